import type { Language } from '../text/language';

/** What a language is called in another, by the Unicode CLDR: `sv` is Swedish, スウェーデン語; a code that is none stays as it is. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
