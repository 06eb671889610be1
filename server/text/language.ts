/** The languages whose words the readers know. */
export const LANGUAGES = ['ja', 'en', 'sv', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Those in Latin letters. */
export type LatinLanguage = Exclude<Language, 'ja'>;
