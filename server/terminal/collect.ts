import { phrasesOf } from '../explain/phrases-of';
import { emptyLibrary, type Library, type Reading, withReadings } from '../features/shared/library';
import type { Files } from '../lsp/files/files';
import { sourcePaths } from '../lsp/files/listing';
import { DEFAULT_INCLUDE, MAXIMUM_FILES, selection } from '../lsp/files/selection';
import { readDocument, type SkipReason } from '../lsp/read-document';
import { type DocumentRecord, readRecords, recordsText } from '../lsp/records';
import { recordFaultSentence } from '../lsp/status';
import { uriOf } from '../lsp/uri';
import type { Options } from './arguments';

/** A path as it was given, and the location that it means. */
export interface GivenPath {
  readonly given: string;
  /** Its absolute location as a document's name, percent signs decoded. */
  readonly name: string;
}

/** The documents of one call: one workspace, and what each is called in the output. */
export interface Collection {
  readonly library: Library;
  /** Per document the path as given, or below a given folder; in the order of the output. */
  readonly titles: ReadonlyMap<string, string>;
  /** What was left out of a folder, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads the files and folders of a call.
 * @returns the documents, or a complaint about a path that cannot be read.
 */
export async function collect(
  files: Files,
  paths: readonly GivenPath[],
  options: Options,
): Promise<Collection | { readonly complaint: string }> {
  const readings: Reading[] = [];
  const titles = new Map<string, string>();
  const notes: string[] = [];

  const read = async (
    document: string,
    title: string,
    record: DocumentRecord | undefined,
  ): Promise<SkipReason | undefined> => {
    if (titles.has(document)) return undefined;
    const date = options.date ?? record?.date;
    const header = { document, ...(date ? { date } : {}), ...(record?.source ? { source: record.source } : {}) };
    const reading = await readDocument(files, header, options.encoding);
    if (typeof reading === 'string') return reading;
    readings.push(reading);
    titles.set(document, title);
    return undefined;
  };

  for (const { given, name } of paths) {
    const isFolder = (await files.entries(uriOf(name))) !== undefined;
    if (!isFolder) {
      const reason = await read(name, given, undefined);
      if (reason) return { complaint: `${given}: ${REASONS[reason]}` };
      continue;
    }
    const records = readRecords(await recordsText(files, name));
    notes.push(...records.faults.map(fault => `${given}: ${recordFaultSentence(phrasesOf(options.language), fault)}`));
    let count = 0;
    for await (const path of sourcePaths(files, name, selection(DEFAULT_INCLUDE, []))) {
      if (++count > MAXIMUM_FILES) {
        notes.push(`${given}: only the first ${MAXIMUM_FILES} files are read`);
        break;
      }
      const reason = await read(`${name}/${path}`, path, records.documents.get(path));
      if (reason) notes.push(`${path}: left out, ${REASONS[reason]}`);
    }
    if (count === 0) notes.push(`${given}: holds no source documents (${DEFAULT_INCLUDE.join(', ')})`);
  }
  return { library: withReadings(emptyLibrary, readings), titles, notes };
}

const REASONS: Readonly<Record<SkipReason, string>> = {
  unreadable: 'no such file or folder, or not readable',
  'too-large': 'larger than 8 MB',
  undecodable: 'no text in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP; name its encoding with --encoding',
  'too-many': 'one file too many',
};
