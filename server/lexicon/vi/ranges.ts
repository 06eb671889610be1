/** What stands between the two dates of a range told in two mentions: từ ngày 4 đến ngày 6/12. */
export const VIETNAMESE_RANGE_JOINERS: readonly string[] = ['đến', 'tới', 'cho đến', 'đến hết'];

/** Before the first date these open a range that `và` joins. */
export const VIETNAMESE_BETWEEN: readonly string[] = ['giữa'];

/** What stands between the members of a list. */
export const VIETNAMESE_LIST_JOINERS: readonly string[] = ['và', 'hoặc'];

/** Verbs that move something from one day to another: no range. */
export const VIETNAMESE_MOVES: readonly string[] = ['dời', 'hoãn', 'chuyển', 'thay đổi', 'lùi'];

/** What stands between a range and its length. */
export const VIETNAMESE_LENGTH_JOINERS: readonly string[] = ['trong', ', trong', '(trong'];
