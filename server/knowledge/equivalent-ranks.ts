/**
 * Which ranks and posts of two languages can be held against each other, by the keys of the lexicon's ranks: every word
 * that the lexicon gives to one key is an equivalent of the others (上級中将, Senior Lieutenant General, thượng tướng).
 * What is not here is translated too loosely to show a mistake: đại tá is överste to one and senior colonel to the other.
 */
export interface EquivalentRow {
  /** Keys that translations do not tell apart. */
  readonly ranks: readonly string[];
  /** Rows of one scale contradict each other; those of different scales never do. */
  readonly scale: 'grade' | 'post';
}

const row = (scale: EquivalentRow['scale'], ranks: string): EquivalentRow => ({ scale, ranks: ranks.split(' ') });

export const EQUIVALENT_RANKS: readonly EquivalentRow[] = [
  row('grade', 'senior-general'),
  row('grade', 'general'),
  row('grade', 'senior-lieutenant-general'),
  row('grade', 'lieutenant-general'),
  row('grade', 'major-general'),
  row('grade', 'brigadier-general'),
  row('grade', 'senior-colonel colonel'),
  row('grade', 'lieutenant-colonel'),
  row('post', 'head-of-state'),
  row('post', 'head-of-government'),
  row('post', 'deputy-head-of-government'),
  row('post', 'minister'),
  row(
    'post',
    'vice-minister deputy-minister state-minister parliamentary-vice-minister assistant-minister deputy-director-general director-general',
  ),
  row('post', 'ambassador'),
  row('post', 'consul-general'),
  row('post', 'chief-of-defence'),
];

/** Grades that other languages give by the post: 海将 is Vice Admiral, of a chief of staff Admiral. A title ends with them. */
export const GRADES_BY_POST: readonly string[] = ['陸将', '海将', '空将'];

/** The higher ranks that these may be given as: Đô đốc is what Viet Nam's navy has above a phó đô đốc. */
export const RANKS_BY_POST: readonly string[] = ['general', 'senior-lieutenant-general'];

/** The lowest flag officer, whom not every navy has. */
export const LOOSE_GRADES: readonly string[] = ['海軍准将', 'flottiljamiral', 'commodore'];

/** Titles that each language renders in its own way, so that nothing follows from a difference. */
export const LOOSE_POSTS: readonly string[] = [
  'state secretary',
  'secretary to the',
  'under secretary',
  'undersecretary',
  'defence secretary',
  'foreign secretary',
  'home secretary',
  'permanent secretary',
  'statssekreterare',
  'quốc vụ khanh',
  'kansliråd',
  'departementsråd',
];

/** Posts between which translations into a language waver: 国防副大臣 and 国防次官, State Minister and Vice-Minister. */
export const WAVERING_POSTS: ReadonlySet<string> = new Set(['state-minister', 'vice-minister', 'deputy-minister']);

/** Japan's own posts behind a minister, which are no 副大臣. */
export const JAPANESE_VICE_MINISTERS: readonly string[] = ['事務次官', '政務次官'];

/** Ministries that no translation confuses. */
export const CLEAR_FIELDS: ReadonlySet<string> = new Set(['defence', 'foreign', 'justice', 'environment', 'fisheries']);
