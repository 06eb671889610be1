import { ENGLISH_SHORT_FORM_INTRODUCTIONS } from './en/short-forms';
import { JAPANESE_SHORT_FORM_INTRODUCTIONS } from './ja/short-forms';
import { SWEDISH_SHORT_FORM_INTRODUCTIONS } from './sv/short-forms';
import { VIETNAMESE_SHORT_FORM_INTRODUCTIONS } from './vi/short-forms';

/** What a bracket says, in any language, before the short form that it gives. */
export const SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  ...JAPANESE_SHORT_FORM_INTRODUCTIONS,
  ...ENGLISH_SHORT_FORM_INTRODUCTIONS,
  ...SWEDISH_SHORT_FORM_INTRODUCTIONS,
  ...VIETNAMESE_SHORT_FORM_INTRODUCTIONS,
];

/** Capitals in brackets that tell of the file, its language or its agency, not of the title before them. */
export const NO_ACRONYMS: ReadonlySet<string> = new Set(
  'PDF HTML DOCX XLS KB MB TBD TBC NHK URL ENG JPN WORD CEO AFP VNA TT'.split(' '),
);
