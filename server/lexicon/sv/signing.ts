/** Words that stand near a title where a text tells when it was signed; in lower case. */
export const SWEDISH_SIGNING: readonly string[] = ['undertecknad', 'underteckna'];

/** What may stand between a title and its date: fördraget från 1911, avtalet som undertecknades den 3 maj 1911. */
export const SWEDISH_BETWEEN_TITLE_AND_DATE: readonly string[] = [
  'från',
  'från den',
  'av',
  'av den',
  'af',
  'af den',
  'undertecknat',
  'undertecknat den',
  'undertecknad',
  'undertecknad den',
  'som undertecknades',
  'som undertecknades den',
];

/** These tell that a signature is still to come, or may never come; in lower case. */
export const SWEDISH_NOT_YET_SIGNED: readonly string[] = [
  'undertecknas',
  'att underteckna ',
  'ska underteckna ',
  'inte undertecknat',
  'ännu inte',
  'väntas',
  'förhandlar',
  'förhandlas',
];
