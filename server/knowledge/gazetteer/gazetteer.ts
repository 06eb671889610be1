import type { Days } from '../../calendar/day';
import { type KnownName, NO_VOCABULARY, type Vocabulary, vocabularyOf } from '../../recognise/vocabulary';
import type { Span } from '../../text/span';
import { daysOf } from '../office-holders';
import { bundledTitles } from './bundled-titles';
import type { Entry, FieldPath, GazetteerFile } from './read';
import { type OfficeFields, SECTIONS } from './schema';

/** A name of an entry, and where it stands in its file. */
export interface EntryName {
  readonly name: string;
  readonly path: FieldPath;
}

/** What the workspace itself says of a person, an agreement or an initiative. */
export interface GazetteerEntry {
  /** Its id, unless an entry before it has that already. */
  readonly key: string;
  readonly entry: Entry;
  readonly file: GazetteerFile;
  /** Full names or titles, the one to be shown first; at least one. */
  readonly names: readonly EntryName[];
  /** Short forms and other aliases. */
  readonly aliases: readonly EntryName[];
}

/** The gazetteers of all folders of a workspace as one: an immutable value. */
export interface Gazetteer {
  readonly files: readonly GazetteerFile[];
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  readonly vocabulary: Vocabulary;
}

export const NO_GAZETTEER: Gazetteer = { files: [], entries: new Map(), vocabulary: NO_VOCABULARY };

/** One gazetteer of the files of a workspace; of entries with one id in one file the first counts. */
export function gazetteerOf(files: readonly GazetteerFile[]): Gazetteer {
  if (files.length === 0) return NO_GAZETTEER;
  const entries = new Map<string, GazetteerEntry>();
  for (const file of files) {
    const ids = new Set<string>();
    for (const entry of file.entries) {
      const { id } = entry.fields;
      if (ids.has(id)) continue;
      ids.add(id);
      // Folders choose their ids without knowing of each other.
      const key = entries.has(id) ? `${id}@${file.document}` : id;
      entries.set(key, { key, entry, file, names: namesOf(entry), aliases: aliasesOf(entry) });
    }
  }
  return { files, entries, vocabulary: vocabularyOf([...entries.values()].flatMap(knownNames)) };
}

/** The entry that an id means in a file. */
export const entryWithId = ({ entries }: Gazetteer, document: string, id: string): GazetteerEntry | undefined =>
  [entries.get(`${id}@${document}`), entries.get(id)].find(entry => entry?.file.document === document);

/** The name that an entry is shown by. */
export const shownName = ({ names }: GazetteerEntry): string => names[0]!.name;

/** Where an entry stands: the name that it is shown by. */
export const spanOfEntry = ({ file, names }: GazetteerEntry): Span => file.spanOf(names[0]!.path);

function namesOf(entry: Entry): readonly EntryName[] {
  return entry.section === 'people'
    ? named(entry.fields.names, [...entry.path, 'names'])
    : named(entry.fields.titles, [...entry.path, 'titles']);
}

const aliasesOf = ({ fields, path }: Entry): readonly EntryName[] => named(fields.aliases ?? {}, [...path, 'aliases']);

const named = (byLanguage: Readonly<Record<string, readonly string[]>>, path: FieldPath): readonly EntryName[] =>
  Object.entries(byLanguage).flatMap(([language, names]) =>
    names.map((name, index) => ({ name, path: [...path, language, index] })),
  );

/** Everything that a text may call an entry. */
function knownNames({ key, entry, names, aliases }: GazetteerEntry): KnownName[] {
  switch (entry.section) {
    case 'people': {
      const { reading, country } = entry.fields;
      const common = { type: SECTIONS.people.type, entry: key, country } as const;
      const full = [...names.map(({ name }) => name), ...(reading === undefined ? [] : [reading])];
      return [
        ...full.map(name => ({ ...common, name, isFull: true })),
        ...aliases.map(({ name }) => ({ ...common, name, isFull: false })),
      ];
    }
    case 'agreements': {
      const { kind, parties = [] } = entry.fields;
      const common = { type: SECTIONS.agreements.type, entry: key, kind, parties: [...parties].sort() } as const;
      return titlesOf('agreement', names, aliases).map(title => ({ ...common, ...title }));
    }
    case 'initiatives': {
      const common = { type: SECTIONS.initiatives.type, entry: key } as const;
      return titlesOf('initiative', names, aliases).map(title => ({ ...common, ...title }));
    }
  }
}

/** The titles and aliases of an entry, and those of the bundled tables' row that it is. */
function titlesOf(type: 'agreement' | 'initiative', names: readonly EntryName[], aliases: readonly EntryName[]) {
  const own = [...names, ...aliases].map(({ name }) => name);
  return [
    ...own.map(name => ({ name })),
    ...bundledTitles(type, own).map(name => ({ name, onlyWhereRead: true as const })),
  ];
}

/** The offices that a person of the gazetteer may have held on some days; one without a beginning or end is open there. */
export const officesOn = ({ entry }: GazetteerEntry, days: Days): readonly OfficeFields[] =>
  entry.section === 'people' ? (entry.fields.offices ?? []).filter(office => mayCover(office, days)) : [];

function mayCover({ from, to }: OfficeFields, days: Days): boolean {
  const first = from === undefined ? undefined : daysOf(from);
  const last = to === undefined ? undefined : daysOf(to);
  return (!first || first.first <= days.last) && (!last || last.last >= days.first);
}
