import type { Facts } from '../../model/facts';
import type { AgreementKind, AgreementMention } from '../../recognise/mention';
import { comparedKind } from './agreement-traits';

/** How far back これらの覚書 looks for the members of its list. */
const REACH_OF_SEVERAL = 400;
/** Kinds that the word of another may stand for: avtalet for a samförståndsavtal, Tuyên bố for a Tuyên bố chung, 同協定 for a treaty never. */
const NARROWER: ReadonlyMap<AgreementKind, ReadonlySet<AgreementKind>> = new Map<
  AgreementKind,
  ReadonlySet<AgreementKind>
>([
  ['agreement', new Set(['agreement', 'memorandum', 'treaty', 'convention', 'exchange-of-notes', 'protocol'])],
  ['declaration', new Set(['statement'])],
]);

/**
 * What 同協定 and これらの覚書 stand for.
 * @param agreements of each agreement the indices of its mentions.
 * @returns per mention the numbers of the agreements.
 */
export function antecedentsIn(
  facts: Facts,
  agreements: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const antecedents = new Map<number, readonly number[]>();
  const groupOf = new Map<number, number>();
  agreements.forEach((mentions, group) => {
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
  const isKind = (kind: AgreementKind): boolean => comparedKind(kind) === comparedKind(anaphor.kind);
  const isNarrower = (kind: AgreementKind): boolean => NARROWER.get(anaphor.kind)?.has(kind) === true;
  const nearest =
    before.findLast(index => isKind(named(index).kind)) ?? before.findLast(index => isNarrower(named(index).kind));
  if (nearest === undefined) return [];
  if (anaphor.anaphor === 'one') return [nearest];
  const kind = named(nearest).kind;
  return before.filter(index => named(index).kind === kind && anaphor.start - named(index).end <= REACH_OF_SEVERAL);
}
