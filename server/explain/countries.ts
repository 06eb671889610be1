import { COUNTRIES } from '../lexicon/countries';
import type { Language } from '../text/language';

/** Bodies whose codes look like those of states. */
const BODIES: ReadonlySet<string> = new Set(['EU', 'UN']);
const found = new Map<string, string>();

/**
 * A state by its usual name in a language, which the Unicode CLDR knows (`VN` is Vietnam, ベトナム), a body by its full one; a
 * code that nothing knows stays as it is.
 */
export function countryName(code: string, language: Language): string {
  const key = `${code} ${language}`;
  let name = found.get(key);
  if (name === undefined) {
    name = usualName(code, language) ?? fullName(code, language);
    found.set(key, name);
  }
  return name;
}

const usualName = (code: string, language: Language): string | undefined =>
  code.length === 2 && !BODIES.has(code)
    ? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)
    : undefined;

function fullName(code: string, language: Language): string {
  const country = COUNTRIES.find(row => row.code === code);
  return country?.[language][0] ?? country?.en[0] ?? code;
}
