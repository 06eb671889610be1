/** Swedish words that place what a sentence tells, in lower case. Weak past forms in -ade and -ades need no row. */
export const SWEDISH_FUTURE: readonly string[] = [
  'ska',
  'skall',
  'skulle',
  'bör',
  'borde',
  'kommer',
  'planeras',
  'planerar',
  'väntas',
  'avser',
  'kommande',
  'hoppas',
  'vill',
  'kan',
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

/** Swedish verbs of the present, which tell of plans: den 6 mars tar ministern emot gästen. */
export const SWEDISH_PRESENT: readonly string[] = [
  'tar',
  'får',
  'blir',
  'hålls',
  'håller',
  'besöker',
  'möts',
  'möter',
  'träffar',
  'reser',
  'inleds',
  'inleder',
  'börjar',
  'äger',
  'firar',
  'undertecknar',
  'undertecknas',
  'deltar',
  'avslutas',
  'öppnar',
  'öppnas',
  'träder',
  'lämnas',
];

/** Before a date these make it a term. */
export const SWEDISH_TERM: readonly string[] = ['senast', 'till', 'före', 'innan', 'efter', 'sedan', 'från'];

/** Words of a date itself that place it: förra veckan, nästa maj. */
export const SWEDISH_PAST_DATES: readonly string[] = ['förra', 'senaste', 'fjol', 'förrgår', 'igår', 'morse', 'våras', 'somras', 'höstas', 'vintras'];
export const SWEDISH_FUTURE_DATES: readonly string[] = ['nästa', 'kommande', 'morgon', 'imorgon', 'övermorgon'];
