import { NO_PRETERITES, PRETERITE_ENDINGS } from '../../lexicon/sv/title-edges';

/** Whether a Swedish word is by its ending a verb of the past and nothing else: godkändes, trädde. In lower case. */
export const isSwedishPreterite = (word: string): boolean =>
  word.length > 4 && !NO_PRETERITES.has(word) && PRETERITE_ENDINGS.some(ending => word.endsWith(ending));

/** Whether it may be one: undertecknade, which before a noun is an adjective. */
export const maySwedishPreterite = (word: string): boolean => word.endsWith('ade') || isSwedishPreterite(word);
