/** What a title is made of: ranks and fields, the same for all languages. Rows without logic. */

/** Where a rank belongs; titles of different sorts (a general who is also a minister) never contradict each other. */
export type RankSort = 'state' | 'civil' | 'military' | 'diplomatic' | 'assembly' | 'party' | 'noble' | 'relation';

/**
 * How much a word says by itself. `strong`: only people in a public role bear it (大臣, ambassador). `weak`: companies
 * and clubs have it too, or it is an everyday word (president, general, 議長). `bound`: it counts only with a state, a
 * body or a field beside it (課長, director).
 */
export type RankWeight = 'strong' | 'weak' | 'bound';

/** A rank, whatever the language: the key by which titles are compared. */
export interface Rank {
  readonly id: string;
  readonly sort: RankSort;
}

const ranks = (sort: RankSort, ids: string): Rank[] => ids.split(' ').map(id => ({ id, sort }));

export const RANKS: readonly Rank[] = [
  ...ranks('state', 'monarch crown-prince head-of-state head-of-government'),
  ...ranks('state', 'deputy-head-of-state deputy-head-of-government chief-cabinet-secretary minister'),
  ...ranks('state', 'state-minister parliamentary-vice-minister deputy-chief-cabinet-secretary'),
  ...ranks('civil', 'vice-minister deputy-minister'),
  ...ranks('civil', 'national-security-adviser secretary-general commissioner'),
  ...ranks('civil', 'assistant-minister agency-head director-general deputy-director-general'),
  ...ranks('civil', 'assistant-chief-cabinet-secretary attached'),
  ...ranks('civil', 'director deputy-director councillor adviser spokesperson governor mayor judge envoy head'),
  ...ranks('diplomatic', 'ambassador minister-plenipotentiary consul-general consul charge-d-affaires'),
  ...ranks('diplomatic', 'diplomatic-secretary attache plenipotentiary'),
  ...ranks('assembly', 'speaker deputy-speaker member-of-parliament committee-chair member'),
  ...ranks('party', 'party-leader party-secretary general-secretary party-officer'),
  ...ranks('military', 'chief-of-defence chief-of-service-staff deputy-chief-of-staff chief-of-staff commander'),
  ...ranks('military', 'deputy-commander marshal senior-general general senior-lieutenant-general'),
  ...ranks('military', 'lieutenant-general major-general brigadier-general senior-colonel colonel'),
  ...ranks('military', 'lieutenant-colonel major captain lieutenant sergeant warrant-officer'),
  ...ranks('noble', 'duke marquess count viscount baron'),
  // No office: whose equal somebody is, and the marks of people told without their title.
  ...ranks(
    'relation',
    'counterpart party-mark comrade-mark signature-mark knight-mark mister-mark minutes-mark foot-mark constituency-mark ' +
      'asking-mark attending-mark valediction-mark deputy-mark',
  ),
];

/** Words for one rank in one language. */
export interface RankRow {
  readonly words: readonly string[];
  readonly rank: string;
  readonly weight: RankWeight;
  /** The field that the word itself contains: foreign in 外相. */
  readonly field?: string;
  /** The field that the word means where nothing else names one: foreign of Secretary of State. */
  readonly fieldAlone?: string;
  /** The rank that the word means with a field before it: 防衛審議官 is a vice-minister, a bare 審議官 is not. */
  readonly withField?: string;
  /** Several people: ministers, generals. */
  readonly plural?: boolean;
  /** The word means nobody without a title before it, with which it makes one: 政務官 of 外務大臣政務官. */
  readonly dependent?: boolean;
}

/**
 * One row for several words.
 * @param words parted by `|`.
 */
export const rankRow = (
  rank: string,
  words: string,
  weight: RankWeight = 'strong',
  more: Pick<RankRow, 'field' | 'fieldAlone' | 'withField' | 'plural' | 'dependent'> = {},
): RankRow => ({ rank, words: words.split('|'), weight, ...more });

/**
 * What may stand in a title before (or, with `of`, behind) its rank. `field` says what the office is about, `body`
 * where it sits, `modifier` tells a deputy from his chief or a former holder from the present one, `region` fields only
 * in front of another part (北部 of 北部方面総監, never of 南部大臣).
 */
export interface TitlePart {
  readonly words: readonly string[];
  readonly sort: 'field' | 'body' | 'modifier' | 'region' | 'post';
  /** The key by which fields are compared: defence, foreign. */
  readonly field?: string;
  /** What the modifier does to the rank: a vice-minister is what a deputy minister is. */
  readonly effect?: 'deputy' | 'acting' | 'former' | 'next';
}

/** One row for several words of a field. */
export const fieldPart = (field: string, words: string): TitlePart => ({
  words: words.split('|'),
  sort: 'field',
  field,
});

/** One row for parts that are compared by nothing. */
export const plainPart = (sort: 'field' | 'body' | 'modifier' | 'region' | 'post', words: string): TitlePart => ({
  words: words.split('|'),
  sort,
});

/** One row for modifiers. */
export const modifierPart = (effect: NonNullable<TitlePart['effect']>, words: string): TitlePart => ({
  words: words.split('|'),
  sort: 'modifier',
  effect,
});
