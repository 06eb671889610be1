import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FolderEntry } from '../../../protocol/requests';
import type { Files } from './files';

const NON_BLOCKING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The disk of the machine that the process runs on. */
export const nodeFiles: Files = {
  async entries(folder) {
    const place = pathOf(folder);
    if (place === undefined) return undefined;
    try {
      const found: FolderEntry[] = [];
      for (const entry of await readdir(place, { withFileTypes: true })) {
        // Links are left out: they may lead out of the folder or round in a circle.
        if (entry.isFile()) found.push({ name: entry.name, kind: 'file' });
        else if (entry.isDirectory()) found.push({ name: entry.name, kind: 'folder' });
      }
      return found;
    } catch {
      return undefined;
    }
  },

  async read(file, maximumBytes) {
    const place = pathOf(file);
    if (place === undefined) return undefined;
    try {
      // A pipe would block the open for ever unless it is opened without waiting.
      const handle = await open(place, NON_BLOCKING);
      try {
        const status = await handle.stat();
        if (!status.isFile()) return undefined;
        if (status.size > maximumBytes) return 'too-large';
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    } catch {
      return undefined;
    }
  },

  isWide(folder) {
    const place = pathOf(folder);
    if (place === undefined) return false;
    const below = path.relative(place, homedir());
    return path.resolve(place) === path.parse(place).root || (!below.startsWith('..') && !path.isAbsolute(below));
  },
};

function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:///')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
