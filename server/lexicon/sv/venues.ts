/** What stands before the place where something takes place. */
export const SWEDISH_BEFORE_VENUE: readonly string[] = ['i'];
