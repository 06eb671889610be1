/** How the titles of a Latin-script language are built, as words in lower case. */
export interface TitleGrammar {
  /** What may follow the word of kind and open its subject: on, om, về. */
  readonly openers: ReadonlySet<string>;
  /** What may stand between the words of a subject. */
  readonly joiners: ReadonlySet<string>;
  /** What ends a title wherever it stands. */
  readonly stops: ReadonlySet<string>;
  /** Pairs of words that hold a stop as one of their syllables: tự do. */
  readonly compounds: ReadonlySet<string>;
  /** What opens another phrase behind `and`: and a letter of intent. */
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** What opens the list of parties: between, mellan, giữa. */
  readonly between: ReadonlySet<string>;
  /** Words before a word of kind that make it stand for titles before it. */
  readonly anaphorsBefore: ReadonlyMap<string, 'one' | 'several'>;
  /** Words behind it that do the same: này. */
  readonly anaphorsBehind: ReadonlySet<string>;
  /** Verbs whose object is an instrument and no mere accord of minds: signed, undertecknade, ký. */
  readonly signing: ReadonlySet<string>;
  /** Whether words in capitals make a title that ends with the first word in lower case, as in English. */
  readonly hasTitleCase: boolean;
}

/** Words parted by blanks. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));
