/** Words that stand near a title where a text tells when it was signed; in lower case. */
export const ENGLISH_SIGNING: readonly string[] = ['signed', 'signing', 'signature'];

/** What may stand between a title and its date: Treaty of 1911, the Convention signed on 3 May 1911. */
export const ENGLISH_BETWEEN_TITLE_AND_DATE: readonly string[] = [
  'of',
  'signed',
  'signed on',
  'signed in',
  'concluded on',
  'concluded in',
  'from',
];
