import type { Facts } from '../../model/facts';
import type { AgreementKind, AgreementMention } from '../../recognise/mention';
import { contextDays } from '../days';
import { disjointSets } from '../disjoint-sets';
import type { MentionId } from '../mention-id';
import { type Reasons, reasons, sameParties, type ThingInDocument } from './thing';
import { numbersOf, titleForm } from './title-form';

/** An agreement as one document by itself shows it; its parties are those that the text gives it. */
export interface AgreementInDocument extends ThingInDocument {
  readonly kinds: ReadonlySet<AgreementKind>;
  /** What it is about, with its numbers: keys by which other wordings are found. */
  readonly subjects: ReadonlySet<string>;
  /** The only two parties that the document speaks of otherwise, for an agreement whose parties it does not say. */
  readonly contextParties: readonly string[];
}

export interface AgreementsOfDocument {
  readonly agreements: readonly AgreementInDocument[];
  readonly reasons: Reasons<number>;
  /** 同協定, これらの覚書: mention to the numbers of the agreements that it stands for. */
  readonly antecedents: ReadonlyMap<number, readonly number[]>;
}

/** Between members of a list stand quotes and a conjunction, no more: 「…」及び「…」. */
const LIST_GAP = 10;
/** 国連 … (第 … 号) apart, a mention of an instrument names all of what it is; its parties are two or more. */
const PARTIES_OF_PAIR = 2;
/** How far back これらの覚書 looks for the members of its list. */
const REACH_OF_SEVERAL = 400;

const known = new WeakMap<Facts, AgreementsOfDocument>();

/** The agreements of a document by itself; worked out once for each reading of it. */
export function agreementsOfDocument(facts: Facts): AgreementsOfDocument {
  let agreements = known.get(facts);
  if (!agreements) {
    agreements = findAgreements(facts);
    known.set(facts, agreements);
  }
  return agreements;
}

interface Item {
  readonly index: number;
  readonly mention: AgreementMention;
  readonly title: string;
  readonly subject: string;
  readonly parties: readonly string[];
}

function findAgreements(facts: Facts): AgreementsOfDocument {
  const document = facts.header.document;
  const given = reasons<number>();
  const items = itemsOf(facts);
  const sets = disjointSets(items.length);
  const at = new Map(items.map((item, position) => [item.index, position]));
  const join = (one: number, other: number, kind: 'same-title-of-instrument' | 'same-subject'): void => {
    if (!sets.join(one, other)) return;
    given.give(items[other]!.index, {
      kind,
      other: { document, index: items[one]!.index },
      parties: items[one]!.parties,
    });
  };
  joinAlike(
    items,
    ({ title }) => title,
    (one, other) => join(one, other, 'same-title-of-instrument'),
  );
  joinAlike(
    items,
    ({ subject }) => subject,
    (one, other) => join(one, other, 'same-subject'),
  );
  for (const { first, second } of facts.glosses) {
    const [one, other] = [at.get(first), at.get(second)];
    if (one === undefined || other === undefined || !sets.join(one, other)) continue;
    given.give(second, { kind: 'gloss', other: { document, index: first } });
  }
  const context = contextParties(facts);
  const groups = sets.groups().map(group => group.map(position => items[position]!));
  const agreements = groups.map((group): AgreementInDocument => {
    const titles = new Map<string, MentionId>();
    for (const { title, index } of group) if (!titles.has(title)) titles.set(title, { document, index });
    return {
      document,
      kinds: new Set(group.map(({ mention }) => mention.kind)),
      titles,
      subjects: new Set(group.map(({ subject }) => subject).filter(Boolean)),
      parties: group.map(({ parties }) => parties).sort((a, b) => b.length - a.length)[0]!,
      contextParties: context,
      mentions: group.map(({ index }) => index),
      days: contextDays(facts, group[0]!.index),
    };
  });
  return { agreements, reasons: given, antecedents: antecedentsIn(facts, agreements) };
}

/** The agreements named in the running text, with the parties of a list's first member for those that follow it. */
function itemsOf(facts: Facts): Item[] {
  const items: Item[] = [];
  let before: Item | undefined;
  facts.mentions.forEach((mention, index) => {
    if (mention.type !== 'agreement' || mention.region === 'boilerplate' || mention.anaphor) return;
    const inList =
      before !== undefined && mention.start - before.mention.end <= LIST_GAP && before.mention.kind === mention.kind;
    const parties = mention.parties.length > 0 || !inList ? mention.parties : before!.parties;
    const numbers = numbersOf(mention.title);
    // A short subject (防衛, cooperation) tells too little.
    const subject = mention.subject.length < 4 ? '' : `${mention.kind} ${mention.subject} ${numbers}`;
    before = { index, mention, title: `${titleForm(mention.title)}`, subject, parties };
    items.push(before);
  });
  return items;
}

/** Joins items of one key whose parties are the same; those without known ones join where only one set is known. */
function joinAlike(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  join: (one: number, other: number) => void,
): void {
  const byKey = new Map<string, number[]>();
  items.forEach((item, position) => {
    const key = keyOf(item);
    if (key) byKey.set(key, [...(byKey.get(key) ?? []), position]);
  });
  for (const bucket of byKey.values()) {
    const firsts: number[] = [];
    for (const position of bucket) {
      const { parties } = items[position]!;
      if (parties.length === 0) continue;
      const first = firsts.find(candidate => sameParties(items[candidate]!.parties, parties));
      if (first === undefined) firsts.push(position);
      else join(first, position);
    }
    const open = bucket.filter(position => items[position]!.parties.length === 0);
    const goal = firsts.length === 1 ? firsts[0]! : firsts.length === 0 ? open[0] : undefined;
    if (goal !== undefined) for (const position of open) if (position !== goal) join(goal, position);
  }
}

/** The one pair of parties that the document's meetings and agreements name, if it is only one. */
function contextParties(facts: Facts): readonly string[] {
  let pair: readonly string[] | undefined;
  for (const mention of facts.mentions) {
    if ((mention.type !== 'meeting' && mention.type !== 'agreement') || mention.region === 'boilerplate') continue;
    if (mention.parties.length !== PARTIES_OF_PAIR) continue;
    if (pair && !sameParties(pair, mention.parties)) return [];
    pair = mention.parties;
  }
  return pair ?? [];
}

/** Kinds that one word may stand for: avtalet for a samförståndsavtal, 同協定 for a treaty never. */
const GENERAL_KINDS: ReadonlySet<AgreementKind> = new Set(['agreement']);
const NARROWER: ReadonlySet<AgreementKind> = new Set([
  'agreement',
  'memorandum',
  'treaty',
  'convention',
  'exchange-of-notes',
  'protocol',
]);

function antecedentsIn(facts: Facts, agreements: readonly AgreementInDocument[]): Map<number, readonly number[]> {
  const antecedents = new Map<number, readonly number[]>();
  const groupOf = new Map<number, number>();
  agreements.forEach(({ mentions }, group) => {
    for (const index of mentions) groupOf.set(index, group);
  });
  const before: number[] = [];
  facts.mentions.forEach((mention, index) => {
    if (mention.type !== 'agreement' || mention.region === 'boilerplate') return;
    if (!mention.anaphor) {
      before.push(index);
      return;
    }
    const found = antecedentsOf(facts, mention, before);
    if (found.length > 0) antecedents.set(index, [...new Set(found.map(other => groupOf.get(other)!))]);
  });
  return antecedents;
}

/** The nearest mention of the kind, or, of several, all that stand in the list that ends nearest. */
function antecedentsOf(facts: Facts, anaphor: AgreementMention, before: readonly number[]): readonly number[] {
  const named = (index: number): AgreementMention => facts.mentions[index] as AgreementMention;
  const isKind = (kind: AgreementKind): boolean => kind === anaphor.kind;
  const isNarrower = (kind: AgreementKind): boolean => GENERAL_KINDS.has(anaphor.kind) && NARROWER.has(kind);
  const nearest =
    before.findLast(index => isKind(named(index).kind)) ?? before.findLast(index => isNarrower(named(index).kind));
  if (nearest === undefined) return [];
  if (anaphor.anaphor === 'one') return [nearest];
  const kind = named(nearest).kind;
  return before.filter(index => named(index).kind === kind && anaphor.start - named(index).end <= REACH_OF_SEVERAL);
}
