import * as vscode from 'vscode';

/** A file system that is nowhere but in this host's memory, as that of a remote archive would be: a folder of files. */
export function archive(texts: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const files = new Map<string, Uint8Array>(
    Object.entries(texts).map(([name, text]) => [`/${name}`, new TextEncoder().encode(text)]),
  );
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const below = ({ path }: vscode.Uri) => {
    const folder = path.endsWith('/') ? path : `${path}/`;
    return [...files.keys()].filter(name => name.startsWith(folder)).map(name => name.slice(folder.length).split('/'));
  };
  const refuse = (uri: vscode.Uri) => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat(uri) {
      const size = files.get(uri.path)?.length;
      if (size === undefined && below(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
      const type = size === undefined ? vscode.FileType.Directory : vscode.FileType.File;
      return { type, ctime: 0, mtime: 0, size: size ?? 0 };
    },
    readDirectory: uri =>
      below(uri).map(([name, ...rest]) => [name!, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File]),
    readFile(uri) {
      const file = files.get(uri.path);
      if (!file) throw vscode.FileSystemError.FileNotFound(uri);
      return file;
    },
    writeFile(uri, content) {
      files.set(uri.path, content);
      changes.fire([{ type: vscode.FileChangeType.Created, uri }]);
    },
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}
