/** Stems of words, in lower case, that tell of somebody changing office or of an office of another time: beside them two roles of one person are no mistake. */
export const SWEDISH_APPOINTMENTS: readonly string[] = [
  'utnämn',
  'förordna',
  'befordra',
  'tillträ',
  'efterträ',
  'entledig',
  'utsåg',
  'utses',
  'utsedd',
  'avgå',
  'lämna sin',
  'dåvarande',
  'tidigare',
];
