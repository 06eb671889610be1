/** What a bracket says before a short form, the longer first: hereinafter the “Arrangement”. */
export const ENGLISH_SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  'hereinafter referred to as',
  'hereafter referred to as',
  'hereinafter',
  'hereafter',
  'henceforth',
  'referred to as',
  'also known as',
  'commonly known as',
  'better known as',
  'known as',
  'also known',
  'abbreviated',
];
