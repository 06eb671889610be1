import type { Span } from '../text/span';
import type { DateExpression } from './date/expression';

/** Why a stretch of text was taken for a mention: *Explain This Mention* shows it. */
export interface Provenance {
  /**
   * The reader's name: `date`, `official`, …, `introduced` for a form that the document introduced elsewhere, or
   * `vocabulary` for one of the workspace's own names.
   */
  readonly reader: string;
  /** The word that betrayed the mention: 審議官 of 鯰博行外務審議官. */
  readonly cue: Span;
}

interface MentionOf<Type extends string> extends Span {
  readonly type: Type;
  readonly region: 'body' | 'boilerplate';
  readonly provenance: Provenance;
  /** The entry of the workspace's vocabulary that bears this very name, if only one does. */
  readonly entry?: string;
}

export interface DateMention extends MentionOf<'date'> {
  readonly expression: DateExpression;
}

/** 鯰博行 in 鯰博行外務審議官; the span is the name alone. */
export interface OfficialMention extends MentionOf<'official'> {
  /** The name as folded text, blanks and marks as written: ファン・ヴァン・ザン, Nguyen Minh Vu. */
  readonly name: string;
  /** Whether the text gives a full name, or a part of one (岸, ザン, Hegseth) that needs a fuller mention to mean somebody. */
  readonly extent: 'full' | 'part';
  /** The titles beside the name, each post by itself, in the order of the text: 上級中将, 国防次官. */
  readonly roleSpans: readonly Span[];
  /** The titles as the text gives them, from the first to the last: 上級中将兼国防次官. */
  readonly role: string | undefined;
  /** ベトナム of ザン・ベトナム国防大臣, where it stands in the phrase. */
  readonly countrySpan: Span | undefined;
  /** The state served, where the phrase or its sentence names one: ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** Name, titles, country, honorific: 岸大臣. A gesture anywhere in it is a gesture on the official. */
  readonly phrase: Span;
}

export const AGREEMENT_KINDS = [
  'treaty',
  'convention',
  'agreement',
  'memorandum',
  'letter-of-intent',
  'protocol',
  'declaration',
  'statement',
  'resolution',
  'exchange-of-notes',
  'guidelines',
  'plan',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** サイバーセキュリティ分野での協力に関する覚書, without its quotes. */
export interface AgreementMention extends MentionOf<'agreement'> {
  readonly title: string;
  readonly kind: AgreementKind;
  /** The parties in the title or, failing that, those that the sentence gives it (日越防衛当局間の「…」): sorted codes, `ASEAN`, `UN`, `EU`. */
  readonly parties: readonly string[];
  /** What it is about, folded for comparison: title less parties, kind and grammar; empty for a bare kind word. */
  readonly subject: string;
  /** これらの覚書, 同協定, the memorandum: stands for mentions before it. */
  readonly anaphor: 'one' | 'several' | undefined;
}

/** 第14回日ASEAN防衛当局次官級会合, the ordinal with it. */
export interface MeetingMention extends MentionOf<'meeting'> {
  readonly title: string;
  /** The title in the same document that this one shortens: of 第3回対話 and of ADMM. */
  readonly longForm: string | undefined;
  readonly ordinal: number | undefined;
  readonly parties: readonly string[];
  /** The rank at which the parties meet, one word for all languages: `summit`, `ministers`, `vice-ministers`, … */
  readonly level: string | undefined;
  /** `defence`, `foreign`, `2+2`, …, where the title says it. */
  readonly field: string | undefined;
}

/** 自由で開かれたインド太平洋, FOIP. */
export interface InitiativeMention extends MentionOf<'initiative'> {
  readonly title: string;
}

export type Mention = DateMention | OfficialMention | AgreementMention | MeetingMention | InitiativeMention;
export type MentionType = Mention['type'];
