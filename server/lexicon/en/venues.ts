/** What stands before the place where something takes place. */
export const ENGLISH_BEFORE_VENUE: readonly string[] = ['in', 'at'];
