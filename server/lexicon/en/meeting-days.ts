/** Words that lead from a meeting to its day, past a place: the talks held in Oslo on 3 May. */
export const ENGLISH_BETWEEN_MEETING_AND_DAY: readonly string[] = [
  ...['of', 'on', 'in', 'at', 'the', 'held', 'was', 'were', 'which', 'took', 'place', 'convened', 'opened', 'met'],
  ...['will', 'be', 'take', 'is', 'ended', 'concluded', 'from'],
  ...['began', 'begins', 'closed', 'finished', 'scheduled', 'for', 'hosted', 'by', 'here', 'later'],
];

/** What stands before a meeting of another day than its sentence's: since the, the results of the. */
export const ENGLISH_BEFORE_OTHER_MEETING: readonly string[] = [
  ...['since', 'results of', 'outcome of', 'outcomes of', 'follow-up to', 'following', 'after', 'before', 'ahead of'],
  ...['agreed at', 'decided at', 'recalled', 'welcomed', 'preparations for', 'prepare for', 'look forward to'],
];
