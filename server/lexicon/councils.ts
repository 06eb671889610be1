import type { Language, LatinLanguage } from '../text/language';

/** Bodies of the United Nations and the League whose resolutions are instruments, and whose they are; in lower case. */
export const COUNCILS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['国連', '安保理', '安全保障理事会', '国際連合', '総会', '人権理事会', '国際連盟'],
  en: ['security council', 'general assembly', 'unsc', 'unscr', 'human rights council', 'united nations', 'un '],
  sv: ['säkerhetsråd', 'generalförsamling', 'fn'],
  vi: ['hội đồng bảo an', 'đại hội đồng', 'liên hợp quốc'],
};

/** How the council that counts its resolutions on over the years is named by itself. */
export const SECURITY_COUNCILS: Readonly<Record<LatinLanguage, string>> = {
  en: 'security council',
  sv: 'säkerhetsråd',
  vi: 'hội đồng bảo an',
};

/** What tells a resolution of the General Assembly, which counts anew in each session; in any language. */
export const ASSEMBLIES: readonly string[] = ['総会', 'general assembly', 'generalförsamling', 'đại hội đồng', 'a/res'];

/** How English goes on behind a resolution's number. */
export const ENGLISH_COUNCILS_BEHIND: readonly string[] = [
  ' of the security council',
  ' of the un security',
  ' of the united nations security',
  ' of the general assembly',
];

/** The same in Vietnamese, of one council the longest first. */
export const VIETNAMESE_COUNCILS_BEHIND: readonly string[] = [
  ' của hội đồng bảo an liên hợp quốc',
  ' của hội đồng bảo an',
  ' của đại hội đồng liên hợp quốc',
  ' hội đồng bảo an liên hợp quốc',
];
