import type { Facts } from '../../model/facts';
import type { AgreementKind } from '../../recognise/mention';
import { disjointSets } from '../disjoint-sets';
import { type AgreementInDocument, agreementsOfDocument } from './agreements-of-document';
import { firstMention, type Reasons, reasons, sameParties, type Thing, thingOf } from './thing';

export type Agreement = Thing<AgreementInDocument>;

export interface Agreements {
  readonly agreements: readonly Agreement[];
  readonly reasons: Reasons<AgreementInDocument>;
  /** Links that a party not known keeps from being certain: from an agreement to another. */
  readonly proposals: readonly { readonly from: number; readonly to: number; readonly parties: readonly string[] }[];
}

/** Kinds that states conclude by the dozen under one title, so that without parties it says little. */
const OFTEN_CONCLUDED: ReadonlySet<AgreementKind> = new Set([
  'memorandum',
  'letter-of-intent',
  'exchange-of-notes',
  'plan',
]);

/**
 * Joins the agreements of all documents: the same title, or the same subject and kind, with the same parties. Parties
 * that a text leaves out are taken from what it is otherwise about; where that fails, the link is proposed.
 */
export function linkAgreements(documents: readonly Facts[]): Agreements {
  const given = reasons<AgreementInDocument>();
  const items = documents.flatMap(facts => agreementsOfDocument(facts).agreements);
  const sets = disjointSets(items.length);
  const proposals: { from: number; to: number; parties: readonly string[] }[] = [];
  const join = (one: number, other: number, kind: 'same-title-of-instrument' | 'same-subject'): void => {
    if (!sets.join(one, other)) return;
    const parties = partiesOf(items[one]!);
    given.give(items[other]!, { kind, other: firstMention(items[one]!), parties });
    given.give(items[one]!, { kind, other: firstMention(items[other]!), parties });
  };
  for (const bucket of buckets(items, ({ titles }) => titles.keys()))
    joinBucket(items, bucket, true, (one, other) => join(one, other, 'same-title-of-instrument'), proposals);
  for (const bucket of buckets(items, ({ subjects }) => subjects))
    joinBucket(items, bucket, false, (one, other) => join(one, other, 'same-subject'), proposals);
  const groups = sets.groups();
  const numberOf = new Map(groups.flatMap((group, number) => group.map(position => [position, number] as const)));
  const agreements = groups.map(group =>
    thingOf(
      group.map(position => items[position]!),
      items[group[0]!]!.days,
    ),
  );
  return {
    agreements,
    reasons: given,
    proposals: proposals
      .map(({ from, to, parties }) => ({ from: numberOf.get(from)!, to: numberOf.get(to)!, parties }))
      .filter(({ from, to }) => from !== to),
  };
}

const partiesOf = ({ parties, contextParties }: AgreementInDocument): readonly string[] =>
  parties.length > 0 ? parties : contextParties;

const isOftenConcluded = ({ kinds }: AgreementInDocument): boolean =>
  [...kinds].some(kind => OFTEN_CONCLUDED.has(kind));

function buckets(
  items: readonly AgreementInDocument[],
  keysOf: (item: AgreementInDocument) => Iterable<string>,
): Iterable<readonly number[]> {
  const byKey = new Map<string, number[]>();
  items.forEach((item, position) => {
    for (const key of keysOf(item)) {
      const bucket = byKey.get(key);
      if (bucket) bucket.push(position);
      else byKey.set(key, [position]);
    }
  });
  return byKey.values();
}

/**
 * Joins what one title (or one subject) names: with the same stated parties; then what states none with those that its
 * document is otherwise about; then, of one title that is not concluded by the dozen, what has none at all.
 */
function joinBucket(
  items: readonly AgreementInDocument[],
  bucket: readonly number[],
  byTitle: boolean,
  join: (one: number, other: number) => void,
  proposals: { from: number; to: number; parties: readonly string[] }[],
): void {
  if (bucket.length < 2) return;
  const firsts: number[] = [];
  const open: number[] = [];
  for (const position of bucket) {
    const item = items[position]!;
    const parties = item.parties.length > 0 || !isOftenConcluded(item) ? item.parties : partiesOf(item);
    if (parties.length === 0) {
      open.push(position);
      continue;
    }
    const first = firsts.find(candidate => sameParties(partiesOf(items[candidate]!), parties));
    if (first === undefined) firsts.push(position);
    else join(first, position);
  }
  let firstOpen: number | undefined;
  for (const position of open) {
    const item = items[position]!;
    const goal = firsts.find(candidate => sameParties(items[candidate]!.parties, item.contextParties));
    if (goal !== undefined) join(goal, position);
    else if (firsts.length === 0 && !isOftenConcluded(item) && (byTitle || sameContext(items, open))) {
      if (firstOpen === undefined) firstOpen = position;
      else join(firstOpen, position);
    } else
      for (const first of firsts.length > 0 ? firsts : open)
        if (first !== position) proposals.push({ from: position, to: first, parties: items[first]!.parties });
  }
}

/** Whether no two of them stand in texts about different pairs of parties. */
function sameContext(items: readonly AgreementInDocument[], positions: readonly number[]): boolean {
  const contexts = positions.map(position => items[position]!.contextParties).filter(({ length }) => length > 0);
  return contexts.every(context => sameParties(context, contexts[0]!));
}
