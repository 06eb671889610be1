import { remembered } from '../../collections/remembered';
import type { OfficeHolder } from '../../knowledge/office-holders';
import { byForm, type NameScript } from '../../names/forms';
import type { Evidence } from '../evidence';
import { byMention, type MentionId } from '../mention-id';
import { addOffice, type Office } from '../offices';
import type { NameAt, PersonInDocument } from './person-in-document';

/** One person of the workspace as far as the evidence so far has joined him. */
export interface Person {
  /** By document. */
  readonly members: readonly PersonInDocument[];
  /** Canonical form to the name as first written. */
  readonly fullNames: ReadonlyMap<string, NameAt>;
  readonly parts: ReadonlySet<string>;
  readonly offices: readonly Office[];
  readonly countries: ReadonlySet<string>;
  /** The person of the office holders' table that he is. */
  readonly known: OfficeHolder | undefined;
  /** The entry of the gazetteer that he is. */
  readonly entry: string | undefined;
  /** Reasons that joined members, for all of their mentions. */
  readonly evidence: ReadonlyMap<PersonInDocument, readonly Evidence[]>;
}

/** Two people found to be one: the reason that the mentions of the one get, and that of the other where it is theirs too. */
export interface Join {
  readonly one: Person;
  readonly other: Person;
  readonly reason: Evidence;
  readonly reasonBack?: Evidence;
}

/** A reason too weak to join, or one of several that exclude each other. */
export interface Proposal {
  readonly from: Person;
  /** Somebody of the workspace, or of the table of office holders. */
  readonly to: Person | OfficeHolder;
  readonly reason: Evidence;
}

/** What one kind of evidence finds among the people joined so far. */
export interface Found {
  /** People of whom more is known than before, though they are joined with nobody yet: the joins are of these. */
  readonly changed?: ReadonlyMap<Person, Person>;
  readonly joins: readonly Join[];
  readonly proposals: readonly Proposal[];
}

/** Whether it is known who he is: by a full name, or because the gazetteer says so. */
export const isNamed = ({ fullNames, entry }: Person): boolean => fullNames.size > 0 || entry !== undefined;

const NO_EVIDENCE: ReadonlyMap<PersonInDocument, readonly Evidence[]> = new Map();

/** Somebody of one document as a person of the workspace: the same object every time. */
export const personOf: (member: PersonInDocument) => Person = remembered(member => {
  const { fullNames, parts, offices, countries, entry } = member;
  return { members: [member], fullNames, parts, offices, countries, known: undefined, entry, evidence: NO_EVIDENCE };
});

/** Orders people by their first member: the same however the documents came. */
export function byFirstMember(a: Person, b: Person): number {
  return compareMembers(a.members[0]!, b.members[0]!);
}

const compareMembers = (a: PersonInDocument, b: PersonInDocument): number => byMention(a.mentions[0]!, b.mentions[0]!);

/** One person made of several, with the reasons that each of them gets. */
export function merged(people: readonly Person[], reasons: ReadonlyMap<Person, readonly Evidence[]>): Person {
  const members: PersonInDocument[] = [];
  const fullNames = new Map<string, NameAt>();
  const parts = new Set<string>();
  const offices: Office[] = [];
  const countries = new Set<string>();
  const evidence = new Map<PersonInDocument, readonly Evidence[]>();
  for (const person of [...people].sort(byFirstMember)) {
    for (const [form, name] of person.fullNames) {
      const first = fullNames.get(form);
      if (!first || name.document < first.document) fullNames.set(form, name);
    }
    for (const office of person.offices) addOffice(offices, office);
    for (const part of person.parts) parts.add(part);
    for (const country of person.countries) countries.add(country);
    const added = reasons.get(person);
    for (const member of person.members) {
      members.push(member);
      const own = person.evidence.get(member);
      const all = own && added ? [...own, ...added] : (own ?? added);
      if (all) evidence.set(member, all);
    }
  }
  if (people.length > 1) members.sort(compareMembers);
  const known = people.find(person => person.known)?.known;
  const entry = people.find(person => person.entry !== undefined)?.entry;
  return { members, fullNames, parts, offices, countries, known, entry, evidence };
}

/** Whether the states served contradict each other: both known, none in common. */
export function countriesDiffer(a: Person, b: Person): boolean {
  if (a.countries.size === 0 || b.countries.size === 0) return false;
  for (const country of a.countries) if (b.countries.has(country)) return false;
  return true;
}

type NamesByScript = Readonly<Record<NameScript, readonly string[]>>;

const NO_NAMES: readonly string[] = [];
/** The names in one script, canonical, in their order. */
export const namesIn = ({ fullNames }: Person, script: NameScript): readonly string[] =>
  fullNames.size === 0 ? NO_NAMES : namesByScript(fullNames)[script];

const namesByScript: (fullNames: Person['fullNames']) => NamesByScript = remembered(fullNames => {
  const sorted: Record<NameScript, string[]> = { kanji: [], kana: [], latin: [] };
  for (const { script, form } of fullNames.values()) sorted[script].push(form);
  for (const forms of Object.values(sorted)) forms.sort(byForm);
  return sorted;
});

/** A full name as first written, by its form. */
export const written = ({ fullNames }: Person, form: string): string => fullNames.get(form)?.name ?? form;

/** A key that nobody else has. */
export const ownKey = ({ members: [first] }: Person): string => `@${first!.document}#${first!.mentions[0]!.label}`;

/** The mention by which a person is pointed at: that of his first full name, else his first. */
export function spokesman(person: Person, form?: string): MentionId {
  const name = person.fullNames.get(form ?? [...person.fullNames.keys()].sort(byForm)[0] ?? '');
  const { document, label } = name ?? person.members[0]!.mentions[0]!;
  return { document, label };
}
