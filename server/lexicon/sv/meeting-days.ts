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
  'avslutas',
  'öppnades',
  'öppnas',
  'pågick',
  'genomfördes',
  'genomförs',
];

/** What stands before a meeting of another day than its sentence's: sedan den, resultaten av det. */
export const SWEDISH_BEFORE_OTHER_MEETING: readonly string[] = [
  ...['sedan', 'resultaten av', 'resultaten från', 'efter', 'före', 'inför', 'uppföljning av', 'beslutades vid'],
];
