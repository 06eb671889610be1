import { phrases } from '../../text/phrases';

/** What heads the line that says where a text comes from. */
export const ENGLISH_SOURCES = phrases(
  'source | sources | original | original text | retrieved from | taken from | available at',
);
