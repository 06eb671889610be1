import { COMMON_CONCEPTS, conceptsOf } from '../../knowledge/subjects';
import { ASSEMBLIES } from '../../lexicon/councils';
import { UNIONS } from '../../lexicon/groups';
import type { AgreementKind, AgreementMention } from '../../recognise/mention';
import { beginsLatin } from '../../text/script';
import { numbersOf } from './title-form';

/** What an agreement is, as far as some mentions of it say. */
export interface AgreementTraits {
  /** Sorted codes; one state alone is only a part of them. */
  readonly parties: readonly string[];
  /** The years by which texts tell it. */
  readonly years: readonly number[];
  /** The known instrument that it is. */
  readonly known: string | undefined;
  /** The year in which the known instrument was signed, if its row tells it: no text of an earlier time speaks of it. */
  readonly signed: readonly number[];
  /** The year of the earliest text that names it. */
  readonly written: number | undefined;
}

/** A year too many: a text may tell an agreement by its signature or by its entry into force. */
const SAME_YEAR = 1;

/** Whether all parties are told: two states, or a union. */
export const isComplete = (parties: readonly string[]): boolean =>
  parties.length > 1 || (parties.length === 1 && UNIONS.has(parties[0]!));

const contains = (all: readonly string[], some: readonly string[]): boolean => some.every(party => all.includes(party));

/** A text may name only some of many parties; yet a treaty between two states is none between three. */
function partiesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [some, all] = a.length < b.length ? [a, b] : [b, a];
  return contains(all, some) && !(some.length === 2 && all.length === 3);
}

/** Whether two mentions may be of one agreement: no party, year or known instrument says otherwise. */
export function mayBeOne(a: AgreementTraits, b: AgreementTraits): boolean {
  if (a.known !== undefined && b.known !== undefined) return a.known === b.known;
  return (
    partiesAgree(a.parties, b.parties) &&
    yearsAgree(a.years, b.years) &&
    !isLater(a.years, b.written) &&
    !isLater(b.years, a.written) &&
    !isLater(a.signed, b.written) &&
    !isLater(b.signed, a.written)
  );
}

/** Whether all years of an agreement are after one that names it was written. */
export const isLater = (years: readonly number[], written: number | undefined): boolean =>
  written !== undefined && years.length > 0 && years.every(year => year > written + SAME_YEAR);

export const yearsAgree = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === 0 || b.length === 0 || a.some(year => b.some(other => Math.abs(year - other) <= SAME_YEAR));

export const combined = (a: AgreementTraits, b: AgreementTraits): AgreementTraits => ({
  parties: a.parties.length >= b.parties.length ? a.parties : b.parties,
  years: a.years.length === 0 ? b.years : b.years.length === 0 ? a.years : [...new Set([...a.years, ...b.years])],
  known: a.known ?? b.known,
  signed: a.known === undefined ? b.signed : a.signed,
  written: a.written === undefined || (b.written !== undefined && b.written < a.written) ? b.written : a.written,
});

/** Kinds that languages do not tell apart alike: 条約 is treaty and convention. */
export const comparedKind = (kind: AgreementKind): AgreementKind => (kind === 'convention' ? 'treaty' : kind);

/** What an agreement is about, as keys by which other wordings of it are found. */
export interface Subject {
  /** Words and kind as the language has them; empty where they tell too little. */
  readonly worded: string;
  /** Concepts and kind, the same for all languages; empty where a word is not in the table. */
  readonly composed: string;
  /** Whether states conclude such by the dozen, so that only its parties tell one from another. */
  readonly isCommon: boolean;
}

/** A subject of fewer letters, if the table does not know it, may be anything. */
const DISTINCTIVE_JAPANESE = 6;
const DISTINCTIVE_LATIN = 12;

export function subjectOfMention({ title, subject, kind, parties }: AgreementMention): Subject {
  const numbers = numbersOf(title);
  if (kind === 'resolution') return resolution(title, subject, numbers, parties);
  // A short subject (防衛, cooperation) tells too little.
  const worded = subject.length < 4 ? '' : `${kind} ${subject} ${numbers}`;
  const concepts = conceptsOf(subject);
  if (!concepts) {
    const isCommon = subject.length < (beginsLatin(subject) ? DISTINCTIVE_LATIN : DISTINCTIVE_JAPANESE);
    return { worded, composed: '', isCommon };
  }
  const isCommon = concepts.every(concept => COMMON_CONCEPTS.has(concept));
  return { worded, composed: `${comparedKind(kind)}: ${concepts.join(' ')} ${numbers}`, isCommon };
}

/** 国連安保理決議第1874号 and Resolution 1874 (2009) are one by their number; one without a number may be any. */
function resolution(title: string, subject: string, numbers: string, parties: readonly string[]): Subject {
  const lower = title.toLowerCase();
  const [number = ''] = numbers.split(' ');
  const isAssembly = ASSEMBLIES.some(word => lower.includes(word));
  const all = isAssembly ? numbers : number;
  if (number === '') return { worded: `resolution ${subject}`, composed: '', isCommon: true };
  return {
    worded: '',
    composed: `resolution: ${isAssembly ? 'assembly' : 'council'} ${all}`,
    isCommon: !(parties.includes('UN') || number.length >= 3),
  };
}
