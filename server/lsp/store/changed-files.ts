import { selectsFile } from '../files/selection';
import { documentName, pathBelow } from '../uri';
import type { FolderReader } from './folder-reader';
import type { Parts } from './parts';
import type { RecordedData } from './recorded-data';

/**
 * Makes what follows files as they change, come or go; of a folder that came or went with its files often its name alone
 * is told.
 * @param readWithVocabulary reads anew what was read with other names than the folder has now
 */
export function createChangedFiles(
  { current, places, remarks }: Parts,
  reader: FolderReader,
  recorded: RecordedData,
  readWithVocabulary: () => Promise<void>,
): (uris: readonly string[]) => Promise<void> {
  /** Reads a document that may have changed, come or gone; what is none may be a folder of them. */
  async function readChanged(name: string): Promise<void> {
    if (counts(name)) await reader.readFile(name);
    else await reader.readFolder(name);
  }

  function counts(name: string): boolean {
    if (current.library().sources.has(name) || remarks.leftOut.has(name)) return true;
    const place = places.of(name);
    return place !== undefined && selectsFile(places.selected(), place.path);
  }

  return async uris => {
    const documents = new Set(uris.map(documentName));
    if ([...documents].some(document => document.endsWith('/.gitignore'))) {
      await reader.listAgain();
      await readWithVocabulary();
      return;
    }
    await recorded.readGazetteersOf([...documents]);
    const holders = foldersAbove(current.library().sources.keys());
    for (const document of documents) {
      await recorded.readChanged(document);
      const below = holders.has(document)
        ? [...current.library().sources.keys()].filter(name => pathBelow(document, name) !== undefined)
        : [];
      await readChanged(document);
      for (const name of below) await reader.readFile(name);
    }
    current.changed();
  };
}

/** The names of all folders that some documents lie in. */
function foldersAbove(documents: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const document of documents) {
    let end = document.lastIndexOf('/');
    // What a folder lies in was met with it.
    while (end > 0 && !folders.has(document.slice(0, end))) {
      folders.add(document.slice(0, end));
      end = document.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}
