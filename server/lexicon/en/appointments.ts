/** Stems of words, in lower case, that tell of somebody changing office: beside them two roles of one person are no mistake. */
export const ENGLISH_APPOINTMENTS: readonly string[] = [
  'appoint',
  'promot',
  'succeed',
  'took office',
  'takes office',
  'take office',
  'sworn in',
  'replac',
  'assum',
  'retire',
  'resign',
  'transferred',
  'step down',
  'stepped down',
  'designate',
];
