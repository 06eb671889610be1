/** What stands between the two dates of a range told in two mentions: from 30 November to 2 December. */
export const ENGLISH_RANGE_JOINERS: readonly string[] = ['to', 'until', 'till', 'through', 'up to'];

/** Before the first date these open a range that `and` joins. */
export const ENGLISH_BETWEEN: readonly string[] = ['between'];

/** What stands between the members of a list. */
export const ENGLISH_LIST_JOINERS: readonly string[] = ['and', 'or', '&', ',', ', and'];

/** Verbs that move something from one day to another: no range. By their beginnings, for the forms of the verb. */
export const ENGLISH_MOVES: readonly string[] = [
  'postpone',
  'move',
  'reschedul',
  'brought forward',
  'bring forward',
  'chang',
  'delay',
  'shift',
  'advanced from',
  'correct',
];

/** What stands between a range and its length: 15:00–16:50 (110 minutes). */
export const ENGLISH_LENGTH_JOINERS: readonly string[] = ['[', ',', 'for', ', for', ', a total of', '(a total of'];
