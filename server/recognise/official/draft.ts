import type { Span } from '../../text/span';
import { span } from '../../text/span';
import type { OfficialMention } from '../mention';
import type { Found } from '../reader';
import type { Title } from './parsed-title';

/** An official while its reader still gathers what belongs to it. */
export interface Draft {
  readonly name: Span;
  readonly extent: 'full' | 'part';
  /** In the order of the text. */
  readonly titles: Title[];
  /** The titles that make the role; a clause's title (…司令官を務める) stands aside where another is nearer. */
  readonly role: Title[];
  country: string | undefined;
  countrySpan: Span | undefined;
  phrase: Span;
  /** Whether the state is told by the clause (日本側から) and so holds for the next in the list too. */
  isSide: boolean;
}

/** The span that covers both. */
export const joined = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end));

/** Adds titles to an official, in front or behind. */
export function addTitles(draft: Draft, titles: readonly Title[], isRole: boolean): void {
  for (const title of titles) {
    draft.titles.push(title);
    if (isRole) draft.role.push(title);
    draft.country ??= title.country;
    draft.countrySpan ??= title.countrySpan;
    draft.phrase = joined(draft.phrase, title.outer);
  }
  draft.titles.sort((a, b) => a.start - b.start);
  draft.role.sort((a, b) => a.start - b.start);
}

/** Makes a mention of what was gathered. */
export function mentionOf(
  text: string,
  { name, extent, titles, role, country, countrySpan, phrase }: Draft,
): Found<OfficialMention> {
  const nearest = role[0] ?? titles[0];
  return {
    type: 'official',
    start: name.start,
    end: name.end,
    name: text.slice(name.start, name.end),
    extent,
    roleSpans: titles.map(({ start, end }) => span(start, end)),
    role: roleText(text, name, role.length > 0 ? role : titles),
    countrySpan,
    country,
    phrase,
    provenance: { reader: 'official', cue: nearest?.cue ?? name },
  };
}

/** The titles from the first to the last; where the name stands between, what precedes and what follows it. */
function roleText(text: string, name: Span, titles: readonly Title[]): string | undefined {
  const stretch = (list: readonly Title[]) =>
    list.length > 0 ? [text.slice(list[0]!.start, list[list.length - 1]!.end)] : [];
  const sides = [
    ...stretch(titles.filter(title => title.end <= name.start)),
    ...stretch(titles.filter(title => title.start >= name.end)),
  ];
  return sides.length > 0 ? sides.join(', ') : undefined;
}
