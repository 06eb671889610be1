const ENDINGS = [
  'ades',
  'ddes',
  'rdes',
  'ldes',
  'ndes',
  'ktes',
  'ttes',
  'gdes',
  'ntes',
  'dde',
  'rde',
  'gde',
  'lde',
  'kte',
  'ände',
];
const NO_VERBS: ReadonlySet<string> = new Set(['fjärde', 'värde', 'mervärde', 'egenvärde', 'ände']);

/** Whether a Swedish word is by its ending a verb of the past and nothing else: godkändes, trädde. In lower case. */
export const isSwedishPreterite = (word: string): boolean =>
  word.length > 4 && !NO_VERBS.has(word) && ENDINGS.some(ending => word.endsWith(ending));

/** Whether it may be one: undertecknade, which before a noun is an adjective. */
export const maySwedishPreterite = (word: string): boolean => word.endsWith('ade') || isSwedishPreterite(word);
