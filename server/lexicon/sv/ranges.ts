/** What stands between the two dates of a range told in two mentions: från den 4 till den 6 december. */
export const SWEDISH_RANGE_JOINERS: readonly string[] = ['till', 'till och med', 't.o.m.'];

/** Before the first date these open a range that `och` joins. */
export const SWEDISH_BETWEEN: readonly string[] = ['mellan'];

/** What stands between the members of a list. */
export const SWEDISH_LIST_JOINERS: readonly string[] = ['och', 'eller', 'samt'];

/** Verbs that move something from one day to another: no range. */
export const SWEDISH_MOVES: readonly string[] = [
  'flytta',
  'skjut',
  'sköt',
  'ändra',
  'tidigarelägg',
  'senarelägg',
  'rätta',
];

/** What stands between a range and its length. */
export const SWEDISH_LENGTH_JOINERS: readonly string[] = ['i', ', i', '(totalt', ', totalt'];
