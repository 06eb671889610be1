import type { Days } from '../../calendar/day';
import { append } from '../../collections/append';
import { remembered, rememberedText } from '../../collections/remembered';
import type { Facts } from '../../model/facts';
import { canonicalName, type NameScript, nameParts, scriptOfName } from '../../names/forms';
import { partIndex } from '../../names/parts';
import { readingOf } from '../../names/reading';
import { katakanaName, latinName, likeness } from '../../names/sound';
import type { OfficialMention } from '../../recognise/mention';
import { isRareSurname, isSurname } from '../../recognise/official/surnames';
import { eventDays } from '../days';
import type { Evidence } from '../evidence';
import { languageAt } from '../language';
import { idsOf, type MentionId } from '../mention-id';
import { addOffice, agreementOf, type Office } from '../offices';
import { officesOfMention } from '../offices-in';
import { type RoleUse, rolesOfDocument } from '../roles/role-use';
import { statesNear } from '../states';

/** 林 芳正 as written, and the mention that it was read from. */
export interface NameAt extends MentionId {
  readonly form: string;
  readonly script: NameScript;
  readonly name: string;
}

/** Somebody as one document by itself shows him: the mentions that it makes certain to be of one person. */
export interface PersonInDocument {
  readonly document: string;
  /** Full names: canonical form to the first mention that bears it, with the name as written. */
  readonly fullNames: ReadonlyMap<string, NameAt>;
  /** Parts that he is called by, canonical: 岸. */
  readonly parts: ReadonlySet<string>;
  readonly offices: readonly Office[];
  readonly countries: ReadonlySet<string>;
  /** The states that a title without one may mean here. */
  readonly statesNear: ReadonlySet<string>;
  /** The entry of the gazetteer that a mention names. */
  readonly entry: string | undefined;
  /** In the order of the text. */
  readonly mentions: readonly MentionId[];
  /** The roles that the mentions give him, in the order of the text. */
  readonly roles: readonly RoleUse[];
  /** The date of the text, or of the event that his first mention tells. */
  readonly days: Days | undefined;
}

/** The people of a document, and what it leaves open. */
export interface PeopleOfDocument {
  readonly people: readonly PersonInDocument[];
  /** Why a mention belongs to its person. */
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
  /** Surnames that fit several people of the document: mention to numbers of people. */
  readonly ambiguous: ReadonlyMap<number, readonly number[]>;
}

interface PersonDraft {
  readonly fullNames: Map<string, NameAt>;
  readonly parts: Set<string>;
  readonly offices: Office[];
  readonly countries: Set<string>;
  readonly mentions: number[];
  entry: string | undefined;
}

interface Official {
  readonly index: number;
  readonly mention: OfficialMention;
  readonly offices: readonly Office[];
  readonly form: string;
}

/** The people of a document by itself; worked out once for each reading of it. */
export const peopleOfDocument: (facts: Facts) => PeopleOfDocument = remembered(findPeople);

function findPeople(facts: Facts): PeopleOfDocument {
  const ids = idsOf(facts);
  const evidence = new Map<number, Evidence[]>();
  const officials = officialsOf(facts);
  const drafts: PersonDraft[] = [];
  const draftOf = new Map<number, PersonDraft>();
  const join = (draft: PersonDraft, official: Official, reason: Evidence | undefined): void => {
    addTo(draft, official);
    draftOf.set(official.index, draft);
    if (reason) evidence.set(official.index, [...(evidence.get(official.index) ?? []), reason]);
  };

  const byForm = new Map<string, PersonDraft>();
  // Names of one entry of the gazetteer are one person's, however unlike they are.
  const byEntry = new Map<string, PersonDraft>();
  const ofEntry = ({ mention: { entry } }: Official): PersonDraft | undefined =>
    entry === undefined ? undefined : byEntry.get(entry);
  for (const official of officials.filter(({ mention }) => mention.extent === 'full')) {
    const draft = byForm.get(official.form) ?? ofEntry(official) ?? newDraft(drafts);
    const first = draft.fullNames.get(official.form);
    byForm.set(official.form, draft);
    if (official.mention.entry !== undefined) byEntry.set(official.mention.entry, draft);
    if (first === undefined)
      draft.fullNames.set(official.form, {
        ...ids[official.index]!,
        form: official.form,
        script: scriptOfName(official.form),
        name: official.mention.name,
      });
    join(
      draft,
      official,
      first === undefined ? undefined : { kind: 'same-name', other: { document: first.document, label: first.label } },
    );
  }

  const aliases = joinGlosses(facts, officials, drafts, draftOf, evidence);
  const ambiguous = new Map<number, readonly PersonDraft[]>();
  const named = drafts.filter(draft => draft.mentions.length > 0);
  const bearersOf = bearersOfParts(named);
  const open: Official[] = [];
  for (const official of officials) {
    if (draftOf.has(official.index)) continue;
    if (official.mention.entry !== undefined) {
      const draft = ofEntry(official) ?? newDraft(drafts);
      byEntry.set(official.mention.entry, draft);
      join(draft, official, undefined);
      continue;
    }
    const fitting = bestFitting(official, bearersOf(official), aliases.get(official.form));
    if (fitting.length === 1) {
      const { document, label } = [...fitting[0]!.fullNames.values()][0]!;
      join(fitting[0]!, official, { kind: 'same-document', other: { document, label } });
    } else if (fitting.length > 1) ambiguous.set(official.index, fitting);
    else open.push(official);
  }
  groupParts(ids, open, drafts, join, ambiguous);

  const people = drafts.filter(draft => draft.mentions.length > 0);
  return {
    people: people.map(draft => finished(draft, facts)),
    evidence,
    ambiguous: new Map([...ambiguous].map(([index, fits]) => [index, fits.map(draft => people.indexOf(draft))])),
  };
}

/** The officials of the running text; a longer surname that ends a full name (Van der Bergh) is a part of it. */
function officialsOf(facts: Facts): Official[] {
  const officials = readOfficials(facts);
  const names = new Set(officials.flatMap(({ mention }) => (mention.extent === 'full' ? [mention.name] : [])));
  const parts = new Map([...names].map(name => [name, nameParts(name)]));
  const endings = new Set<string>();
  for (const words of parts.values())
    for (let from = 1; from < words.length; from++) endings.add(words.slice(from).join(' '));
  const longerSurnames = new Set(
    [...parts].flatMap(([name, words]) => (words.length > 1 && endings.has(words.join(' ')) ? [name] : [])),
  );
  if (longerSurnames.size === 0) return officials;
  return officials.map(official =>
    longerSurnames.has(official.mention.name)
      ? { ...official, mention: { ...official.mention, extent: 'part' } }
      : official,
  );
}

function readOfficials(facts: Facts): Official[] {
  const formOf = rememberedText(canonicalName);
  const officials: Official[] = [];
  facts.mentions.forEach((mention, index) => {
    if (mention.type !== 'official' || mention.region === 'boilerplate') return;
    const offices = officesOfMention(mention, languageAt(facts, mention.start));
    officials.push({ index, mention, offices, form: formOf(mention.name) });
  });
  return officials;
}

function newDraft(drafts: PersonDraft[]): PersonDraft {
  const draft: PersonDraft = {
    fullNames: new Map(),
    parts: new Set(),
    offices: [],
    countries: new Set(),
    mentions: [],
    entry: undefined,
  };
  drafts.push(draft);
  return draft;
}

function addTo(draft: PersonDraft, { index, mention, offices, form }: Official): void {
  draft.mentions.push(index);
  draft.entry ??= mention.entry;
  for (const office of offices) addOffice(draft.offices, office);
  if (mention.country !== undefined) draft.countries.add(mention.country);
  if (mention.extent === 'part') draft.parts.add(form);
}

/**
 * Joins what the text puts side by side. Two different full names in kanji are never one person, nor two in kana.
 * @returns parts that a gloss explains: ザン of ザン国防大臣(Phan Van Giang).
 */
function joinGlosses(
  facts: Facts,
  officials: readonly Official[],
  drafts: PersonDraft[],
  draftOf: Map<number, PersonDraft>,
  evidence: Map<number, Evidence[]>,
): ReadonlyMap<string, PersonDraft> {
  const aliases = new Map<string, PersonDraft>();
  const ids = idsOf(facts);
  const byIndex = new Map(officials.map(official => [official.index, official]));
  for (const { first, second } of facts.glosses) {
    const [a, b] = [byIndex.get(first), byIndex.get(second)];
    if (!a || !b || a.form === b.form || !mayBeOne(a, b)) continue;
    const [one, other] = [draftOf.get(first), draftOf.get(second)];
    const reason: Evidence = { kind: 'gloss', other: ids[first]! };
    if (one && other && one !== other) {
      if (clash(one, other)) continue;
      for (const [form, name] of other.fullNames) one.fullNames.set(form, name);
      for (const index of other.mentions) draftOf.set(index, one);
      append(one.mentions, other.mentions.splice(0));
      one.entry ??= other.entry;
      append(one.offices, other.offices);
      for (const country of other.countries) one.countries.add(country);
      drafts.splice(drafts.indexOf(other), 1);
      evidence.set(second, [reason, ...(evidence.get(second) ?? [])]);
    } else if (one && !other && scriptOfName(a.form) !== scriptOfName(b.form)) aliases.set(b.form, one);
    else if (other && !one && scriptOfName(a.form) !== scriptOfName(b.form)) aliases.set(a.form, other);
  }
  return aliases;
}

/**
 * 鈴木大臣(Deputy Minister Lan …) tells of two people: where titles or states contradict each other, the names must at
 * least be alike, as translations of a title may differ.
 */
const mayBeOne = (a: Official, b: Official): boolean =>
  (isLike(agreementOf(a.offices, b.offices)) &&
    (a.mention.country === undefined || b.mention.country === undefined || a.mention.country === b.mention.country)) ||
  namesAreAlike(a.mention.name, b.mention.name) ||
  namesAreAlike(b.mention.name, a.mention.name);

/** Roughly alike: what stands in brackets behind a name needs less than a name in another text. */
const ALIKE_ENOUGH = 0.6;

function namesAreAlike(name: string, latin: string): boolean {
  if (scriptOfName(latin) !== 'latin') return false;
  const script = scriptOfName(name);
  if (script === 'kana') return likeness(katakanaName(name), latinName(latin)) >= ALIKE_ENOUGH;
  return script === 'kanji' && readingOf(name, latin) !== undefined;
}

const clash = (a: PersonDraft, b: PersonDraft): boolean =>
  (a.entry !== undefined && b.entry !== undefined && a.entry !== b.entry) ||
  [...a.fullNames.keys()].some(form =>
    [...b.fullNames.keys()].some(other => form !== other && scriptOfName(form) === scriptOfName(other)),
  );

/** Finds whose full names have a part; each part is looked for once, however often the text names it. */
function bearersOfParts(named: readonly PersonDraft[]): (official: Official) => readonly PersonDraft[] {
  const index = partIndex<PersonDraft>(isSurname);
  for (const draft of named) for (const { name } of draft.fullNames.values()) index.add(name, draft);
  const bearersOf = rememberedText(index.bearersOf);
  return ({ mention: { name } }) => bearersOf(name);
}

/** The people whom a part of a name fits best: by title, then by having none to compare, then in a like office. */
function bestFitting(
  official: Official,
  bearers: readonly PersonDraft[],
  alias: PersonDraft | undefined,
): readonly PersonDraft[] {
  const { mention, form, offices } = official;
  const all = alias && alias.mentions.length > 0 && !bearers.includes(alias) ? [...bearers, alias] : bearers;
  const fitting = all.filter(draft => !differs(mention.country, draft.countries));
  const ranked = fitting.map(draft => ({ draft, agreement: agreementOf(offices, draft.offices) }));
  // In Latin script a surname alone is somebody introduced before, whatever he is called now, and so is a rare one in
  // kanji. A Japanese text may begin with 鈴木防衛審議官 beside a 鈴木一郎外務大臣; but after a 鈴木一郎外務副大臣 a
  // 鈴木外務大臣政務官 is the same.
  const script = scriptOfName(form);
  const isKnown = script === 'latin' || (script === 'kanji' && isRareSurname(form));
  const isIntroduced = (draft: PersonDraft): boolean =>
    isKnown || (draft.mentions[0]! < official.index && areOfOneField(offices, draft.offices));
  for (const wanted of ['same', 'compatible', 'unknown', 'sibling', 'different'] as const) {
    const best = ranked.filter(
      ({ agreement, draft }) => agreement === wanted && (wanted !== 'different' || isIntroduced(draft)),
    );
    if (best.length > 0) return best.map(({ draft }) => draft);
  }
  return [];
}

const areOfOneField = (a: readonly Office[], b: readonly Office[]): boolean =>
  a.some(one => one.field !== undefined && b.some(other => one.field === other.field));

const differs = (country: string | undefined, countries: ReadonlySet<string>): boolean =>
  country !== undefined && countries.size > 0 && !countries.has(country);

/**
 * Groups the parts of names that the document never gives in full: the same part with titles that agree is one person.
 * Titles with a field come first, so that a bare 林大臣 finds both the 林外務大臣 and the 林農林水産大臣 that it may mean.
 */
function groupParts(
  ids: readonly MentionId[],
  open: readonly Official[],
  drafts: PersonDraft[],
  join: (draft: PersonDraft, official: Official, reason: Evidence | undefined) => void,
  ambiguous: Map<number, readonly PersonDraft[]>,
): void {
  const isPlain = ({ offices }: Official): boolean => offices.every(({ field }) => field === undefined);
  const groups = new Map<string, PersonDraft[]>();
  const firsts = new Map<PersonDraft, number>();
  for (const official of [...open.filter(one => !isPlain(one)), ...open.filter(isPlain)]) {
    const group = groups.get(official.form) ?? [];
    groups.set(official.form, group);
    const fitting = group.filter(
      draft =>
        !differs(official.mention.country, draft.countries) && isLike(agreementOf(official.offices, draft.offices)),
    );
    if (fitting.length > 1) {
      ambiguous.set(official.index, fitting);
      continue;
    }
    const draft = fitting[0] ?? newDraft(drafts);
    if (!fitting[0]) group.push(draft);
    const first = firsts.get(draft);
    join(draft, official, first === undefined ? undefined : { kind: 'same-part', other: ids[first]! });
    firsts.set(draft, Math.min(first ?? official.index, official.index));
  }
}

const isLike = (agreement: ReturnType<typeof agreementOf>): boolean =>
  agreement !== 'sibling' && agreement !== 'different';

function finished(draft: PersonDraft, facts: Facts): PersonInDocument {
  const indices = draft.mentions.sort((a, b) => a - b);
  const ids = idsOf(facts);
  const { fullNames, parts, offices, countries, entry } = draft;
  const roles = rolesOfDocument(facts);
  const days = eventDays(facts, indices[0]!);
  return {
    document: facts.header.document,
    fullNames,
    parts,
    offices,
    countries,
    statesNear: statesNear(facts),
    entry,
    mentions: indices.map(index => ids[index]!),
    roles: indices.flatMap(index => roles[index] ?? []),
    days,
  };
}
