import { applyEdits, modify, type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { z } from 'zod';
import { daysInMonth } from '../calendar/day';

/** What a folder's reader recorded about its documents, kept in `.shiryo/documents.json` beside them. */
export const RECORDS_PATH = '.shiryo/documents.json';

/** An ISO day, month or year that exists: `2025-12-04`, `2025-12`, `2025`. */
const recordedDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
  .refine(date => date.length < 10 || existsInCalendar(date));

const recordSchema = z.strictObject({ date: recordedDate.optional(), source: z.string().max(2048).optional() });

export type DocumentRecord = z.infer<typeof recordSchema>;

export interface Records {
  /** By the path below the folder. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** One sentence for each entry that could not be used. */
  readonly complaints: readonly string[];
}

export const noRecords: Records = { documents: new Map(), complaints: [] };

/**
 * Reads the text of `documents.json`, JSON with comments: `{ "documents": { "a.txt": { "date": "2025-12-04" } } }`.
 * Entries that are wrong are told and left out, the rest is used.
 */
export function readRecords(text: string): Records {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const complaints = errors
    .slice(0, 1)
    .map(error => `${RECORDS_PATH}: not JSON at offset ${error.offset} (${printParseErrorCode(error.error)}).`);
  const documents = new Map<string, DocumentRecord>();
  for (const [path, entry] of Object.entries(documentsIn(value))) {
    const record = recordSchema.safeParse(entry);
    if (record.success) documents.set(path, record.data);
    else complaints.push(`${RECORDS_PATH}: the entry of ${path} is left out: ${complaintAbout(record.error)}.`);
  }
  return { documents, complaints };
}

/**
 * The text of `documents.json` with one field of one document set, comments and order kept; an empty value removes it.
 */
export function withRecord(text: string, path: string, field: 'date' | 'source', value: string): string {
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };
  const before = text.trim() === '' ? '{}\n' : text;
  return applyEdits(before, modify(before, ['documents', path, field], value === '' ? undefined : value, options));
}

/** Whether a string is a date that can be recorded. */
export const isRecordableDate = (date: string): boolean => recordedDate.safeParse(date).success;

function documentsIn(value: unknown): Record<string, unknown> {
  const documents = isObject(value) ? value.documents : undefined;
  return isObject(documents) ? documents : {};
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function complaintAbout({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue?.path[0] === 'date') return 'its date is no day, month or year such as 2025-12-04';
  if (issue?.path[0] === 'source') return 'its source is no text of at most 2,048 characters';
  return 'only "date" and "source" are known';
}

function existsInCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return day <= daysInMonth(year, month);
}
