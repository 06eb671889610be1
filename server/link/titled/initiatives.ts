import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import type { Facts } from '../../model/facts';
import { type DisjointSets, disjointSets } from '../disjoint-sets';
import { languageAt } from '../language';
import { idsOf, type MentionId } from '../mention-id';
import { byGazetteer } from './by-gazetteer';
import { frameworkOf } from './framework-of';
import {
  firstMention,
  type LinkedThings,
  type Linking,
  linkedThings,
  type Reasons,
  reasons,
  type ThingInDocument,
  type TitleAt,
  thingOf,
  titleAt,
} from './thing';
import { titleForm } from './title-form';

/** An initiative as one document by itself shows it. */
export interface InitiativeInDocument extends ThingInDocument {
  /** The languages of the texts in which it bears a full title. */
  readonly languages: ReadonlySet<string>;
  /** The entry of the gazetteer or known framework that its titles name; an acronym explained by another title names none. */
  readonly known: string | undefined;
}

export interface InitiativesOfDocument {
  readonly initiatives: readonly InitiativeInDocument[];
  readonly reasons: Reasons<number>;
}

const NOTHING: ReadonlySet<string> = new Set();
/** An acronym or a nickname is shorter than this: FOIP, JASMINE, ジャスミン. */
const LONGEST_SHORT_FORM = 10;

/**
 * Joins initiatives by their titles, and by acronyms and short forms where these mean one title only: an acronym that
 * documents explain by different titles joins none of them.
 */
export const initiatives: Linking<InitiativeInDocument> = { sameness, keysOf, link };

/** All that linking looks at. */
function sameness({ known, titles, languages }: InitiativeInDocument): string {
  return JSON.stringify([known, [...titles.keys()], [...languages]]);
}

function* keysOf({ titles, known }: InitiativeInDocument): Iterable<string> {
  if (known !== undefined) yield `known ${known}`;
  for (const title of titles.keys()) yield `title ${title}`;
}

function link(items: readonly InitiativeInDocument[]): LinkedThings<InitiativeInDocument> {
  const given = reasons<InitiativeInDocument>();
  const sets = disjointSets(items.length);
  const byTitle = new Map<string, number[]>();
  items.forEach(({ titles }, position) => {
    for (const title of titles.keys()) {
      addTo(byTitle, title, position);
    }
  });
  const byFramework = new Map<string, number>();
  items.forEach(({ known: framework }, position) => {
    if (framework === undefined) return;
    const first = byFramework.get(framework);
    if (first === undefined) byFramework.set(framework, position);
    else if (sets.join(first, position)) {
      const [one, two] = [items[first]!, items[position]!];
      given.give(two, { kind: 'known-titles', other: firstMention(one), parties: [] });
      given.give(one, { kind: 'known-titles', other: firstMention(two), parties: [] });
    }
  });
  const join = (title: string, [first, ...rest]: readonly number[]): void => {
    for (const other of rest) {
      if (!sets.join(first!, other)) continue;
      const [one, two] = [items[first!]!, items[other]!];
      given.give(two, { kind: 'same-title-of-initiative', other: mentionOfTitle(one, title) });
      given.give(one, { kind: 'same-title-of-initiative', other: mentionOfTitle(two, title) });
    }
  };
  for (const [title, bucket] of byTitle) if (title.length > LONGEST_SHORT_FORM) join(title, bucket);
  // Titles in two languages may be one initiative's; two in one language are not.
  const languages = new Map<number, ReadonlySet<string>>();
  const languagesOf = (position: number): ReadonlySet<string> => languages.get(sets.rootOf(position)) ?? NOTHING;
  const addLanguages = (position: number, added: Iterable<string>): void => {
    languages.set(sets.rootOf(position), new Set([...languagesOf(position), ...added]));
  };
  items.forEach(({ languages: own }, position) => {
    if (own.size > 0) addLanguages(position, own);
  });
  for (const [title, bucket] of byTitle) {
    if (title.length > LONGEST_SHORT_FORM) continue;
    const roots = [...new Set(bucket.map(position => sets.rootOf(position)))];
    if (roots.length < 2) continue;
    const all = roots.flatMap(root => [...languagesOf(root)]);
    const clash = new Set(all).size < all.length;
    join(title, clash ? bucket.filter(position => languagesOf(position).size === 0) : bucket);
    if (!clash) addLanguages(bucket[0]!, all);
  }
  const things = sets.groups().map(group =>
    thingOf(
      group.map(position => items[position]!),
      undefined,
    ),
  );
  return linkedThings(things, given);
}

function mentionOfTitle({ titles }: InitiativeInDocument, form: string): MentionId {
  const { document, label } = titles.get(form)!;
  return { document, label };
}

/** The initiatives of a document by itself; worked out once for each reading of it. */
export const initiativesOfDocument: (facts: Facts) => InitiativesOfDocument = remembered(findInitiatives);

function findInitiatives(facts: Facts): InitiativesOfDocument {
  const given = reasons<number>();
  const { document } = facts.header;
  const ids = idsOf(facts);
  const indices: number[] = [];
  facts.mentions.forEach((mention, index) => {
    if (mention.type === 'initiative' && mention.region === 'body') indices.push(index);
  });
  const sets = disjointSets(indices.length);
  const at = new Map(indices.map((index, position) => [index, position]));
  const forms = indices.map(index => {
    const mention = facts.mentions[index]!;
    return mention.type === 'initiative' ? titleForm(mention.title) : '';
  });
  const firsts = new Map<string, number>();
  forms.forEach((form, position) => {
    const first = firsts.get(form);
    if (first === undefined) firsts.set(form, position);
    else {
      sets.join(first, position);
      given.give(indices[position]!, {
        kind: 'same-title-of-initiative',
        other: ids[indices[first]!]!,
      });
    }
  });
  for (const { first, second } of facts.glosses) {
    const [one, other] = [at.get(first), at.get(second)];
    if (one === undefined || other === undefined || !sets.join(one, other)) continue;
    given.give(second, { kind: 'gloss', other: ids[first]! });
  }
  const entries = indices.map(index => facts.mentions[index]!.entry);
  joinKnown(ids, indices, forms, entries, sets, given);
  const initiatives = sets.groups().map((group): InitiativeInDocument => {
    const titles = new Map<string, TitleAt>();
    for (const position of group)
      if (!titles.has(forms[position]!)) titles.set(forms[position]!, titleAt(facts, indices[position]!));
    const long = group.filter(position => forms[position]!.length > LONGEST_SHORT_FORM);
    const languages = new Set(long.map(position => languageAt(facts, facts.mentions[indices[position]!]!.start)));
    const mentions = group.map(position => ids[indices[position]!]!);
    const entry = group.map(position => entries[position]).find(known => known !== undefined);
    const known = entry === undefined ? knownOf([...titles.keys()]) : byGazetteer(entry);
    return { document, titles, languages, known, entry, mentions, parties: [], days: undefined };
  });
  return { initiatives, reasons: given };
}

/** Joins what a document names by several titles of one entry of the gazetteer or known framework. */
function joinKnown(
  ids: readonly MentionId[],
  indices: readonly number[],
  forms: readonly string[],
  entries: readonly (string | undefined)[],
  sets: DisjointSets,
  given: Reasons<number>,
): void {
  const firsts = new Map<string, number>();
  forms.forEach((form, position) => {
    const entry = entries[position];
    if (
      entry === undefined &&
      form.length <= LONGEST_SHORT_FORM &&
      sets.groups().some(group => group.length > 1 && group.includes(position))
    )
      return;
    const framework = entry === undefined ? frameworkOf(form) : byGazetteer(entry);
    if (framework === undefined) return;
    const first = firsts.get(framework);
    if (first === undefined) firsts.set(framework, position);
    else if (sets.join(first, position))
      given.give(indices[position]!, {
        kind: 'known-titles',
        other: ids[indices[first]!]!,
        parties: [],
      });
  });
}

function knownOf(forms: readonly string[]): string | undefined {
  const telling = forms.filter(form => form.length > LONGEST_SHORT_FORM);
  const all = new Set((telling.length > 0 ? telling : forms).map(frameworkOf));
  return all.size === 1 ? [...all][0] : undefined;
}
