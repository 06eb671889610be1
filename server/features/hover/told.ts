import { parseIsoDate } from '../../calendar/edtf';
import type { Phrases } from '../../explain/phrases';
import { dayInWords, daysInWords } from '../../explain/when';
import type { Entity } from '../../link/links';
import { indexOf } from '../../link/mention-id';
import type { DateMeaning } from '../../model/date-meaning';
import type { Facts, ResolvedMention } from '../../model/facts';
import { type Span, slice, span } from '../../text/span';
import { statementAround } from '../../text/statement';
import { mentionOf, nearestFirst } from '../shared/entities';
import { factsOf, textOf } from '../shared/library';
import type { HoverContext } from './context';

/** A statement that names a thing: the place to look for when, where and by whom. */
export interface Told {
  readonly document: string;
  readonly facts: Facts;
  readonly text: string;
  readonly mention: ResolvedMention;
  readonly index: number;
  readonly statement: Span;
  /** Its words around the mention, in small letters; those of the mention itself are left out. */
  readonly words: string;
}

/** The statements of running text that name a thing, those of the document at hand first. */
export function* statementsOn({ library, document }: HoverContext, { mentions }: Entity): Iterable<Told> {
  for (const id of nearestFirst(mentions, document)) {
    const mention = mentionOf(library, id);
    const index = indexOf(library.workspace, id);
    const facts = factsOf(library, id.document);
    if (!mention || index === undefined || !facts || mention.region !== 'body') continue;
    const text = textOf(library, id.document);
    const statement = statementAround(text, mention);
    const before = slice(text, span(statement.start, mention.start));
    const words = `${before} … ${slice(text, span(mention.end, statement.end))}`.toLowerCase();
    yield { document: id.document, facts, text, mention, index, statement, words };
  }
}

/** The day or days of a date in words, without its clock time; nothing where the calendar lacks it. */
export function dateInWords({ value = '', days }: DateMeaning, { day }: Phrases): string | undefined {
  return days && (parseIsoDate(value) ? dayInWords(value, day) : daysInWords(days, day));
}

/** Whether a statement has one of some words. */
export const tells = ({ words }: Told, some: readonly string[]): boolean => some.some(word => words.includes(word));
