/** An entry of a folder: its name alone, percent signs decoded. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/**
 * The files that the server may read, behind the process and the terminal `node:fs`, behind a worker the editor's own
 * file system. Locations are URIs. Nothing is ever written, and a failure is an answer, never an exception.
 */
export interface Files {
  /** Files and folders directly beneath a folder, symbolic links left out; undefined where it cannot be read. */
  entries(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** A file's bytes; `too-large` beyond the limit, undefined where it cannot be read or is no plain file. */
  read(file: string, maximumBytes: number): Promise<Uint8Array | 'too-large' | undefined>;
  /** Whether a folder is too much to read unasked: the home folder, one that holds it, or the root of a drive. */
  isWide(folder: string): boolean;
}
