/** What stands before the place where something takes place. */
export const VIETNAMESE_BEFORE_VENUE: readonly string[] = ['tại', 'ở'];
