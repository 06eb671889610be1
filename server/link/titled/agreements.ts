import { addTo } from '../../collections/groups';
import type { AgreementKind } from '../../recognise/mention';
import { disjointSets } from '../disjoint-sets';
import { type AgreementTraits, combined, isComplete, mayBeOne, yearsAgree } from './agreement-traits';
import type { AgreementInDocument } from './agreements-of-document';
import { isAcronym } from './instrument-of';
import { firstMention, type LinkedThings, type Linking, linkedThings, reasons, sameParties, thingOf } from './thing';

type Kind = 'same-title-of-instrument' | 'same-subject' | 'known-titles' | 'sole-parties';

/** Kinds that states conclude by the dozen under one title, so that without parties it says little. */
const OFTEN_CONCLUDED: ReadonlySet<AgreementKind> = new Set([
  'memorandum',
  'letter-of-intent',
  'exchange-of-notes',
  'plan',
]);

/** Nobody looks through more. */
const MOST_PROPOSALS = 8;

/**
 * Joins the agreements of all documents: the same known instrument; the same title, or the same subject and kind in
 * whatever language, with the same parties. Parties that a text leaves out are taken from what it is otherwise about;
 * where that fails, the link is proposed.
 */
export const agreements: Linking<AgreementInDocument> = { sameness, keysOf, link };

/** All that linking looks at; where neither title nor text tells the parties, the next one may mean others. */
function sameness(item: AgreementInDocument): string | undefined {
  const { known, titles, subjects, concepts, parties, years, written, kinds, isCommon } = item;
  const { contextParties, states, home } = item;
  const isTold = isComplete(parties);
  if (!isTold && contextParties.length === 0) return undefined;
  const sets = [titles.keys(), subjects, concepts, kinds].map(all => [...all]);
  return JSON.stringify([known, sets, parties, years, written, isCommon, isTold ? [] : [contextParties, states, home]]);
}

/** An acronym that a text explains is that text's own, MOC above all: to others its other titles tell what it is. */
function tellingTitles(titles: AgreementInDocument['titles']): readonly string[] {
  const all = [...titles.keys()];
  const telling = all.filter(title => !isAcronym(title));
  return telling.length > 0 ? telling : all;
}

function* keysOf({ known, titles, subjects, concepts }: AgreementInDocument): Iterable<string> {
  if (known !== undefined) yield `known ${known}`;
  for (const title of tellingTitles(titles)) yield `title ${title}`;
  for (const subject of subjects) yield `subject ${subject}`;
  for (const concept of concepts) yield `concept ${concept}`;
}

function link(items: readonly AgreementInDocument[]): LinkedThings<AgreementInDocument> {
  const given = reasons<AgreementInDocument>();
  const sets = disjointSets(items.length);
  const traits: AgreementTraits[] = [...items];
  const proposals: { from: number; to: number; parties: readonly string[] }[] = [];
  const join = (one: number, other: number, kind: Kind): void => {
    const [a, b] = [sets.rootOf(one), sets.rootOf(other)];
    if (a === b || !mayBeOne(traits[a]!, traits[b]!)) return;
    const both = combined(traits[a]!, traits[b]!);
    sets.join(one, other);
    traits[sets.rootOf(one)] = both;
    const { parties } = both;
    given.give(items[other]!, { kind, other: firstMention(items[one]!), parties });
    given.give(items[one]!, { kind, other: firstMention(items[other]!), parties });
  };
  if (items.length > 1) {
    for (const [first, ...rest] of buckets(items, ({ known }) => (known === undefined ? [] : [known])))
      for (const other of rest) join(first!, other, 'known-titles');
    for (const { ofItem, kind } of KEYED)
      for (const bucket of buckets(items, ofItem)) joinBucket(items, bucket, kind, join, proposals);
  }
  const groups = sets.groups();
  const numberOf = new Map(groups.flatMap((group, number) => group.map(position => [position, number] as const)));
  const things = groups.map(group =>
    thingOf(
      group.map(position => items[position]!),
      items[group[0]!]!.days,
    ),
  );
  const thingAt = (position: number) => things[numberOf.get(position)!]!;
  const weak = proposals.map(({ from, to, parties }) => ({ from: thingAt(from), to: thingAt(to), parties }));
  return linkedThings(
    things,
    given,
    weak.filter(({ from, to }) => from !== to),
  );
}

/** The surest key first. */
const KEYED = [
  { ofItem: ({ titles }: AgreementInDocument) => tellingTitles(titles), kind: 'same-title-of-instrument' },
  { ofItem: ({ subjects }: AgreementInDocument) => subjects, kind: 'same-subject' },
  { ofItem: ({ concepts }: AgreementInDocument) => concepts, kind: 'same-subject' },
] as const;

function buckets(
  items: readonly AgreementInDocument[],
  keysOf: (item: AgreementInDocument) => Iterable<string>,
): Iterable<readonly number[]> {
  const byKey = new Map<string, number[]>();
  items.forEach((item, position) => {
    for (const key of keysOf(item)) {
      addTo(byKey, key, position);
    }
  });
  return byKey.values();
}

/**
 * Joins what one key names, the surest first: what states the same parties; what states none with those that its document
 * is otherwise about; then with the only ones that fit the states it speaks of; then what is told by its subject alone.
 */
function joinBucket(
  items: readonly AgreementInDocument[],
  bucket: readonly number[],
  kind: 'same-title-of-instrument' | 'same-subject',
  join: (one: number, other: number, kind: Kind) => void,
  proposals: { from: number; to: number; parties: readonly string[] }[],
): void {
  if (bucket.length < 2) return;
  const firsts: number[] = [];
  const without: number[] = [];
  for (const position of bucket) {
    const { parties, years } = items[position]!;
    if (!isComplete(parties)) {
      without.push(position);
      continue;
    }
    const first = firsts.find(one => sameParties(items[one]!.parties, parties) && yearsAgree(items[one]!.years, years));
    if (first === undefined) firsts.push(position);
    else join(first, position, kind);
  }
  const open: number[] = [];
  for (const position of without) {
    const fitting = firsts.filter(one => mayBeOne(items[one]!, items[position]!));
    const ofContext = fitting.filter(one => sameParties(items[one]!.parties, items[position]!.contextParties));
    if (ofContext.length === 1) join(ofContext[0]!, position, kind);
    else {
      const spoken = fitting.filter(one => speaksOf(items[position]!, items[one]!.parties));
      const sole = spoken.length === 1 ? spoken[0] : soleOf(items, position, fitting, firsts);
      if (sole !== undefined) join(sole, position, 'sole-parties');
      else open.push(position);
    }
  }
  joinOpen(items, open, firsts, kind, join, proposals);
}

/**
 * Whether a document speaks of all the parties, its own state among them; of what any two states conclude, whether it
 * speaks of no others.
 */
function speaksOf({ states, home, isCommon }: AgreementInDocument, parties: readonly string[]): boolean {
  if (isCommon && states.some(state => !parties.includes(state))) return false;
  return (
    (home === undefined || parties.includes(home)) && parties.every(party => party === home || states.includes(party))
  );
}

/** The only agreement of a subject that is not concluded by the dozen, if the document speaks of one of its parties. */
function soleOf(
  items: readonly AgreementInDocument[],
  position: number,
  fitting: readonly number[],
  firsts: readonly number[],
): number | undefined {
  const { isCommon, states, home, contextParties } = items[position]!;
  const [sole] = fitting;
  if (isCommon || sole === undefined || firsts.length > 1) return undefined;
  const { parties } = items[sole]!;
  if (contextParties.length > 0 && !contextParties.some(party => parties.includes(party))) return undefined;
  // A text of Stockholm that leaves the parties out means an agreement of Sweden's.
  if (home !== undefined && !parties.includes(home)) return undefined;
  return parties.some(party => party === home || states.includes(party)) ? sole : undefined;
}

/** What has no parties known: joined by what its documents are about, or where the subject alone tells it. */
function joinOpen(
  items: readonly AgreementInDocument[],
  open: readonly number[],
  firsts: readonly number[],
  kind: 'same-title-of-instrument' | 'same-subject',
  join: (one: number, other: number, kind: Kind) => void,
  proposals: { from: number; to: number; parties: readonly string[] }[],
): void {
  const byTitle = kind === 'same-title-of-instrument';
  const tellsItself = (item: AgreementInDocument): boolean =>
    !item.isCommon || (byTitle && item.concepts.size === 0 && ![...item.kinds].some(one => OFTEN_CONCLUDED.has(one)));
  const free: number[] = [];
  const byContext = new Map<string, number>();
  for (const position of open) {
    const item = items[position]!;
    const context = item.contextParties.join(' ');
    const other = context ? byContext.get(context) : undefined;
    if (context && other === undefined) byContext.set(context, position);
    if (other !== undefined) join(other, position, kind);
    if (tellsItself(item)) free.push(position);
    if (other !== undefined || (firsts.length === 0 && tellsItself(item))) continue;
    for (const first of (firsts.length > 0 ? firsts : open).slice(0, MOST_PROPOSALS))
      if (first !== position) proposals.push({ from: position, to: first, parties: items[first]!.parties });
  }
  if (firsts.length > 0 || free.length < 2 || !(byTitle || sameContext(items, free))) return;
  const [first, ...rest] = free;
  for (const position of rest) join(first!, position, kind);
}

/** Whether no two of them stand in texts about different pairs of parties. */
function sameContext(items: readonly AgreementInDocument[], positions: readonly number[]): boolean {
  const contexts = positions.map(position => items[position]!.contextParties).filter(({ length }) => length > 0);
  return contexts.every(context => sameParties(context, contexts[0]!));
}
