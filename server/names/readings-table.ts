import { once } from '../collections/remembered';
import { PLAIN } from '../text/fold-units';
import { FURTHER_READINGS } from './further-readings';
import { katakanaOf, romajiOf } from './kana';
import table from './kanji-readings.txt';
import { WHOLE_READINGS } from './whole-readings';

/** One way to read one character inside a name, as folded romaji: 博 may be `hiro`, and `pa`, `haku`, `batsu`… */
export interface Piece {
  readonly text: string;
  /** Whether it ends in a small ッ, so that the consonant after it is doubled. */
  readonly doubles: boolean;
  /** Whether the first consonant was voiced by what stands before it (カワ → ガワ): not at the beginning of a name. */
  readonly voiced: boolean;
}

const PLAIN_KANA = 'カキクケコサシスセソタチツテトハヒフヘホ';
const VOICED_KANA = 'ガギグゲゴザジズゼゾダヂヅデドバビブベボ';
const VOICED: ReadonlyMap<string, string> = new Map([...PLAIN_KANA].map((kana, at) => [kana, VOICED_KANA[at]!]));
const HALF_VOICED: ReadonlyMap<string, string> = new Map([
  ['ハ', 'パ'],
  ['ヒ', 'ピ'],
  ['フ', 'プ'],
  ['ヘ', 'ペ'],
  ['ホ', 'ポ'],
]);
/** Kana inside names that stand for more than their letter: 鎌ヶ谷, 一ノ瀬. */
const KANA_PIECES: ReadonlyMap<string, string> = new Map([
  ['ヶ', 'ガ カ ケ'],
  ['ヵ', 'カ ガ'],
  ['ケ', 'ケ ガ'],
]);

const pieces = new Map<string, readonly Piece[]>();

/**
 * The pieces by which one character of a name, or a word that is read as a whole, can be read; none for what the tables
 * lack. The table is split into lines on first use, a line into pieces when its character is first asked for.
 * @param character one kanji, one kana with the small kana behind it, or a whole word (服部).
 */
export function piecesOf(character: string): readonly Piece[] {
  const known = pieces.get(character);
  if (known) return known;
  const kana = katakanaOf(character);
  const readings = isKana(kana)
    ? (KANA_PIECES.get(kana) ?? kana)
    : (WHOLE_READINGS.get(character) ?? readingsOf(character).join(' '));
  const made = piecesFrom(readings.split(' ').filter(Boolean));
  // Bounded by the table: what it lacks is not kept.
  if (made.length > 0) pieces.set(character, made);
  return made;
}

const isKana = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return unit >= 0x30a1 && unit <= 0x30fc;
};

/** What the tables have for a character and for the one that an old form stands for: 廣 is also read as 広 is. */
function readingsOf(character: string): string[] {
  const plain = String.fromCharCode(PLAIN[character.charCodeAt(0)] || character.charCodeAt(0));
  return [character, ...(plain === character ? [] : [plain])].flatMap(form => [
    tableLines().get(form) ?? '',
    FURTHER_READINGS.get(form) ?? '',
  ]);
}

/** A line is a character with its first reading right behind it: 魁サキガケ イサオ カシラ カイ. */
const tableLines = once((): ReadonlyMap<string, string> => {
  const byCharacter = new Map<string, string>();
  for (const line of table.split('\n')) {
    const character = String.fromCodePoint(line.codePointAt(0) ?? 0);
    byCharacter.set(character, line.slice(character.length));
  }
  return byCharacter;
});

function piecesFrom(readings: readonly string[]): Piece[] {
  const byText = new Map<string, Piece>();
  const add = (kana: string, voiced: boolean): void => {
    const doubles = kana.endsWith('ッ');
    const text = romajiOf(kana);
    const key = doubles ? `${text}+` : text;
    if (!byText.has(key) || !voiced) byText.set(key, { text, doubles, voiced });
  };
  for (const reading of readings) {
    for (const [kana, voiced] of withVoicing(reading)) {
      add(kana, voiced);
      // ガク + コウ → ガッコウ: the last mora of a reading may give way to the consonant after it.
      if (kana.length > 1 && 'ツチクキ'.includes(kana[kana.length - 1]!)) add(`${kana.slice(0, -1)}ッ`, voiced);
    }
  }
  return [...byText.values()];
}

function withVoicing(reading: string): [string, boolean][] {
  const rest = reading.slice(1);
  const forms: [string, boolean][] = [[reading, false]];
  for (const change of [VOICED, HALF_VOICED]) {
    const first = change.get(reading[0] ?? '');
    if (first) forms.push([first + rest, true]);
  }
  return forms;
}
