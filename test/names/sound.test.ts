import assert from 'node:assert/strict';
import { katakanaName, latinName, likeness, SOUND_THRESHOLD } from '../../server/names/sound';

const alike: readonly (readonly [string, string, string?])[] = [
  ['ファム・クオック・ダット', 'Pham Quoc Dat', 'VN'],
  ['ジョセフ・テイラー', 'Joseph Taylor'],
  ['テイラー・ジョセフ', 'Joseph Taylor'],
  ['キム・スヒョン', 'Kim Su-hyeon', 'KR'],
  ['マルティン・シュナイダー', 'Martin Schneider', 'DE'],
  ['アフマド・ザイナル', 'Ahmad Zainal', 'MY'],
  ['ルイ・ボーモン', 'Louis Beaumont', 'FR'],
  ['リウ・ホンチャン', 'Liu Hongqiang', 'CN'],
];

const unlike: readonly (readonly [string, string, string?])[] = [
  ['ファム・クオック・ダット', 'Le Hoang Thuy', 'VN'],
  ['ジョセフ・テイラー', 'Martin Schneider'],
  ['ジョセフ・テイラー', 'Joseph Baker'],
  ['', 'Joseph Taylor'],
  ['ジョセフ・テイラー', ''],
  ['ア・イ・ウ・エ・オ・カ・キ', 'A I U E O Ka Ki'],
];

const score = (katakana: string, latin: string, country?: string): number =>
  likeness(katakanaName(katakana), latinName(latin, country));

describe('sounds of names', () => {
  for (const [katakana, latin, country] of alike)
    it(`hears ${latin} in ${katakana}`, () => assert.ok(score(katakana, latin, country) >= SOUND_THRESHOLD));
  for (const [katakana, latin, country] of unlike)
    it(`does not hear ${latin} in ${katakana}`, () => assert.ok(score(katakana, latin, country) < SOUND_THRESHOLD));
});
