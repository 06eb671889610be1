/** What stands between two names of one thing, in a bracket or without one: the Convention …, also known as the Oslo Convention. */
export const ENGLISH_ALIAS_INTRODUCTIONS: readonly string[] = [
  'also known as',
  'commonly known as',
  'better known as',
  'widely known as',
  'known as',
  'also called',
  'commonly called',
  'officially',
  'formally',
];

/** What only a bracket says before a short form: hereinafter the “Arrangement”. */
export const ENGLISH_SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  'hereinafter referred to as',
  'hereafter referred to as',
  'hereinafter',
  'hereafter',
  'henceforth',
  'referred to as',
  'also known',
  'abbreviated',
];
