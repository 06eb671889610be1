/** The vowels whose tone stands on the first of two in one manner of writing and on the second in the other: ủy and uỷ. */
const TONES: readonly (readonly [string, string])[] = [
  ['òóỏõọ', 'oa'],
  ['òóỏõọ', 'oe'],
  ['ùúủũụ', 'uy'],
];
const SECOND: Readonly<Record<string, string>> = { a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' };

/** By the pair as the lexicon writes it, the pair as others do: òa to oà. */
const others: ReadonlyMap<string, string> = new Map(
  TONES.flatMap(([marked, [first, second]]) =>
    [...marked].map((letter, tone) => [letter + second, first! + SECOND[second!]![tone]!] as const),
  ),
);

/**
 * The ways in which a Vietnamese word of the lexicon is written: with the tone on either vowel (ủy viên, uỷ viên), and before
 * about 1950 with hyphens between its syllables (Ủy-viên, Việt-nam).
 * @param word with the tone on the first vowel.
 */
export function vietnameseWritings(word: string): readonly string[] {
  const tones = [word, otherTone(word)];
  const all = tones.flatMap(one => (one.includes(' ') ? [one, one.replaceAll(' ', '-'), hyphenedName(one)] : [one]));
  return [...new Set(all)];
}

/** Việt-nam: behind a hyphen names go on small. */
const hyphenedName = (word: string): string => word[0]! + word.slice(1).replaceAll(' ', '-').toLowerCase();

/** The tone moves at the end of a syllable alone: hòa to hoà, never in hoàng; quý is written so by all. */
function otherTone(word: string): string {
  return word.replace(/(?<!q)([òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/gu, pair => others.get(pair) ?? pair);
}
