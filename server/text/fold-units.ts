import { EXPANSIONS, KANJI, KATAKANA, SELECTORS, SIGNS } from './fold-table';
import { INVISIBLE } from './invisible';

/** What becomes of a UTF-16 code unit. */
export const KEPT = 0;
/** Replaced by the unit in `PLAIN`. */
export const REPLACED = 1;
/** Replaced by the string in `EXPANDED`, left out where that is empty. */
export const RESPELT = 2;
/** A half-width katakana that joins with a voicing mark behind it. */
export const VOICED = 3;
/** A combining mark, joined with the letter before it where the two have one sign. */
export const MARK = 4;
/** A variation selector, left out as part of the sign before it. */
export const SELECTOR = 5;
/** The first half of a pair that may fold. */
export const PAIRED = 6;
/** The ampersand, from which on a character reference may stand. */
export const REFERRING = 7;

/** Per code unit what becomes of it. */
export const FATE: Uint8Array = new Uint8Array(1 << 16);
/** Per replaced unit its replacement; other units stand for themselves. */
export const PLAIN: Uint16Array = new Uint16Array(1 << 16);
for (let unit = 0; unit < PLAIN.length; unit++) PLAIN[unit] = unit;
const expanded = new Map<number, string>();
/** By unit, or by code point for pairs, what it is respelt as. */
export const EXPANDED: ReadonlyMap<number, string> = expanded;
const composed = new Map<number, number>();
/** By `compositionKey` the one sign for a letter and a mark. */
export const COMPOSED: ReadonlyMap<number, number> = composed;

export const compositionKey = (letter: number, mark: number): number => letter * 0x10000 + mark;

/** Half-width voicing marks by the combining ones. */
export const VOICING: ReadonlyMap<number, number> = new Map([
  [0xff9e, 0x3099],
  [0xff9f, 0x309a],
]);

/** Where the supplementary variation selectors lie: U+E0100 to U+E01EF, by their two units. */
export const isPairedSelector = (first: number, second: number): boolean =>
  first === 0xdb40 && second >= 0xdd00 && second <= 0xddef;

function fold(sign: string, plain: string) {
  const point = sign.codePointAt(0)!;
  if (point > 0xffff) {
    FATE[sign.charCodeAt(0)] = PAIRED;
    expanded.set(point, plain);
  } else if (plain.length === 1) {
    FATE[point] = REPLACED;
    PLAIN[point] = plain.charCodeAt(0);
  } else {
    FATE[point] = RESPELT;
    expanded.set(point, plain);
  }
}

for (let unit = 0xff01; unit <= 0xff5d; unit++) fold(String.fromCharCode(unit), String.fromCharCode(unit - 0xfee0));
for (const [signs, plain] of SIGNS) for (const sign of signs) fold(sign, plain);
for (const [sign, plain] of EXPANSIONS) fold(sign, plain);

const newForm = new Map(
  KANJI.trim()
    .split(/\s/)
    .map(pair => [...pair] as [string, string]),
);
for (const [old, plain] of newForm) fold(old, plain);
/** Signs that Unicode itself takes for others: compatibility ideographs and radicals, months, days and weekdays in one sign. */
const COMPATIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x2e9f, 0x2e9f],
  [0x2ef3, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0x322a, 0x3230],
  [0x328a, 0x3290],
  [0x32c0, 0x32cb],
  [0x33e0, 0x33fe],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1d],
];
for (const [first, last] of COMPATIBLE) {
  for (let point = first; point <= last; point++) {
    const sign = String.fromCodePoint(point);
    const plain = sign.normalize('NFKC');
    if (plain !== sign) fold(sign, newForm.get(plain) ?? plain);
  }
}

for (const [first, last] of INVISIBLE) for (let unit = first; unit <= last; unit++) fold(String.fromCharCode(unit), '');
for (let unit = SELECTORS[0]; unit <= SELECTORS[1]; unit++) FATE[unit] = SELECTOR;
FATE[0xdb40] = PAIRED;
FATE[0x26] = REFERRING;

/** Letters with marks, and the kana with voicing marks, by what they are composed of, in every order that can be typed. */
const COMPOSITIONS: readonly (readonly [first: number, last: number])[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
  [0x304c, 0x30fe],
];
for (const [first, last] of COMPOSITIONS) {
  for (let unit = first; unit <= last; unit++) {
    const parts = String.fromCharCode(unit).normalize('NFD');
    const letter = parts[0]!;
    const marks = [...parts.slice(1)];
    for (const mark of marks) {
      const others = marks.filter(other => other !== mark).join('');
      const base = (letter + others).normalize('NFC');
      if (base.length !== 1) continue;
      composed.set(compositionKey(base.charCodeAt(0), mark.charCodeAt(0)), unit);
      FATE[mark.charCodeAt(0)] = MARK;
    }
  }
}
// The tone marks that Unicode keeps for Vietnamese beside the usual ones.
for (const [mark, usual] of [
  [0x340, 0x300],
  [0x341, 0x301],
] as const) {
  FATE[mark] = REPLACED;
  PLAIN[mark] = usual;
}

for (let at = 0; at < KATAKANA.length; at++) {
  const half = 0xff66 + at;
  const full = KATAKANA.charCodeAt(at);
  const isVoiced = composed.has(compositionKey(full, 0x3099));
  FATE[half] = isVoiced ? VOICED : REPLACED;
  PLAIN[half] = full;
}
