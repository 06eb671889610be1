import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import {
  LIST_FOLDERS,
  type ListFoldersParams,
  READ_FILES,
  type ReadFilesParams,
  type ReadFilesResult,
} from '../../../protocol/requests';
import { filesByScheme } from '../../../server/lsp/files/by-scheme';
import { editorFiles } from '../../../server/lsp/files/editor-files';
import { memoryFiles } from '../../support/client';

const ARCHIVE = 'archive://box-7/reports';

/** A client that keeps what it was asked, in the order of the messages. */
function client(contents: Readonly<Record<string, ReadFilesResult['contents'][number]>>) {
  const asked: unknown[] = [];
  const sendRequest = async (method: string, params: ListFoldersParams & ReadFilesParams) => {
    asked.push([method, ...(params.folders ?? params.files)]);
    if (method === LIST_FOLDERS) {
      return { entries: params.folders.map(folder => (folder === ARCHIVE ? [{ name: 'a.txt', kind: 'file' }] : null)) };
    }
    if (method === READ_FILES) return { contents: params.files.map(({ uri }) => contents[uri] ?? null) };
    throw new Error(`no such request: ${method}`);
  };
  return { files: editorFiles({ sendRequest } as unknown as Connection), asked };
}

describe('the files as the editor sees them', () => {
  it('are asked for together, and answered one by one', async () => {
    const { files, asked } = client({ [`${ARCHIVE}/a.txt`]: { base64: 'AP/5' }, [`${ARCHIVE}/b.txt`]: 'too-large' });
    const answers = await Promise.all([
      files.read(`${ARCHIVE}/a.txt`, 10),
      files.read(`${ARCHIVE}/b.txt`, 20),
      files.read(`${ARCHIVE}/c.txt`, 30),
      files.entries(ARCHIVE),
      files.entries(`${ARCHIVE}/none`),
    ]);
    assert.deepEqual(answers, [
      new Uint8Array([0, 255, 249]),
      'too-large',
      undefined,
      [{ name: 'a.txt', kind: 'file' }],
      undefined,
    ]);
    assert.deepEqual(asked, [
      [
        READ_FILES,
        { uri: `${ARCHIVE}/a.txt`, maximumBytes: 10 },
        { uri: `${ARCHIVE}/b.txt`, maximumBytes: 20 },
        { uri: `${ARCHIVE}/c.txt`, maximumBytes: 30 },
      ],
      [LIST_FOLDERS, ARCHIVE, `${ARCHIVE}/none`],
    ]);
  });

  it('are asked for anew by whoever comes later, many in several messages', async () => {
    const { files, asked } = client({});
    await files.read(`${ARCHIVE}/a.txt`, 1);
    await Promise.all(Array.from({ length: 100 }, (_, index) => files.read(`${ARCHIVE}/${index}.txt`, 1)));
    assert.deepEqual(
      asked.map(message => (message as unknown[]).length - 1),
      [1, 64, 36],
    );
  });

  it('cannot be read of a client that fails, and that is an answer', async () => {
    const files = editorFiles({
      sendRequest: () => Promise.reject(new Error('Unhandled method')),
    } as unknown as Connection);
    assert.equal(await files.read(`${ARCHIVE}/a.txt`, 1), undefined);
    assert.equal(await files.entries(ARCHIVE), undefined);
  });

  it('are too many for one folder where it is a whole drive', () => {
    const { files } = client({});
    for (const drive of ['file:///', 'file:///c%3A/', 'file:///C:', 'vscode-remote://host/'])
      assert.ok(files.isWide(drive), drive);
    for (const folder of [ARCHIVE, 'archive://box-7/', 'memfs:/', 'file:///home', 'vscode-remote://host/srv'])
      assert.ok(!files.isWide(folder), folder);
  });

  it('are left to the disk for what lies on it', async () => {
    const { files, asked } = client({ [`${ARCHIVE}/a.txt`]: { base64: 'QQ==' } });
    const both = filesByScheme(memoryFiles({ 'file:///a.txt': 'B' }), files);
    assert.deepEqual(await both.read('file:///a.txt', 1), new Uint8Array([66]));
    assert.deepEqual(asked, []);
    assert.deepEqual(await both.read(`${ARCHIVE}/a.txt`, 1), new Uint8Array([65]));
  });
});
