import { COUNTRIES } from '../lexicon/countries';
import type { Language } from '../text/language';

/** A state or body by its full name in a language: `VN` is Socialist Republic of Viet Nam; a code in no row stays as it is. */
export function countryName(code: string, language: Language): string {
  const country = COUNTRIES.find(row => row.code === code);
  return country?.[language][0] ?? country?.en[0] ?? code;
}
