import { remembered } from '../collections/remembered';
import type { Facts } from '../model/facts';
import { canonicalName } from '../names/forms';
import { idsOf, type MentionId } from './mention-id';
import { type PersonInDocument, peopleOfDocument } from './people/person-in-document';
import { type AgreementInDocument, agreementsOfDocument } from './titled/agreements-of-document';
import { type InitiativeInDocument, initiativesOfDocument } from './titled/initiatives';
import { type MeetingInDocument, meetingsOfDocument } from './titled/meetings-of-document';
import { titleForm } from './titled/title-form';

/** The kinds of mention that are linked each by itself. */
export const LINKED = ['official', 'agreement', 'initiative', 'meeting'] as const;
export type Linked = (typeof LINKED)[number];

/** A date that a document names. */
export interface DateInDocument {
  readonly document: string;
  readonly value: string;
  /** In their order. */
  readonly mentions: readonly MentionId[];
  /** The same in boilerplate. */
  readonly inBoilerplate: readonly MentionId[];
}

/** A full name or title in boilerplate. */
export interface NameInBoilerplate extends MentionId {
  readonly type: Linked;
  readonly form: string;
  /** As written. */
  readonly name: string;
  /** Its entry in the gazetteer. */
  readonly entry: string | undefined;
}

/** All that a document by itself says of who is who: nothing of it depends on where in the text a mention stands. */
export interface Claims {
  readonly official: readonly PersonInDocument[];
  readonly agreement: readonly AgreementInDocument[];
  readonly initiative: readonly InitiativeInDocument[];
  readonly meeting: readonly MeetingInDocument[];
  readonly date: readonly DateInDocument[];
  readonly boilerplate: Readonly<Record<Linked, readonly NameInBoilerplate[]>>;
}

export const NO_CLAIMS: Claims = {
  official: [],
  agreement: [],
  initiative: [],
  meeting: [],
  date: [],
  boilerplate: { official: [], agreement: [], initiative: [], meeting: [] },
};

/** What a document claims; worked out once for each reading of it. */
export const claimsOf: (facts: Facts) => Claims = remembered(facts => ({
  official: peopleOfDocument(facts).people,
  agreement: agreementsOfDocument(facts).agreements,
  initiative: initiativesOfDocument(facts).initiatives,
  meeting: meetingsOfDocument(facts).meetings,
  date: datesOfDocument(facts),
  boilerplate: namesInBoilerplate(facts),
}));

function datesOfDocument(facts: Facts): readonly DateInDocument[] {
  const { document } = facts.header;
  const ids = idsOf(facts);
  const byValue = new Map<string, { readonly body: MentionId[]; readonly boilerplate: MentionId[] }>();
  facts.mentions.forEach((mention, index) => {
    const value = mention.type === 'date' ? mention.meaning.value : undefined;
    // A value without its year is a different day in every text, and no entity.
    if (value === undefined || value.startsWith('XXXX')) return;
    const found = byValue.get(value) ?? { body: [], boilerplate: [] };
    byValue.set(value, found);
    found[mention.region].push(ids[index]!);
  });
  return [...byValue].map(([value, { body, boilerplate }]) => ({
    document,
    value,
    mentions: body,
    inBoilerplate: boilerplate,
  }));
}

function namesInBoilerplate(facts: Facts): Claims['boilerplate'] {
  const ids = idsOf(facts);
  const names: Record<Linked, NameInBoilerplate[]> = { official: [], agreement: [], initiative: [], meeting: [] };
  facts.mentions.forEach((mention, index) => {
    if (mention.region === 'body' || mention.type === 'date') return;
    if (mention.type === 'official') {
      const { name, extent, entry } = mention;
      if (extent === 'full')
        names.official.push({ ...ids[index]!, type: 'official', form: canonicalName(name), name, entry });
    } else if (mention.type !== 'agreement' || !mention.anaphor)
      names[mention.type].push({
        ...ids[index]!,
        type: mention.type,
        form: titleForm(mention.title),
        name: mention.title,
        entry: mention.entry,
      });
  });
  return names;
}

/** The claims of a new reading, those that say the same as one of the last reading being the very same objects. */
export function keptClaims(before: Claims, after: Claims): Claims {
  let isSame = true;
  const kept = <Claim extends object>(old: readonly Claim[], fresh: readonly Claim[]): readonly Claim[] => {
    const known = new Map(old.map(claim => [inWords(claim), claim]));
    const claims = fresh.map(claim => known.get(inWords(claim)) ?? claim);
    isSame &&= claims.length === old.length && claims.every((claim, at) => claim === old[at]);
    return claims;
  };
  const boilerplate = (type: Linked) => kept(before.boilerplate[type], after.boilerplate[type]);
  const claims: Claims = {
    official: kept(before.official, after.official),
    agreement: kept(before.agreement, after.agreement),
    initiative: kept(before.initiative, after.initiative),
    meeting: kept(before.meeting, after.meeting),
    date: kept(before.date, after.date),
    boilerplate: {
      official: boilerplate('official'),
      agreement: boilerplate('agreement'),
      initiative: boilerplate('initiative'),
      meeting: boilerplate('meeting'),
    },
  };
  return isSame ? before : claims;
}

/** All that a claim says, as one string. */
const inWords: (claim: object) => string = remembered(claim =>
  JSON.stringify(claim, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)),
);
