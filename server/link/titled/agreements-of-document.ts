import type { Days } from '../../calendar/day';
import { fromDayNumber } from '../../calendar/day';
import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import type { Facts } from '../../model/facts';
import type { AgreementKind, AgreementMention } from '../../recognise/mention';
import { contextDays } from '../days';
import { disjointSets } from '../disjoint-sets';
import { idsOf, type MentionId } from '../mention-id';
import { homeOf, statesOf } from '../states';
import {
  type AgreementTraits,
  combined,
  isComplete,
  isLater,
  mayBeOne,
  type Subject,
  subjectOfMention,
  yearsAgree,
} from './agreement-traits';
import { antecedentsIn } from './antecedents';
import { byGazetteer } from './by-gazetteer';
import { instrumentOf, isAcronym } from './instrument-of';
import { type Reasons, reasons, sameParties, type ThingInDocument, type TitleAt, titleAt } from './thing';
import { titleForm } from './title-form';

/** An agreement as one document by itself shows it; its parties are those that the text gives it. */
export interface AgreementInDocument extends ThingInDocument, AgreementTraits {
  readonly parties: readonly string[];
  readonly kinds: ReadonlySet<AgreementKind>;
  /** What it is about, with its numbers: keys by which other wordings are found. */
  readonly subjects: ReadonlySet<string>;
  /** The same in concepts, by which wordings of other languages are found. */
  readonly concepts: ReadonlySet<string>;
  /** Whether only its parties tell it from others of its subject. */
  readonly isCommon: boolean;
  /** The only two parties that the document speaks of otherwise, for an agreement whose parties it does not say. */
  readonly contextParties: readonly string[];
  /** All states that its document speaks of, sorted. */
  readonly states: readonly string[];
  /** The state whose language the document is in. */
  readonly home: string | undefined;
  /** 同協定, これらの覚書 that stand for it: never a reason for anything. */
  readonly anaphors: readonly MentionId[];
}

export interface AgreementsOfDocument {
  readonly agreements: readonly AgreementInDocument[];
  readonly reasons: Reasons<number>;
}

/** Between members of a list stand quotes and a conjunction, no more: 「…」及び「…」. */
const LIST_GAP = 10;

/** The agreements of a document by itself; worked out once for each reading of it. */
export const agreementsOfDocument: (facts: Facts) => AgreementsOfDocument = remembered(findAgreements);

interface Item extends AgreementTraits {
  readonly index: number;
  readonly mention: AgreementMention;
  readonly title: string;
  readonly subject: Subject;
}

type Manner = 'same-title-of-instrument' | 'same-subject' | 'known-titles';

function findAgreements(facts: Facts): AgreementsOfDocument {
  const { document } = facts.header;
  const ids = idsOf(facts);
  const given = reasons<number>();
  const items = itemsOf(facts);
  if (items.length === 0) return { agreements: [], reasons: given };
  const sets = disjointSets(items.length);
  const traits: AgreementTraits[] = [...items];
  const at = new Map(items.map((item, position) => [item.index, position]));
  const unite = (one: number, other: number): boolean => {
    const [a, b] = [sets.rootOf(one), sets.rootOf(other)];
    if (a === b || !mayBeOne(traits[a]!, traits[b]!)) return false;
    const both = combined(traits[a]!, traits[b]!);
    sets.join(one, other);
    traits[sets.rootOf(one)] = both;
    return true;
  };
  const join = (one: number, other: number, kind: Manner): void => {
    if (!unite(one, other)) return;
    const parties = items[one]!.parties;
    given.give(items[other]!.index, { kind, other: ids[items[one]!.index]!, parties });
  };
  for (const { first, second } of facts.glosses) {
    const [one, other] = [at.get(first), at.get(second)];
    if (one === undefined || other === undefined || !unite(one, other)) continue;
    given.give(second, { kind: 'gloss', other: ids[first]! });
  }
  joinAlike(
    items,
    ({ title }) => title,
    (one, other) => join(one, other, 'same-title-of-instrument'),
  );
  joinAlike(
    items,
    ({ known }) => known ?? '',
    (one, other) => join(one, other, 'known-titles'),
  );
  for (const keyOf of [({ subject }: Item) => subject.worded, ({ subject }: Item) => subject.composed])
    joinAlike(items, keyOf, (one, other) => join(one, other, 'same-subject'));
  const context = contextParties(facts);
  const states = [...statesOf(facts)].sort();
  const home = homeOf(facts);
  const groups = sets.groups().map(group => group.map(position => items[position]!));
  const anaphors = groups.map((): number[] => []);
  for (const [index, numbers] of antecedentsIn(facts, groups.map(indicesOf)))
    for (const number of numbers) {
      anaphors[number]!.push(index);
      const before = groups[number]!.findLast(item => item.index < index) ?? groups[number]![0]!;
      given.give(index, { kind: 'antecedent', other: ids[before.index]! });
    }
  const agreements = groups.map((group, number): AgreementInDocument => {
    const titles = new Map<string, TitleAt>();
    for (const { title, index } of group) if (!titles.has(title)) titles.set(title, titleAt(facts, index));
    const all = group.reduce<AgreementTraits>(combined, group[0]!);
    const entry = group.find(({ mention }) => mention.entry !== undefined)?.mention.entry;
    return {
      document,
      kinds: new Set(group.map(({ mention }) => mention.kind)),
      titles,
      subjects: new Set(group.map(({ subject }) => subject.worded).filter(Boolean)),
      concepts: new Set(group.map(({ subject }) => subject.composed).filter(Boolean)),
      isCommon: group.every(({ subject }) => subject.isCommon),
      parties: all.parties,
      years: all.years,
      signed: all.signed,
      written: all.written,
      known: entry === undefined ? knownOf(group) : byGazetteer(entry),
      entry,
      contextParties: context,
      states,
      home,
      anaphors: anaphors[number]!.map(index => ids[index]!),
      mentions: group.map(({ index }) => ids[index]!),
      days: contextDays(facts, group[0]!.index),
    };
  });
  return { agreements, reasons: given };
}

const indicesOf = (group: readonly Item[]): readonly number[] => group.map(({ index }) => index);

const yearOf = (days: Days | undefined): number | undefined => days && fromDayNumber(days.first).year;

/** The last of the dates that a text states, by which one without a date of its own was written after all. */
function latestDays({ mentions }: Facts): Days | undefined {
  let latest: Days | undefined;
  for (const mention of mentions) {
    if (mention.type !== 'date' || mention.region === 'boilerplate') continue;
    const { days, inferred } = mention.meaning;
    if (days && !inferred.includes('year') && (!latest || days.first > latest.first)) latest = days;
  }
  return latest;
}

/** The known instrument of a group; an acronym that the text explains by an unknown title is another's. */
function knownOf(group: readonly Item[]): string | undefined {
  const telling = group.filter(({ title }) => !isAcronym(title));
  const all = new Set((telling.length > 0 ? telling : group).map(item => item.known).filter(Boolean));
  return all.size === 1 ? [...all][0] : undefined;
}

/** The agreements named in the running text, with the parties of a list's first member for those that follow it. */
function itemsOf(facts: Facts): Item[] {
  const items: Item[] = [];
  const years = new Map<number, number>();
  for (const { mention: agreement, date } of facts.datings) {
    const mention = facts.mentions[date];
    const value = mention?.type === 'date' ? Number.parseInt(mention.meaning.value ?? '', 10) : Number.NaN;
    if (!Number.isNaN(value)) years.set(agreement, value);
  }
  const latest = latestDays(facts);
  let before: Item | undefined;
  facts.mentions.forEach((mention, index) => {
    if (mention.type !== 'agreement' || mention.region === 'boilerplate' || mention.anaphor) return;
    const inList =
      before !== undefined && mention.start - before.mention.end <= LIST_GAP && before.mention.kind === mention.kind;
    const year = years.get(index);
    const title = titleForm(mention.title);
    const instrument = instrumentOf(title);
    const signed = instrument?.signed === undefined ? [] : [Number.parseInt(instrument.signed, 10)];
    const written = yearOf(contextDays(facts, index) ?? latest);
    const isKnown =
      instrument !== undefined && yearsAgree(signed, year === undefined ? [] : [year]) && !isLater(signed, written);
    const stated = mention.parties.length > 0 || !inList ? mention.parties : before!.parties;
    before = {
      index,
      mention,
      title,
      subject: subjectOfMention(mention),
      parties: isKnown && !isComplete(stated) && instrument.parties.length > 0 ? instrument.parties : stated,
      years: year === undefined ? [] : [year],
      signed: isKnown ? signed : [],
      written,
      known: mention.entry !== undefined ? byGazetteer(mention.entry) : isKnown ? instrument.id : undefined,
    };
    items.push(before);
  });
  return items;
}

/**
 * Joins items of one key whose parties and years are the same; those that leave them out join where only one set is
 * known.
 */
function joinAlike(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  join: (one: number, other: number) => void,
): void {
  const byKey = new Map<string, number[]>();
  items.forEach((item, position) => {
    const key = keyOf(item);
    if (!key) return;
    addTo(byKey, key, position);
  });
  for (const bucket of byKey.values()) {
    if (bucket.length < 2) continue;
    const firsts: number[] = [];
    const open: number[] = [];
    for (const position of bucket) {
      const { parties, years } = items[position]!;
      if (!isComplete(parties) && years.length === 0) {
        open.push(position);
        continue;
      }
      const first = firsts.find(
        candidate => sameParties(items[candidate]!.parties, parties) && yearsAgree(items[candidate]!.years, years),
      );
      if (first === undefined) firsts.push(position);
      else join(first, position);
    }
    const apart = firsts.filter(
      first => !firsts.some(other => other !== first && mayBeOne(items[first]!, items[other]!)),
    );
    if (firsts.length === 2 && apart.length === 0) join(firsts[0]!, firsts[1]!);
    const goal = firsts.length === 0 ? open[0] : firsts.length === 1 || apart.length === 0 ? firsts[0] : undefined;
    if (goal !== undefined) for (const position of open) if (position !== goal) join(goal, position);
  }
}

/** The one pair of parties that the document's meetings and agreements name, or that its officials serve, if it is only one. */
function contextParties(facts: Facts): readonly string[] {
  let pair: readonly string[] | undefined;
  const served = new Set<string>();
  for (const mention of facts.mentions) {
    if (mention.region === 'boilerplate') continue;
    if (mention.type === 'official' && mention.country !== undefined) served.add(mention.country);
    if ((mention.type !== 'meeting' && mention.type !== 'agreement') || mention.parties.length !== 2) continue;
    if (pair && !sameParties(pair, mention.parties)) return [];
    pair = mention.parties;
  }
  if (pair) return pair;
  const home = homeOf(facts);
  const states = [...served].sort();
  return states.length === 2 && (home === undefined || served.has(home)) ? states : [];
}
