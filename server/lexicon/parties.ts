/** How texts name the parties of something, beside the names of the countries themselves. */

/** Short names that make a compound with each other; the rest only behind 日: 日葡, but not 西土. */
export const MAJOR_SHORT_NAMES = '日米中韓朝露ソ蘇英仏独豪印欧越伊比加台蒙泰蘭';

/** Words that begin like such a compound and are none. */
export const NO_COMPOUNDS: readonly string[] = [
  '日中戦',
  '中欧',
  '中米',
  '中台',
  '中比',
  '日比谷',
  '朝比奈',
  '日加え',
  '日加わ',
  '日加入',
  '日加盟',
  '日加算',
  '日加工',
  '日加藤',
  '日加納',
  '日中に',
  '日中は',
  '日中の気',
  '中日新',
  '中日ド',
];

/** Kanji that may stand right before a compound of short names: 第6回日越, 同年日越, 新日英. */
export const BEFORE_COMPOUND = '回次度年期月日同新旧駐現両';

/** What Vietnamese calls states by in a pair alone: Việt - Nhật, Trung-Xô. */
export const VIETNAMESE_SHORT_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['Việt', 'VN'],
  ['Nhật', 'JP'],
  ['Mỹ', 'US'],
  ['Trung', 'CN'],
  ['Hoa', 'CN'],
  ['Hàn', 'KR'],
  ['Triều', 'KP'],
  ['Nga', 'RU'],
  ['Xô', 'SU'],
  ['Pháp', 'FR'],
  ['Anh', 'GB'],
  ['Đức', 'DE'],
  ['Ấn', 'IN'],
  ['Úc', 'AU'],
  ['Lào', 'LA'],
  ['Miên', 'KH'],
  ['Thái', 'TH'],
  ['Bỉ', 'BE'],
  ['Ý', 'IT'],
];

/** Vietnamese words that begin like the name of a country. */
export const NO_COUNTRIES: readonly string[] = [
  'Ý định',
  'Ý kiến',
  'Ý tưởng',
  'Anh hùng',
  'Anh em',
  'Mỹ thuật',
  'Pháp luật',
  'Pháp lý',
  'Đức tin',
  'Áo dài',
  'Úc đoán',
];

/** What joins parties, in any language. */
export const PARTY_JOINERS: readonly string[] = [
  'と',
  '及び',
  '・',
  'および',
  '、',
  'and',
  '-',
  '–',
  ',',
  '&',
  'och',
  'samt',
  'và',
];

/** What makes parties named together those of what follows: 日越防衛当局間の「…」, 日本とベトナムは. */
export const JAPANESE_TOGETHER: readonly string[] = ['間', '両', 'は', 'が', 'の', '、'];

/** What parts two clauses, so that parties on either side are not named together. */
export const JAPANESE_CLAUSE_MARKS: readonly string[] = ['。', 'が', 'は', 'で'];
