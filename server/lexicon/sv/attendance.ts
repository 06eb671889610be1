/** Words of a statement that tell who took part in what it names; in lower case. */
export const SWEDISH_ATTENDANCE: readonly string[] = [
  'deltog',
  'deltagit',
  'närvarade',
  'träffade',
  'träffades',
  'möttes',
  'mötte',
  'höll ',
  'ledde',
  'leddes',
  'stod värd',
  'ordförande för',
];
