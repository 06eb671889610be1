import { annotationsPath } from '../annotate/annotation-file';
import { append } from '../collections/append';
import type { Phrases } from '../explain/phrases';
import { phrasesOf } from '../explain/phrases-of';
import { unplacedDecisions } from '../features/shared/decisions';
import {
  emptyLibrary,
  type Library,
  type Reading,
  shortName,
  withDecisions,
  withGazetteer,
  withReadings,
} from '../features/shared/library';
import { gazetteerOf } from '../knowledge/gazetteer/gazetteer';
import type { GazetteerFile } from '../knowledge/gazetteer/read';
import { GAZETTEER_PATH } from '../knowledge/gazetteer/schema';
import { type Annotations, createAnnotations } from '../lsp/annotations';
import type { Files } from '../lsp/files/files';
import { sourcePaths } from '../lsp/files/listing';
import { DEFAULT_INCLUDE, MAXIMUM_FILES, selection } from '../lsp/files/selection';
import { readGazetteerFile } from '../lsp/gazetteer-file';
import { readDocument, type SkipReason } from '../lsp/read-document';
import { type DocumentRecord, headerOf, readRecords, recordsText } from '../lsp/records';
import { encodingName, recordFaultSentence } from '../lsp/status';
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
  /** Per document the path as given, or below a given folder, in the order of the output; then the gazetteers. */
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
  const gazetteerFiles: GazetteerFile[] = [];
  const readings: Reading[] = [];
  const titles = new Map<string, string>();
  const notes: string[] = [];
  const annotations = createAnnotations(files);

  const folders = new Set<GivenPath>();
  for (const path of paths) {
    if ((await files.entries(uriOf(path.name))) === undefined) continue;
    folders.add(path);
    await annotations.read(path.name);
    const file = await readGazetteerFile(files, path.name);
    if (typeof file === 'string') notes.push(`${path.given}: ${GAZETTEER_PATH}: left out, ${REASONS[file]}`);
    else if (file && !gazetteerFiles.some(({ document }) => document === file.document)) gazetteerFiles.push(file);
  }
  const gazetteer = gazetteerOf(gazetteerFiles);

  const read = async (
    document: string,
    title: string,
    record: DocumentRecord | undefined,
  ): Promise<SkipReason | undefined> => {
    if (titles.has(document)) return undefined;
    const header = headerOf(document, { ...record, ...(options.date ? { date: options.date } : {}) });
    const reading = await readDocument(files, header, gazetteer.vocabulary, options.encoding);
    if (typeof reading === 'string') return reading;
    readings.push(reading);
    if (reading.guessedEncoding !== undefined)
      notes.push(`${title}: read as ${encodingName(reading.guessedEncoding)}, a guess; --encoding names another`);
    titles.set(document, title);
    return undefined;
  };

  for (const path of paths) {
    const { given, name } = path;
    if (!folders.has(path)) {
      const reason = await read(name, given, undefined);
      if (reason) return { complaint: `${given}: ${REASONS[reason]}` };
      continue;
    }
    const records = readRecords(await recordsText(files, name));
    append(
      notes,
      records.faults.map(fault => `${given}: ${recordFaultSentence(phrasesOf(options.language), fault)}`),
    );
    let count = 0;
    for await (const below of sourcePaths(files, name, selection(DEFAULT_INCLUDE, []))) {
      if (++count > MAXIMUM_FILES) {
        notes.push(`${given}: only the first ${MAXIMUM_FILES} files are read`);
        break;
      }
      const reason = await read(`${name}/${below}`, below, records.documents.get(below));
      if (reason) notes.push(`${below}: left out, ${REASONS[reason]}`);
    }
    if (count === 0) notes.push(`${given}: holds no source documents (${DEFAULT_INCLUDE.join(', ')})`);
  }
  for (const { document } of gazetteerFiles) titles.set(document, GAZETTEER_PATH);
  const library = withDecisions(
    withReadings(withGazetteer(emptyLibrary, gazetteer), readings),
    annotations.decisions(),
  );
  append(notes, annotationNotes(library, annotations, titles, phrasesOf(options.language)));
  return { library, titles, notes };
}

/** What is wrong with the decisions recorded about documents, a sentence each. */
function annotationNotes(
  library: Library,
  annotations: Annotations,
  titles: Collection['titles'],
  { decisions }: Phrases,
): string[] {
  const fileOf = (document: string): string => annotationsPath(titles.get(document) ?? shortName(document));
  return [
    ...annotations.faults().map(({ document, line, wrong }) => decisions.wrongLine(fileOf(document), line, wrong)),
    ...unplacedDecisions(library).map(({ document, line, quote, where }) =>
      decisions.unplaced(fileOf(document), line, quote, where),
    ),
  ];
}

const REASONS: Readonly<Record<SkipReason, string>> = {
  unreadable: 'no such file or folder, or not readable',
  'too-large': 'larger than 8 MB',
  undecodable:
    'no text in UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP or Windows-1252; name its encoding with --encoding',
  'too-many': 'one file too many',
};
