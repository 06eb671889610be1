import { emptyIndex, recounted } from '../../collections/counted-index';
import { addTo } from '../../collections/groups';
import { once, remembered } from '../../collections/remembered';
import { conceptsOf } from '../../knowledge/subjects';
import { INSTRUMENTS } from '../../lexicon/instruments';
import type { Facts } from '../../model/facts';
import { sumOver } from '../../model/sum';
import type { Workspace } from '../../model/workspace';
import type { AgreementMention } from '../../recognise/mention';
import type { Links } from '../links';
import { byMention, type MentionId, mentionOf } from '../mention-id';
import { isComplete } from '../titled/agreement-traits';
import { instrumentOf, isAcronym } from '../titled/instrument-of';
import { sameParties } from '../titled/thing';
import { numbersOf, titleForm } from '../titled/title-form';
import { differBySlip, isLongEnough, isSurelySlip, keysOfForm, withoutArticle } from './title-slip';

/** A title that is probably a slip for another. */
export interface TitleVariant {
  readonly index: number;
  /** The usual title. */
  readonly title: string;
  /** Where it stands; absent for a generally known one that the folder does not name. */
  readonly other: MentionId | undefined;
}

/** A title as it is counted: the same words for the same kind of thing, whatever documents they stand in. */
interface Wording {
  readonly form: string;
  readonly kind: string;
  readonly parties: readonly string[];
  /** What its subject means, where all words of it are known ones, so that the spelling is right. */
  readonly concepts: string;
}

/** A title that others may be slips for: of the folder, or of the table of known instruments. */
interface Usual extends Wording {
  readonly count: number;
  /** Of a known instrument, as the table writes it. */
  readonly known: string | undefined;
}

/** The titles of the folder, each found by its form and by what is left of it with a word or letter taken out. */
const titlesOfFolder = sumOver(
  emptyIndex,
  (before, { gone, come }) =>
    recounted(before, gone.flatMap(wordingsOf), come.flatMap(wordingsOf), keysOfWording).index,
);

/** A document's own titles; worked out once for each reading of it. */
const wordingsOf: (facts: Facts) => readonly string[] = remembered(({ mentions }) =>
  mentions.flatMap(mention => {
    if (!isTitle(mention)) return [];
    const { kind, parties, subject, title } = mention;
    const form = titleForm(title);
    return isLongEnough(form) ? [packed({ form, kind, parties, concepts: conceptsIn(subject) })] : [];
  }),
);

const conceptsIn = (subject: string): string => conceptsOf(subject)?.join(' ') ?? '';

const packed = ({ form, kind, parties, concepts }: Wording): string =>
  [form, kind, parties.join(' '), concepts].join('\n');

function unpacked(word: string): Wording {
  const [form, kind, parties, concepts] = word.split('\n') as [string, string, string, string];
  return { form, kind, parties: parties === '' ? [] : parties.split(' '), concepts };
}

const keysOfWording = (word: string): readonly string[] => {
  const { form } = unpacked(word);
  return [...new Set([form, withoutArticle(form), ...keysOfForm(form)])];
};

/** The titles of a document that differ by a letter or two from one that the folder names more often, or that is known. */
export function titleVariants(workspace: Workspace, links: Links, facts: Facts): readonly TitleVariant[] {
  const found: TitleVariant[] = [];
  for (const [index, mention] of facts.mentions.entries()) {
    // What the gazetteer spells so is no slip.
    if (!isTitle(mention) || mention.entry !== undefined) continue;
    const form = titleForm(mention.title);
    if (!isLongEnough(form) || instrumentOf(form)) continue;
    const concepts = conceptsIn(mention.subject);
    const own = countOf(workspace, form, mention.kind);
    const usual = keysOfForm(form)
      .flatMap(key => usualTitles(workspace, key))
      .find(one => isSlipFor(mention, form, one) && isUsual(workspace, facts, index, { form, concepts, own }, one));
    if (!usual) continue;
    const other = usual.known === undefined ? placeOfTitle(workspace, links, usual) : undefined;
    found.push({ index, title: usual.known ?? titleAt(workspace, other), other });
  }
  return found;
}

/** How often a title stands in the folder, with or without its article. */
const countOf = (workspace: Workspace, form: string, kind: string): number =>
  usualTitles(workspace, withoutArticle(form))
    .filter(one => one.known === undefined && one.kind === kind && withoutArticle(one.form) === withoutArticle(form))
    .reduce((sum, { count }) => sum + count, 0);

/** A title as it is held against others. */
interface Compared {
  readonly form: string;
  readonly concepts: string;
  readonly own: number;
}

/**
 * Whether another title is the right one: of known words where this one has none, or told more often; told as often, it is
 * the one that the document gives first.
 */
function isUsual(
  workspace: Workspace,
  facts: Facts,
  index: number,
  { form, concepts, own }: Compared,
  usual: Usual,
): boolean {
  // Two subjects of known words are two things, unless they come to the same: 捜索救助, 捜索救難.
  if (concepts && usual.concepts !== concepts) return false;
  if (!concepts && usual.concepts) return true;
  const count = usual.known === undefined ? countOf(workspace, usual.form, usual.kind) : usual.count;
  if (count > own) return count > 1;
  return count === own && !concepts && isSurelySlip(form, usual.form) && isBefore(facts, index, usual);
}

const isBefore = (facts: Facts, index: number, { form, kind }: Usual): boolean =>
  (firstTitles(facts).get(`${kind} ${withoutArticle(form)}`) ?? index) < index;

/** Where a document first gives each of its titles. */
const firstTitles = remembered((facts: Facts): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const [index, mention] of facts.mentions.entries()) {
    if (!isTitle(mention)) continue;
    const key = `${mention.kind} ${withoutArticle(titleForm(mention.title))}`;
    if (!first.has(key)) first.set(key, index);
  }
  return first;
});

const isTitle = (mention: Facts['mentions'][number]): mention is AgreementMention & Facts['mentions'][number] =>
  mention.type === 'agreement' && mention.region === 'body' && !mention.anaphor;

/** How often a title of the table of known instruments counts where no text names it. */
const KNOWN = 2;
/** The titles of known instruments are spelled right, whatever their words mean. */
const KNOWN_WORDS = '*';

/** The titles that a key finds: known ones first, then those of the folder in their order. */
function usualTitles(workspace: Workspace, key: string): readonly Usual[] {
  const { byKey, counts } = titlesOfFolder(workspace);
  const ofFolder = [...(byKey.get(key) ?? [])].sort();
  return [
    ...(knownTitles().get(key) ?? []),
    ...ofFolder.map(word => ({ ...unpacked(word), count: counts.get(word) ?? 0, known: undefined })),
  ];
}

/** The titles of the table of known instruments, found as those of the folder are. */
const knownTitles = once((): ReadonlyMap<string, readonly Usual[]> => {
  const made = new Map<string, Usual[]>();
  for (const { titles, kind, parties } of INSTRUMENTS)
    for (const title of Object.values(titles).flat()) {
      const form = titleForm(title);
      if (!isLongEnough(form) || isAcronym(form)) continue;
      const usual: Usual = { form, kind, parties, concepts: KNOWN_WORDS, count: KNOWN, known: title };
      for (const near of new Set([form, withoutArticle(form), ...keysOfForm(form)])) addTo(made, near, usual);
    }
  return made;
});

/** The first place in the folder that bears a title. */
const placeOfTitle = (workspace: Workspace, links: Links, { form, kind }: Usual): MentionId | undefined =>
  links
    .entitiesNamed('agreement', form)
    .flatMap(({ mentions }) => mentions)
    .sort(byMention)
    .find(id => {
      const mention = mentionOf(workspace, id);
      return mention && isTitle(mention) && mention.kind === kind && titleForm(mention.title) === form;
    });

function titleAt(workspace: Workspace, place: MentionId | undefined): string {
  const mention = place && mentionOf(workspace, place);
  return mention?.type === 'agreement' ? mention.title.replaceAll('\n', ' ') : '';
}

function isSlipFor(mention: AgreementMention, form: string, usual: Usual): boolean {
  const isKind = mention.kind === usual.kind || usual.known !== undefined;
  if (!isKind || form === usual.form || numbersOf(mention.title) !== numbersOf(usual.known ?? usual.form)) return false;
  if (isComplete(mention.parties) && isComplete(usual.parties) && !sameParties(mention.parties, usual.parties))
    return false;
  return differBySlip(form, usual.form, usual.known !== undefined);
}
