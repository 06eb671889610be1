import assert from 'node:assert/strict';
import { byForm, canonicalName, nameParts, scriptOfName, withoutMarks } from '../../server/names/forms';
import { partIndex, possibleSurnames, shortForms } from '../../server/names/parts';

const SURNAMES = ['岸', '岸田', '森', '森本', '槌道', '佐々', '佐々木', '小山', '小山内', '林'];
const isSurname = (kanji: string): boolean => SURNAMES.includes(kanji);

const forms: readonly (readonly [string, string])[] = [
  ['林 芳正', '林芳正'],
  ['鯰博行', '鯰博行'],
  ['ジャン=マチュー・レイ', 'ジャン・マチュー・レイ'],
  ['ファン・ヴァン・ザン', 'ファン・バン・ザン'],
  ['ファン ヴァン ザン', 'ファン・バン・ザン'],
  ['なまず ひろゆき', 'ナマズ・ヒロユキ'],
  ['Namazu Hiroyuki', 'hiroyuki namazu'],
  ['Hiroyuki NAMAZU', 'hiroyuki namazu'],
  ['NAMAZU, Hiroyuki', 'hiroyuki namazu'],
  ['Nguyễn Văn Tuấn', 'nguyễn văn tuấn'],
  ['Jean-Mathieu Rey', 'jean mathieu rey'],
  ['J. Mathieu Rey', 'j mathieu rey'],
  ["Jun'ichi Ono", 'junichi ono'],
  ['', ''],
];

const parts: readonly (readonly [string, string])[] = [
  ['岸', '岸信夫'],
  ['岸田', '岸田文雄'],
  ['鯰', '鯰博行'],
  ['槌道', '槌道明宏'],
  ['佐々木', '佐々木健'],
  ['林', '林 芳正'],
  ['ザン', 'ファン・ヴァン・ザン'],
  ['ヴァン・ザン', 'ファン・バン・ザン'],
  ['Hegseth', 'Pete Hegseth'],
  ['GIANG', 'Phan Văn Giang'],
  ['Le Drian', 'Jean-Yves Le Drian'],
];

const noParts: readonly (readonly [string, string])[] = [
  ['岸', '岸田文雄'],
  ['森', '森本敏'],
  ['信夫', '岸信夫'],
  ['岸信夫', '岸信夫'],
  ['ザン', 'Phan Van Giang'],
  ['ザ', 'ファン・ヴァン・ザン'],
  ['Heg', 'Pete Hegseth'],
  ['Phan Giang', 'Phan Van Giang'],
  ['', '岸信夫'],
];

const isPartOfName = (part: string, full: string): boolean => {
  const index = partIndex<string>(isSurname);
  index.add(full, full);
  return index.bearersOf(part).includes(full);
};

describe('forms of names', () => {
  for (const [name, form] of forms) it(`folds ${name} to ${form}`, () => assert.equal(canonicalName(name), form));
  for (const [part, full] of parts)
    it(`takes ${part} for a part of ${full}`, () => assert.ok(isPartOfName(part, full)));
  for (const [part, full] of noParts)
    it(`takes ${part} for no part of ${full}`, () => assert.ok(!isPartOfName(part, full)));

  it('tells the script', () => {
    assert.deepEqual(['小池ゆり子', 'ザン', 'さくら', 'Kishi', '…'].map(scriptOfName), [
      'kanji',
      'kana',
      'kana',
      'latin',
      'latin',
    ]);
  });

  it('keeps the marks until they are taken off', () => {
    assert.equal(withoutMarks(canonicalName('Đỗ Văn Ánh')), 'anh do van');
    assert.deepEqual(nameParts('Đỗ Văn Ánh'), ['do', 'van', 'anh']);
  });

  it('lists what somebody can be called', () => {
    assert.deepEqual(shortForms('Phan Van Giang', isSurname), ['phan', 'van', 'giang']);
    assert.deepEqual(possibleSurnames('小山内薫', isSurname), ['小山内', '小山']);
    assert.deepEqual(possibleSurnames('鯰博行', isSurname), ['鯰博', '鯰']);
  });

  it('orders kanji before kana before Latin', () => {
    assert.deepEqual(['kishi nobuo', 'ザン', '岸信夫', '加野幸司'].sort(byForm), [
      '加野幸司',
      '岸信夫',
      'ザン',
      'kishi nobuo',
    ]);
  });
});
