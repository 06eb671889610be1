import type { Language } from '../text/language';
import { en } from './en';
import { ja } from './ja';
import type { Phrases } from './phrases';
import { sv } from './sv';
import { vi } from './vi';

const PHRASES: { readonly [L in Language]: Phrases } = { en, ja, sv, vi };

/**
 * The words for a language tag such as `ja`, `sv-SE` or `en-GB`; English for any other or none.
 */
export function phrasesOf(tag: string | undefined): Phrases {
  const language = tag?.slice(0, 2).toLowerCase();
  return PHRASES[language as Language] ?? en;
}
