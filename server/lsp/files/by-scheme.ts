import type { Files } from './files';

/** The disk for what lies on it, the editor for every other place that it can open as a folder. */
export function filesByScheme(disk: Files, editor: Files): Files {
  const filesOf = (uri: string) => (uri.startsWith('file:') ? disk : editor);
  return {
    entries: folder => filesOf(folder).entries(folder),
    read: (file, maximumBytes) => filesOf(file).read(file, maximumBytes),
    isWide: folder => filesOf(folder).isWide(folder),
  };
}
