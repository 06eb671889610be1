import assert from 'node:assert/strict';
import { vowelKeysOfKatakana, vowelKeysOfLatin, wordLikeness } from '../../server/names/word-sound';

const alike: readonly (readonly [string, string, string?])[] = [
  ['リンドグレーン', 'Lindgren', 'SE'],
  ['リンドグレン', 'Lindgren'],
  ['ストランド', 'Strand', 'SE'],
  ['クリステルソン', 'Kristersson', 'SE'],
  ['ダット', 'Đạt', 'VN'],
  ['チン', 'Chinh', 'VN'],
  ['ヘイズ', 'Hayes', 'GB'],
  ['パーカー', 'Parker', 'US'],
  ['ヴィルタネン', 'Virtanen', 'FI'],
  ['ノルドストレム', 'Nordström', 'SE'],
  ['デュボワ', 'Dubois', 'FR'],
];

const unlike: readonly (readonly [string, string, string?])[] = [
  ['リンドグレーン', 'Lundgren', 'SE'],
  ['ニルソン', 'Nelson', 'SE'],
  ['アンダーソン', 'Henderson', 'GB'],
  ['チエン', 'Tien', 'VN'],
  ['チエン', 'Chinh', 'VN'],
  ['パイン', 'Payne', 'AU'],
  ['ハリス', 'Hollis', 'GB'],
  ['', 'Strand'],
  ['ストランド', ''],
];

describe('sounds of single words', () => {
  for (const [katakana, latin, country] of alike)
    it(`hears ${latin} in ${katakana}, and finds it by a key`, () => {
      assert.ok(wordLikeness(katakana, latin, country) > 0);
      const keys = vowelKeysOfLatin(latin, country);
      assert.ok(vowelKeysOfKatakana(katakana).some(key => keys.includes(key)));
    });
  for (const [katakana, latin, country] of unlike)
    it(`does not hear ${latin} in ${katakana}`, () => assert.equal(wordLikeness(katakana, latin, country), 0));
});
