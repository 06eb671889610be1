import type { FolderEntry } from '../../../protocol/requests';

/**
 * The port through which the server lists and reads files: `node:fs` behind the process and the terminal, the editor's
 * own file system behind a worker. Locations are URIs. Nothing is ever written, what changes is told by the client, who
 * watches for every place alike, and a failure is an answer, never an exception.
 */
export interface Files {
  /** Files and folders directly beneath a folder, symbolic links left out; undefined where it cannot be read. */
  entries(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** A file's bytes; `too-large` beyond the limit, undefined where it cannot be read or is no plain file. */
  read(file: string, maximumBytes: number): Promise<Uint8Array | 'too-large' | undefined>;
  /** Whether a folder is too much to read unasked: the home folder, one that holds it, or the root of a drive. */
  isWide(folder: string): boolean;
}
