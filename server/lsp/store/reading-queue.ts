import type { Reading } from '../../features/shared/library';
import { BATCH } from './batches';
import type { OpenDocuments } from './open-documents';

/** The files of a reading: which still wait, and what was read of others and is not in the sum yet. */
export type ReadingQueue = ReturnType<typeof createReadingQueue>;

/** @param openDocuments what the editor holds is known better than by its file */
export function createReadingQueue(openDocuments: OpenDocuments) {
  /** In the order of the walk. */
  const waiting = new Set<string>();
  const gathered = new Map<string, Reading>();
  let total: number | undefined;

  /** What was gathered, but for what was opened since. */
  const gatheredSoFar = (): readonly Reading[] =>
    [...gathered].flatMap(([document, reading]) => (openDocuments.has(document) ? [] : [reading]));

  return {
    clear(): void {
      waiting.clear();
      gathered.clear();
      total = undefined;
    },

    add: (document: string): void => void waiting.add(document),
    isWaiting: (document: string): boolean => waiting.has(document),
    waiting: (): number => waiting.size,
    gathered: (): number => gathered.size,
    /** How many files there are; undefined until all are found. */
    total: (): number | undefined => total,
    setTotal(files: number | undefined): void {
      total = files;
    },

    /** The next files to read, in their order. */
    nextBatch(): readonly string[] {
      const batch: string[] = [];
      for (const document of waiting) {
        if (openDocuments.has(document)) waiting.delete(document);
        else if (batch.push(document) === BATCH) break;
      }
      return batch;
    },

    /** Takes a file that was read from those that wait. @returns whether it is to count: not what was opened or read meanwhile */
    take: (document: string): boolean => waiting.delete(document) && !openDocuments.has(document),

    gather: (document: string, reading: Reading): void => void gathered.set(document, reading),

    gatheredSoFar,

    /** The same; from now on it is the caller's. */
    takeGathered(): readonly Reading[] {
      const readings = gatheredSoFar();
      gathered.clear();
      return readings;
    },

    /** A file that is read by itself is read here no more. */
    forget(document: string): void {
      waiting.delete(document);
      gathered.delete(document);
    },
  };
}
