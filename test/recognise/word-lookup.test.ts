import assert from 'node:assert/strict';
import { isWhole, prefixTable, suffixTable, wordEndingAt, wordStartingAt } from '../../server/recognise/word-lookup';

const rows = ['省', '防衛省', 'of', 'of the'].map(word => [word, word] as const);

describe('words looked up where they begin or end', () => {
  const starting = prefixTable(rows);
  const ending = suffixTable(rows);

  it('are the longest that stands there', () => {
    assert.deepEqual(wordEndingAt('日本の防衛省', 6, ending), { start: 3, end: 6, value: '防衛省' });
    assert.deepEqual(wordStartingAt('chief of the staff', 6, starting), { start: 6, end: 12, value: 'of the' });
  });

  it('give way to a shorter one where the longer does not fit', () => {
    const before = (_: string, start: number) => start > 4;
    assert.deepEqual(wordEndingAt('日本の防衛省', 6, ending, before), { start: 5, end: 6, value: '省' });
  });

  it('are none where nothing stands, at the ends of the text and beyond', () => {
    assert.deepEqual(
      [-1, 0, 5, 99].map(at => [wordStartingAt('日本の防衛', at, starting), wordEndingAt('日本の防衛', at, ending)]),
      [-1, 0, 5, 99].map(() => [undefined, undefined]),
    );
  });

  it('are whole where they cut neither a Latin word nor a number', () => {
    assert.deepEqual(
      (
        [
          ['the office of', 4, 6],
          ['chief of staff', 6, 8],
          ['121st', 1, 5],
          ['防衛省内', 0, 3],
        ] as const
      ).map(([text, start, end]) => isWhole(text, start, end)),
      [false, true, false, true],
    );
  });
});
