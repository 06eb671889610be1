import { createScanner, findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type * as z from 'zod';
import type { Span } from '../../text/span';
import {
  type AgreementFields,
  EXPECTATIONS,
  type Expectation,
  fileSchema,
  type InitiativeFields,
  type PersonFields,
  SECTIONS,
  type Section,
} from './schema';

/** Where something stands in the file: names of fields and numbers of entries, from the outside in. */
export type FieldPath = readonly (string | number)[];

interface EntryOf<S extends Section, Fields> {
  readonly section: S;
  readonly fields: Fields;
  readonly path: FieldPath;
  /** From its opening to its closing brace. */
  readonly span: Span;
}

/** One person, agreement or initiative as the file gives it. */
export type Entry =
  | EntryOf<'people', PersonFields>
  | EntryOf<'agreements', AgreementFields>
  | EntryOf<'initiatives', InitiativeFields>;

/** What is wrong with a file by itself, and where. */
export type ReadingFault =
  /** No JSON from here on; what stands before it is used. */
  | { readonly kind: 'syntax'; readonly span: Span }
  /** A field that holds something else than it should, or is missing; its entry is left out. */
  | {
      readonly kind: 'schema';
      readonly span: Span;
      readonly field: string;
      readonly expected: Expectation;
      readonly isMissing: boolean;
    }
  /** A field that nothing is known by; the rest of its entry is used. */
  | { readonly kind: 'unknown-field'; readonly span: Span; readonly field: string };

/** One gazetteer file, read: the entries that can be used, and what is wrong with the others. */
export interface GazetteerFile {
  /** Its name as a document's. */
  readonly document: string;
  readonly text: string;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  readonly faults: readonly ReadingFault[];
  /** The stretch of a field or entry; of one that is not there, that of the nearest around it. */
  spanOf(path: FieldPath): Span;
}

/** Deeper than any entry; the parser calls itself once for every level. */
const DEEPEST = 32;
/** A file with more faults than this is wrong as a whole: the first ones tell enough. */
const MAXIMUM_FAULTS = 200;

/**
 * Reads the text of `entities.json`, JSON with comments. Entries that are wrong are left out and told, the rest is used.
 * @param document the file's name.
 */
export function readGazetteer(document: string, text: string): GazetteerFile {
  const faults: ReadingFault[] = [];
  const { root, fault } = treeOf(text);
  if (fault) faults.push(fault);
  const spanOf = (path: FieldPath): Span => nearestSpan(root, path);
  const entries: Entry[] = [];
  if (root) {
    for (const section of Object.keys(SECTIONS) as Section[])
      for (const entry of entriesOf(root, section, faults)) entries.push(entry);
    checkFrame(root, faults);
  }
  // Whoever is typing an entry knows that it is not whole yet.
  const told = fault ? faults.filter(({ kind, span }) => kind === 'syntax' || span.end < fault.span.start) : faults;
  told.sort((a, b) => a.span.start - b.span.start);
  return { document, text, entries, faults: told.slice(0, MAXIMUM_FAULTS), spanOf };
}

/** The file as a tree, as far as it is JSON. */
function treeOf(text: string): { readonly root: Node | undefined; readonly fault: ReadingFault | undefined } {
  if (text.trim() === '') return { root: undefined, fault: undefined };
  const abyss = tooDeepAt(text);
  if (abyss !== undefined)
    return { root: undefined, fault: { kind: 'syntax', span: { start: abyss, end: abyss + 1 } } };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (!error) return { root, fault: undefined };
  const start = Math.min(error.offset, text.length);
  return {
    root,
    fault: { kind: 'syntax', span: { start, end: Math.min(text.length, start + Math.max(1, error.length)) } },
  };
}

/** Whether brackets nest deeper than can be meant, so that a parser that calls itself must not read it. */
export const isTooDeep = (text: string): boolean => tooDeepAt(text) !== undefined;

/** Where brackets first nest deeper than can be meant. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  do {
    scanner.scan();
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  } while (scanner.getPosition() < text.length);
  return undefined;
}

const spanOfNode = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

function nearestSpan(root: Node | undefined, path: FieldPath): Span {
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return spanOfNode(node);
  }
  return { start: 0, end: 0 };
}

/** What is wrong outside the entries: no object, a section that is no list, a section that is not known. */
function checkFrame(root: Node, faults: ReadingFault[]): void {
  const outside = fileSchema.safeParse(getNodeValue(root));
  for (const issue of outside.error?.issues ?? []) if (issue.path.length < 2) addFaults(root, [], issue, faults);
}

function* entriesOf(root: Node, section: Section, faults: ReadingFault[]): Generator<Entry> {
  const list = findNodeAtLocation(root, [section]);
  if (list?.type !== 'array') return;
  for (const [index, node] of (list.children ?? []).entries()) {
    const path = [section, index];
    const value: unknown = getNodeValue(node);
    const read = SECTIONS[section].schema.safeParse(value);
    const unknown = (read.error?.issues ?? []).filter(({ code }) => code === 'unrecognized_keys');
    for (const issue of read.error?.issues ?? []) addFaults(root, path, issue, faults);
    const fields = read.success
      ? read.data
      : unknown.length > 0
        ? SECTIONS[section].schema.safeParse(withoutFields(value, unknown)).data
        : undefined;
    // The schema of a section and its fields always go together; the compiler cannot see that through the table.
    if (fields) yield { section, fields, path, span: spanOfNode(node) } as Entry;
  }
}

/** A value without the fields that the issues name, so that the rest of it can be used. */
function withoutFields(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  for (const issue of issues) {
    const holder = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], value);
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) delete (holder as Record<string, unknown>)[key];
  }
  return value;
}

function addFaults(root: Node, base: FieldPath, issue: z.core.$ZodIssue, faults: ReadingFault[]): void {
  const path = [...base, ...issue.path.map(key => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'unrecognized_keys') {
    for (const field of issue.keys)
      faults.push({ kind: 'unknown-field', span: keySpan(root, [...path, field]), field });
    return;
  }
  const field = String(path.findLast(key => typeof key === 'string') ?? '');
  if (issue.code === 'invalid_key') {
    faults.push({ kind: 'schema', span: keySpan(root, path), field, expected: 'language', isMissing: false });
    return;
  }
  const node = findNodeAtLocation(root, path);
  faults.push({
    kind: 'schema',
    span: node ? spanOfNode(node) : nearestSpan(root, path.slice(0, -1)),
    field,
    expected: EXPECTATIONS.find(known => known === issue.message) ?? 'object',
    isMissing: node === undefined,
  });
}

/** The name of a field, with its quotation marks. */
const keySpan = (root: Node, path: FieldPath): Span =>
  spanOfNode(findNodeAtLocation(root, [...path])?.parent?.children?.[0] ?? root);
