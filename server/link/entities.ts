import { addTo } from '../collections/groups';
import type { Gazetteer, GazetteerEntry } from '../knowledge/gazetteer/gazetteer';
import { fullNames } from '../knowledge/office-holders';
import type { Facts } from '../model/facts';
import { byForm, canonicalName } from '../names/forms';
import type { MentionType } from '../recognise/mention';
import type { Entity } from './entity';
import type { Evidence } from './evidence';
import { byMention, type MentionId } from './mention-id';
import type { People } from './people/people';
import { isNamed, type Person } from './people/person';
import type { Agreements } from './titled/agreements';
import { agreementsOfDocument } from './titled/agreements-of-document';
import type { Thing, ThingInDocument } from './titled/thing';
import { titleForm } from './titled/title-form';

/** The entities of one type in a workspace, and which of them each mention stands for. */
export interface Entities {
  readonly byKey: ReadonlyMap<string, Entity>;
  of(mention: MentionId): readonly Entity[];
  /** Reasons that only show once the entities are known: antecedents, and full forms found again in boilerplate. */
  reasonsFor(mention: MentionId): readonly Evidence[];
  ofPerson(person: Person): Entity | undefined;
  ofThing(thing: Thing): Entity | undefined;
}

type AnyThing = Thing & { readonly ordinal?: number | undefined };

interface Draft {
  readonly type: MentionType;
  /** What its key is made of; two entities may share it. */
  readonly stem: string;
  /** Canonical forms of full names or titles, by which boilerplate finds it. */
  readonly forms: readonly string[];
  readonly names: readonly string[];
  /** In their order; those that only show at the end are added behind them. */
  readonly mentions: readonly MentionId[];
  /** Its entry in the gazetteer. */
  readonly entry: string | undefined;
  readonly person?: Person;
  readonly thing?: AnyThing;
  added?: MentionId[];
  inBoilerplate?: MentionId[];
}

/** What is worked out once for a person or a thing that an edit leaves as it is. */
type Lasting = Omit<Draft, 'added' | 'inBoilerplate'>;
const lasting = new WeakMap<Person | Thing, Lasting>();

function draftOf(one: Person | Thing, make: () => Lasting): Draft {
  let known = lasting.get(one);
  if (!known) {
    known = make();
    lasting.set(one, known);
  }
  return { ...known };
}

/** @param documents in the order of their names. */
export const peopleEntities = (documents: readonly Facts[], { people }: People, gazetteer: Gazetteer): Entities =>
  entitiesOf(
    documents,
    'official',
    people.map(person => draftOf(person, () => personDraft(person))),
    new Map(),
    gazetteer,
  );

/** @param documents in the order of their names. */
export function agreementEntities(
  documents: readonly Facts[],
  { agreements }: Agreements,
  gazetteer: Gazetteer,
): Entities {
  const drafts = thingDrafts(documents, 'agreement', agreements);
  const reasons = new Map<string, Evidence[]>();
  addAnaphors(documents, drafts, reasons);
  return entitiesOf(documents, 'agreement', drafts, reasons, gazetteer);
}

/** @param documents in the order of their names. */
export const thingEntities = (
  documents: readonly Facts[],
  type: 'initiative' | 'meeting',
  things: readonly AnyThing[],
  gazetteer: Gazetteer,
): Entities => entitiesOf(documents, type, thingDrafts(documents, type, things), new Map(), gazetteer);

function entitiesOf(
  documents: readonly Facts[],
  type: Exclude<MentionType, 'date'>,
  drafts: Draft[],
  reasons: Map<string, Evidence[]>,
  { entries }: Gazetteer,
): Entities {
  addBoilerplate(documents, type, drafts, reasons);
  return indexed(drafts, reasons, entries);
}

function thingDrafts(
  documents: readonly Facts[],
  type: 'agreement' | 'initiative' | 'meeting',
  things: readonly AnyThing[],
): Draft[] {
  const named = new Map(documents.map(facts => [facts.header.document, facts]));
  return things.map(thing => draftOf(thing, () => thingDraft(type, thing, named)));
}

const idKey = ({ document, index }: MentionId): string => `${index} ${document}`;

function personDraft(person: Person): Lasting {
  const mentions = person.members.flatMap(({ document, mentions }) => mentions.map(index => ({ document, index })));
  const known = person.known ? fullNames(person.known) : [];
  const forms = [...person.fullNames.keys()].sort(byForm);
  const written = forms.map(form => person.fullNames.get(form)!.name);
  const names = [...written, ...known.filter(name => !person.fullNames.has(canonicalName(name)))];
  const { document, index } = mentions[0]!;
  const part = [...person.parts].sort(byForm)[0] ?? '';
  const least = [...forms, ...known.map(canonicalName)].sort(byForm)[0];
  return {
    type: 'official',
    stem: `person:${least ?? person.entry ?? `${part}@${document}#${index}`}`,
    forms,
    names: names.length > 0 ? names : [...person.parts].sort(byForm),
    mentions,
    entry: person.entry,
    person,
  };
}

function thingDraft(
  type: 'agreement' | 'initiative' | 'meeting',
  thing: AnyThing,
  documents: ReadonlyMap<string, Facts>,
): Lasting {
  const forms = [...thing.titles.keys()].sort(byForm);
  const parties = thing.parties.length > 0 ? `${thing.parties.join('-')}:` : '';
  const day = type === 'meeting' && thing.days ? `@${thing.days.first}` : '';
  const mentions: MentionId[] = [];
  for (const { document, mentions: indices } of thing.items)
    for (const index of indices) mentions.push({ document, index });
  return {
    type,
    stem: `${type}:${parties}${forms[0] ?? ''}${day}`,
    forms,
    names: forms.map(form => titleAt(documents, thing.titles.get(form)!)),
    mentions,
    entry: thing.items.find(({ entry }) => entry !== undefined)?.entry,
    thing,
  };
}

function titleAt(documents: ReadonlyMap<string, Facts>, { document, index }: MentionId): string {
  const mention = documents.get(document)?.mentions[index];
  return mention && 'title' in mention ? mention.title : '';
}

/** 同協定 and これらの覚書 belong to what they stand for, and are never a reason for anything. */
function addAnaphors(documents: readonly Facts[], drafts: readonly Draft[], reasons: Map<string, Evidence[]>): void {
  const draftByItem = new Map<ThingInDocument, Draft>();
  for (const draft of drafts) for (const item of draft.thing!.items) draftByItem.set(item, draft);
  for (const facts of documents) {
    const document = facts.header.document;
    const { agreements, antecedents } = agreementsOfDocument(facts);
    for (const [index, groups] of antecedents)
      for (const group of groups) {
        const item = agreements[group]!;
        const nearest = item.mentions.findLast(other => other < index) ?? item.mentions[0]!;
        const draft = draftByItem.get(item);
        if (draft) draft.added = [...(draft.added ?? []), { document, index }];
        const reason: Evidence = { kind: 'antecedent', other: { document, index: nearest } };
        reasons.set(idKey({ document, index }), [...(reasons.get(idKey({ document, index })) ?? []), reason]);
      }
  }
}

/** A full form in boilerplate is what bears that very form elsewhere, if it is one thing only. */
function addBoilerplate(
  documents: readonly Facts[],
  type: Exclude<MentionType, 'date'>,
  drafts: Draft[],
  reasons: Map<string, Evidence[]>,
): void {
  let byForm: Map<string, Draft[]> | undefined;
  for (const facts of documents)
    boilerplateOf(facts).forEach(index => {
      const mention = facts.mentions[index]!;
      if (mention.type !== type) return;
      byForm ??= draftsByForm(drafts);
      const id = { document: facts.header.document, index };
      const isFull = mention.type === 'official' ? mention.extent === 'full' : true;
      if (!isFull || (mention.type === 'agreement' && mention.anaphor)) return;
      const name = mention.type === 'official' ? mention.name : mention.title;
      const form = mention.type === 'official' ? canonicalName(name) : titleForm(name);
      const bearers = byForm.get(form) ?? [];
      if (bearers.length > 1) return;
      const [bearer] = bearers;
      if (bearer) {
        bearer.inBoilerplate = [...(bearer.inBoilerplate ?? []), id];
        const other = bearer.mentions[0] ?? bearer.inBoilerplate[0]!;
        reasons.set(idKey(id), [boilerplateReason(mention.type, other)]);
        return;
      }
      const stem = `${mention.type === 'official' ? 'person' : mention.type}:${form}`;
      const draft: Draft = {
        type: mention.type,
        stem,
        forms: [form],
        names: [name],
        mentions: [],
        entry: mention.entry,
        inBoilerplate: [id],
      };
      drafts.push(draft);
      byForm.set(form, [draft]);
    });
}

const boilerplate = new WeakMap<Facts, readonly number[]>();

/** The numbers of a document's mentions in boilerplate, which most have none of. */
function boilerplateOf(facts: Facts): readonly number[] {
  let indices = boilerplate.get(facts);
  if (!indices) {
    indices = facts.mentions.flatMap(({ region, type }, index) =>
      region === 'body' || type === 'date' ? [] : [index],
    );
    boilerplate.set(facts, indices);
  }
  return indices;
}

function draftsByForm(drafts: readonly Draft[]): Map<string, Draft[]> {
  const byForm = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const form of draft.forms) {
      addTo(byForm, form, draft);
    }
  return byForm;
}

function boilerplateReason(type: Exclude<MentionType, 'date'>, other: MentionId): Evidence {
  if (type === 'official') return { kind: 'same-name', other };
  if (type === 'agreement') return { kind: 'same-title-of-instrument', other, parties: [] };
  return type === 'meeting' ? { kind: 'meeting', other, by: 'title' } : { kind: 'same-title-of-initiative', other };
}

function indexed(
  drafts: readonly Draft[],
  reasons: ReadonlyMap<string, readonly Evidence[]>,
  entries: Gazetteer['entries'],
): Entities {
  const byKey = new Map<string, Entity>();
  const byPerson = new Map<Person, Entity>();
  const byThing = new Map<Thing, Entity>();
  for (const draft of drafts) {
    const mentions = mentionsOf(draft);
    const first = mentions[0]!;
    const key = byKey.has(draft.stem) ? `${draft.stem}@${first.document}#${first.index}` : draft.stem;
    const entry = draft.entry === undefined ? undefined : entries.get(draft.entry);
    const entity: Entity = {
      key,
      type: draft.type,
      names: entry ? withNamesOf(entry, draft.names) : draft.names,
      mentions,
      isNamed: draft.person === undefined || isNamed(draft.person) || draft.person.known !== undefined,
      officeHolder: draft.person?.known,
      entry,
      parties: draft.thing?.parties ?? [],
      ordinal: draft.thing?.ordinal,
      days: draft.thing?.days,
    };
    byKey.set(key, entity);
    if (draft.person) byPerson.set(draft.person, entity);
    if (draft.thing) byThing.set(draft.thing, entity);
  }
  const byMentions = mentionIndex(byKey);
  return {
    byKey,
    of: ({ document, index }) => byMentions.get(document)?.[index] ?? NONE,
    reasonsFor: mention => reasons.get(idKey(mention)) ?? [],
    ofPerson: person => byPerson.get(person),
    ofThing: thing => byThing.get(thing),
  };
}

/** The names of an entry, the one to be shown first, and then what else the texts and tables have. */
function withNamesOf({ names, aliases }: GazetteerEntry, others: readonly string[]): readonly string[] {
  return [...new Set([...names.map(({ name }) => name), ...others, ...aliases.map(({ name }) => name)])];
}

function mentionsOf({ mentions, added, inBoilerplate }: Draft): readonly MentionId[] {
  const inBody = added ? [...mentions, ...added].sort(byMention) : mentions;
  return inBoilerplate ? [...inBody, ...inBoilerplate.sort(byMention)] : inBody;
}

const NONE: readonly Entity[] = [];

/** Per document what each of its mentions stands for; one list for all mentions that stand for one entity alone. */
function mentionIndex(
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, readonly (readonly Entity[] | undefined)[]> {
  const byDocument = new Map<string, (readonly Entity[] | undefined)[]>();
  for (const entity of entities.values()) {
    const alone = [entity];
    for (const { document, index } of entity.mentions) {
      let ofDocument = byDocument.get(document);
      if (!ofDocument) {
        ofDocument = [];
        byDocument.set(document, ofDocument);
      }
      const known = ofDocument[index];
      ofDocument[index] = known ? [...known, entity] : alone;
    }
  }
  return byDocument;
}
