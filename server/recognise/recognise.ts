import type { Layout } from '../text/layout';
import { paragraphAt } from '../text/paragraphs';
import { byPosition, overlaps, type Span } from '../text/span';
import type { TextView } from '../text/view';
import { cueTable, scan } from './cues';
import { introduced } from './introduced';
import type { Mention } from './mention';
import { withoutOverlaps } from './overlap';
import type { Found, Reader, ReadingContext } from './reader';
import { READERS } from './readers';
import { NO_VOCABULARY, type Vocabulary } from './vocabulary';
import { namedIn, withEntries } from './vocabulary-names';

const table = cueTable(READERS.map(reader => reader.cues));

/**
 * Finds every mention of a text: one scan for the cues of all readers, each reader over its own hits, a second pass for
 * the forms that the document introduced, then the choice between what overlaps.
 * @param vocabulary the workspace's own names, which are found wherever they stand.
 * @returns the mentions in the order of the text, with raw offsets.
 */
export function recognise(view: TextView, layout: Layout, vocabulary: Vocabulary = NO_VOCABULARY): Mention[] {
  const context = readingContext(view, layout);
  const hits = scan(view.lower, table);
  const found: Found[] = [];
  READERS.forEach((reader: Reader, index) => {
    for (const mention of reader.read(context, hits[index]!)) found.push(mention);
    // What was read is let go: of a long text the hits are most of what is alive here.
    hits[index] = [];
  });
  const named = namedIn(context, found, vocabulary);
  // A part of a name is found again only where the text gives the whole.
  const introducing = named.length === 0 ? found : found.concat(named.filter(isWhole)).sort(byPosition);
  const all = withoutOverlaps(named.length === 0 ? found : found.concat(named), introduced(context, introducing));
  const chosen = withEntries(all, context, vocabulary);
  const mentions = view.aligned ? chosen : chosen.map(mention => mapSpans(mention, view));
  return withRegions(mentions, layout.boilerplate);
}

const isWhole = (mention: Found): boolean => mention.type !== 'official' || mention.extent === 'full';

function readingContext(view: TextView, layout: Layout): ReadingContext {
  return {
    view,
    languageAt(offset) {
      const raw = view.aligned ? offset : view.toRaw({ start: offset, end: offset + 1 }).start;
      return (layout.paragraphs[paragraphAt(layout, raw)] ?? layout.paragraphs.at(-1))?.language ?? 'ja';
    },
  };
}

/** Says of the mentions in boilerplate where they stand; the others, nearly all, are as their readers made them. */
function withRegions(mentions: Mention[], boilerplate: readonly Span[]): Mention[] {
  let at = 0;
  for (const stretch of boilerplate) {
    while (at < mentions.length && mentions[at]!.end <= stretch.start) at++;
    for (let inside = at; inside < mentions.length && mentions[inside]!.start < stretch.end; inside++)
      if (overlaps(stretch, mentions[inside]!)) mentions[inside] = { ...mentions[inside]!, region: 'boilerplate' };
  }
  return mentions;
}

/** Copies a mention with every span in it mapped to the raw text; whatever has a start and an end is a span. */
function mapSpans<Value>(value: Value, view: TextView): Value {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(item => mapSpans(item, view)) as Value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = mapSpans(value[key as keyof Value], view);
  if ('start' in copy && 'end' in copy) {
    const { start, end } = view.toRaw(value as unknown as Span);
    copy.start = start;
    copy.end = end;
  }
  return copy as Value;
}
