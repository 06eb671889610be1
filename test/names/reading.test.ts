import assert from 'node:assert/strict';
import { canBeRead, canBeSpoken, readingOf } from '../../server/names/reading';

const reads: readonly (readonly [string, string, number])[] = [
  ['鯰博行', 'Namazu Hiroyuki', 1],
  ['加野幸司', 'Kano Koji', 2],
  ['加野幸司', 'KANŌ Kōji', 2],
  ['加野幸司', 'Kouji Kanou', 2],
  ['岸信夫', 'Nobuo KISHI', 1],
  ['河野太郎', 'Kohno Taroh', 2],
  ['大野一郎', 'Ohno Ichiro', 2],
  ['大野一郎', 'Oono Itirou', 2],
  ['大内健', 'Ouchi Ken', 2],
  ['本間淳一', "Homma Jun'ichi", 2],
  ['本間淳一', 'Honma Zyun-iti', 2],
  ['井上馨', 'Inouye Kaoru', 2],
  ['佐々木健', 'Sasaki Takeshi', 3],
  ['林 芳正', 'Hayashi Yoshimasa', 1],
  ['服部一平', 'Hattori Ippei', 2],
  ['小川ゆり子', 'Ogawa Yuriko', 2],
  ['山下きょうこ', 'Yamashita Kyoko', 2],
  ['一ノ瀬誠', 'Ichinose Makoto', 3],
  ['廣澤實', 'Hirosawa Minoru', 2],
  ['濵田壯', 'Hamada Tsuyoshi', 2],
  ['河相健一', 'Kawai Kenichi', 2],
  ['陸奥権兵衛', 'Mutsu Gonbee', 2],
];

const doesNotRead: readonly (readonly [string, string])[] = [
  ['岸信夫', 'Kano Koji'],
  ['鯰博行', 'Namazu Hiroshi'],
  ['鯰博行', 'Namazu'],
  ['鯰博行', 'Hiro Namazuyuki'],
  ['林 芳正', 'Hayashiyoshi Masa'],
  ['加野幸司', 'Lloyd Austin'],
  ['赤井健一', 'Aki Kenichi'],
  ['', 'Kano Koji'],
  ['岸', ''],
  ['山田太郎', 'Yamada Taro Yamada Taro Yamada'],
];

describe('readings of kanji names', () => {
  for (const [kanji, latin, surname] of reads)
    it(`reads ${kanji} as ${latin}`, () => assert.equal(readingOf(kanji, latin)?.surname, surname));

  for (const [kanji, latin] of doesNotRead)
    it(`does not read ${kanji} as ${latin}`, () => assert.equal(readingOf(kanji, latin), undefined));

  it('tells the order of the romanised name', () => {
    assert.equal(readingOf('鯰博行', 'Namazu Hiroyuki')?.familyFirst, true);
    assert.equal(readingOf('鯰博行', 'Hiroyuki Namazu')?.familyFirst, false);
  });
});

describe('a name as it is said', () => {
  const spoken: readonly (readonly [kanji: string, spoken: string])[] = [
    ['朝倉千尋', 'asakura'],
    ['朝倉千尋', 'ASAKURA chihiro'],
    ['朝倉千尋', 'あさくら'],
    ['朝倉千尋', 'アサクラチヒロ'],
    ['佐々木健', 'ささき'],
    ['小川ゆり子', 'おがわゆりこ'],
  ];
  for (const [kanji, words] of spoken)
    it(`${kanji} can be said ${words}`, () => assert.equal(canBeSpoken(kanji, words), true));
  const other: readonly (readonly [kanji: string, spoken: string])[] = [
    ['朝倉千尋', 'a'],
    ['朝倉千尋', 'asaku'],
    ['朝倉千尋', 'あさくらみ'],
    ['朝倉千尋', '朝倉'],
    ['朝倉千尋', ''],
    ['朝倉千尋', '123'],
    ['', 'asakura'],
  ];
  for (const [kanji, words] of other)
    it(`${kanji} cannot be said “${words}”`, () => assert.equal(canBeSpoken(kanji, words), false));
});

describe('a surname alone', () => {
  const read: readonly (readonly [kanji: string, word: string])[] = [
    ['岸', 'Kishi'],
    ['大野', 'Ōno'],
    ['大野', 'Ohno'],
    ['佐々木', 'SASAKI'],
  ];
  for (const [kanji, word] of read)
    it(`${kanji} can be read ${word}`, () => assert.equal(canBeRead(kanji, word), true));
  const other: readonly (readonly [kanji: string, word: string])[] = [
    ['岸', 'Kishida'],
    ['岸田', 'Kishi'],
    ['岸', 'Giang'],
    ['岸', ''],
    ['', 'Kishi'],
  ];
  for (const [kanji, word] of other)
    it(`${kanji} cannot be read “${word}”`, () => assert.equal(canBeRead(kanji, word), false));
});
