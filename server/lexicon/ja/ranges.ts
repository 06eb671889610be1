/** What stands between the two dates of a range told in two mentions: 12月4日から6日まで. */
export const JAPANESE_RANGE_JOINERS: readonly string[] = ['から', 'より', 'から翌', '~翌', '〜翌', '～翌'];

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

/** What stands between a range and its length: 15時00分~16時50分(約1時間50分), 12月4日から6日までの3日間. */
export const JAPANESE_LENGTH_JOINERS: readonly string[] = [
  '(',
  'の',
  'までの',
  'まで(',
  'まで、',
  'まで',
  '、',
  '、計',
  '(計',
  '(合計',
  'まで(計',
];
