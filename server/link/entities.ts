import { fullNames } from '../knowledge/office-holders';
import type { Facts } from '../model/facts';
import { byForm, canonicalName } from '../names/forms';
import type { MentionType } from '../recognise/mention';
import type { Entity } from './entity';
import type { Evidence } from './evidence';
import { byMention, type MentionId } from './mention-id';
import type { People } from './people/people';
import { isNamed, type Person } from './people/person';
import type { Agreement, Agreements } from './titled/agreements';
import { agreementsOfDocument } from './titled/agreements-of-document';
import type { Thing, ThingInDocument } from './titled/thing';
import { titleForm } from './titled/title-form';

/** The entities of a workspace but its dates, and which of them each mention stands for. */
export interface Entities {
  readonly byKey: ReadonlyMap<string, Entity>;
  of(mention: MentionId): readonly Entity[];
  /** Reasons that only show once the entities are known: antecedents, and full forms found again in boilerplate. */
  reasonsFor(mention: MentionId): readonly Evidence[];
  ofPerson(person: Person): Entity | undefined;
  ofAgreement(agreement: Agreement): Entity | undefined;
}

type AnyThing = Thing & { readonly ordinal?: number | undefined };

interface Draft {
  readonly type: MentionType;
  /** What its key is made of; two entities may share it. */
  readonly stem: string;
  /** Canonical forms of full names or titles, by which boilerplate finds it. */
  readonly forms: readonly string[];
  readonly names: readonly string[];
  readonly mentions: MentionId[];
  readonly inBoilerplate: MentionId[];
  readonly person?: Person;
  readonly thing?: AnyThing;
}

interface Sources {
  readonly people: People;
  readonly agreements: Agreements;
  readonly initiatives: readonly Thing[];
  readonly meetings: readonly AnyThing[];
}

/** @param documents in the order of their names. */
export function entitiesOf(documents: readonly Facts[], sources: Sources): Entities {
  const named = new Map(documents.map(facts => [facts.header.document, facts]));
  const agreements = sources.agreements.agreements.map(thing => thingDraft('agreement', thing, named));
  const drafts = [
    ...sources.people.people.map(personDraft),
    ...agreements,
    ...sources.initiatives.map(thing => thingDraft('initiative', thing, named)),
    ...sources.meetings.map(thing => thingDraft('meeting', thing, named)),
  ];
  const reasons = new Map<string, Evidence[]>();
  addAnaphors(documents, agreements, reasons);
  addBoilerplate(documents, drafts, reasons);
  return indexed(drafts, reasons);
}

const idKey = ({ document, index }: MentionId): string => `${index} ${document}`;

function personDraft(person: Person): Draft {
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
    stem: least === undefined ? `person:${part}@${document}#${index}` : `person:${least}`,
    forms,
    names: names.length > 0 ? names : [...person.parts].sort(byForm),
    mentions,
    inBoilerplate: [],
    person,
  };
}

function thingDraft(
  type: 'agreement' | 'initiative' | 'meeting',
  thing: AnyThing,
  documents: ReadonlyMap<string, Facts>,
): Draft {
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
    inBoilerplate: [],
    thing,
  };
}

function titleAt(documents: ReadonlyMap<string, Facts>, { document, index }: MentionId): string {
  const mention = documents.get(document)?.mentions[index];
  return mention && 'title' in mention ? mention.title : '';
}

/** 同協定 and これらの覚書 belong to what they stand for, and are never a reason for anything. */
function addAnaphors(documents: readonly Facts[], drafts: readonly Draft[], reasons: Map<string, Evidence[]>): void {
  const draftOf = new Map<ThingInDocument, Draft>();
  for (const draft of drafts) for (const item of draft.thing!.items) draftOf.set(item, draft);
  for (const facts of documents) {
    const document = facts.header.document;
    const { agreements, antecedents } = agreementsOfDocument(facts);
    for (const [index, groups] of antecedents)
      for (const group of groups) {
        const item = agreements[group]!;
        const nearest = item.mentions.findLast(other => other < index) ?? item.mentions[0]!;
        draftOf.get(item)?.mentions.push({ document, index });
        const reason: Evidence = { kind: 'antecedent', other: { document, index: nearest } };
        reasons.set(idKey({ document, index }), [...(reasons.get(idKey({ document, index })) ?? []), reason]);
      }
  }
}

/** A full form in boilerplate is what bears that very form elsewhere, if it is one thing only. */
function addBoilerplate(documents: readonly Facts[], drafts: Draft[], reasons: Map<string, Evidence[]>): void {
  const byForm = new Map<string, Draft[]>();
  const key = (type: MentionType, form: string) => `${type} ${form}`;
  for (const draft of drafts)
    for (const form of draft.forms)
      byForm.set(key(draft.type, form), [...(byForm.get(key(draft.type, form)) ?? []), draft]);
  for (const facts of documents)
    facts.mentions.forEach((mention, index) => {
      if (mention.region === 'body' || mention.type === 'date') return;
      const id = { document: facts.header.document, index };
      const isFull = mention.type === 'official' ? mention.extent === 'full' : true;
      if (!isFull || (mention.type === 'agreement' && mention.anaphor)) return;
      const name = mention.type === 'official' ? mention.name : mention.title;
      const form = mention.type === 'official' ? canonicalName(name) : titleForm(name);
      const bearers = byForm.get(key(mention.type, form)) ?? [];
      if (bearers.length > 1) return;
      const [bearer] = bearers;
      if (bearer) {
        bearer.inBoilerplate.push(id);
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
        inBoilerplate: [id],
      };
      drafts.push(draft);
      byForm.set(key(mention.type, form), [draft]);
    });
}

function boilerplateReason(type: Exclude<MentionType, 'date'>, other: MentionId): Evidence {
  if (type === 'official') return { kind: 'same-name', other };
  if (type === 'agreement') return { kind: 'same-title-of-instrument', other, parties: [] };
  return type === 'meeting' ? { kind: 'meeting', other, by: 'title' } : { kind: 'same-title-of-initiative', other };
}

function indexed(drafts: readonly Draft[], reasons: ReadonlyMap<string, readonly Evidence[]>): Entities {
  const byKey = new Map<string, Entity>();
  const byPerson = new Map<Person, Entity>();
  const byThing = new Map<Thing, Entity>();
  for (const draft of drafts) {
    const mentions = [...draft.mentions.sort(byMention), ...draft.inBoilerplate.sort(byMention)];
    const first = mentions[0]!;
    const key = byKey.has(draft.stem) ? `${draft.stem}@${first.document}#${first.index}` : draft.stem;
    const entity: Entity = {
      key,
      type: draft.type,
      names: draft.names,
      mentions,
      isNamed: draft.person === undefined || isNamed(draft.person) || draft.person.known !== undefined,
      officeHolder: draft.person?.known,
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
    ofAgreement: agreement => byThing.get(agreement),
  };
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
