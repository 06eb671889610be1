import { isDigit, isLatinLetter } from '../../text/script';

/** Words of the lexicon, prepared for looking one up at a place of a text, forwards or backwards. */
export interface WordTable<Row extends { readonly word: string }> {
  /** By first unit, the longest word first. */
  readonly byFirst: ReadonlyMap<number, readonly Row[]>;
  /** By last unit, the longest word first. */
  readonly byLast: ReadonlyMap<number, readonly Row[]>;
}

/** Prepares rows for `wordAt` and `wordBefore`. */
export function wordTable<Row extends { readonly word: string }>(rows: readonly Row[]): WordTable<Row> {
  const sorted = [...rows].sort((a, b) => b.word.length - a.word.length);
  return {
    byFirst: grouped(sorted, ({ word }) => word.charCodeAt(0)),
    byLast: grouped(sorted, ({ word }) => word.charCodeAt(word.length - 1)),
  };
}

/** A table of bare words, whose rows say no more than that. */
export const wordSet = (words: readonly string[]): WordTable<{ readonly word: string }> =>
  wordTable(words.map(word => ({ word })));

/** The longest row whose word begins at a place; a Latin word only where it ends there too. */
export function wordAt<Row extends { readonly word: string }>(
  { byFirst }: WordTable<Row>,
  text: string,
  at: number,
): Row | undefined {
  const rows = byFirst.get(text.charCodeAt(at));
  if (!rows) return undefined;
  for (const row of rows) {
    if (text.startsWith(row.word, at) && isWholeAt(text, at, at + row.word.length)) return row;
  }
  return undefined;
}

/** The longest row whose word ends at a place. */
export function wordBefore<Row extends { readonly word: string }>(
  { byLast }: WordTable<Row>,
  text: string,
  end: number,
): Row | undefined {
  const rows = end > 0 ? byLast.get(text.charCodeAt(end - 1)) : undefined;
  if (!rows) return undefined;
  for (const row of rows) {
    if (text.endsWith(row.word, end) && isWholeAt(text, end - row.word.length, end)) return row;
  }
  return undefined;
}

/** Whether no Latin word and no number (21st) is cut in two at the ends of a stretch. */
function isWholeAt(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if (start > 0 && ((isLatinLetter(first) && isLatinLetter(before)) || (isDigit(first) && isDigit(before))))
    return false;
  return !(isLatinLetter(text.charCodeAt(end - 1)) && isLatinLetter(text.charCodeAt(end)));
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
