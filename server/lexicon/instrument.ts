/** The kinds of instruments that the guidelines tell apart. */
export type InstrumentKind =
  | 'treaty'
  | 'convention'
  | 'agreement'
  | 'memorandum'
  | 'letter-of-intent'
  | 'protocol'
  | 'declaration'
  | 'statement'
  | 'resolution'
  | 'exchange-of-notes'
  | 'guidelines'
  | 'plan';

/**
 * What a title must show before its word of kind is believed:
 * `subject`: any subject that is not merely a type (防衛協力に関する覚書, パリ協定);
 * `joint`: as `subject`, but only where the subject follows by に関する or the like (気候変動に関する共同声明), else parties;
 * `parties`: two parties, a union, or a place that such instruments are named after (日韓合意, プラザ合意);
 * `council`: a council of the United Nations, or a number (安保理決議);
 * `antecedent`: nothing, as it only stands for a title before it (the Letter).
 */
export type InstrumentNeed = 'subject' | 'joint' | 'parties' | 'council' | 'antecedent';

/** A word of kind: 覚書, agreement, avtal, hiệp định. */
export interface InstrumentWord {
  readonly word: string;
  readonly kind: InstrumentKind;
  readonly need: InstrumentNeed;
}

/** An instrument or acronym known by itself, without a word of kind: TPP, 国連憲章. */
export interface KnownInstrument {
  readonly name: string;
  readonly kind: InstrumentKind;
  /** Codes of its parties where they are few and settled. */
  readonly parties?: readonly string[];
}

/**
 * Rows for several words of one kind.
 * @param words parted by `|`.
 */
export const instrumentWords = (kind: InstrumentKind, need: InstrumentNeed, words: string): InstrumentWord[] =>
  words.split('|').map(word => ({ word, kind, need }));
