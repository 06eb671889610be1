/** What stands between the two dates of a range told in two mentions: från den 4 till den 6 december. */
export const SWEDISH_RANGE_JOINERS: readonly string[] = [
  ...['till', 'till och med', 't.o.m.', 'och slutade', 'och slutar', 'och avslutades', 'och avslutas'],
  ...['och upphörde', 'och pågick till', 'och varade till'],
];

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

/** What may stand between a range and the length behind it. */
export const SWEDISH_LENGTH_BEHIND: readonly string[] = [
  ...['i', 'totalt', 'sammanlagt', 'alltså', 'det vill säga', 'dvs.', 'under'],
  ...['varade i', 'varar i', 'och varade i', 'och varar i'],
];

/** What may stand between a length and the range behind it. */
export const SWEDISH_LENGTH_BEFORE: readonly string[] = ['från', 'mellan', 'med början', 'under'];

/** Before a length these make it one of something else. */
export const SWEDISH_OTHER_LENGTHS: readonly string[] = [
  ...['efter', 'varje', 'inom', 'ytterligare', 'första', 'sista', 'senaste', 'kommande', 'före', 'var', 'trots'],
];

/** Words behind which the range is no longer that of the length. */
export const SWEDISH_LENGTH_BREAKS: readonly string[] = [
  ...['och', 'men', 'efter', 'före', 'som', 'han', 'hon', 'de', 'vi', 'det', 'varje', 'medan', 'när', 'samt', 'sedan'],
];

/** How a number goes on that tells a length within a compound: tredagarsmötet, tvådagars övning. */
export const SWEDISH_LENGTH_COMPOUNDS: readonly { readonly part: string; readonly unit: 'days' | 'weeks' | 'hours' }[] =
  [
    { part: 'dagars', unit: 'days' },
    { part: 'veckors', unit: 'weeks' },
    { part: 'timmars', unit: 'hours' },
  ];
