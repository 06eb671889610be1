/** Words of a statement that tell who took part in what it names; in lower case. */
export const ENGLISH_ATTENDANCE: readonly string[] = [
  'attended',
  'took part',
  'participated',
  'met ',
  'held ',
  'hosted',
  'chaired',
  'headed by',
  'led by',
  'were present',
  'was joined',
];
