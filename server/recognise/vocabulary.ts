import { addTo } from '../collections/groups';
import { hashOf } from '../collections/hash';
import { canonicalName } from '../names/forms';
import { foldText } from '../text/fold';
import type { TextView } from '../text/view';
import { type ScanTable, scanTable } from './cues';
import type { AgreementKind } from './mention';

interface NameOf<Type extends string> {
  readonly type: Type;
  /** Whom or what it means: an id that is the workspace's own. */
  readonly entry: string;
  /** As its reader wrote it. */
  readonly name: string;
  /** Known where a cue shows that a title stands there, and not looked for elsewhere. */
  readonly onlyWhereRead?: true;
}

/** A name that the workspace knows by itself. */
export type KnownName =
  | (NameOf<'official'> & { readonly isFull: boolean; readonly country: string | undefined })
  | (NameOf<'agreement'> & { readonly kind: AgreementKind | undefined; readonly parties: readonly string[] })
  | NameOf<'initiative'>;

/** What may stand at a place where a text has one of the names; several where entries share it. */
export interface KnownWord {
  /** As folded, with its capitals. */
  readonly text: string;
  readonly names: readonly KnownName[];
}

/** The workspace's own names: an immutable value. Documents that were read with another hash are to be read anew. */
export interface Vocabulary {
  readonly hash: string;
  readonly isEmpty: boolean;
  /** By the folded name in lower case. */
  readonly words: ReadonlyMap<string, KnownWord>;
  /** Officials by canonical name: whatever the order and the spacing. */
  readonly people: ReadonlyMap<string, readonly KnownName[]>;
  /** For one pass over a text; rows are words. */
  readonly table: ScanTable;
}

/** A name as the folded text of a document would have it. */
export const wordOf = (name: string): Pick<TextView, 'text' | 'lower'> => foldText(name.trim(), []);

/** A vocabulary of some names; the order of the names makes no difference to what they mean. */
export function vocabularyOf(names: readonly KnownName[]): Vocabulary {
  const words = new Map<string, { readonly text: string; readonly names: KnownName[] }>();
  const people = new Map<string, KnownName[]>();
  for (const name of names) {
    const { text, lower } = wordOf(name.name);
    const word = words.get(lower) ?? { text, names: [] };
    words.set(lower, word);
    word.names.push(name);
    if (name.type === 'official') addTo(people, canonicalName(text), name);
  }
  return {
    hash: names.length === 0 ? '' : hashOf(JSON.stringify(names)),
    isEmpty: names.length === 0,
    words,
    people,
    table: scanTable([...words].flatMap(([word, row]) => (row.names.some(isSought) ? [{ word, row }] : []))),
  };
}

/** Whether a name is looked for wherever it may stand. */
export const isSought = ({ onlyWhereRead }: KnownName): boolean => onlyWhereRead === undefined;

export const NO_VOCABULARY: Vocabulary = vocabularyOf([]);
