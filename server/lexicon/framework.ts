/**
 * What a name must show before its word is believed to name an initiative:
 * `name`: any name of its own (アジア・スーパーグリッド構想);
 * `parties`: a party, a subject by に関する or のための, or quotes (能力構築支援事業, 日ASEAN統合基金);
 * `region`: a region of the world in it (Indo-Pacific Strategy).
 */
export type FrameworkNeed = 'name' | 'parties' | 'region';

/** A word that ends or makes the name of a framework: 構想, Initiative, partnerskapet, sáng kiến. */
export interface FrameworkWord {
  readonly word: string;
  readonly need: FrameworkNeed;
}

/**
 * Rows for several words.
 * @param words parted by `|`.
 */
export const frameworkWords = (need: FrameworkNeed, words: string): FrameworkWord[] =>
  words.split('|').map(word => ({ word, need }));
