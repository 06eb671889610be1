import type { ReadingProgress } from '../../../protocol/requests';
import { withDecisions, withGazetteer, withoutDocuments, withReadings } from '../../features/shared/library';
import { sourcePaths } from '../files/listing';
import { MAXIMUM_FILES } from '../files/selection';
import { readDocument } from '../read-document';
import { uriOf } from '../uri';
import { areEnough } from './batches';
import { linkAhead } from './link-ahead';
import type { Parts } from './parts';
import { createReadingQueue } from './reading-queue';

/** Reads the files of the folders: first which there are, then one batch after the other, until it is stopped. */
export type FolderReader = ReturnType<typeof createFolderReader>;

export function createFolderReader(parts: Parts) {
  const { files, current, places, openDocuments, remarks, gazetteers, annotations, settings, onProgress, pause } =
    parts;
  /** Counts the readings begun: a later one ends an earlier one. */
  let begun = 0;
  let state: 'at-rest' | 'listing' | 'reading' | 'stopped' = 'at-rest';
  const queue = createReadingQueue(openDocuments);

  const read = (document: string) =>
    readDocument(files, places.headerOf(document), current.vocabulary(), settings().encoding);

  /** Reads everything anew. */
  async function readAll(): Promise<void> {
    const mine = ++begun;
    state = 'listing';
    queue.clear();
    remarks.clear();
    current.changed();
    for (const folder of places.folders()) await gazetteers.read(folder);
    if (begun !== mine) return;
    current.become(withGazetteer(current.library(), gazetteers.of(places.folders())));
    for (const folder of places.folders()) {
      await places.readRecords(folder);
      await annotations.read(folder);
      if (begun !== mine) return;
      current.become(withDecisions(current.library(), annotations.decisions()));
      if (files.isWide(uriOf(folder)) && !settings().readWideFolders) remarks.leaveOut(folder, 'wide');
      else await listFolder(folder, mine);
      if (begun !== mine) return;
    }
    queue.setTotal(queue.waiting());
    subtractGone();
    state = 'reading';
    current.changed();
    await readWaiting(mine);
  }

  /** @param start the path of a folder in it that alone is looked through */
  async function listFolder(folder: string, mine: number, start = ''): Promise<void> {
    for await (const path of sourcePaths(files, folder, places.selected(), start)) {
      if (begun !== mine) return;
      if (queue.waiting() >= MAXIMUM_FILES) {
        remarks.leaveOut(folder, 'too-many');
        return;
      }
      queue.add(`${folder}/${path}`);
    }
  }

  /** What is gone from the folders, or no longer wanted, is subtracted. */
  function subtractGone(): void {
    const library = current.library();
    const gone = [...library.sources.keys()].filter(name => !queue.isWaiting(name) && !openDocuments.isMember(name));
    current.become(withoutDocuments(library, gone));
  }

  async function readWaiting(mine: number): Promise<void> {
    while (queue.waiting() > 0) {
      const batch = queue.nextBatch();
      // All of a batch are asked for at once: over a wire the way there and back would be long for each by itself.
      const reads = batch.map(read);
      for (const [index, document] of batch.entries()) {
        const found = await reads[index]!;
        if (begun !== mine) return;
        onProgress();
        if (!queue.take(document)) continue;
        const reading = remarks.noted(document, found);
        if (reading) queue.gather(document, reading);
      }
      if (!areEnough(queue.gathered(), current.library().sources.size)) await pause();
      else if (await linkGathered(mine)) add();
      if (begun !== mine) return;
    }
    if (!(await linkGathered(mine))) return;
    state = 'at-rest';
    add();
  }

  function add(): void {
    current.become(withReadings(current.library(), queue.takeGathered()));
    current.changed();
  }

  /** @returns whether the reading still goes on. */
  const linkGathered = (mine: number): Promise<boolean> =>
    linkAhead(
      () => withReadings(current.library(), queue.gatheredSoFar()),
      pause,
      () => begun === mine,
    );

  return {
    readAll,

    /** Stops reading; what was read stays. */
    stop(): void {
      if (state !== 'listing' && state !== 'reading') return;
      begun++;
      state = 'stopped';
      add();
    },

    /** Reads what was left when the reading was stopped. */
    async readRest(): Promise<void> {
      if (state !== 'stopped') return;
      if (queue.total() === undefined) {
        await readAll();
        return;
      }
      state = 'reading';
      current.changed();
      await readWaiting(++begun);
    },

    /** Reads everything anew, or where reading was stopped, looks for the files anew once it goes on. */
    async listAgain(): Promise<void> {
      if (state === 'stopped') queue.setTotal(undefined);
      else await readAll();
    },

    /** Reads one file anew, or subtracts it where it is gone or no longer counts. */
    async readFile(document: string): Promise<void> {
      if (openDocuments.has(document)) return;
      const folder = places.of(document)?.folder;
      const counts =
        folder !== undefined &&
        settings().enable &&
        remarks.leftOut.get(folder) !== 'wide' &&
        (await places.counts(document));
      const found = counts ? await read(document) : 'unreadable';
      if (openDocuments.has(document)) return;
      queue.forget(document);
      const reading = remarks.noted(document, found);
      if (reading) current.become(withReadings(current.library(), [reading]));
      else {
        // It is gone, most likely, and nobody misses it.
        if (found === 'unreadable') remarks.forget(document);
        current.become(withoutDocuments(current.library(), [document]));
      }
    },

    /** Reads the files of a folder that has come into one of ours; while others are read or left, with those. */
    async readFolder(name: string): Promise<void> {
      const place = places.of(name);
      if (!place || !settings().enable || remarks.leftOut.get(place.folder) === 'wide') return;
      const mine = begun;
      const before = queue.waiting();
      await listFolder(place.folder, mine, place.path);
      const found = queue.waiting() - before;
      if (begun !== mine || found === 0) return;
      const total = queue.total();
      if (state !== 'at-rest') {
        if (total !== undefined) queue.setTotal(total + found);
        return;
      }
      queue.setTotal(queue.waiting());
      state = 'reading';
      current.changed();
      await readWaiting(++begun);
    },

    /** Ends the reading and forgets how far it came. */
    end(): void {
      begun++;
      state = 'at-rest';
      queue.clear();
    },

    /** How far the folder is read; nothing once it is. */
    progress(): ReadingProgress | undefined {
      if (state === 'at-rest') return undefined;
      const total = queue.total();
      return { isStopped: state === 'stopped', done: total === undefined ? 0 : total - queue.waiting(), total };
    },
  };
}
