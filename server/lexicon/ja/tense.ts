/** Kana that may stand before た or だ of a past form: 会談した, 行った, 開いた, 述べた, 臨んだ. */
export const KANA_BEFORE_TA = 'しっいきえけげせてねべめじちりびみぎれ';

/** Kana that make た part of another word: ため, たい, たら, たり, たち, ただ. */
export const KANA_BEHIND_TA = 'めいらりちだくけるすびなし';

/** Endings of a Japanese predicate that tell of something still to come, in plain and polite form. The past needs no rows: it ends in た. */
export const JAPANESE_FUTURE: readonly string[] = [
  '予定',
  '見込',
  '見通し',
  '計画して',
  'つもり',
  'でしょう',
  'だろう',
  'ましょう',
  'ことになって',
  '向けて',
  'する',
  'します',
  'される',
  'されます',
  '行う',
  '行います',
  '行われる',
  '行われます',
  '開く',
  '開きます',
  '開かれる',
  '開かれます',
  '迎える',
  '迎えます',
  '訪れる',
  '訪れます',
  '始まる',
  '始まります',
  '始める',
  '始めます',
  '終わる',
  '終わります',
  '臨む',
  '臨みます',
  '向かう',
  '向かいます',
  '結ぶ',
  '結びます',
  '会う',
  '会います',
  '着く',
  '発つ',
  '控え',
];

/** What stands before する in words that only join nouns: 関する, 対する, 資する. They tell no time. */
export const ADNOMINAL_SURU = '関対資要有称属面反略存';

/** まで and its like behind a date make it a term, which says nothing about whether the thing has happened. */
export const JAPANESE_TERM: readonly string[] = ['まで', '迄', '以降', '以後', '以前'];

/** How a date begins that places itself: 来月, 明日. */
export const JAPANESE_FUTURE_DATES: readonly string[] = ['来', '再来', '明日', '明後日', '明年'];
