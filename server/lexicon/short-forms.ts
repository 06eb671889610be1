import { ENGLISH_ALIAS_INTRODUCTIONS, ENGLISH_SHORT_FORM_INTRODUCTIONS } from './en/short-forms';
import { JAPANESE_ALIAS_INTRODUCTIONS, JAPANESE_SHORT_FORM_INTRODUCTIONS } from './ja/short-forms';
import { SWEDISH_ALIAS_INTRODUCTIONS, SWEDISH_SHORT_FORM_INTRODUCTIONS } from './sv/short-forms';
import { VIETNAMESE_ALIAS_INTRODUCTIONS, VIETNAMESE_SHORT_FORM_INTRODUCTIONS } from './vi/short-forms';

/** What stands, in any language, between two names of one thing. */
export const ALIAS_INTRODUCTIONS: readonly string[] = [
  ...ENGLISH_ALIAS_INTRODUCTIONS,
  ...JAPANESE_ALIAS_INTRODUCTIONS,
  ...SWEDISH_ALIAS_INTRODUCTIONS,
  ...VIETNAMESE_ALIAS_INTRODUCTIONS,
].sort((a, b) => b.length - a.length);

/** What a bracket says, in any language, before the short form that it gives; the longer first. */
export const SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  ...ALIAS_INTRODUCTIONS,
  ...ENGLISH_SHORT_FORM_INTRODUCTIONS,
  ...JAPANESE_SHORT_FORM_INTRODUCTIONS,
  ...SWEDISH_SHORT_FORM_INTRODUCTIONS,
  ...VIETNAMESE_SHORT_FORM_INTRODUCTIONS,
].sort((a, b) => b.length - a.length);

/** Capitals in brackets that tell of the file, its language or its agency, not of the title before them. */
export const NO_ACRONYMS: ReadonlySet<string> = new Set(
  'PDF HTML DOCX XLS KB MB TBD TBC NHK URL ENG JPN WORD CEO AFP VNA TT'.split(' '),
);
