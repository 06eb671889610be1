import { firstIndex } from '../collections/bisect';
import { remembered } from '../collections/remembered';
import type { GazetteerEntry } from '../knowledge/gazetteer/gazetteer';
import { SECTIONS } from '../knowledge/gazetteer/schema';
import { links, type MentionId } from '../link/links';
import { idsOf } from '../link/mention-id';
import type { Workspace } from '../model/workspace';
import type { MentionType } from '../recognise/mention';
import { isBlank, isLatinLetter, isLineEnd } from '../text/script';
import type { Span } from '../text/span';
import { fullestMention } from './shared/entities';
import { namesOfEntry } from './shared/gazetteer';
import { type Library, textOf } from './shared/library';
import { plain } from './shared/plain';

/** A name or title of the folder that may be meant by what stands before the cursor. */
export interface Completion {
  /** The whole of it, as a text of the folder writes it. */
  readonly form: string;
  readonly kind: Exclude<MentionType, 'date'> | 'title';
  /** What has been typed of it and would be replaced; empty where everything is proposed. */
  readonly replaces: Span;
  /** What was typed, and what follows it: editors compare their text with this, accents and all. */
  readonly filter: string;
  /** Where it is told best; of a title where it is first given. None for what only the gazetteer knows as yet. */
  readonly mention: MentionId | undefined;
}

export interface Completions {
  readonly items: readonly Completion[];
  /** Whether there are more than are listed. */
  readonly isCut: boolean;
}

/** So much before the cursor may be the beginning of a name. */
const LONGEST_PREFIX = 60;
/** One letter begins too much. */
const SHORTEST_PREFIX = 2;
const MAXIMUM_ITEMS = 100;
/** Signs behind which nothing has been typed yet: there an editor asks only when it is told to. */
const OPENING = '「『（(“"[【、。,，・';

/**
 * The officials, titles, agreements, meetings and initiatives of the folder that begin with what stands before the
 * cursor. A text without blanks does not say where a name begins: the longest stretch that begins one counts.
 */
export function completionsAt(library: Library, document: string, offset: number): Completions {
  const text = textOf(library, document);
  const known = proposalsOf(library.workspace);
  const start = beginsName(text, offset, known);
  if (start === undefined) return { items: [], isCut: false };
  const typed = text.slice(start, offset);
  const found = beginningWith(known, plain(typed)).filter(({ form }) => form !== typed);
  const items = [...found].sort((a, b) => b.weight - a.weight || (a.form < b.form ? -1 : 1)).slice(0, MAXIMUM_ITEMS);
  return {
    items: items.map(({ form, kind, compared, mention }) => {
      const filter = typed + compared.slice(plain(typed).length);
      return { form, kind, replaces: { start, end: offset }, filter, mention: mention(library) };
    }),
    isCut: found.length > items.length,
  };
}

/** Where the name begins that the letters before an offset begin; the offset itself where none has been begun. */
function beginsName(text: string, offset: number, known: readonly Proposal[]): number | undefined {
  let low = offset;
  while (low > 0 && offset - low < LONGEST_PREFIX && !isLineEnd(text.charCodeAt(low - 1))) low--;
  for (let start = low; offset - start >= SHORTEST_PREFIX; start++) {
    if (isInsideWord(text, start) || isBlank(text.charCodeAt(start))) continue;
    if (beginningWith(known, plain(text.slice(start, offset))).length > 0) return start;
  }
  const before = text[offset - 1];
  return before === undefined ||
    isLineEnd(before.charCodeAt(0)) ||
    isBlank(before.charCodeAt(0)) ||
    OPENING.includes(before)
    ? offset
    : undefined;
}

const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && isLatinLetter(text.charCodeAt(at)) && isLatinLetter(text.charCodeAt(at - 1));

interface Proposal {
  readonly form: string;
  readonly compared: string;
  readonly kind: Completion['kind'];
  /** How often the folder names it. */
  readonly weight: number;
  mention(library: Library): MentionId | undefined;
}

/** The proposals that begin with some letters, found among the sorted ones by halving. */
function beginningWith(known: readonly Proposal[], prefix: string): readonly Proposal[] {
  const from = firstIndex(known.length, index => known[index]!.compared >= prefix);
  let to = from;
  while (to < known.length && known[to]!.compared.startsWith(prefix)) to++;
  return known.slice(from, to);
}

/** All that can be proposed, in the order of what it is compared by; as long as no name or title of the folder changes. */
const proposalsOf = (workspace: Workspace): readonly Proposal[] => byRevision(links(workspace).revision)(workspace);

/** A revision is the same for several workspaces: what is proposed in the first of them is so in all. */
const byRevision: (revision: object) => (workspace: Workspace) => readonly Proposal[] = remembered(() => {
  let known: readonly Proposal[] | undefined;
  return workspace => {
    known ??= [...namesIn(workspace), ...titlesIn(workspace)].sort((a, b) => (a.compared < b.compared ? -1 : 1));
    return known;
  };
});

/** The names of what the folder names, and of what its gazetteer lists. */
function* namesIn(workspace: Workspace): Iterable<Proposal> {
  const mentioned = new Set<GazetteerEntry>();
  for (const entity of links(workspace).entities()) {
    const { type: kind } = entity;
    if (kind === 'date' || !entity.isNamed) continue;
    if (entity.entry) mentioned.add(entity.entry);
    for (const form of entity.names)
      yield {
        form,
        compared: plain(form),
        kind,
        weight: entity.mentions.length,
        mention: library => fullestMention(library, entity),
      };
  }
  for (const entry of workspace.gazetteer.entries.values()) {
    if (mentioned.has(entry)) continue;
    const kind = SECTIONS[entry.entry.section].type;
    for (const form of namesOfEntry(entry))
      yield { form, compared: plain(form), kind, weight: 0, mention: () => undefined };
  }
}

/** The titles that the folder's officials bear: 防衛審議官. */
function titlesIn({ documents }: Workspace): Iterable<Proposal> {
  const titles = new Map<string, { readonly id: MentionId; count: number }>();
  for (const facts of documents.values())
    facts.mentions.forEach((mention, index) => {
      if (mention.type !== 'official' || mention.role === undefined || mention.region !== 'body') return;
      const title = titles.get(mention.role);
      if (title) title.count++;
      else titles.set(mention.role, { id: idsOf(facts)[index]!, count: 1 });
    });
  return [...titles].map(([form, { id, count }]) => ({
    form,
    compared: plain(form),
    kind: 'title' as const,
    weight: count,
    mention: () => id,
  }));
}
