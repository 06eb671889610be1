import type { Verdict } from '../annotate/decision';
import type { LineFault } from '../annotate/web-annotation';
import type { PartialDay } from '../calendar/day';
import type { Expectation } from '../knowledge/gazetteer/schema';
import type { Evidence, EvidenceKind } from '../link/evidence';
import type { DateKind, DateReason, OwnDateSource } from '../model/date-meaning';
import type { AgreementKind, MentionType } from '../recognise/mention';
import type { Code, Finding } from '../rules/finding';
import type { Language } from '../text/language';
import type { Span } from '../text/span';

/** Quotes a stretch of the document that the sentence is about. */
export type Quote = (span: Span) => string;

/** What mends a finding in the text. */
export type RemedyName = 'weekday' | 'era-year' | 'gregorian-year' | 'usual-form' | 'bracket' | 'character';

/**
 * All words that Shiryo shows to people, in one language. Sentences are plain text: whoever shows them makes them safe for
 * its medium. A sentence about something inferred says that it is.
 */
export interface Phrases {
  readonly language: Language;

  /** Per code the sentence that says what was expected and why. */
  readonly findings: { readonly [C in Code]: (finding: Extract<Finding, { code: C }>, quote: Quote) => string };
  /** What the other place of a finding is to it: “the range”. */
  readonly evidence: { readonly [C in Code]: string };

  readonly types: { readonly [T in MentionType]: string };
  readonly agreementKinds: { readonly [K in AgreementKind]: string };
  readonly dateKinds: { readonly [K in DateKind]: string };
  readonly ownDateSources: { readonly [S in OwnDateSource]: string };

  /** Per step of a date's chain of inference the sentence for it. */
  readonly reasons: {
    readonly [S in DateReason['step']]: (reason: Extract<DateReason, { step: S }>, quote: Quote) => string;
  };
  /** Per kind of link the sentence that says why; `other` is the other mention's words. */
  readonly links: {
    readonly [K in EvidenceKind]: (evidence: Extract<Evidence, { kind: K }>, other: string) => string;
  };
  /** “Not stated in the text: the year”. */
  inferred(parts: readonly ('year' | 'month' | 'day')[]): string;
  /** A date that the calendar lacks has no value. */
  readonly noValue: string;

  /** 4 December 2025, December 2025, 2025. */
  day(day: PartialDay): string;
  /** 1 spring to 4 winter, with its year. */
  season(year: number, season: number): string;
  /** Beside a value that the text gives only roughly. */
  readonly approximate: string;
  /** 0 Sunday to 6 Saturday. */
  weekday(weekday: number): string;
  /** 令和7年12月4日 with the era in the language's own writing. */
  era(era: string, year: number, day: PartialDay): string;
  /** An ISO 8601 duration in words: `PT1H50M`. */
  duration(iso: string): string;
  /** How far a date lies from the document's own, in days: -4 is four days before it. */
  distance(days: number): string;
  /** How often something is named: here, and in how many documents altogether. */
  counts(here: number, all: number, documents: number): string;
  /** On the command line, of a hint that a document repeats: how many more there are, and how to see them. */
  moreHints(count: number): string;

  /** The heads of a hover's lines. */
  readonly labels: {
    readonly role: string;
    readonly country: string;
    /** Heads the other names of a person: that they are his is mostly a conclusion, and is told as one. */
    readonly names: string;
    /** Heads how a name in kanji is read. */
    readonly reading: string;
    /** Heads the office held here as other texts call it. */
    readonly inOtherWords: string;
    readonly otherRoles: string;
    readonly gregorian: string;
    readonly era: string;
    readonly weekday: string;
    readonly distance: string;
    readonly why: string;
    readonly parties: string;
    readonly titles: string;
    /** Heads the acronyms of a title. */
    readonly shortForms: string;
    readonly signed: string;
    /** Heads what the table of known instruments has. */
    readonly known: string;
    /** When a meeting took place, and where. */
    readonly held: string;
    readonly venue: string;
    readonly attended: string;
    readonly mentions: string;
    /** Heads what the gazetteer says. */
    readonly gazetteer: string;
    /** Heads each of several that これらの覚書 stands for. */
    readonly standsFor: string;
  };
  /** What stands between the members of a plain list. */
  readonly between: string;
  /** A role without a document's date. */
  readonly undated: string;
  /** Nobody certain is meant. */
  readonly linksToNothing: string;
  /** The heading over two or more that may be meant. */
  readonly candidates: string;
  /** 両大臣: whom a title without a name stands for, said as an inference. */
  standsFor(names: readonly string[]): string;
  /** Whom a part of a name stands for, as the document itself says, or the gazetteer. */
  namedInDocument(name: string): string;
  namedInGazetteer(name: string): string;
  /** The head of what somebody was on the day of a text. */
  officeOn(day: string): string;
  /** What the table of office holders says of that day. */
  readonly table: {
    office(title: string, from: string, to: string, isChecked: boolean): string;
    /** The end of a term that goes on, as far as the table knows. */
    asOf(day: string): string;
    /** The table ends before that day. */
    unknown(title: string, asOf: string): string;
  };
  /** Beside a value that was concluded from a text's words. */
  readonly concluded: string;
  /** Why a file of the folder is left out. */
  /** How far the folder is read. */
  readonly reading: {
    readonly title: string;
    sofar(done: number, total: number): string;
    /** After it was stopped: the name of the command that reads the rest. */
    howToGoOn(command: string): string;
  };
  /** Beside a file that does not state its encoding. */
  guessedEncoding(encoding: string): string;
  readonly skipped: { readonly [R in 'unreadable' | 'too-large' | 'undecodable' | 'too-many' | 'wide']: string };
  /** What is wrong with the file in which a folder's reader records dates and sources. */
  readonly records: {
    notJson(file: string, line: number): string;
    wrongEntry(file: string, document: string, wrong: 'date' | 'source' | 'other'): string;
    /** Why nothing is written into it. */
    notChanged(file: string): string;
  };
  /** What a reader decided about findings, and the files in which that is kept beside the texts. */
  readonly decisions: {
    /** The sentence of a finding whose fault is the source's own, by whom and on which day it was recorded. */
    sic(message: string, by: string | undefined, day: string | undefined): string;
    /** A line of the file that is not used. */
    wrongLine(file: string, line: number, wrong: LineFault): string;
    /** A line of the file whose passage the text has no longer, or several times. */
    unplaced(file: string, line: number, quote: string, where: 'ambiguous' | 'orphan'): string;
  };
  /** What can be done about a finding, in a menu. */
  readonly actions: {
    readonly sic: string;
    readonly ignore: string;
    readonly takeBack: { readonly [V in Verdict]: (code: string) => string };
    addToGazetteer(name: string): string;
    severity(code: string): string;
    /** What mends a finding in the text, and what then stands there. */
    readonly remedies: { readonly [R in RemedyName]: (written: string) => string };
    /** The same remedy everywhere, to be looked at first. */
    everywhere(remedy: RemedyName, where: 'document' | 'folder'): string;
    /** A date in another writing. */
    rewrite(written: string): string;
    /** Heads the changes of several places in the editor’s preview. */
    readonly preview: string;
  };
  /** The gazetteer of the folder: what it should hold, what it says, and what became of a wish to change it. */
  readonly gazetteer: {
    /** What a field should hold, as the end of a sentence that it begins. */
    readonly expected: { readonly [E in Expectation]: string };
    /** An office with the first and the last day in it, where they are known. */
    office(title: string, from: string | undefined, to: string | undefined): string;
    signed(day: string): string;
    inForce(day: string): string;
    signedBy(names: readonly string[]): string;
    added(name: string, file: string): string;
    alreadyThere(name: string, file: string): string;
    /** Why nothing is written into it. */
    notChanged(file: string): string;
    /** Dates and meetings have no entries. */
    readonly noEntryFor: string;
    /** What is renamed is the entry of the gazetteer. */
    readonly addFirst: string;
    /** What was typed is no name. */
    noName(typed: string): string;
  };
  /** A date or source is recorded only for files of an open folder. */
  readonly notInFolder: string;
  /** What was typed is no date that can be recorded. */
  noDate(typed: string): string;
  /** What a link from a document's words, or from the source recorded for it, leads to. */
  readonly documentLinks: { readonly [F in 'text' | 'record']: (name: string) => string };
  /** A title that officials bear, in a list of what may be typed. */
  readonly titleOfOffice: string;
  /** What stands here is inside a ranking, a caption and the like. */
  readonly inBoilerplate: string;

  /** The views of the folder. */
  readonly tree: {
    readonly types: { readonly [T in Exclude<MentionType, 'date'>]: string };
    readonly bodies: { readonly [B in Body]: string };
    /** Officials for whom no text names a state. */
    readonly noState: string;
    /** What stands in place of nodes beyond the most that are shown. */
    leftOut(count: number): string;
    counts(mentions: number, documents: number): string;
    /** A role of somebody who had another before, and the day of the last text that gives it. */
    roleOn(role: string, day: string): string;
  };
  /** The timeline and the network, drawn and as text. */
  readonly pictures: {
    readonly timeline: string;
    readonly network: string;
    around(name: string): string;
    /** Where nothing stands at the cursor. */
    aroundMostNamed(name: string): string;
    readonly noEvents: string;
    readonly noNames: string;
    /** Sentences that stand beside each other. */
    events(count: number, documents: number): string;
    names(count: number, ties: number): string;
    leftOut(count: number): string;
    /** Before the name of somebody or something that a sentence, or only a paragraph, names too. */
    shared(isInSentence: boolean): string;
  };
  /** What *Explain This Mention* says of how a mention was found. */
  readonly explanation: {
    readonly found: string;
    /** The reader that found it by a word of its own, quoted. */
    byCue(type: MentionType, cue: string): string;
    /** Found again without such a word, because the document introduces it elsewhere. */
    readonly introduced: string;
    /** A name of the workspace's gazetteer. */
    readonly vocabulary: string;
    readonly notJoined: string;
  };
}

/** Where an office belongs, as a reader would file it. */
export const BODIES = ['leaders', 'foreign', 'defence', 'parliament', 'other'] as const;
export type Body = (typeof BODIES)[number];
