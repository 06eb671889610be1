import { addTo } from '../collections/groups';
import type { Phrases } from '../explain/phrases';
import type { Facts, ResolvedMention } from '../model/facts';
import type { MentionType } from '../recognise/mention';
import { contains, type Span, slice } from '../text/span';
import { entityOf, fullestMention, mentionOf, titleOf } from './shared/entities';
import { inferredParts } from './shared/inferred';
import { factsOf, type Library, textOf } from './shared/library';

/** One row of the outline; `span` holds its children, `selection` is where the cursor goes. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | MentionType;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

interface Part extends Span {
  readonly name: string;
  readonly selection: Span;
  readonly level: number;
}

/**
 * A document's sections, or the posts of a file of posts, and under each the entities once, in the order of their first
 * mention there, with how often the part names them. Boilerplate is left out.
 * @param ownSections false in Markdown, where the editor lists the headings itself: then the entities alone.
 */
export function outlineOf(library: Library, document: string, phrases: Phrases, ownSections: boolean): OutlineItem[] {
  const facts = factsOf(library, document);
  if (!facts) return [];
  const text = textOf(library, document);
  const parts = ownSections ? partsOf(facts, text) : [];
  const mentions = facts.mentions.flatMap((mention, index) => (mention.region === 'body' ? [{ mention, index }] : []));
  const byPart = new Map<Part | undefined, typeof mentions>();
  const innermost = innermostParts(parts);
  for (const found of mentions) {
    const part = innermost(found.mention);
    addTo(byPart, part, found);
  }
  const entitiesOf = (part: Part | undefined): OutlineItem[] =>
    entityItems(library, document, text, phrases, byPart.get(part) ?? []);
  return [...entitiesOf(undefined), ...nested(parts, entitiesOf)].sort((a, b) => a.span.start - b.span.start);
}

function partsOf({ layout }: Facts, text: string): Part[] {
  if (layout.sections.length > 0) {
    return layout.sections.map(({ start, end, heading, level }) => ({
      start,
      end,
      level,
      name: slice(text, heading),
      selection: heading,
    }));
  }
  return layout.posts.map(({ start, end, stamp }) => ({
    start,
    end,
    level: 1,
    name: slice(text, stamp).trim(),
    selection: stamp,
  }));
}

/** Finds the deepest part that holds a mention, for mentions in the order of the text, walking along the parts once. */
function innermostParts(parts: readonly Part[]): (mention: Span) => Part | undefined {
  const open: Part[] = [];
  let next = 0;
  return mention => {
    while (next < parts.length && parts[next]!.start <= mention.start) {
      const part = parts[next++]!;
      while (open.length > 0 && !contains(open.at(-1)!, part)) open.pop();
      open.push(part);
    }
    while (open.length > 0 && !contains(open.at(-1)!, mention)) open.pop();
    return open.at(-1);
  };
}

/** Puts the deeper parts into the shallower ones that they follow. */
function nested(parts: readonly Part[], entitiesOf: (part: Part) => OutlineItem[]): OutlineItem[] {
  const roots: OutlineItem[] = [];
  const open: { readonly part: Part; readonly children: OutlineItem[] }[] = [];
  for (const part of parts) {
    while (open.length > 0 && !contains(open.at(-1)!.part, part)) open.pop();
    const children = entitiesOf(part);
    const { start, end, name, selection } = part;
    (open.at(-1)?.children ?? roots).push({
      name: name === '' ? '…' : name,
      detail: '',
      kind: 'section',
      span: { start, end },
      selection: { start: selection.start, end: selection.end },
      children,
    });
    open.push({ part, children });
  }
  return roots;
}

function entityItems(
  library: Library,
  document: string,
  text: string,
  phrases: Phrases,
  mentions: readonly { readonly mention: ResolvedMention; readonly index: number }[],
): OutlineItem[] {
  const seen = new Map<string, { readonly first: ResolvedMention; readonly name: string; count: number }>();
  for (const { mention, index } of mentions) {
    const entity = entityOf(library, document, index);
    const key = entity?.key ?? `${mention.type}\n${slice(text, mention)}`;
    const known = seen.get(key);
    if (known) {
      known.count++;
      continue;
    }
    const fullest = entity && mention.type !== 'date' ? fullestMention(library, entity) : undefined;
    const full = fullest && fullest.document === document ? mentionOf(library, fullest) : undefined;
    seen.set(key, { first: mention, name: titleOf(full ?? mention, text), count: 1 });
  }
  return [...seen.values()].map(({ first, name, count }) => ({
    name: name.trim() === '' ? '…' : name,
    detail: [detailOf(first, phrases), count > 1 ? `×${count}` : ''].filter(Boolean).join(' '),
    kind: first.type,
    span: { start: first.start, end: first.end },
    selection: { start: first.start, end: first.end },
    children: [],
  }));
}

function detailOf(mention: ResolvedMention, { agreementKinds, types, concluded }: Phrases): string {
  switch (mention.type) {
    case 'date': {
      const { value = '' } = mention.meaning;
      return value !== '' && inferredParts(mention).length > 0 ? `${value} (${concluded})` : value;
    }
    case 'official':
      return mention.role ?? '';
    case 'agreement':
      return agreementKinds[mention.kind];
    default:
      return types[mention.type];
  }
}
