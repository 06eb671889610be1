import assert from 'node:assert/strict';
import { cueTable, scan } from '../../server/recognise/cues';

const find = (text: string, ...words: string[]) =>
  scan(text, cueTable([words.map(word => ({ word, row: word, endsCompounds: word === 'minister' }))]))[0]!.map(
    ({ start, end, row }) => `${start}-${end} ${row}`,
  );

describe('cue scan', () => {
  it('finds the longest cue at a place', () =>
    assert.deepEqual(find('大臣政務官と大臣', '大臣', '大臣政務官'), ['0-5 大臣政務官', '6-8 大臣']));
  it('finds a cue of one unit at the very end', () => assert.deepEqual(find('4年', '年'), ['1-2 年']));
  it('finds Latin cues as whole words only', () => assert.deepEqual(find('från fr thuê', 'fr', 'thu'), ['5-7 fr']));
  it('finds the ending of a compound', () =>
    assert.deepEqual(find('försvarsminister ministern', 'minister'), ['8-16 minister']));
  it('takes CJK for no part of a Latin word', () => assert.deepEqual(find('tpp協定', 'tpp'), ['0-3 tpp']));
});
