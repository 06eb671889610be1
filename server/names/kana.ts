import { foldRomaji } from './romaji';

const CONSONANTS: readonly (readonly [string, string])[] = [
  ['', 'アイウエオ'],
  ['k', 'カキクケコ'],
  ['g', 'ガギグゲゴ'],
  ['s', 'サシスセソ'],
  ['z', 'ザジズゼゾ'],
  ['t', 'タチツテト'],
  ['d', 'ダヂヅデド'],
  ['n', 'ナニヌネノ'],
  ['h', 'ハヒフヘホ'],
  ['b', 'バビブベボ'],
  ['p', 'パピプペポ'],
  ['m', 'マミムメモ'],
  ['y', 'ヤ＿ユ＿ヨ'],
  ['r', 'ラリルレロ'],
  ['w', 'ワヰ＿ヱヲ'],
];

/** The systematic spelling of each kana (si, ti, tu), which `foldRomaji` turns into Hepburn. */
const MORAE: ReadonlyMap<string, string> = new Map([
  ...CONSONANTS.flatMap(([consonant, row]) =>
    [...row].map((kana, vowel): [string, string] => [
      kana,
      (kana === 'ヰ' || kana === 'ヱ' ? '' : consonant) + 'aiueo'[vowel],
    ]),
  ),
  ['ン', 'n'],
  ['ヴ', 'bu'],
  ['ヶ', 'ga'],
  ['ヵ', 'ka'],
]);

const SMALL = 'ャュョ';

/** きし → キシ, unit for unit; everything else unchanged. */
export function katakanaOf(text: string): string {
  let katakana = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    katakana += unit >= 0x3041 && unit <= 0x3096 ? String.fromCharCode(unit + 0x60) : text[at];
  }
  return katakana;
}

/**
 * The folded romanisation of a kana string: シンゾウ → shinzo, いっぺい → ippei. A small ッ at the very end is dropped;
 * what is no kana of native words is passed over.
 */
export function romajiOf(kana: string): string {
  const katakana = katakanaOf(kana);
  let spelt = '';
  let doubles = false;
  for (let at = 0; at < katakana.length; at++) {
    const letter = katakana[at]!;
    if (letter === 'ッ') {
      doubles = true;
      continue;
    }
    let mora = MORAE.get(letter);
    if (mora === undefined) continue;
    const small = SMALL.indexOf(katakana[at + 1] ?? '-');
    if (small >= 0) {
      mora = `${mora.slice(0, -1)}y${'auo'[small]}`;
      at++;
    }
    spelt += doubles ? mora[0] + mora : mora;
    doubles = false;
  }
  return foldRomaji(spelt);
}
