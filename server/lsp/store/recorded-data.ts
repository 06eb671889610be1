import { annotationsPath } from '../../annotate/annotation-file';
import { unplacedDecisions } from '../../features/shared/decisions';
import { type Reading, withDecisions, withGazetteer, withReadings } from '../../features/shared/library';
import { gazetteerIn } from '../gazetteer-file';
import { readText } from '../read-document';
import { RECORDS_PATH } from '../records';
import { documentName, isOrHolds } from '../uri';
import { linkAhead } from './link-ahead';
import type { Parts } from './parts';

/** A gazetteer to be changed. */
export interface GazetteerAtHand {
  readonly document: string;
  /** None where there is no such file. */
  readonly text: string | undefined;
  /** Whether it is not too large, and in an encoding that is known. */
  readonly isReadable: boolean;
}

/** A file of decisions to be changed. */
export interface AnnotationsAtHand {
  readonly document: string;
  /** Of the document that it is about, below its folder. */
  readonly path: string;
  readonly text: string;
}

/** What readers record beside the texts: names of their own, dates and sources of documents, decisions about findings. */
export type RecordedData = ReturnType<typeof createRecordedData>;

/** @param readWithVocabulary reads anew what was read with other names than the folder has now */
export function createRecordedData(
  { current, places, openDocuments, remarks, gazetteers, annotations, settings, pause }: Parts,
  readWithVocabulary: () => Promise<void>,
) {
  /**
   * Takes up what the gazetteers say now, once everything is linked by it; where their names have changed, every document is
   * read with them.
   */
  async function settleGazetteer(): Promise<void> {
    const gazetteer = gazetteers.of(places.folders());
    const isWanted = () => settings().enable && gazetteer === gazetteers.of(places.folders());
    if (!settings().enable || gazetteer === current.library().workspace.gazetteer) return;
    const withIt = () => withGazetteer(current.library(), gazetteer);
    if (!(await linkAhead(withIt, pause, isWanted))) return;
    current.become(withIt());
    current.changed();
    await readWithVocabulary();
  }

  /** Recorded dates and sources belong to a document's header: who has others now is read anew. */
  async function readRecordsAgain(folder: string): Promise<void> {
    await places.readRecords(folder);
    const library = current.library();
    const readings: Reading[] = [];
    for (const [document, facts] of library.workspace.documents) {
      const header = places.headerOf(document);
      if (header.date === facts.header.date && header.source === facts.header.source) continue;
      if (openDocuments.has(document)) openDocuments.readAgain(document);
      else readings.push(readText(library.sources.get(document)!.text, header, current.vocabulary()));
    }
    current.become(withReadings(library, readings));
  }

  /** Names the folder and, below it, the file that says something of a document. */
  function withAnnotationFile<Said extends { readonly document: string }>(said: Said) {
    const place = places.of(said.document);
    return place ? [{ ...said, folder: place.folder, file: annotationsPath(place.path) }] : [];
  }

  return {
    settleGazetteer,

    /** Reads the gazetteers among some files, or below some folders, anew. */
    async readGazetteersOf(documents: readonly string[]): Promise<void> {
      const isMeant = (name: string) => documents.some(document => isOrHolds(document, name));
      for (const folder of places.folders()) if (isMeant(gazetteerIn(folder))) await gazetteers.read(folder);
      await settleGazetteer();
    },

    /** Reads the decisions and records that a file, or a folder, that changed, came or went may hold. */
    async readChanged(document: string): Promise<void> {
      for (const folder of places.folders())
        if (await annotations.readChanged(folder, document))
          current.become(withDecisions(current.library(), annotations.decisions()));
      const folder = places.folders().find(name => isOrHolds(document, `${name}/${RECORDS_PATH}`));
      if (folder !== undefined) await readRecordsAgain(folder);
    },

    /** The gazetteer of the innermost folder of a document, as it is at this moment; there may be none as yet. */
    async gazetteerFor(uri: string): Promise<GazetteerAtHand | undefined> {
      const place = places.of(documentName(uri));
      if (!place) return undefined;
      await gazetteers.read(place.folder);
      const document = gazetteerIn(place.folder);
      return { document, text: gazetteers.textOf(document), isReadable: !remarks.leftOut.has(document) };
    },

    /** The file of what is decided about a document, as it is at this moment; its text is empty where there is none. */
    async annotationsFor(uri: string): Promise<AnnotationsAtHand | undefined> {
      const place = places.of(documentName(uri));
      return (
        place && {
          document: `${place.folder}/${annotationsPath(place.path)}`,
          path: place.path,
          text: await annotations.textFor(place.folder, place.path),
        }
      );
    },

    /** What is wrong with what is recorded. */
    faults: () => ({
      recordFaults: places.recordFaults(),
      /** Lines about documents that cannot be used, and those whose passage is not found for certain. */
      annotationFaults: annotations.faults().flatMap(withAnnotationFile),
      unplaced: unplacedDecisions(current.library()).flatMap(withAnnotationFile),
    }),

    /** Forgets what was read of it. */
    clear(): void {
      places.forgetRecords();
      annotations.clear();
    },
  };
}
