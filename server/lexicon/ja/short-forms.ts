/** What a bracket says before a short form, the longer first: 以下「本協定」という. */
export const JAPANESE_SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  '以下',
  '以後',
  '略称',
  '通称',
  '別称',
  '英語名',
  '英名',
  '仮称',
];
