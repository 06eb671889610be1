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
  'charge-d-affaires',
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

/** The same where the body stands behind the rank: a commander is one of a ship, of a task force and of an exercise. */
export const BY_BODY_IN_LATIN: ReadonlySet<string> = new Set(['director-general']);

/** Words that every body's name may have, so that they tell nothing of which it is. */
export const NAMELESS_BODIES: ReadonlySet<string> = new Set([
  ...['of', 'the', 'for', 'and', 'in', 'at', 'bureau', 'department', 'division', 'directorate', 'office', 'agency'],
  ...['ministry', 'affairs', 'för', 'på', 'i', 'vid', 'och', 'verket', 'myndigheten', 'byrån', 'avdelningen'],
  ...['vụ', 'cục', 'tổng', 'bộ', 'phòng', 'ban', 'và', 'thuộc'],
]);

/** What a general of any grade is called, and a minister of any, with the words of longer titles that it is short for. */
export const FORMS_OF_ADDRESS: ReadonlyMap<string, readonly string[]> = new Map([
  ['general', ['general', 'secretary']],
  ['generalen', ['general', 'secretary']],
  ['amiral', ['amiral', 'secretary']],
  ['amiralen', ['amiral', 'secretary']],
  ['admiral', ['admiral', 'secretary']],
  ['minister', ['minister', 'secretary']],
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

/** Posts that their own language tells apart, though others may not: nobody holds both. A Japanese title ends with them. */
export const DISTINCT_POSTS: readonly (readonly [string, string])[] = [
  ['防衛審議官', '事務次官'],
  ['外務審議官', '事務次官'],
  ['海上幕僚長', '陸上幕僚長'],
  ['海上幕僚長', '航空幕僚長'],
  ['陸上幕僚長', '航空幕僚長'],
  ['参事官', '書記官'],
  ['衆議院議長', '参議院議長'],
  ['衆議院議員', '参議院議員'],
  ['chief of navy', 'chief of army'],
  ['chief of navy', 'chief of air force'],
  ['chief of army', 'chief of air force'],
  ['marinchef', 'arméchef'],
  ['marinchef', 'flygvapenchef'],
  ['arméchef', 'flygvapenchef'],
  ['statssekreterare', 'kabinettssekreterare'],
  ['departementsråd', 'kansliråd'],
  ['cục trưởng', 'vụ trưởng'],
];

/** The head of a Japanese body and his deputy, behind the name of the body: 水産庁長官, 水産庁次長. */
export const HEADS_AND_DEPUTIES: readonly (readonly [string, string])[] = [
  ['長官', '次長'],
  ['総長', '次長'],
  ['局長', '次長'],
  ['部長', '次長'],
];

/** Words that say that an office is held for another: who acts has a post of his own. */
export const ACTING_WORDS: readonly string[] = [
  ...['代理', '代行', '事務取扱', '臨時', 'acting', 'interim', 'ad interim', 'tillförordnad', 'tillförordnade'],
  ...['tf', 't.f.', 'quyền', 'lâm thời'],
];

/** What a minister of one ministry may have beside it: 沖縄北方担当. */
export const BESIDE_A_MINISTRY: readonly string[] = ['担当'];

/** Posts of one key each that go together in one person: a deputy prime minister has a ministry. */
export const HELD_TOGETHER: readonly (readonly [string, string])[] = [
  ['deputy-head-of-government', 'minister'],
  ['deputy-head-of-government', 'chief-cabinet-secretary'],
  ['chief-cabinet-secretary', 'minister'],
];

/** Of a deputy these may be said for short: Secretary for Assistant Secretary. */
export const SAID_FOR_SHORT: ReadonlySet<string> = new Set([
  ...FORMS_OF_ADDRESS.keys(),
  ...['secretary', 'director', 'chairman', 'chair', 'commissioner', 'professor', 'commander', 'colonel'],
]);

/** The branches of the forces, as the fields of grades tell them. */
export const BRANCHES: ReadonlySet<string> = new Set(['army', 'navy', 'air']);

/** Those who stand for a state or lead its government. */
export const LEADERS: ReadonlySet<string> = new Set([
  'monarch',
  'crown-prince',
  'head-of-state',
  'deputy-head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'chief-cabinet-secretary',
]);
