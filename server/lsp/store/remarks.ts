import type { DocumentRead, SkipReason } from '../read-document';

/** What is to be said of single files and folders: why one is left out, which encoding was only guessed. */
export type Remarks = ReturnType<typeof createRemarks>;

export function createRemarks() {
  const leftOut = new Map<string, SkipReason | 'wide'>();
  const guessed = new Map<string, string>();

  function forget(name: string): void {
    leftOut.delete(name);
    guessed.delete(name);
  }

  return {
    /** By the names of the files and folders. */
    leftOut: leftOut as ReadonlyMap<string, SkipReason | 'wide'>,
    /** The encodings, by VS Code's names, of documents that do not state theirs. */
    guessed: guessed as ReadonlyMap<string, string>,

    leaveOut(name: string, reason: SkipReason | 'wide'): void {
      leftOut.set(name, reason);
    },

    /**
     * Notes what is to be said of a file after an attempt to read it.
     * @returns what was read, if anything was.
     */
    noted(document: string, read: DocumentRead | SkipReason): DocumentRead | undefined {
      forget(document);
      if (typeof read === 'string') {
        leftOut.set(document, read);
        return undefined;
      }
      if (read.guessedEncoding !== undefined) guessed.set(document, read.guessedEncoding);
      return read;
    },

    forget,

    clear(): void {
      leftOut.clear();
      guessed.clear();
    },
  };
}
