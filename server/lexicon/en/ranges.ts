/** What stands between the two dates of a range told in two mentions: from 30 November to 2 December. */
export const ENGLISH_RANGE_JOINERS: readonly string[] = [
  ...['to', 'until', 'till', 'through', 'up to', 'and ended at', 'and ends at', 'and ended on', 'and closed at'],
  ...['and finished at', 'and concluded at', 'and lasted until', ', ending at', ', ended at'],
];

/** Before the first date these open a range that `and` joins. */
export const ENGLISH_BETWEEN: readonly string[] = ['between'];

/** What stands between the members of a list. */
export const ENGLISH_LIST_JOINERS: readonly string[] = ['and', 'or', '&', ',', ', and'];

/** Verbs that move something from one day to another: no range. By their beginnings, for the forms of the verb. */
export const ENGLISH_MOVES: readonly string[] = [
  'postpone',
  'move',
  'reschedul',
  'brought forward',
  'bring forward',
  'chang',
  'delay',
  'shift',
  'advanced from',
  'correct',
];

/** What may stand between a range and the length behind it: 15:00–16:50, a total of 110 minutes. */
export const ENGLISH_LENGTH_BEHIND: readonly string[] = [
  'for',
  'a total of',
  'in total',
  'lasting',
  'and lasted',
  'and lasts',
  'that is',
  'or',
];

/** What may stand between a length and the range behind it: for four days, from 3 June to 6 June. */
export const ENGLISH_LENGTH_BEFORE: readonly string[] = ['from', 'between', 'on', 'of', 'running from'];

/** Before a length these make it one of something else: after two days, every two hours. */
export const ENGLISH_OTHER_LENGTHS: readonly string[] = [
  ...[
    'after',
    'following',
    'every',
    'each',
    'within',
    'another',
    'further',
    'first',
    'last',
    'next',
    'final',
    'before',
  ],
  ...['by', 'ago', 'despite', 'additional', 'since'],
];

/** Words behind which the range is no longer that of the length: a two-day visit, and then from 3 to 6 June he … */
export const ENGLISH_LENGTH_BREAKS: readonly string[] = [
  ...[
    'and',
    'but',
    'after',
    'before',
    'then',
    'during',
    'while',
    'when',
    'which',
    'who',
    'each',
    'every',
    'or',
    'with',
  ],
  ...[
    'he',
    'she',
    'they',
    'it',
    'we',
    'notice',
    'deadline',
    'delay',
    'limit',
    'extension',
    'followed',
    'follows',
    'within',
  ],
];
