import assert from 'node:assert/strict';
import { RANKS } from '../../server/lexicon/officials';
import { agreementOf } from '../../server/link/offices';
import { officesIn } from '../../server/link/offices-in';
import { officialReader } from '../../server/recognise/official/reader';
import type { Language } from '../../server/text/language';

/** A title, the language around it, and every office that it names, as rank and field. */
const offices: readonly (readonly [string, Language, string])[] = [
  ['防衛大臣', 'ja', 'minister defence'],
  ['防衛相', 'ja', 'minister defence'],
  ['国防大臣', 'ja', 'minister defence'],
  ['国防長官', 'ja', 'minister defence'],
  ['国防部長官', 'ja', 'minister defence'],
  ['國防大臣', 'ja', 'minister defence'],
  ['Minister of Defence', 'en', 'minister defence'],
  ['Secretary of Defense', 'en', 'minister defence'],
  ['Secretary of State for Defence', 'en', 'minister defence'],
  ['försvarsminister', 'sv', 'minister defence'],
  ['försvarsministern', 'sv', 'minister defence'],
  ['Bộ trưởng Bộ Quốc phòng', 'vi', 'minister defence'],
  ['外相', 'ja', 'minister foreign'],
  ['国務長官', 'ja', 'minister foreign'],
  ['Secretary of State', 'en', 'minister foreign'],
  ['Ngoại trưởng', 'vi', 'minister foreign'],
  ['大臣', 'ja', 'minister -'],
  ['内閣総理大臣', 'ja', 'head-of-government -'],
  ['首相', 'ja', 'head-of-government -'],
  ['Prime Minister', 'en', 'head-of-government -'],
  ['statsminister', 'sv', 'head-of-government -'],
  ['Thủ tướng Chính phủ', 'vi', 'head-of-government -'],
  ['防衛審議官', 'ja', 'vice-minister defence'],
  ['Vice-Minister of Defense for International Affairs', 'en', 'vice-minister defence'],
  ['biträdande försvarsminister', 'sv', 'vice-minister defence'],
  ['biträdande minister för nationellt försvar', 'sv', 'vice-minister defence'],
  ['国防次官', 'ja', 'vice-minister defence'],
  ['Thứ trưởng Bộ Quốc phòng', 'vi', 'vice-minister defence'],
  ['筆頭外務次官', 'ja', 'vice-minister foreign'],
  ['Permanent Deputy Minister of Foreign Affairs of the Socialist Republic of Viet Nam', 'en', 'vice-minister foreign'],
  ['外務副大臣', 'ja', 'state-minister foreign'],
  ['外務大臣政務官', 'ja', 'parliamentary-vice-minister foreign'],
  ['上級中将兼国防次官', 'ja', 'senior-lieutenant-general -, vice-minister defence'],
  ['上級中将', 'ja', 'senior-lieutenant-general -'],
  ['Senior Lieutenant General', 'en', 'senior-lieutenant-general -'],
  ['Thượng tướng', 'vi', 'senior-lieutenant-general -'],
  ['中将', 'ja', 'lieutenant-general -'],
  ['generallöjtnant', 'sv', 'lieutenant-general -'],
  ['海軍少将', 'ja', 'major-general navy'],
  ['Rear Admiral', 'en', 'major-general navy'],
  ['大統領特別補佐官', 'ja', 'adviser -'],
  ['前防衛大臣', 'ja', ''],
  ['次期大統領', 'ja', ''],
  ['防衛省の庁舎', 'ja', ''],
  ['国防大臣代理', 'ja', 'minister defence'],
];

/** How the titles of two people agree: the same for either order. */
const agreements: readonly (readonly [string, string, string])[] = [
  ['防衛大臣', '国防相', 'same'],
  ['大臣', '防衛大臣', 'compatible'],
  ['審議官', '外務審議官', 'compatible'],
  ['防衛大臣', '外務大臣', 'sibling'],
  ['防衛大臣', '防衛副大臣', 'different'],
  ['上級中将', '国防次官', 'unknown'],
  ['中将', '少将', 'unknown'],
];

describe('offices', () => {
  for (const [titles, language, expected] of offices)
    it(`takes ${titles} for ${expected || 'none'}`, () =>
      assert.equal(
        officesIn(titles, language)
          .map(({ rank, field }) => `${rank} ${field ?? '-'}`)
          .join(', '),
        expected,
      ));

  for (const [one, other, expected] of agreements)
    it(`finds ${one} and ${other} ${expected}`, () => {
      const [a, b] = [officesIn(one, 'ja'), officesIn(other, 'ja')];
      assert.deepEqual([agreementOf(a, b), agreementOf(b, a)], [expected, expected]);
    });

  it('has a rank for every cue', () => {
    const ids = new Set(RANKS.map(({ id }) => id));
    const unknown = officialReader.cues.filter(({ row }) => !ids.has(row.rank) || !ids.has(row.withField ?? row.rank));
    assert.deepEqual(
      unknown.map(({ word }) => word),
      [],
    );
  });
});
