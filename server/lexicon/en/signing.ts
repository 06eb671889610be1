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

/** These tell that a signature is still to come, or may never come; in lower case. */
export const ENGLISH_NOT_YET_SIGNED: readonly string[] = [
  'be signed',
  'to sign',
  'will sign',
  'not signed',
  'not yet',
  'expected',
  'under negotiation',
  'early signing',
  'early signature',
  'towards the signing',
  'toward the signing',
];
