/** What stands between the two dates of a range told in two mentions: 12月4日から6日まで. */
export const JAPANESE_RANGE_JOINERS: readonly string[] = ['から', 'より'];

/** Behind the second date these say that something was moved from one day to another: no range. */
export const JAPANESE_MOVES: readonly string[] = [
  'に変更',
  'に延期',
  'に前倒し',
  'に繰り上げ',
  'に繰り下げ',
  'に改め',
  'に短縮',
  'へ変更',
  'へ延期',
  'に訂正',
  'に修正',
  'に早め',
];
