import { addTo } from '../collections/groups';
import { nameParts, scriptOfName } from './forms';

/** Whether a string of kanji is a surname that is known as one. */
export type IsSurname = (kanji: string) => boolean;

/** Full names, to be asked whose a part of a name may be. */
export interface PartIndex<Bearer> {
  add(full: string, bearer: Bearer): void;
  /** In the order of adding, each once. */
  bearersOf(part: string): readonly Bearer[];
}

/** Some words of a full name, from one on. */
interface Run<Bearer> {
  readonly words: readonly string[];
  readonly from: number;
  readonly bearer: Bearer;
}

/**
 * Finds the full names to which a part (a surname, a given name, several words of it) belongs in the same script: 岸 to
 * 岸信夫 but not to 岸田文雄, ザン to ファン・ヴァン・ザン, Hegseth to Pete Hegseth.
 */
export function partIndex<Bearer>(isSurname: IsSurname): PartIndex<Bearer> {
  const runs = new Map<string, Run<Bearer>[]>();
  return {
    add(full, bearer) {
      const isKanji = scriptOfName(full) === 'kanji';
      const words = isKanji ? possibleSurnames(full, isSurname) : nameParts(full);
      for (const [from, word] of words.entries())
        addTo(runs, word, { words: isKanji ? [word, ''] : words, from: isKanji ? 0 : from, bearer });
    },
    bearersOf(part) {
      const words = scriptOfName(part) === 'kanji' ? [nameParts(part).join('')] : nameParts(part);
      const found = new Set<Bearer>();
      for (const run of runs.get(words[0] ?? '') ?? [])
        if (words.length < run.words.length && words.every((word, at) => word === run.words[run.from + at]))
          found.add(run.bearer);
      return [...found];
    },
  };
}

/** What a full name can be called by in short; keys for an index of parts. A kanji name gives its possible surnames. */
export function shortForms(full: string, isSurname: IsSurname): readonly string[] {
  if (scriptOfName(full) === 'kanji') return possibleSurnames(full, isSurname);
  const parts = nameParts(full);
  return parts.length < 2 ? [] : [...new Set(parts)];
}

/** How likely a surname of so many characters is in a name of so many, the likeliest first. */
const LIKELY_SPLITS: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [1]],
  [3, [2, 1]],
  [4, [2, 3, 1]],
  [5, [3, 2]],
  [6, [3, 4]],
  [7, [4, 3]],
]);

/**
 * The beginnings of a kanji name that can be its surname: the likeliest listed one, else, where none is listed, every
 * one that leaves a given name of three characters at most. Of four characters both two and three remain where both
 * are listed (佐々 and 佐々木 of 佐々木健): the list does not tell which is meant.
 */
export function possibleSurnames(full: string, isSurname: IsSurname): readonly string[] {
  const parts = nameParts(full);
  if (parts.length > 1) return [parts[0]!];
  const characters = [...(parts[0] ?? '')];
  const splits = LIKELY_SPLITS.get(characters.length) ?? [];
  const beginning = (length: number): string => characters.slice(0, length).join('');
  const listed = splits.filter(length => isSurname(beginning(length)));
  if (listed.length === 0) return splits.map(beginning);
  if (characters.length === 4 && listed[0] === 2 && listed[1] === 3) return [beginning(3), beginning(2)];
  return [beginning(listed[0]!)];
}
