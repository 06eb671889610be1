import { emptyLibrary, type Library } from '../../features/shared/library';
import type { Vocabulary } from '../../recognise/vocabulary';

/** The one mutable value of the server: the library as it is at this moment, and how often it has changed. */
export interface Current {
  library(): Library;
  vocabulary(): Vocabulary;
  /** Another library takes its place; whoever is through with a change says `changed`. */
  become(library: Library): void;
  /** @param byTyping whether the client knows of the change because its own user caused it. */
  changed(byTyping?: boolean): void;
  /** Counts the changes: equal numbers mean equal answers. */
  revision(): number;
  /** As `revision`, without what was typed. */
  folderRevision(): number;
}

/** @param onChange called after every change. */
export function createCurrent(onChange: () => void): Current {
  let library: Library = emptyLibrary;
  let revision = 0;
  let folderRevision = 0;
  return {
    library: () => library,
    vocabulary: () => library.workspace.gazetteer.vocabulary,
    become(next) {
      library = next;
    },
    changed(byTyping = false) {
      revision++;
      if (!byTyping) folderRevision++;
      onChange();
    },
    revision: () => revision,
    folderRevision: () => folderRevision,
  };
}
