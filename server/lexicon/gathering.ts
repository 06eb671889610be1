/**
 * What a name must show before its word is believed to name a meeting:
 * `parties`: two parties or a union, or an ordinal with a subject (日越防衛相会談, 第5回サイバー協議);
 * `named`: as `parties`, or the name of a body or a place before it (防衛装備庁シンポジウム, G7広島サミット);
 * `body`: as `parties`, or what shows that several share it (Joint Working Group on …), as other bodies bear the word too;
 * `joint`: parties or a name of its own behind it, and 共同 or the like within (日豪共同訓練);
 * `known`: nothing more: the whole name is the cue (シャングリラ会合, RIMPAC).
 */
export type GatheringNeed = 'parties' | 'named' | 'body' | 'joint' | 'known';

/** A word that ends or makes the name of a meeting: 会談, summit, dialogen, đối thoại. */
export interface GatheringWord {
  readonly word: string;
  readonly need: GatheringNeed;
}

/**
 * Rows for several words.
 * @param words parted by `|`.
 */
export const gatheringWords = (need: GatheringNeed, words: string): GatheringWord[] =>
  words.split('|').map(word => ({ word, need }));

/** A part of a title, in lower case, that tells the rank or the field of a meeting in one word for all languages. */
export interface GatheringSign {
  readonly part: string;
  readonly means: string;
}

export const signs = (means: string, parts: string): GatheringSign[] => parts.split('|').map(part => ({ part, means }));

/** Words of two languages: they are read by their paragraph's. */
export const SHARED_GATHERINGS: ReadonlySet<string> = new Set(['forum', 'dialog', '2+2']);
