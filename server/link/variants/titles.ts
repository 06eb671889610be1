import { emptyIndex, recounted } from '../../collections/counted-index';
import { addTo } from '../../collections/groups';
import { once, remembered } from '../../collections/remembered';
import { conceptsOf } from '../../knowledge/subjects';
import { INSTRUMENTS } from '../../lexicon/instruments';
import type { Facts } from '../../model/facts';
import { sumOver } from '../../model/sum';
import type { Workspace } from '../../model/workspace';
import { stripMarks } from '../../names/forms';
import type { AgreementMention } from '../../recognise/mention';
import type { Links } from '../links';
import { byMention, type MentionId, mentionOf } from '../mention-id';
import { isComplete } from '../titled/agreement-traits';
import { instrumentOf, isAcronym } from '../titled/instrument-of';
import { sameParties } from '../titled/thing';
import { numbersOf, titleForm } from '../titled/title-form';
import { differByOne } from './near-forms';

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
  /** Whether all words of its subject are known ones, so that the spelling is right. */
  readonly isComposed: boolean;
}

/** A title that others may be slips for: of the folder, or of the table of known instruments. */
interface Usual extends Wording {
  readonly count: number;
  /** Of a known instrument, as the table writes it. */
  readonly known: string | undefined;
}

/** Shorter titles that differ by a letter are two titles. */
const SHORTEST_JAPANESE = 7;
const SHORTEST_LATIN = 16;
/** Of so many words no other treaty differs by a letter only: … on the Law of the See. */
const LONG_KNOWN_TITLE = 6;
/** A shorter word that differs by a letter is another word. */
const SHORTEST_WORD = 5;

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
    return isLongEnough(form) ? [packed({ form, kind, parties, isComposed: conceptsOf(subject) !== undefined })] : [];
  }),
);

const packed = ({ form, kind, parties, isComposed }: Wording): string =>
  [form, kind, parties.join(' '), isComposed ? 'composed' : ''].join('\n');

function unpacked(word: string): Wording {
  const [form, kind, parties, composed] = word.split('\n') as [string, string, string, string];
  return { form, kind, parties: parties === '' ? [] : parties.split(' '), isComposed: composed !== '' };
}

const keysOfWording = (word: string): readonly string[] => {
  const { form } = unpacked(word);
  return [...new Set([form, ...keysOf(form)])];
};

/** The titles of a document that differ by a letter or two from one that the folder names more often, or that is known. */
export function titleVariants(workspace: Workspace, links: Links, facts: Facts): readonly TitleVariant[] {
  const found: TitleVariant[] = [];
  for (const [index, mention] of facts.mentions.entries()) {
    // What the gazetteer spells so is no slip.
    if (!isTitle(mention) || mention.entry !== undefined) continue;
    const form = titleForm(mention.title);
    if (!isLongEnough(form) || instrumentOf(form) || conceptsOf(mention.subject)) continue;
    const isOwn = (one: Usual): boolean => one.form === form && one.kind === mention.kind;
    const own = usualTitles(workspace, form).find(isOwn)?.count ?? 0;
    const usual = keysOf(form)
      .flatMap(key => usualTitles(workspace, key))
      .find(one => isSlipFor(mention, form, one) && (one.isComposed || (one.count > 1 && one.count > own)));
    if (!usual) continue;
    const other = usual.known === undefined ? placeOfTitle(workspace, links, usual) : undefined;
    found.push({ index, title: usual.known ?? titleAt(workspace, other), other });
  }
  return found;
}

const isTitle = (mention: Facts['mentions'][number]): mention is AgreementMention & Facts['mentions'][number] =>
  mention.type === 'agreement' && mention.region === 'body' && !mention.anaphor;

const isLatin = (form: string): boolean => (form.codePointAt(0) ?? 0) < 0x2000;
const isLongEnough = (form: string): boolean => form.length >= (isLatin(form) ? SHORTEST_LATIN : SHORTEST_JAPANESE);

/** How often a title of the table of known instruments counts where no text names it. */
const KNOWN = 2;

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
      const usual: Usual = { form, kind, parties, isComposed: true, count: KNOWN, known: title };
      for (const near of new Set([form, ...keysOf(form)])) addTo(made, near, usual);
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

/** By these the other title is found: one word left open, or in Japanese one letter left out. */
function keysOf(form: string): readonly string[] {
  if (!isLatin(form))
    return [form, ...Array.from({ length: form.length }, (_, at) => `${form.slice(0, at)}${form.slice(at + 1)}`)];
  const words = form.split(' ');
  return words.map((_, at) => [...words.slice(0, at), '*', ...words.slice(at + 1)].join(' '));
}

function isSlipFor(mention: AgreementMention, form: string, usual: Usual): boolean {
  const isKind = mention.kind === usual.kind || usual.known !== undefined;
  if (!isKind || form === usual.form || numbersOf(mention.title) !== numbersOf(usual.known ?? usual.form)) return false;
  if (isComplete(mention.parties) && isComplete(usual.parties) && !sameParties(mention.parties, usual.parties))
    return false;
  return isLatin(form) ? isWordSlip(form, usual) : differByOne(form, usual.form);
}

/** One word differs, by its marks, or by a letter within it; an ending more or less is grammar, but not in a long known title. */
function isWordSlip(form: string, usual: Usual): boolean {
  const [words, others] = [form.split(' '), usual.form.split(' ')];
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : [at]));
  if (words.length !== others.length || differing.length !== 1) return false;
  const [word, other] = [words[differing[0]!]!, others[differing[0]!]!];
  if (stripMarks(word) === stripMarks(other)) return true;
  if (usual.known !== undefined && words.length >= LONG_KNOWN_TITLE) return differByOne(word, other);
  if (Math.min(word.length, other.length) < SHORTEST_WORD) return false;
  if (word.startsWith(other) || other.startsWith(word) || word[0] !== other[0]) return false;
  return differByOne(word, other) && word.at(-1) === other.at(-1);
}
