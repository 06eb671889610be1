/** What may stand between a meeting and its day behind it: 第4回日豪対話は6月12日に開かれた. */
export const JAPANESE_BETWEEN_MEETING_AND_DAY: readonly string[] = ['は', 'が', 'は、', 'が、', 'を', 'を、'];
