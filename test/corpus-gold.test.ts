import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the tool offers; it is imported at run time, as its paths are relative to where it stands. */
interface MakeGold {
  makeGold(document: string, source: string, text: string): Record<'gold' | 'diagnostics' | 'regions', object[]>;
  makeSplit(folder: string): Record<string, string>;
}

const CORPUS = path.join('test', 'corpus');
const splits = readdirSync(CORPUS, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

describe('gold of the corpus', () => {
  let tool: MakeGold;
  before(async () => {
    tool = (await import(pathToFileURL(path.resolve('test/tools/make-gold.mjs')).href)) as MakeGold;
  });

  for (const split of splits)
    it(`of ${split} is what the quotes say`, () => {
      for (const [name, made] of Object.entries(tool.makeSplit(path.join(CORPUS, split)))) {
        const isSame = readFileSync(path.join(CORPUS, split, name), 'utf8') === made;
        assert.ok(isSame, `${split}/${name} differs: run node test/tools/make-gold.mjs`);
      }
    });

  it('finds the next occurrence of a quote, and with neighbours shown a later one', () => {
    const source = 'official\t林\nofficial\t長⟦林⟧は\nofficial\t林\toptional';
    const { gold } = tool.makeGold('a.txt', source, '林次官と会長林は林相を見た。');
    assert.deepEqual(gold, [
      { document: 'a.txt', type: 'official', start: 0, end: 1, text: '林', region: 'body' },
      { document: 'a.txt', type: 'official', start: 6, end: 7, text: '林', region: 'body' },
      { document: 'a.txt', type: 'official', start: 8, end: 9, text: '林', optional: true, region: 'body' },
    ]);
  });

  const refuses: readonly (readonly [what: string, source: string, reason: RegExp])[] = [
    [
      'a quote that does not occur',
      'date\t5 May\tvalue=XXXX-05-05\n\ndate\t6 May',
      /^a\.gold:3: “6 May” does not occur/,
    ],
    ['a quote that occurs only earlier', '# both\ndate\tJune\ndate\t5 May', /^a\.gold:3: “5 May” does not occur/],
    [
      'a diagnostic without its quote',
      'diagnostic\tdate/nonexistent\terror\t31 June',
      /^a\.gold:1: “31 June” does not occur/,
    ],
    ['a region without its end', 'region\tOn\tShare', /^a\.gold:1: “Share” does not occur/],
    ['an unknown type', 'ship\tJune', /^a\.gold:1: unknown type ship/],
    ['an unknown field', 'date\tJune\tvalu=XXXX-06', /^a\.gold:1: unknown field valu=XXXX-06/],
  ];
  for (const [what, source, message] of refuses)
    it(`refuses ${what} and names its line`, () => {
      assert.throws(() => tool.makeGold('a.txt', source, 'On 5 May and in June.'), { message });
    });
});
