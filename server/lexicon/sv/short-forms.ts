/** What stands between two names of one thing, in a bracket or without one: konventionen om …, den så kallade Oslokonventionen. */
export const SWEDISH_ALIAS_INTRODUCTIONS: readonly string[] = [
  'den så kallade',
  'det så kallade',
  'så kallade',
  'den s.k.',
  'det s.k.',
  'även kallat',
  'även kallad',
  'också kallad',
  'också kallat',
  'känt som',
  'känd som',
  'allmänt kallad',
  'allmänt kallat',
];

/** What only a bracket says before a short form: nedan kallat ”avtalet”. */
export const SWEDISH_SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  'i det följande',
  'nedan kallat',
  'nedan kallad',
  'nedan',
  'förkortat',
  'förkortad',
  'kallat',
  'kallad',
];
