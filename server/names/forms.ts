import { isCombiningMark, isHiragana, isKanji, isKatakana } from '../text/script';
import { katakanaOf } from './kana';

/** How a name is written: one kanji makes it a kanji name, kana without any a kana name, all else counts as Latin. */
export type NameScript = 'kanji' | 'kana' | 'latin';

export function scriptOfName(name: string): NameScript {
  let hasKana = false;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (isKanji(unit)) return 'kanji';
    hasKana ||= isKatakana(unit) || isHiragana(unit);
  }
  return hasKana ? 'kana' : 'latin';
}

const isSeparator = (unit: string): boolean => ' \u00a0\u3000・･=＝,、，'.includes(unit);
const isHyphen = (unit: string): boolean => '-‐‑–‧·'.includes(unit);

/** Writings of one sound in katakana: ヴァ is バ, ヂ is ジ. */
const KANA_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ヴュ', 'ビュ'],
  ['ヴ', 'ブ'],
  ['ヂ', 'ジ'],
  ['ヅ', 'ズ'],
  ['ヱ', 'エ'],
  ['ヰ', 'イ'],
]);

/**
 * One form for all writings of a name in one script, marks on Latin letters kept: 林 芳正 → 林芳正;
 * ジャン=マチュー・レイ → ジャン・マチュー・レイ; NAMAZU Hiroyuki and Hiroyuki Namazu → hiroyuki namazu.
 * Latin words are turned until the least comes first, so that the order of surname and given name does not matter
 * and yet Nguyen Van Minh and Nguyen Minh Van stay two.
 */
export function canonicalName(name: string): string {
  const script = scriptOfName(name);
  if (script === 'latin') return leastTurn(latinWords(name));
  const parts = separated(name);
  return script === 'kanji' ? parts.join('') : parts.map(foldKana).join('・');
}

/** The canonical form without the marks on its letters, for forms that nobody typed with them: nguyen van minh. */
export function withoutMarks(canonical: string): string {
  if (scriptOfName(canonical) !== 'latin') return canonical;
  return leastTurn(stripMarks(canonical).split(' '));
}

/** The parts of a name in their order, folded for comparison: [ザン], [nguyen, minh, vu], [林, 芳正] where a blank parts them. */
export function nameParts(name: string): readonly string[] {
  const script = scriptOfName(name);
  if (script === 'latin') return latinWords(name).map(stripMarks);
  return script === 'kana' ? separated(name).map(foldKana) : separated(name);
}

function separated(name: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of name) {
    if (!isSeparator(character)) part += character;
    else if (part) {
      parts.push(part);
      part = '';
    }
  }
  if (part) parts.push(part);
  return parts;
}

function latinWords(name: string): string[] {
  let plain = '';
  for (const character of name.normalize('NFC').toLowerCase()) {
    if (isSeparator(character) || isHyphen(character)) plain += ' ';
    else if (!".'’‘`".includes(character)) plain += character;
    else if (character === '.') plain += ' ';
  }
  return plain.split(' ').filter(Boolean);
}

/** A Latin word without the marks on its letters: Giang of Giàng. */
export function stripMarks(word: string): string {
  let plain = '';
  for (const character of word.normalize('NFD')) {
    if (isCombiningMark(character.charCodeAt(0))) continue;
    plain += character === 'đ' ? 'd' : character;
  }
  return plain;
}

function foldKana(part: string): string {
  const katakana = katakanaOf(part);
  let folded = '';
  for (let at = 0; at < katakana.length; ) {
    const pair = KANA_VARIANTS.get(katakana.slice(at, at + 2));
    folded += pair ?? KANA_VARIANTS.get(katakana[at]!) ?? katakana[at]!;
    at += pair ? 2 : 1;
  }
  return folded;
}

function leastTurn(words: readonly string[]): string {
  let least = words.join(' ');
  for (let at = 1; at < words.length; at++) {
    const turned = [...words.slice(at), ...words.slice(0, at)].join(' ');
    if (turned < least) least = turned;
  }
  return least;
}

/** Orders canonical forms: kanji before kana before Latin, then by code unit. */
export function byForm(a: string, b: string): number {
  const rank = (form: string) => ['kanji', 'kana', 'latin'].indexOf(scriptOfName(form));
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
