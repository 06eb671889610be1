/** What stands between the two dates of a range told in two mentions: từ ngày 4 đến ngày 6/12. */
export const VIETNAMESE_RANGE_JOINERS: readonly string[] = [
  ...['đến', 'tới', 'cho đến', 'đến hết', 'và kết thúc', 'và kết thúc lúc', 'và kết thúc vào', 'và bế mạc lúc'],
  ...[', kết thúc', ', kết thúc lúc', 'và kéo dài đến'],
];

/** Before the first date these open a range that `và` joins. */
export const VIETNAMESE_BETWEEN: readonly string[] = ['giữa'];

/** What stands between the members of a list. */
export const VIETNAMESE_LIST_JOINERS: readonly string[] = ['và', 'hoặc'];

/** Verbs that move something from one day to another: no range. */
export const VIETNAMESE_MOVES: readonly string[] = ['dời', 'hoãn', 'chuyển', 'thay đổi', 'lùi'];

/** What may stand between a range and the length behind it. */
export const VIETNAMESE_LENGTH_BEHIND: readonly string[] = ['trong', 'kéo dài', 'tức', 'tổng cộng', 'trong vòng'];

/** What may stand between a length and the range behind it. */
export const VIETNAMESE_LENGTH_BEFORE: readonly string[] = ['từ', 'diễn ra từ', 'bắt đầu từ', 'vào'];

/** Before a length these make it one of something else. */
export const VIETNAMESE_OTHER_LENGTHS: readonly string[] = [
  'sau',
  'mỗi',
  'trước',
  'thêm',
  'cách',
  'suốt mỗi',
  'hơn',
  'gần',
];
