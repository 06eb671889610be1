/** What a bracket says before a short form, the longer first: nedan kallat ”avtalet”. */
export const SWEDISH_SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  'i det följande',
  'nedan kallat',
  'nedan kallad',
  'nedan',
  'förkortat',
  'förkortad',
  'även kallat',
  'även kallad',
  'känt som',
  'känd som',
  'kallat',
  'kallad',
];
