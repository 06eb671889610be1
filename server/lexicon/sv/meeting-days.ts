/** Words that lead from a meeting to its day, past a place: mötet som hölls i Oslo den 3 maj. */
export const SWEDISH_BETWEEN_MEETING_AND_DAY: readonly string[] = [
  'i',
  'på',
  'vid',
  'den',
  'om',
  'hölls',
  'som',
  'hålls',
  'ägde',
  'äger',
  'rum',
  'inleddes',
  'avslutades',
];
