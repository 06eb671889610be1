/** English words that place what a sentence tells, in lower case. Regular past forms in -ed need no row. */
export const ENGLISH_FUTURE: readonly string[] = [
  'will',
  'shall',
  'should',
  'would',
  'must',
  'scheduled',
  'planned',
  'expected',
  'due',
  'upcoming',
  'plans',
  'intends',
  'going',
  'hopes',
  'hope',
  'may',
  'can',
  'could',
  'forward to',
  'takes effect',
  'take effect',
  'enters into',
  'comes into',
  'effective',
  'proposed',
  'proposes',
  'awaits',
  'date of',
];

export const ENGLISH_PAST: readonly string[] = [
  'was',
  'were',
  'had',
  'been',
  'said',
  'held',
  'met',
  'took',
  'gave',
  'began',
  'made',
  'came',
  'went',
  'saw',
  'led',
  'told',
  'paid',
  'left',
  'spoke',
  'wrote',
  'brought',
  'flew',
  'did',
];

/** After `to` these tell of what is still to be done: to be held, to sign. Other infinitives may tell of a purpose in the past. */
export const ENGLISH_INFINITIVES: readonly string[] = [
  'be',
  'hold',
  'visit',
  'meet',
  'sign',
  'attend',
  'host',
  'take',
  'start',
  'begin',
  'launch',
  'convene',
  'travel',
  'arrive',
  'enter',
  'submit',
  'complete',
  'finish',
  'resume',
];

/** Before a participle these tell of no past: is held, to be held. */
export const ENGLISH_AUXILIARIES: readonly string[] = ['be', 'is', 'are'];

/** Words in -ed that are no past form. */
export const NO_ENGLISH_PAST: readonly string[] = [
  'united',
  'indeed',
  'need',
  'hundred',
  'based',
  'related',
  'exceed',
  'proceed',
  'succeed',
];

/** Before a date these make it a term. */
export const ENGLISH_TERM: readonly string[] = ['by', 'until', 'till', 'before', 'after', 'since', 'from'];

/** Words of a date itself that place it: last September, next May. */
export const ENGLISH_PAST_DATES: readonly string[] = ['last', 'past', 'previous'];
export const ENGLISH_FUTURE_DATES: readonly string[] = ['next', 'coming', 'upcoming', 'tomorrow'];

/** Verbs whose infinitive lies ahead, whichever it is: decided to open talks in May. */
export const ENGLISH_PLANNING: readonly string[] = [
  ...['decided', 'agreed', 'planned', 'plans', 'plan', 'expected', 'expects', 'intends', 'intend', 'intended', 'hopes'],
  ...[
    'hope',
    'hoped',
    'pledged',
    'committed',
    'promised',
    'invited',
    'scheduled',
    'set',
    'due',
    'aims',
    'aim',
    'resolved',
  ],
];
