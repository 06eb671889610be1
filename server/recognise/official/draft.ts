import { cut } from '../../text/cut';
import type { Span } from '../../text/span';
import { span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { OfficialMention } from '../mention';
import type { Found } from '../reader';
import type { Title } from './parsed-title';

/** An official while its reader still gathers what belongs to it. */
export interface Draft {
  readonly name: Span;
  readonly extent: 'full' | 'part';
  /** In the order of the text. */
  titles: readonly Title[];
  /** How many of the first titles are a clause's (…司令官を務める) and no part of the role, since another is nearer. */
  aside: number;
  country: string | undefined;
  countrySpan: Span | undefined;
  phrase: Span;
  /** Whether the state is told by the clause (日本側から) and so holds for the next in the list too. */
  isSide: boolean;
}

/** The span that covers both. */
export const joined = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end));

/** Adds titles to an official, in front or behind. */
export function addTitles(draft: Draft, titles: readonly Title[]): void {
  let { start, end } = draft.phrase;
  for (const title of titles) {
    draft.country ??= title.country;
    draft.countrySpan ??= title.countrySpan;
    start = Math.min(start, title.outer.start);
    end = Math.max(end, title.outer.end);
  }
  draft.phrase = { start, end };
  draft.titles = draft.titles.length === 0 ? titles : [...draft.titles, ...titles].sort((a, b) => a.start - b.start);
}

/** Makes a mention of what was gathered. */
export function mentionOf(view: TextView, draft: Draft): Found<OfficialMention> {
  const { name, extent, titles, aside, country, countrySpan, phrase } = draft;
  return {
    type: 'official',
    start: name.start,
    end: name.end,
    region: 'body',
    name: cut(view.text, name.start, name.end),
    extent,
    roleSpans: titles.map(spanOf),
    role: roleText(view, draft),
    countrySpan,
    country,
    phrase,
    provenance: { reader: 'official', cue: titles[aside]?.cue ?? name },
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The titles from the first to the last as the raw text gives them; where the name stands between, both sides of it. */
function roleText(view: TextView, { name, titles, aside }: Draft): string | undefined {
  const first = titles[aside];
  const last = titles[titles.length - 1];
  if (!first || !last) return undefined;
  if (last.end <= name.start || first.start >= name.end)
    return rawText(view, first.start, closedEnd(view.text, first.start, last.end));
  let split = aside;
  while (titles[split]!.end <= name.start) split++;
  const before = rawText(view, first.start, titles[split - 1]!.end);
  return `${before}, ${rawText(view, titles[split]!.start, last.end)}`;
}

/** 第七師団長(陸将): a bracket that opens in the titles and closes right behind them belongs to them. */
const closedEnd = (text: string, start: number, end: number): number => {
  const titles = text.slice(start, end);
  return text[end] === ')' && titles.lastIndexOf('(') > titles.lastIndexOf(')') ? end + 1 : end;
};

const LINE_END = /[ \t]{0,9}[\r\n]{1,2}[ \t]{0,9}/g;

function rawText(view: TextView, start: number, end: number): string {
  if (view.aligned) return cut(view.raw, start, end);
  const span = view.toRaw({ start, end });
  return cut(view.raw, span.start, span.end).replace(LINE_END, ' ');
}
