/** What stands between two names of one thing, in a bracket or without one: ○○条約、いわゆる「△△条約」. */
export const JAPANESE_ALIAS_INTRODUCTIONS: readonly string[] = [
  '通称',
  '別称',
  '別名',
  'いわゆる',
  '正式には',
  '正式名称は',
];

/** What only a bracket says before a short form: 以下「本協定」という. */
export const JAPANESE_SHORT_FORM_INTRODUCTIONS: readonly string[] = ['以下', '以後', '略称', '英語名', '英名', '仮称'];
