import type { Connection } from 'vscode-languageserver';
import { LIST_FOLDERS, type ListFoldersResult, READ_FILES, type ReadFilesResult } from '../../../protocol/requests';
import { turn } from '../turn';
import type { Files } from './files';

/** Places asked for in one message: enough to hide the way there and back, few enough for the memory of a worker. */
const MAXIMUM_BATCH = 64;
/** A whole drive as a folder; beside it a worker knows of no folder that is too wide, nor where the home folder lies. */
const DRIVE = /^(?:file|vscode-remote):\/\/[^/]{0,255}\/?(?:[a-z](?::|%3A)\/?)?$/i;

/**
 * The files as the editor sees them: all of them behind a worker, behind a process those of virtual folders (an archive, a
 * repository that was never cloned). What is asked for at once goes in one message; a client that does not know these
 * requests, or fails, is one that cannot read the file.
 */
export function editorFiles(connection: Pick<Connection, 'sendRequest'>): Files {
  const list = inBatches(async (folders: readonly string[]) => {
    const { entries } = await connection.sendRequest<ListFoldersResult>(LIST_FOLDERS, { folders });
    return entries;
  });
  const read = inBatches(async (files: readonly { readonly uri: string; readonly maximumBytes: number }[]) => {
    const { contents } = await connection.sendRequest<ReadFilesResult>(READ_FILES, { files });
    return contents;
  });
  return {
    entries: async folder => (await list(folder)) ?? undefined,
    async read(uri, maximumBytes) {
      const content = await read({ uri, maximumBytes });
      return typeof content === 'string' ? content : content ? bytesOf(content.base64) : undefined;
    },
    isWide: folder => DRIVE.test(folder),
  };
}

/**
 * One by one to the caller, together on the wire.
 * @param send answers as many questions as it is given, in their order.
 * @returns the answer to one question; nothing where sending fails.
 */
function inBatches<Question, Answer>(send: (questions: readonly Question[]) => Promise<readonly Answer[]>) {
  let waiting: { readonly question: Question; answer(answer: Answer | undefined): void }[] = [];
  const flush = async () => {
    await turn();
    const asked = waiting;
    waiting = [];
    for (let at = 0; at < asked.length; at += MAXIMUM_BATCH) {
      const batch = asked.slice(at, at + MAXIMUM_BATCH);
      const answers = await send(batch.map(({ question }) => question)).catch((): readonly Answer[] => []);
      for (const [index, { answer }] of batch.entries()) answer(answers[index]);
    }
  };
  return (question: Question): Promise<Answer | undefined> =>
    new Promise(answer => {
      if (waiting.push({ question, answer }) === 1) void flush();
    });
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
