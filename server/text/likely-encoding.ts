/**
 * The encodings in which bytes that are no UTF-8 read like a text, the likeliest first, by VS Code's names. Without a
 * statement in the bytes this is a guess: each table is asked how much its own signs speak for it.
 * @returns none where the bytes read like a text in none of them.
 */
export function likelyEncodings(bytes: Uint8Array): readonly string[] {
  return [
    { encoding: 'shiftjis', score: shiftJisScore(bytes) },
    { encoding: 'eucjp', score: eucJpScore(bytes) },
    { encoding: 'windows1252', score: latinScore(bytes) },
  ]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding);
}

/**
 * How much a sign speaks for its table: kana most, the common kanji (level 1 of JIS) a little; rare kanji, half-width
 * kana, foreign letters and private signs are what the wrong table yields.
 */
const WEIGHT = { hiragana: 3, katakana: 2, sign: 1, common: 1, rare: -1, odd: -1, own: -8 } as const;

function shiftJisScore(bytes: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    if (lead >= 0xa1 && lead <= 0xdf) {
      score += WEIGHT.odd;
      continue;
    }
    const trail = bytes[++at] ?? 0;
    if (lead === 0x82) score += trail >= 0x9f ? WEIGHT.hiragana : WEIGHT.sign;
    else if (lead === 0x83) score += trail <= 0x96 ? WEIGHT.katakana : WEIGHT.odd;
    else if (lead === 0x81) score += WEIGHT.sign;
    else if (lead >= 0x88 && lead <= 0x97) score += WEIGHT.common;
    else if ((lead >= 0x98 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xea)) score += WEIGHT.rare;
    else if (lead >= 0xf0 && lead <= 0xf9) score += WEIGHT.own;
    else score += WEIGHT.odd;
  }
  return score;
}

function eucJpScore(bytes: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    at++;
    if (lead === 0xa4) score += WEIGHT.hiragana;
    else if (lead === 0xa5) score += WEIGHT.katakana;
    else if (lead === 0xa1 || lead === 0xa3) score += WEIGHT.sign;
    else if (lead >= 0xb0 && lead <= 0xcf) score += WEIGHT.common;
    else if (lead >= 0xd0 && lead <= 0xf4) score += WEIGHT.rare;
    else score += WEIGHT.odd;
  }
  return score;
}

/**
 * Of Windows-1252, which holds ISO 8859-1: a letter of Western Europe stands in a word with plain letters (försvar), an
 * apostrophe between them or a quotation mark at the edge of a word. Signs that hardly anybody types, and codes that the
 * table leaves empty, are what Japanese or data yields.
 */
const LATIN_WEIGHT = { inWord: 2, mark: 1, other: -1, rare: -3, empty: -8 } as const;

/** Euro sign, ellipsis, quotation marks, bullet and dashes; no-break space, section, guillemets, degree and the like. */
const MARKS = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb7, 0xbb,
  0xbd,
]);
/** Œ, œ, Š, š, Ž, ž and Ÿ stand below the other letters. */
const LOW_LETTERS = new Set([0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f]);
const EMPTY = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function latinScore(bytes: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      if (isControl(byte)) score += LATIN_WEIGHT.empty;
      continue;
    }
    const letters = Number(isPlainLetter(bytes[at - 1])) + Number(isPlainLetter(bytes[at + 1]));
    if (EMPTY.has(byte)) score += LATIN_WEIGHT.empty;
    else if (MARKS.has(byte)) {
      const isBesideHigh = bytes[at - 1]! >= 0x80 || bytes[at + 1]! >= 0x80;
      score += letters === 2 ? LATIN_WEIGHT.inWord : isBesideHigh ? LATIN_WEIGHT.other : LATIN_WEIGHT.mark;
    } else if (byte >= 0xc0 ? byte !== 0xd7 && byte !== 0xf7 : LOW_LETTERS.has(byte))
      score += letters > 0 ? LATIN_WEIGHT.inWord : LATIN_WEIGHT.other;
    else score += LATIN_WEIGHT.rare;
  }
  return score;
}

/** A code below the blank that no text has: neither a tab nor the end of a line or page. */
const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d);

const isPlainLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
