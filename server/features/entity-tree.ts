import { addTo } from '../collections/groups';
import { remembered } from '../collections/remembered';
import { countryName } from '../explain/countries';
import { BODIES, type Body, type Phrases } from '../explain/phrases';
import { languageAt } from '../link/language';
import { type Entity, links, type MentionId } from '../link/links';
import { documentsOf } from '../link/mention-id';
import { officesOfMention } from '../link/offices-in';
import { sentenceAround } from '../model/dates/sentence';
import { placeIn, type Workspace } from '../model/workspace';
import { slice } from '../text/span';
import { bodyOf } from './shared/body';
import { entityOf, fullestMention, inTextOrder, mentionOf, placeOf } from './shared/entities';
import { fitsFilter } from './shared/filter';
import { factsOf, type Library, mentionAt, shortName, textOf } from './shared/library';
import { mainRole } from './shared/main-role';
import { quotedLine } from './shared/one-line';
import { presented } from './shared/presented';
import { type TreeNode, type TreePath, withinReason } from './shared/tree';

const TYPES = ['official', 'agreement', 'meeting', 'initiative'] as const;
type Type = (typeof TYPES)[number];

/** The state of officials for whom no text and no table names one. */
const NO_STATE = '?';

/** An entity as the tree files it. */
interface Filed {
  readonly entity: Entity;
  readonly type: Type;
  readonly name: string;
  readonly detail: string;
  readonly country: string;
  readonly body: Body;
}

/**
 * The children of a node of the tree of entities: types, of officials states and bodies, then the entities, the documents
 * that name one, and its mentions there with their sentences. The root has the empty path.
 * @param filter words of which each must stand in one of the entity's names, accents and case aside; empty for all.
 */
export function entityChildren(
  library: Library,
  path: TreePath,
  filter: string,
  phrases: Phrases,
): readonly TreeNode[] {
  const fits = fitsFilter(filter);
  const filed = filedEntities(library, phrases).filter(({ entity, name }) => fits(() => [name, ...entity.names]));
  const [type, ...below] = path;
  if (type === undefined) return typeNodes(filed, phrases);
  const ofType = filed.filter(one => one.type === type);
  if (type !== 'official') return entityNodes(library, ofType, below, phrases);
  const [country, body, ...belowBody] = below;
  const leftOut = (count: number) => phrases.tree.leftOut(count);
  if (country === undefined) return withinReason(countryNodes(ofType, phrases), leftOut);
  const ofCountry = ofType.filter(one => one.country === country);
  if (body === undefined) return bodyNodes(ofCountry, phrases);
  return entityNodes(
    library,
    ofCountry.filter(one => one.body === body),
    belowBody,
    phrases,
  );
}

/** The path to the entity of the mention at an offset; none where nothing certain stands there. */
export function entityPathAt(
  library: Library,
  document: string,
  offset: number,
  phrases: Phrases,
): TreePath | undefined {
  const found = mentionAt(library, document, offset);
  const entity = found && entityOf(library, document, found.index);
  const filed = entity && filedEntities(library, phrases).find(one => one.entity === entity);
  if (!filed) return undefined;
  const { type, country, body } = filed;
  return type === 'official' ? [type, country, body, entity.key] : [type, entity.key];
}

/** Linked entities are one state of the folder's; what is filed of it holds as long as it does, in the language of the asker. */
const filedByLanguage = remembered((_: Workspace) => new Map<string, readonly Filed[]>());

function filedEntities(library: Library, phrases: Phrases): readonly Filed[] {
  const { workspace } = library;
  const byLanguage = filedByLanguage(workspace);
  const filed =
    byLanguage.get(phrases.language) ??
    [...links(workspace).entities()].flatMap(entity => fileOf(library, entity, phrases) ?? []);
  byLanguage.set(phrases.language, filed);
  return filed;
}

function fileOf(library: Library, entity: Entity, phrases: Phrases): Filed | undefined {
  const shown = presented(library, entity, phrases);
  if (!shown) return undefined;
  const { type, name, detail } = shown;
  return type === 'official'
    ? { entity, type, name, detail, country: countryOf(library, entity), body: bodyOfPerson(library, entity) }
    : { entity, type, name, detail, country: NO_STATE, body: 'other' };
}

/** The state that most of a person's mentions name, else that of an office in the table of office holders. */
function countryOf(library: Library, { mentions, officeHolder }: Entity): string {
  const named = mentions.flatMap(id => {
    const mention = mentionOf(library, id);
    return mention?.type === 'official' && mention.country ? [mention.country] : [];
  });
  const { offices } = library.workspace.officeHolders();
  const office = officeHolder?.terms.map(term => offices.get(term.office)).find(Boolean);
  return mostFrequent(named) ?? office?.c ?? NO_STATE;
}

/** Of the main role; where that is of none, of the other roles that texts give. */
function bodyOfPerson(library: Library, entity: Entity): Body {
  const ofMain = (mainRole(library, entity)?.offices ?? []).map(bodyOf).filter(isTelling);
  return mostFrequent(ofMain.length > 0 ? ofMain : bodiesNamed(library, entity)) ?? 'other';
}

const isTelling = (body: Body): boolean => body !== 'other';

const bodiesNamed = (library: Library, { mentions }: Entity): readonly Body[] =>
  mentions
    .flatMap(id => {
      const facts = factsOf(library, id.document);
      const mention = mentionOf(library, id);
      if (!facts || mention?.type !== 'official' || mention.region !== 'body') return [];
      return officesOfMention(mention, languageAt(facts, mention.start)).map(bodyOf);
    })
    .filter(isTelling);

/** The first of those that occur most often. */
function mostFrequent<Item>(items: readonly Item[]): Item | undefined {
  const counts = new Map<Item, number>();
  let best: Item | undefined;
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  for (const [item, count] of counts) if (best === undefined || count > counts.get(best)!) best = item;
  return best;
}

const typeNodes = (filed: readonly Filed[], phrases: Phrases): readonly TreeNode[] =>
  TYPES.flatMap(type => {
    const count = filed.filter(one => one.type === type).length;
    return count === 0
      ? []
      : [{ id: type, label: phrases.tree.types[type], description: `${count}`, kind: type, isOpenable: true }];
  });

function countryNodes(filed: readonly Filed[], phrases: Phrases): readonly TreeNode[] {
  const counts = new Map<string, Filed[]>();
  for (const one of filed) addTo(counts, one.country, one);
  const named = (code: string): string =>
    code === NO_STATE ? phrases.tree.noState : countryName(code, phrases.language);
  return [...counts]
    .map(([code, people]) => group(code, named(code), people.length))
    .sort((a, b) => Number(a.id === NO_STATE) - Number(b.id === NO_STATE) || byName(phrases)(a.label, b.label));
}

const bodyNodes = (filed: readonly Filed[], phrases: Phrases): readonly TreeNode[] =>
  BODIES.flatMap(body => {
    const count = filed.filter(one => one.body === body).length;
    return count === 0 ? [] : [group(body, phrases.tree.bodies[body], count)];
  });

const group = (id: string, label: string, count: number): TreeNode => ({
  id,
  label,
  description: `${count}`,
  kind: 'group',
  isOpenable: true,
});

const byName = ({ language }: Phrases): ((a: string, b: string) => number) => new Intl.Collator(language).compare;

/** The entities, or what stands beneath one of them. */
function entityNodes(library: Library, filed: readonly Filed[], path: TreePath, phrases: Phrases): readonly TreeNode[] {
  const [key, document] = path;
  if (key === undefined) {
    const compare = byName(phrases);
    return withinReason(
      [...filed].sort((a, b) => compare(a.name, b.name)).map(one => entityNode(library, one, phrases)),
      count => phrases.tree.leftOut(count),
    );
  }
  const found = filed.find(({ entity }) => entity.key === key);
  if (!found) return [];
  const byDocument = new Map<string, MentionId[]>();
  for (const id of found.entity.mentions) addTo(byDocument, id.document, id);
  if (document === undefined)
    return [...byDocument].map(([name, mentions]) => ({
      id: name,
      label: shortName(name),
      description: `${mentions.length}`,
      kind: 'document',
      isOpenable: true,
    }));
  return inTextOrder(library, byDocument.get(document) ?? []).flatMap(id => sentenceNode(library, id));
}

function entityNode(library: Library, { entity, type, name, detail }: Filed, phrases: Phrases): TreeNode {
  const counts = phrases.tree.counts(entity.mentions.length, documentsOf(entity.mentions).size);
  return {
    id: entity.key,
    label: name,
    description: [detail, counts].filter(Boolean).join(' · '),
    kind: type,
    isOpenable: true,
    place: placeOf(library, fullestMention(library, entity)!)!,
    tooltip: [
      { runs: [{ strong: name }, ...(detail ? [`, ${detail}`] : [])] },
      ...(entity.names.length > 1 ? [{ runs: [entity.names.join(', ')] }] : []),
      { runs: [counts] },
    ],
  };
}

function sentenceNode(library: Library, id: MentionId): readonly TreeNode[] {
  const facts = factsOf(library, id.document);
  const mention = mentionOf(library, id);
  if (!facts || !mention) return [];
  const text = textOf(library, id.document);
  const sentence = quotedLine(slice(text, sentenceAround(text, mention, facts.layout.softBreaks)));
  return [
    {
      id: id.label,
      label: sentence,
      description: '',
      kind: 'sentence',
      isOpenable: false,
      place: placeIn(id.document, mention),
      tooltip: [{ runs: [sentence] }],
    },
  ];
}
