/** Swedish words that place what a sentence tells, in lower case. Weak past forms in -ade and -ades need no row. */
export const SWEDISH_FUTURE: readonly string[] = [
  'ska',
  'skall',
  'kommer',
  'planeras',
  'planerar',
  'väntas',
  'avser',
  'kommande',
];

export const SWEDISH_PAST: readonly string[] = [
  'var',
  'hade',
  'höll',
  'hölls',
  'tog',
  'blev',
  'gav',
  'kom',
  'gick',
  'fick',
  'skrev',
  'skrevs',
  'möttes',
  'mötte',
  'sade',
  'sa',
  'ledde',
  'leddes',
  'besökte',
  'besöktes',
  'förde',
  'fördes',
  'ägde',
  'deltog',
  'reste',
  'anlände',
  'inledde',
  'inleddes',
  'genomförde',
  'genomfördes',
  'enades',
  'stod',
];

/** Before a date these make it a term. */
export const SWEDISH_TERM: readonly string[] = ['senast', 'till', 'före', 'innan', 'efter', 'sedan', 'från'];
