import type { Facts } from '../../model/facts';
import { disjointSets } from '../disjoint-sets';
import type { MentionId } from '../mention-id';
import { languageAt } from '../paragraph';
import { allTitles, inOrder, type Reasons, reasons, type Thing } from './thing';
import { titleForm } from './title-form';

export interface Initiatives {
  readonly initiatives: readonly Thing[];
  readonly reasons: Reasons;
}

interface InDocument {
  readonly document: string;
  readonly titles: ReadonlyMap<string, MentionId>;
  /** The languages of the texts in which it bears a full title. */
  readonly languages: ReadonlySet<string>;
  readonly mentions: readonly number[];
}

const NOTHING: ReadonlySet<string> = new Set();
/** An acronym or a nickname is shorter than this: FOIP, JASMINE, ジャスミン. */
const LONGEST_SHORT_FORM = 10;

/**
 * Joins initiatives by their titles, and by acronyms and short forms where these mean one title only: an acronym that
 * documents explain by different titles joins none of them.
 */
export function linkInitiatives(documents: readonly Facts[]): Initiatives {
  const given = reasons();
  const items = documents.flatMap(facts => initiativesOfDocument(facts, given));
  const sets = disjointSets(items.length);
  const byTitle = new Map<string, number[]>();
  items.forEach(({ titles }, position) => {
    for (const title of titles.keys()) {
      const bucket = byTitle.get(title);
      if (bucket) bucket.push(position);
      else byTitle.set(title, [position]);
    }
  });
  const join = (title: string, [first, ...rest]: readonly number[]): void => {
    for (const other of rest) {
      if (!sets.join(first!, other)) continue;
      const ids = (item: InDocument) => item.mentions.map(index => ({ document: item.document, index }));
      const [one, two] = [items[first!]!, items[other]!];
      given.give(ids(two), { kind: 'same-title-of-initiative', other: one.titles.get(title)! });
      given.give(ids(one), { kind: 'same-title-of-initiative', other: two.titles.get(title)! });
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
  const initiatives = sets.groups().map(group => {
    const things = group.map(position => items[position]!);
    const mentions = things.flatMap(({ document, mentions }) => mentions.map(index => ({ document, index })));
    const titles = allTitles(things.map(({ titles }) => ({ titles, mentions: [], parties: [], days: undefined })));
    return { mentions: inOrder(mentions), titles, parties: [], days: undefined };
  });
  return { initiatives, reasons: given };
}

function initiativesOfDocument(facts: Facts, given: Reasons): InDocument[] {
  const document = facts.header.document;
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
      given.give([{ document, index: indices[position]! }], {
        kind: 'same-title-of-initiative',
        other: { document, index: indices[first]! },
      });
    }
  });
  for (const { first, second } of facts.glosses) {
    const [one, other] = [at.get(first), at.get(second)];
    if (one === undefined || other === undefined || !sets.join(one, other)) continue;
    given.give([{ document, index: second }], { kind: 'gloss', other: { document, index: first } });
  }
  return sets.groups().map(group => {
    const titles = new Map<string, MentionId>();
    for (const position of group)
      if (!titles.has(forms[position]!)) titles.set(forms[position]!, { document, index: indices[position]! });
    const long = group.filter(position => forms[position]!.length > LONGEST_SHORT_FORM);
    const languages = new Set(long.map(position => languageAt(facts, facts.mentions[indices[position]!]!.start)));
    return { document, titles, languages, mentions: group.map(position => indices[position]!) };
  });
}
