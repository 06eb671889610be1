import * as lexicon from '../../lexicon/vi/dates';
import { wordSet, wordTable } from './words';

/* The words of Vietnamese dates as tables, made once. */

export const { AND_A_HALF, DAY, HALF, MONTH, QUARTER, SEASON, YEAR } = lexicon;
export const monthNames = wordTable(lexicon.MONTH_NAMES);
export const weekdays = wordTable(lexicon.WEEKDAYS);
export const numbers = wordTable(lexicon.NUMBERS);
export const roman = wordTable(lexicon.ROMAN);
export const seasons = wordTable(lexicon.SEASONS);
export const thirds = wordTable(lexicon.THIRDS);
export const amounts = wordTable(lexicon.AMOUNTS);
export const amountBefore = wordSet(lexicon.AMOUNT_BEFORE);
export const noAmountBefore = wordSet(lexicon.NO_AMOUNT_BEFORE);
export const noAmountBehind = wordSet(lexicon.NO_AMOUNT_BEHIND);
export const approximateBefore = wordSet(lexicon.APPROXIMATE_BEFORE);
export const beforeShort = wordSet(lexicon.BEFORE_SHORT);
export const beforeBare = wordSet(lexicon.BEFORE_BARE);
export const rangeWords = wordSet(lexicon.RANGE_WORDS);
export const listWords = wordSet(lexicon.LIST_WORDS);
export const clockMarks = wordSet(lexicon.CLOCK_MARKS);
export const dayMarks = wordSet(lexicon.DAY_MARKS);
export const dayParts = wordTable(lexicon.DAY_PARTS);
export const centuries = wordSet(lexicon.CENTURY);
export const decades = wordSet(lexicon.DECADE);
export const hours = wordSet(lexicon.HOURS);
export const minutes = wordSet(lexicon.MINUTES);
export const relatives = wordTable(lexicon.RELATIVE_DATES);
export const countedBefore = wordSet(lexicon.COUNTED_BEFORE);
export const monthModifiers = wordSet(lexicon.MONTH_MODIFIERS);
export const halfYears = wordTable(lexicon.HALF_YEARS);
export const noMonthBehind = wordSet(lexicon.NO_MONTH_BEHIND);
export const halves = wordTable(lexicon.HALVES);
