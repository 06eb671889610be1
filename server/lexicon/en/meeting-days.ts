/** Words that lead from a meeting to its day, past a place: the talks held in Oslo on 3 May. */
export const ENGLISH_BETWEEN_MEETING_AND_DAY: readonly string[] = [
  ...['of', 'on', 'in', 'at', 'the', 'held', 'was', 'were', 'which', 'took', 'place', 'convened', 'opened', 'met'],
  ...['will', 'be', 'take', 'is', 'ended', 'concluded', 'from'],
];
