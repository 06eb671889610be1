import { isWhole, type LookupTable, prefixTable, suffixTable, wordEndingAt, wordStartingAt } from '../word-lookup';

/** Words of the lexicon, prepared for looking one up at a place of a text, forwards or backwards. */
export interface WordTable<Row extends { readonly word: string }> {
  readonly starting: LookupTable<Row>;
  readonly ending: LookupTable<Row>;
}

/** Prepares rows for `wordAt` and `wordBefore`. */
export function wordTable<Row extends { readonly word: string }>(rows: readonly Row[]): WordTable<Row> {
  const entries = rows.map(row => [row.word, row] as const);
  return { starting: prefixTable(entries), ending: suffixTable(entries) };
}

/** A table of bare words, whose rows say no more than that. */
export const wordSet = (words: readonly string[]): WordTable<{ readonly word: string }> =>
  wordTable(words.map(word => ({ word })));

/** The longest row whose word begins at a place; a Latin word or a number only where it is whole. */
export const wordAt = <Row extends { readonly word: string }>(
  { starting }: WordTable<Row>,
  text: string,
  at: number,
): Row | undefined => wordStartingAt(text, at, starting, isWhole)?.value;

/** The longest row whose word ends at a place. */
export const wordBefore = <Row extends { readonly word: string }>(
  { ending }: WordTable<Row>,
  text: string,
  end: number,
): Row | undefined => wordEndingAt(text, end, ending, isWhole)?.value;
