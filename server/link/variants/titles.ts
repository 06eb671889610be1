import { addTo } from '../../collections/groups';
import { INSTRUMENTS } from '../../knowledge/instruments';
import { conceptsOf } from '../../knowledge/subjects';
import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import { stripMarks } from '../../names/forms';
import type { AgreementMention } from '../../recognise/mention';
import { links } from '../links';
import type { MentionId } from '../mention-id';
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

/** A title of the folder, or of the table of known instruments. */
interface Usual {
  readonly form: string;
  readonly title: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly numbers: string;
  readonly at: MentionId | undefined;
  /** Whether all words of its subject are known ones, so that the spelling is right. */
  readonly isComposed: boolean;
  count: number;
}

/** Shorter titles that differ by a letter are two titles. */
const SHORTEST_JAPANESE = 7;
const SHORTEST_LATIN = 16;
/** A shorter word that differs by a letter is another word. */
const SHORTEST_WORD = 5;

type Index = ReadonlyMap<string, readonly Usual[]>;

const ofDocument = new WeakMap<Facts, readonly Usual[]>();
/** By the revision of the links: typing that changes no title costs nothing. */
const ofRevision = new WeakMap<object, Index>();
let ofTable: readonly Usual[] | undefined;

/** The titles of a document that differ by a letter or two from one that the folder names more often, or that is known. */
export function titleVariants(workspace: Workspace, facts: Facts): readonly TitleVariant[] {
  const found: TitleVariant[] = [];
  for (const [index, mention] of facts.mentions.entries()) {
    if (!isTitle(mention)) continue;
    const form = titleForm(mention.title);
    if (!isLongEnough(form) || instrumentOf(form) || conceptsOf(mention.subject)) continue;
    const own = indexOf(workspace)
      .get(form)
      ?.find(({ kind }) => kind === mention.kind);
    const usual = keysOf(form)
      .flatMap(key => indexOf(workspace).get(key) ?? [])
      .find(
        one => isSlipFor(mention, form, one) && (one.isComposed || (one.count > 1 && one.count > (own?.count ?? 0))),
      );
    if (usual) found.push({ index, title: usual.title, other: usual.at });
  }
  return found;
}

const isTitle = (mention: Facts['mentions'][number]): mention is AgreementMention & Facts['mentions'][number] =>
  mention.type === 'agreement' && mention.region === 'body' && !mention.anaphor;

const isLatin = (form: string): boolean => (form.codePointAt(0) ?? 0) < 0x2000;
const isLongEnough = (form: string): boolean => form.length >= (isLatin(form) ? SHORTEST_LATIN : SHORTEST_JAPANESE);

function indexOf(workspace: Workspace): Index {
  const { revision } = links(workspace);
  let index = ofRevision.get(revision);
  if (!index) {
    const made = new Map<string, Usual[]>();
    const byForm = new Map<string, Usual>();
    const add = (usual: Usual): void => {
      const same = byForm.get(`${usual.kind} ${usual.form} ${usual.parties.join(' ')}`);
      if (same) {
        same.count += usual.count;
        return;
      }
      const copy = { ...usual };
      byForm.set(`${usual.kind} ${usual.form} ${usual.parties.join(' ')}`, copy);
      for (const key of [...keysOf(usual.form), usual.form]) {
        addTo(made, key, copy);
      }
    };
    ofTable ??= knownTitles();
    for (const usual of ofTable) add(usual);
    const documents = [...workspace.documents.values()].sort((a, b) =>
      a.header.document < b.header.document ? -1 : 1,
    );
    for (const facts of documents) for (const usual of titlesOf(facts)) add(usual);
    index = made;
    ofRevision.set(revision, index);
  }
  return index;
}

const knownTitles = (): readonly Usual[] =>
  INSTRUMENTS.flatMap(({ titles, kind, parties }) =>
    Object.values(titles)
      .flat()
      .map(title => ({ title, form: titleForm(title) }))
      .filter(({ form }) => isLongEnough(form) && !isAcronym(form))
      .map(({ title, form }) => ({
        form,
        title,
        kind,
        parties,
        numbers: numbersOf(title),
        at: undefined,
        isComposed: true,
        count: 2,
      })),
  );

/** A document's own titles, worked out once for each reading of it. */
function titlesOf(facts: Facts): readonly Usual[] {
  let titles = ofDocument.get(facts);
  if (!titles) {
    const byForm = new Map<string, Usual>();
    for (const [index, mention] of facts.mentions.entries()) {
      if (!isTitle(mention)) continue;
      const form = titleForm(mention.title);
      const same = byForm.get(`${mention.kind} ${form}`);
      if (same) same.count++;
      else if (isLongEnough(form))
        byForm.set(`${mention.kind} ${form}`, {
          form,
          title: mention.title.replaceAll('\n', ' '),
          kind: mention.kind,
          parties: mention.parties,
          numbers: numbersOf(mention.title),
          at: { document: facts.header.document, index },
          isComposed: conceptsOf(mention.subject) !== undefined,
          count: 1,
        });
    }
    titles = [...byForm.values()];
    ofDocument.set(facts, titles);
  }
  return titles;
}

/** By these the other title is found: one word left open, or in Japanese one letter left out. */
function keysOf(form: string): readonly string[] {
  if (!isLatin(form))
    return [form, ...Array.from({ length: form.length }, (_, at) => `${form.slice(0, at)}${form.slice(at + 1)}`)];
  const words = form.split(' ');
  return words.map((_, at) => [...words.slice(0, at), '*', ...words.slice(at + 1)].join(' '));
}

function isSlipFor(mention: AgreementMention, form: string, usual: Usual): boolean {
  const isKind = mention.kind === usual.kind || usual.at === undefined;
  if (!isKind || form === usual.form || numbersOf(mention.title) !== usual.numbers) return false;
  if (isComplete(mention.parties) && isComplete(usual.parties) && !sameParties(mention.parties, usual.parties))
    return false;
  return isLatin(form) ? isWordSlip(form, usual.form) : differByOne(form, usual.form);
}

/** One word differs, by its marks, or by a letter or two within it; an ending more or less is grammar. */
function isWordSlip(form: string, usual: string): boolean {
  const [words, others] = [form.split(' '), usual.split(' ')];
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : [at]));
  if (words.length !== others.length || differing.length !== 1) return false;
  const [word, other] = [words[differing[0]!]!, others[differing[0]!]!];
  if (stripMarks(word) === stripMarks(other)) return true;
  if (Math.min(word.length, other.length) < SHORTEST_WORD) return false;
  if (word.startsWith(other) || other.startsWith(word) || word[0] !== other[0]) return false;
  return differByOne(word, other) && word.at(-1) === other.at(-1);
}
