/** What stands between the two dates of a range told in two mentions: 12月4日から6日まで. */
export const JAPANESE_RANGE_JOINERS: readonly string[] = [
  ...[
    'から',
    'より',
    'から翌',
    '~翌',
    '〜翌',
    '～翌',
    'に始まり',
    'に始まって',
    'に開始し',
    'に開始され',
    'に開会し',
    'に開始、',
  ],
];

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

/** What stands between the members of a list of days: 6月3日及び4日. */
export const JAPANESE_LIST_JOINERS: readonly string[] = ['及び', 'および', '並びに', 'と', '、', '・'];

/** What may stand between a range and the length behind it: 12月4日から6日までの3日間. */
export const JAPANESE_LENGTH_BEHIND: readonly string[] = [
  ...['までの', 'まで', 'にかけての', 'にかけて', 'の', '合計', '計', '延べ', '通算'],
  ...['に終わり', 'に終わって', 'に終了し', 'に終了', 'に閉会し', 'に散会し'],
];

/** What may stand between a length and the range behind it: 3日間の日程で12月4日から. */
export const JAPANESE_LENGTH_BEFORE: readonly string[] = [
  ...['の日程で', 'の会期で', 'の予定で', 'の行程で', 'にわたり', 'にわたって', 'をかけて'],
];

/** What a length is still that of the range with: 6日までの3日間の日程で. */
export const JAPANESE_LENGTH_HEADS: readonly string[] = ['の日程', 'の会期', 'の予定', 'の期間', 'の行程', 'の滞在'];
