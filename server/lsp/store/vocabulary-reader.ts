import { type Reading, withReadings } from '../../features/shared/library';
import { readText } from '../read-document';
import { areEnough, BATCH } from './batches';
import { linkAhead } from './link-ahead';
import type { Parts } from './parts';

/**
 * Makes what reads anew all that was read with other names than the folder has now; a later change of the names ends it.
 * The texts are at hand.
 */
export function createVocabularyReader({ current, openDocuments, pause }: Parts): () => Promise<void> {
  return async () => {
    const { hash } = current.vocabulary();
    const { documents } = current.library().workspace;
    const others = [...documents].filter(([, facts]) => facts.vocabulary !== hash);
    if (others.length === 0) return;
    openDocuments.readAgain();
    let readings: Reading[] = [];
    const isWanted = () => current.vocabulary().hash === hash;
    /** The library with what was read, but for what was opened or has changed since. */
    const withThem = () => {
      const library = current.library();
      return withReadings(
        library,
        readings.filter(({ facts: { header } }) => {
          const { document } = header;
          return !openDocuments.has(document) && library.workspace.documents.get(document) === documents.get(document);
        }),
      );
    };
    /** @returns whether the reading still goes on. */
    const add = async () => {
      if (!(await linkAhead(withThem, pause, isWanted))) return false;
      current.become(withThem());
      readings = [];
      current.changed();
      return true;
    };
    let untilPause = BATCH;
    for (const [document, { header }] of others) {
      if (openDocuments.has(document)) continue;
      const { sources } = current.library();
      const source = sources.get(document);
      if (source) readings.push(readText(source.text, header, current.vocabulary()));
      if (areEnough(readings.length, sources.size) && !(await add())) return;
      if (--untilPause > 0) continue;
      untilPause = BATCH;
      await pause();
      if (!isWanted()) return;
    }
    await add();
  };
}
