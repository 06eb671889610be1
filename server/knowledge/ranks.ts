/**
 * What is known of ranks and posts, mostly by the keys of the lexicon's ranks: which of them one person holds alone, which
 * stand beside others, and which words tell of a deputy. How those of two languages compare is in `equivalent-ranks.ts`.
 */

/** Commands among the military ranks; the others are grades, as 海軍少将 is. */
export const MILITARY_POSTS: ReadonlySet<string> = new Set([
  'chief-of-defence',
  'chief-of-service-staff',
  'deputy-chief-of-staff',
  'chief-of-staff',
  'commander',
  'deputy-commander',
]);

/** Functions that somebody has beside a post: they contradict none. */
export const BESIDE_A_POST: ReadonlySet<string> = new Set([
  'plenipotentiary',
  'envoy',
  'adviser',
  'member',
  'head',
  'attached',
]);

/** Different words of different languages for one rank. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map([['deputy-minister', 'vice-minister']]);

/** Ranks of which a state has one at a time, whatever the field. */
export const ONE_OF_A_KIND: ReadonlySet<string> = new Set([
  'monarch',
  'head-of-state',
  'head-of-government',
  'chief-cabinet-secretary',
  'chief-of-defence',
]);

/** Ranks of which a state has one at a time for a field. */
export const ONE_OF_A_FIELD: ReadonlySet<string> = new Set(['minister', 'chief-of-service-staff', 'agency-head']);

/** Posts that one person holds one of at a time; others (adviser, member, in most languages director) stand beside any. */
export const EXCLUSIVE_POSTS: ReadonlySet<string> = new Set([
  'head-of-state',
  'deputy-head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'chief-cabinet-secretary',
  'deputy-chief-cabinet-secretary',
  'minister',
  'state-minister',
  'parliamentary-vice-minister',
  'vice-minister',
  'deputy-minister',
  'assistant-minister',
  'director-general',
  'deputy-director-general',
  'governor',
  'mayor',
  'ambassador',
  'minister-plenipotentiary',
  'consul-general',
  'chief-of-defence',
  'chief-of-service-staff',
  'deputy-chief-of-staff',
]);

/** Of these posts one person may hold one field and not another. */
export const BY_FIELD: ReadonlySet<string> = new Set([
  'minister',
  'state-minister',
  'vice-minister',
  'chief-of-service-staff',
]);

/** Of these posts one person holds one body and not another, which Japanese names before the rank: 横須賀地方総監. */
export const BY_BODY: ReadonlySet<string> = new Set(['director-general', 'commander']);

/** What a general of any grade is called, and a minister of any: generalen, Admiral, Minister. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  'general',
  'generalen',
  'amiral',
  'amiralen',
  'admiral',
  'minister',
]);

/** Words, right before another's title, for who stands below its holder. */
export const DEPUTY_WORDS: readonly string[] = [
  'deputy',
  'vice',
  'assistant',
  'phó',
  'biträdande',
  'ställföreträdande',
];

/** What a deputy of a rank is called; of other ranks the word is put before it. */
export const DEPUTIES: ReadonlyMap<string, string> = new Map([
  ['minister', 'vice-minister'],
  ['agency-head', 'vice-minister'],
]);
