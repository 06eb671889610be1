import * as japaneseWords from '../../lexicon/ja/dates';
import { KANJI_NUMERALS } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { Cue } from '../cues';
import type { ReadingContext } from '../reader';
import type { FoundDate } from './found';
import {
  japaneseAtEra,
  japaneseAtSeparator,
  japaneseAtUnit,
  japaneseAtWord,
  japaneseCentury,
  japaneseHalf,
  japaneseQuarter,
} from './japanese';
import { LATIN_CUES, latinAtLetter, latinAtSeparator } from './latin';

/** How a grammar looks outward from a cue: the dates that begin there, in the order of the text. */
export type DateFinder = (context: ReadingContext, hit: Span, previous: FoundDate | undefined) => readonly FoundDate[];

/** The row of a date's cue: who reads on from it. */
export interface DateCue {
  readonly find: DateFinder;
}

type JapaneseFinder = (text: string, hit: Span, previous: FoundDate | undefined) => FoundDate | undefined;

const NONE: readonly FoundDate[] = [];

const cuesOf = (words: readonly string[], find: DateFinder): Cue<DateCue>[] => {
  const row = { find };
  return words.map(word => ({ word, row }));
};

const japanese = (words: readonly string[], find: JapaneseFinder): Cue<DateCue>[] =>
  cuesOf(words, ({ view }, hit, previous) => {
    const found = find(view.text, hit, previous);
    return found ? [found] : NONE;
  });

/** Figures on both sides make a separator a cue; the language of the paragraph tells how they are to be read. */
const atSeparator: DateFinder = (context, hit, previous) => {
  const { text } = context.view;
  const language = context.languageAt(hit.start);
  if (language !== 'ja') return latinAtSeparator(context, hit, previous);
  const found = japaneseAtSeparator(text, hit, previous);
  return found ? [found] : NONE;
};

/** R7 is an era's year in Japanese text; elsewhere H1 is half a year and h30 a clock time. */
const atLetter: DateFinder = (context, hit, previous) => {
  if (context.languageAt(hit.start) !== 'ja') return latinAtLetter(context, hit, previous);
  const found = japaneseAtEra(context.view.text, hit, previous);
  return found ? [found] : NONE;
};

const UNITS = ['年', '月', '日', '時', '分', '秒', '週'];
const COUNTED_UNITS = japaneseWords.AMOUNTS.map(({ word }) => word).filter(
  word => word.length > 1 && !UNITS.includes(word.charAt(0)),
);
const FIGURES = '0123456789';
/** What may stand right before a unit that counts: the blank of 4 日 with its number. */
const NUMERAL_OR_BLANK = `${FIGURES}${KANJI_NUMERALS} \t\u00a0\u3000`;
const ERA_LETTERS = japaneseWords.ERA_LETTERS.flatMap(({ letter }) =>
  [...'0123456789元'].map(digit => letter.toLowerCase() + digit),
);
const ERA_SHORTS = japaneseWords.ERA_SHORTS.map(({ word }) => word);

/** Every word and mark that betrays a date, with its reader. */
export const DATE_CUES: readonly Cue<DateCue>[] = [
  ...japanese([...UNITS, ...COUNTED_UNITS], japaneseAtUnit).map(cue => ({ ...cue, after: NUMERAL_OR_BLANK })),
  ...japanese(
    japaneseWords.ERA_WORDS.map(({ word }) => word),
    japaneseAtEra,
  ),
  ...japanese([...japaneseWords.RELATIVE_DATES.map(({ word }) => word), japaneseWords.NOON], japaneseAtWord),
  ...japanese(['世紀'], japaneseCentury),
  ...japanese(['半年'], japaneseHalf),
  ...japanese(['四半期'], japaneseQuarter),
  ...japanese(ERA_SHORTS, japaneseAtEra).map(cue => ({ ...cue, before: `${FIGURES}元` })),
  ...cuesOf(ERA_LETTERS, atLetter),
  ...cuesOf(['-', '/', '.', ':'], atSeparator).map(cue => ({ ...cue, after: FIGURES, before: FIGURES })),
  ...LATIN_CUES.map(({ word, find, after }) => ({ word, row: { find }, ...(after && { after }) })),
];
