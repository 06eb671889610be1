import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { romajiOf } from '../../server/names/kana';
import { readingOf } from '../../server/names/reading';

/** Lists of real names that stand beside the repository; without them these tests say so and pass. */
const folder = '../shared/data';
const rows = (name: string): string[][] =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(/[\t ]/));

describe('real names', function () {
  this.timeout(20_000);
  before(function () {
    if (existsSync(folder)) return;
    console.log(`      ${folder} is not there: the lists of real names are not checked`);
    this.skip();
  });

  it('reads each of the sixty names as its own romanisation and as no other', () => {
    const people = rows('names60.txt').map(([family, given, familyKana, givenKana]) => ({
      kanji: `${family}${given}`,
      latin: `${romajiOf(familyKana!)} ${romajiOf(givenKana!)}`,
    }));
    const missed = people.filter(({ kanji, latin }) => !readingOf(kanji, latin));
    const wrong = people.flatMap(({ kanji }) =>
      people.filter(other => other.kanji !== kanji && readingOf(kanji, other.latin)),
    );
    assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] });
  });
});
