import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { romajiOf } from '../../server/names/kana';
import { readingKeysOfKanji, readingKeysOfLatin, soundKeysOfKatakana, soundKeysOfLatin } from '../../server/names/keys';
import { readingOf } from '../../server/names/reading';
import { katakanaName, latinName, likeness, SOUND_MARGIN, SOUND_THRESHOLD } from '../../server/names/sound';

/** Lists of real names that stand beside the repository; without them these tests say so and are left out. */
const folder = '../shared/data';
const lines = (name: string): string[] => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');

describe('real names', function () {
  this.timeout(20_000);
  before(function () {
    if (existsSync(folder)) return;
    console.log(`      ${folder} is not there: the lists of real names are not checked`);
    this.skip();
  });

  it('reads each of the sixty names as its own romanisation and as no other', () => {
    const people = lines('names60.txt').map(line => {
      const [family, given, familyKana, givenKana] = line.split(' ');
      return { kanji: `${family}${given}`, latin: `${romajiOf(familyKana!)} ${romajiOf(givenKana!)}` };
    });
    const missed = people.filter(({ kanji, latin }) => !readingOf(kanji, latin));
    const wrong = people.flatMap(({ kanji }) =>
      people.filter(other => other.kanji !== kanji && readingOf(kanji, other.latin)),
    );
    const withoutKey = people.filter(({ kanji, latin }) => {
      const keys = readingKeysOfLatin(latin);
      return !readingKeysOfKanji(kanji).some(key => keys.includes(key));
    });
    assert.deepEqual({ missed, wrong, withoutKey }, { missed: [], wrong: [], withoutKey: [] });
  });

  it('hears at least ninety of the ninety-four katakana names best in their own Latin form', () => {
    const pairs = lines('name-pairs.tsv').map(line => line.split('\t') as [string, string, string]);
    const names = [...pairs.map(([, , latin]) => latin), ...lines('name-distractors.txt')];
    const candidates = names.map(name => ({ name, prepared: latinName(name) }));
    let best = 0;
    let wrong = 0;
    let wrongWithoutOwn = 0;
    for (const [, katakana, latin] of pairs) {
      const prepared = katakanaName(katakana);
      const ranked = candidates
        .map(candidate => ({ name: candidate.name, score: likeness(prepared, candidate.prepared) }))
        .sort((a, b) => b.score - a.score);
      const clear = ([first, second]: typeof ranked): boolean =>
        first!.score >= SOUND_THRESHOLD && first!.score - second!.score >= SOUND_MARGIN;
      if (ranked[0]!.name === latin) best++;
      if (clear(ranked) && ranked[0]!.name !== latin) wrong++;
      const real = ranked.filter(({ name }) => name !== latin && pairs.some(([, , other]) => other === name));
      if (clear(real)) wrongWithoutOwn++;
    }
    assert.ok(best >= 90, `${best} of ${pairs.length}`);
    assert.deepEqual({ wrong, wrongWithoutOwn }, { wrong: 0, wrongWithoutOwn: 0 });
  });

  it('gives every true pair of sounds a common key', () => {
    const without = lines('name-pairs.tsv')
      .map(line => line.split('\t') as [string, string, string])
      .filter(([, katakana, latin]) => {
        const keys = soundKeysOfLatin(latinName(latin)).flat();
        return !soundKeysOfKatakana(katakanaName(katakana))
          .flat()
          .some(key => keys.includes(key));
      });
    assert.deepEqual(without, []);
  });
});
