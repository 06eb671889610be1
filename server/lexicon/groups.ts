import type { Country } from './countries';

const group = (code: string, ja: string, latin: string, vi = latin): Country => ({
  code,
  ja: ja.split('|'),
  en: latin.split('|'),
  enAdjectives: [],
  sv: latin.split('|'),
  svAdjectives: [],
  vi: vi.split('|'),
});

/** Groups that sign and meet as one but serve nobody as a state: parties of a title, never the country of an official. */
export const GROUPS: readonly Country[] = [
  group('G7', 'G7|主要7か国', 'G7'),
  { ...group('NORDIC', '北欧', 'Nordic'), svAdjectives: ['nordisk'] },
  group('BALTIC', 'バルト三国|バルト3国', 'Baltic States|Baltic states'),
  group('QUAD', 'クアッド|QUAD', 'Quad'),
  group('COE', '欧州評議会', 'Council of Europe|Europarådet'),
  group('G8', 'G8', 'G8'),
  group('G20', 'G20', 'G20'),
  group('APEC', 'APEC', 'APEC'),
  group('OSCE', 'OSCE|欧州安全保障協力機構', 'OSCE'),
  group('AU', 'アフリカ連合', 'African Union|Afrikanska unionen', 'Liên minh châu Phi'),
  group('GCC', '湾岸協力理事会|GCC', 'Gulf Cooperation Council'),
  group('PIF', '太平洋諸島フォーラム|PIF', 'Pacific Islands Forum|PIF'),
  group('SCO', '上海協力機構', 'Shanghai Cooperation Organisation|Shanghai Cooperation Organization'),
  group('BRICS', 'BRICS', 'BRICS'),
  group('NORDEFCO', 'NORDEFCO', 'Nordefco|NORDEFCO'),
];

/** Codes of unions and groups: one of them is already more than one party. */
export const UNIONS: ReadonlySet<string> = new Set(['ASEAN', 'EU', 'UN', 'NATO', ...GROUPS.map(({ code }) => code)]);
