import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import * as z from 'zod';
import { daysInMonth } from '../calendar/day';
import type { Header } from '../model/header';
import { lineIndex, positionAt } from '../text/lines';
import type { Files } from './files/files';
import { isObject } from './json';
import { uriOf } from './uri';

/** What a folder's reader recorded about its documents, kept in `.shiryo/documents.json` beside them. */
export const RECORDS_PATH = '.shiryo/documents.json';

/** An ISO day, month or year that exists: `2025-12-04`, `2025-12`, `2025`. */
const recordedDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
  .refine(date => date.length < 10 || existsInCalendar(date));

const recordSchema = z.strictObject({ date: recordedDate.optional(), source: z.string().max(2048).optional() });

export type DocumentRecord = z.infer<typeof recordSchema>;

/** What is recorded about a document, as its facts take it. */
export const headerOf = (document: string, { date, source }: DocumentRecord = {}): Header => ({
  document,
  ...(date ? { date } : {}),
  ...(source ? { source } : {}),
});

/** What is wrong with the file: no JSON from a line on, counted from 1, or an entry that cannot be used. */
export type RecordFault =
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'entry'; readonly path: string; readonly wrong: 'date' | 'source' | 'other' };

export interface Records {
  /** By the path below the folder. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly faults: readonly RecordFault[];
}

/** Whoever records by hand writes less than this. */
const MAXIMUM_BYTES = 1 << 22;

/** The text of what is recorded about the documents of a folder; empty where nothing is. */
export async function recordsText(files: Files, folder: string): Promise<string> {
  const bytes = await files.read(uriOf(`${folder}/${RECORDS_PATH}`), MAXIMUM_BYTES);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
}

/** A file with more faults than this is wrong as a whole: the first ones tell enough. */
const MAXIMUM_FAULTS = 50;

/**
 * Reads the text of `documents.json`, JSON with comments: `{ "documents": { "a.txt": { "date": "2025-12-04" } } }`.
 * Entries that are wrong are left out and told, the rest is used.
 */
export function readRecords(text: string): Records {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const faults: RecordFault[] = errors
    .slice(0, 1)
    .map(({ offset }) => ({ kind: 'not-json', line: positionAt(lineIndex(text), offset).line + 1 }));
  const documents = new Map<string, DocumentRecord>();
  for (const [path, entry] of Object.entries(documentsIn(value))) {
    const record = recordSchema.safeParse(entry);
    if (record.success) documents.set(path, record.data);
    else if (faults.length < MAXIMUM_FAULTS) faults.push({ kind: 'entry', path, wrong: wrongIn(record.error) });
  }
  return { documents, faults };
}

/**
 * The text of `documents.json` with one field of one document set, comments and order kept; an empty value removes it, and
 * the entry with its last field.
 * @returns nothing where the text is not JSON of that shape: what somebody wrote by hand is not overwritten.
 */
export function withRecord(text: string, path: string, field: 'date' | 'source', value: string): string | undefined {
  const before = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const root: unknown = parse(before, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !isObject(root)) return undefined;
  const { documents = {} } = root;
  if (!isObject(documents)) return undefined;
  const entry = Object.hasOwn(documents, path) ? documents[path] : {};
  const set = (place: string[], to: string | undefined) =>
    applyEdits(before, modify(before, place, to, { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } }));
  if (value !== '') return isObject(entry) ? set(['documents', path, field], value) : undefined;
  if (!isObject(entry) || !Object.hasOwn(entry, field)) return text;
  return set(Object.keys(entry).length > 1 ? ['documents', path, field] : ['documents', path], undefined);
}

/** Whether a string is a date that can be recorded. */
export const isRecordableDate = (date: string): boolean => recordedDate.safeParse(date).success;

function documentsIn(value: unknown): Readonly<Record<string, unknown>> {
  const documents = isObject(value) ? value.documents : undefined;
  return isObject(documents) ? documents : {};
}

function wrongIn({ issues }: z.ZodError): 'date' | 'source' | 'other' {
  const field = issues[0]?.path[0];
  return field === 'date' || field === 'source' ? field : 'other';
}

function existsInCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return day <= daysInMonth(year, month);
}
