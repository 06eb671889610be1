import type { Header } from '../../model/header';
import type { Files } from '../files/files';
import { isSourcePath } from '../files/listing';
import { selection, selectsFile } from '../files/selection';
import { type DocumentRecord, headerOf, type Records, readRecords, recordsText } from '../records';
import type { Settings } from '../settings';
import { documentName, pathBelow } from '../uri';

/** A document's place: the innermost folder that it lies in, and its path there. */
export interface DocumentPlace {
  readonly folder: string;
  readonly path: string;
}

/** The folders that are open, which of their files count, and what is recorded about those. */
export type Places = ReturnType<typeof createPlaces>;

export function createPlaces(files: Files, settings: Settings) {
  let folders: readonly string[] = [];
  let selected = selection(settings.include, settings.exclude);
  const records = new Map<string, Records>();

  function of(document: string): DocumentPlace | undefined {
    let best: DocumentPlace | undefined;
    for (const folder of folders) {
      const path = pathBelow(folder, document);
      if (path !== undefined && (best === undefined || path.length < best.path.length)) best = { folder, path };
    }
    return best;
  }

  function recordOf(document: string): DocumentRecord | undefined {
    const place = of(document);
    return place && records.get(place.folder)?.documents.get(place.path);
  }

  return {
    folders: () => folders,
    setFolders(uris: readonly string[]): void {
      folders = uris.map(uri => documentName(uri).replace(/\/$/, ''));
    },

    selected: () => selected,
    select({ include, exclude }: Settings): void {
      selected = selection(include, exclude);
    },

    of,

    /** Whether a document may count by its name alone: what the ignore files say is known only after reading them. */
    mayCount(document: string): boolean {
      if (document.startsWith('untitled:')) return true;
      const place = of(document);
      return place !== undefined && selectsFile(selected, place.path);
    },

    /** Whether a document counts, ignore files heeded. */
    async counts(document: string): Promise<boolean> {
      const place = of(document);
      return place !== undefined && isSourcePath(files, place.folder, selected, place.path);
    },

    recordOf,

    headerOf: (document: string): Header => headerOf(document, recordOf(document)),

    async readRecords(folder: string): Promise<void> {
      records.set(folder, readRecords(await recordsText(files, folder)));
    },

    forgetRecords: () => records.clear(),

    /** What is wrong with recorded data, by the folder. */
    recordFaults: () => [...records].flatMap(([folder, { faults }]) => faults.map(fault => ({ folder, fault }))),
  };
}
