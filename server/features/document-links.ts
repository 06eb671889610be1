import { addTo } from '../collections/groups';
import { remembered } from '../collections/remembered';
import { ENGLISH_SOURCES } from '../lexicon/en/sources';
import { JAPANESE_SOURCES } from '../lexicon/ja/sources';
import { SWEDISH_SOURCES } from '../lexicon/sv/sources';
import { VIETNAMESE_SOURCES } from '../lexicon/vi/sources';
import type { Facts } from '../model/facts';
import type { Workspace } from '../model/workspace';
import { isLineEnd } from '../text/script';
import { byPosition, overlaps, type Span, slice } from '../text/span';
import { factsOf, type Library, shortName, textOf } from './shared/library';

/** Words that lead to a source: to another document of the folder, or to an address on the web, and to nothing else. */
export interface DocumentLink extends Span {
  readonly target: { readonly document: string } | { readonly url: string };
  /** The document's words say so, or its reader has recorded it. */
  readonly from: 'text' | 'record';
}

/** Longer names of files and longer lines of sources are not looked at. */
const LONGEST_NAME = 120;
const LONGEST_LINE = 400;

const WORDS = [...JAPANESE_SOURCES, ...ENGLISH_SOURCES, ...SWEDISH_SOURCES, ...VIETNAMESE_SOURCES]
  .sort((a, b) => b.length - a.length)
  .join('|');
/** 出典: … as a line of its own, perhaps in brackets or as an item of a list. */
const SOURCE_LINE = new RegExp(`^[ \\t\u3000>*・※【\\[(（-]{0,6}(?:${WORDS})[ \\t】\\]]{0,2}[:：]`, 'gimu');
/** What ends in the name of a kind of file that is read. */
const FILE_ENDING = /\.(?:txt|text|md)(?![a-z0-9])/gi;
const ADDRESS = /https?:\/\/[^\s<>"'「」『』（）【】]{1,2000}/gi;
/** What stands behind an address rather than in it. */
const BEHIND_ADDRESS = '.,;:!?)]}。、';
/** What no name of a file holds, as texts write it. */
const BESIDE_NAME = '"\'<>|「」『』“”()（）[]【】、。,:：;*?';

/**
 * The sources that a document cites: other documents of the folder by the name of their file, addresses on a line that
 * gives the source, and on its first line the source that its reader has recorded. In the order of the text, disjoint.
 */
export function documentLinksOf(library: Library, document: string): DocumentLink[] {
  const facts = factsOf(library, document);
  if (!facts) return [];
  const text = textOf(library, document);
  const find = (name: string) => documentCalled(library.workspace, document, name);
  const recorded = recordedSource(facts, text, find);
  const cited = [...sourceLines(text).flatMap(line => linksOnSourceLine(text, line, find)), ...fileNames(text, find)];
  const found = recorded ? [recorded, ...cited.filter(link => !overlaps(link, recorded))] : cited;
  const links: DocumentLink[] = [];
  for (const link of found.sort(byPosition)) if (link.start >= (links.at(-1)?.end ?? 0)) links.push(link);
  return links;
}

type Find = (name: string) => string | undefined;

/** What follows 出典: on its line. */
function sourceLines(text: string): Span[] {
  return [...text.matchAll(SOURCE_LINE)].map(match => {
    const start = match.index + match[0].length;
    let end = start;
    while (end < text.length && end - start < LONGEST_LINE && !isLineEnd(text.charCodeAt(end))) end++;
    return { start, end };
  });
}

function linksOnSourceLine(text: string, line: Span, find: Find): DocumentLink[] {
  const words = slice(text, line);
  const links = [...words.matchAll(ADDRESS)].flatMap(({ 0: address, index }): DocumentLink[] => {
    let { length } = address;
    while (length > 0 && BEHIND_ADDRESS.includes(address[length - 1]!)) length--;
    const url = webAddress(address.slice(0, length));
    const start = line.start + index;
    return url === undefined ? [] : [{ start, end: start + length, target: { url }, from: 'text' }];
  });
  if (links.length > 0) return links;
  // The name of a document without its ending, alone or in quotation marks.
  const [, before = '', name = ''] = /^([\s「『“"]{0,4})([^「」『』“”"]{1,120})/.exec(words) ?? [];
  const bare = name.trimEnd();
  const target = bare === '' ? undefined : find(bare);
  const start = line.start + before.length;
  return target === undefined ? [] : [{ start, end: start + bare.length, target: { document: target }, from: 'text' }];
}

/** note.txt, also in a sentence without blanks: of all that may be meant the longest that is a document of the folder. */
function fileNames(text: string, find: Find): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const { 0: ending, index } of text.matchAll(FILE_ENDING)) {
    const end = index + ending.length;
    let from = index;
    while (from > 0 && end - from < LONGEST_NAME && mayStandInName(text, from - 1)) from--;
    for (let start = from; start < index; start++) {
      if (isInsideWord(text, start)) continue;
      const target = find(text.slice(start, end));
      if (target === undefined) continue;
      links.push({ start, end, target: { document: target }, from: 'text' });
      break;
    }
  }
  return links;
}

const mayStandInName = (text: string, at: number): boolean =>
  !isLineEnd(text.charCodeAt(at)) && !BESIDE_NAME.includes(text[at]!);

/** Whether a name that began here would be a piece of a longer one: note.txt of footnote.txt, or of 2031/note.txt. */
const isInsideWord = (text: string, start: number): boolean =>
  start > 0 && (text[start - 1] === '/' || /^[A-Za-z0-9_-]{2}$/.test(text.slice(start - 1, start + 1)));

/** What its reader has recorded, on the line that the document says its date on, else on its first. */
function recordedSource({ header, ownDate, layout }: Facts, text: string, find: Find): DocumentLink | undefined {
  const { source } = header;
  const place = ownDate?.span ?? layout.paragraphs[0];
  if (source === undefined || !place) return undefined;
  const url = webAddress(source.trim());
  const known = find(source.trim());
  const target = url !== undefined ? { url } : known !== undefined ? { document: known } : undefined;
  if (!target) return undefined;
  let end = place.start;
  while (end < place.end && !isLineEnd(text.charCodeAt(end))) end++;
  return { start: place.start, end, target, from: 'record' };
}

/** An address on the web, well formed; no other scheme leads anywhere. */
function webAddress(words: string): string | undefined {
  if (!/^https?:\/\//i.test(words)) return undefined;
  try {
    return new URL(words).href;
  } catch {
    return undefined;
  }
}

/** By what a text may call them: the documents of a folder by the names of their files, with and without the ending. */
const byFileName: (workspace: Workspace) => ReadonlyMap<string, readonly string[]> = remembered(({ documents }) => {
  const named = new Map<string, string[]>();
  for (const document of documents.keys()) {
    const name = shortName(document).normalize('NFC');
    addTo(named, name, document);
    const bare = name.replace(/\.(?:txt|text|md)$/i, '');
    if (bare !== name) addTo(named, bare, document);
  }
  return named;
});

/**
 * The other document of the folder that a name of a file or a path (`2031/a.txt`) means: the one beside this document,
 * else the only one of that name.
 */
function documentCalled(workspace: Workspace, document: string, name: string): string | undefined {
  const path = name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/){1,4}/, '');
  const called = (byFileName(workspace).get(shortName(path)) ?? []).filter(
    other => !path.includes('/') || other.normalize('NFC').endsWith(`/${path}`),
  );
  const beside = called.filter(other => folderOf(other) === folderOf(document));
  const meant = beside.length === 1 ? beside[0] : called.length === 1 ? called[0] : undefined;
  return meant === document ? undefined : meant;
}

const folderOf = (document: string): string => document.slice(0, document.lastIndexOf('/'));
