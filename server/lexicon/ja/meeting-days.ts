/** What may stand between a meeting and its day behind it: 第4回日豪対話は6月12日に開かれた. */
export const JAPANESE_BETWEEN_MEETING_AND_DAY: readonly string[] = ['は', 'が', 'は、', 'が、', 'を', 'を、'];

/** What a meeting does on its day, behind it: 第4回日豪対話は東京で6月12日に開催された. */
export const JAPANESE_MEETING_HELD: readonly string[] = [
  ...['開催', '開か', '開い', '開会', '開幕', '開始', '行わ', '行っ', '実施', '始ま'],
  ...['閉会', '閉幕', '終了', '終わ', '終え', '閉じ', '挙行', '再開'],
];

/** What follows a meeting of another day than its sentence's: 第3回対話以来, 第3回対話の成果を歓迎した. */
export const JAPANESE_BEHIND_EARLIER_MEETING: readonly string[] = [
  ...[
    '以来',
    '以降',
    'の成果を',
    'の成果に',
    'の結果を',
    'の合意',
    'での合意',
    'を踏まえ',
    'に続',
    'のフォローアップ',
    'に向け',
    'で合意した',
  ],
];
