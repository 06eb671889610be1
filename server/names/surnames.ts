import list from '../lexicon/names/surnames.txt';

let surnames: ReadonlySet<string> | undefined;

/** Whether a kanji string is among the listed Japanese surnames; the list is read on first use. */
export function isListedSurname(kanji: string): boolean {
  surnames ??= new Set(list.split('\n'));
  return surnames.has(kanji);
}
