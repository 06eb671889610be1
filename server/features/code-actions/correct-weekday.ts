import { WEEKDAYS as ENGLISH } from '../../lexicon/en/dates';
import { WEEKDAYS as JAPANESE } from '../../lexicon/ja/dates';
import { WEEKDAYS as SWEDISH } from '../../lexicon/sv/dates';
import { WEEKDAYS as VIETNAMESE } from '../../lexicon/vi/dates';
import { slice } from '../../text/span';
import type { Remedy } from './remedy';

/** Writes the weekday that the day has: 火 for 金 in (金), onsdagen for torsdagen, Thứ Tư for Thứ Năm. */
export const correctWeekday: Remedy<'date/weekday-mismatch'> = {
  name: 'weekday',
  code: 'date/weekday-mismatch',
  correct({ text }, { span, stated, actual }) {
    const written = weekdayLike(slice(text, span), stated, actual);
    return written === undefined ? undefined : { ...span, text: written };
  },
};

/** One sign for a weekday in its brackets or circle, from Sunday on. */
const SIGNS = ['㈰㈪㈫㈬㈭㈮㈯', '㊐㊊㊋㊌㊍㊎㊏'];

/** A weekday in the manner of another; nothing where the other is no word for the weekday that it is said to be. */
export function weekdayLike(model: string, stated: number, actual: number): string | undefined {
  const signs = SIGNS.find(row => row[stated] === model);
  if (signs) return signs[actual];
  const plain = model.normalize('NFC').toLowerCase().split(/\s/).filter(Boolean).join(' ');
  for (const rows of [JAPANESE, ENGLISH, SWEDISH, VIETNAMESE]) {
    const wordsFor = (weekday: number) => rows.filter(({ value }) => value === weekday).map(({ word }) => word);
    const form = wordsFor(stated).indexOf(plain);
    if (form >= 0) return dressed(model, sameForm(wordsFor(stated), form, wordsFor(actual)));
  }
  return undefined;
}

/** The full word for a full one, the shortest for the shortest, else the form of the same kind. */
function sameForm(from: readonly string[], form: number, to: readonly string[]): string {
  const last = to.at(-1)!;
  const word = form === 0 ? to[0]! : form === from.length - 1 ? last : (to[form] ?? last);
  // Sunday alone has no number: thứ 2, but chủ nhật.
  return /\d/.test(from[form]!) && !/\d/.test(word) ? to[0]! : word;
}

/** Capitals, blanks and accents as in the model. */
function dressed(model: string, word: string): string {
  const blanks = model.match(/\s{1,8}/g) ?? [];
  const before = model.split(/\s{1,8}/);
  const words = word.split(' ').map((part, index) => cased(before[index] ?? before.at(-1)!, part));
  const joined = words.reduce((all, part, index) => all + (blanks[index - 1] ?? ' ') + part);
  return model === model.normalize('NFC') ? joined : joined.normalize('NFD');
}

function cased(model: string, word: string): string {
  const isUpper = (letters: string) => letters !== letters.toLowerCase() && letters === letters.toUpperCase();
  if (model.length > 1 && isUpper(model)) return word.toUpperCase();
  return isUpper(model.slice(0, 1)) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
