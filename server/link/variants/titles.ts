import { type Nearness, type Neighbours, nearTo, noNeighbours, withWords } from '../../collections/neighbours';
import { changesBetween } from '../../collections/persistent-map';
import { once, remembered } from '../../collections/remembered';
import { finished } from '../../collections/steps';
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

/** A title that a document gives. */
interface TitleInDocument {
  /** Of its mention. */
  readonly index: number;
  /** Its wording, packed. */
  readonly word: string;
}

/** A document's own titles that are long enough to be compared; worked out once for each reading of it. */
const titlesOf: (facts: Facts) => readonly TitleInDocument[] = remembered(({ mentions }) =>
  mentions.flatMap((mention, index) => {
    if (!isTitle(mention)) return [];
    const form = titleForm(mention.title);
    return isLongEnough(form) ? [{ index, word: packed(wordingOf(mention, form)) }] : [];
  }),
);

const wordsOf = (facts: Facts): readonly string[] => titlesOf(facts).map(({ word }) => word);

const wordingOf = ({ kind, parties, subject }: AgreementMention, form: string): Wording => ({
  form,
  kind,
  parties,
  concepts: conceptsOf(subject)?.join(' ') ?? '',
});

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

/** The titles of known instruments are spelled right, whatever their words mean. */
const KNOWN_WORDS = '*';

/** The titles of the table of known instruments, as the table writes them, by their wordings. */
const knownTitles = once((): ReadonlyMap<string, string> => {
  const made = new Map<string, string>();
  for (const { titles, kind, parties } of INSTRUMENTS)
    for (const title of Object.values(titles).flat()) {
      const form = titleForm(title);
      if (isLongEnough(form) && !isAcronym(form))
        made.set(packed({ form, kind, parties, concepts: KNOWN_WORDS }), title);
    }
  return made;
});

/** Titles that may be slips for each other: of one kind, unless the one is that of a known instrument. */
const BY_A_SLIP: Nearness = {
  keysOf: keysOfWording,
  soughtBy: word => keysOfForm(unpacked(word).form),
  areNear(word, another) {
    const [one, other] = [unpacked(word), unpacked(another)];
    const known = [one, other].filter(({ concepts }) => concepts === KNOWN_WORDS).length;
    return known < 2 && (known > 0 || one.kind === other.kind) && maySlip(one, other, known > 0);
  },
};

function maySlip(one: Wording, other: Wording, isKnown: boolean): boolean {
  if (one.form === other.form || numbersOf(one.form) !== numbersOf(other.form)) return false;
  if (isComplete(one.parties) && isComplete(other.parties) && !sameParties(one.parties, other.parties)) return false;
  return differBySlip(one.form, other.form, isKnown);
}

/** The known titles, each found by its form and by what is left of it with a word or letter taken out. */
const onlyKnown = once(() => finished(withWords(noNeighbours(), [], knownTitles().keys(), BY_A_SLIP)));

/** The titles of the folder among the known ones, each with those that may be slips for it. */
export const titlesOfFolder = (workspace: Workspace): Neighbours => finished(countingTitles(workspace));

/** The same in steps. */
export const countingTitles = sumOver(onlyKnown, (before: Neighbours, { gone, come }) =>
  withWords(before, gone.flatMap(wordsOf), come.flatMap(wordsOf), BY_A_SLIP),
);

/** The forms of titles that are counted otherwise than before, where there are others that they may be slips for. */
export function formsCountedOtherwise(before: Neighbours, after: Neighbours): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const [word] of changesBetween(before.index.counts, after.index.counts))
    for (const titles of [before, after]) {
      const near = nearTo(titles, word);
      if (near.length === 0) continue;
      for (const one of [...near, ...wordingsBearing(titles, unpacked(word).form)]) forms.add(unpacked(one).form);
    }
  return forms;
}

/** The titles of a document that differ by a letter or two from one that the folder names more often, or that is known. */
export function titleVariants(workspace: Workspace, links: Links, facts: Facts): readonly TitleVariant[] {
  const found: TitleVariant[] = [];
  for (const { index, word } of titlesOf(facts)) {
    const near = nearTo(titlesOfFolder(workspace), word).map(other => usualOf(workspace, other));
    // What the gazetteer spells so is no slip, nor is what a known instrument is called.
    if (near.length === 0 || facts.mentions[index]!.entry !== undefined) continue;
    const wording = unpacked(word);
    if (instrumentOf(wording.form)) continue;
    const compared = { ...wording, own: countOf(workspace, wording.form, wording.kind) };
    const usual = [...near.filter(isKnown), ...near].find(one => isUsual(workspace, facts, index, compared, one));
    if (!usual) continue;
    const other = usual.known === undefined ? placeOfTitle(workspace, links, usual) : undefined;
    found.push({ index, title: usual.known ?? titleAt(workspace, other), other });
  }
  return found;
}

/** How often a title stands in the folder, with or without its article. */
const countOf = (workspace: Workspace, form: string, kind: string): number =>
  wordingsBearing(titlesOfFolder(workspace), form)
    .map(word => usualOf(workspace, word))
    .filter(one => !isKnown(one) && one.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);

/** The wordings of the folder that bear a form, with or without its article. */
function wordingsBearing({ index }: Neighbours, form: string): readonly string[] {
  const bare = withoutArticle(form);
  const alike = index.byKey.get(bare) ?? [];
  return alike.filter(word => withoutArticle(unpacked(word).form) === bare);
}

/** A title as it is held against others. */
interface Compared extends Wording {
  /** How often it stands in the folder. */
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

const usualOf = (workspace: Workspace, word: string): Usual => {
  const known = knownTitles().get(word);
  const count = known === undefined ? (titlesOfFolder(workspace).index.counts.get(word) ?? 0) : KNOWN;
  return { ...unpacked(word), count, known };
};

const isKnown = ({ known }: Usual): boolean => known !== undefined;

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
