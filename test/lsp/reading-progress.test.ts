import assert from 'node:assert/strict';
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageserver/node';
import { READ_REST, STOP_READING } from '../../protocol/requests';
import { connect, memoryFiles, type TestClient, until } from '../support/client';

const FOLDER = 'file:///archive';
const COUNT = 200;

/** A folder whose files come one by one only as far as the gate stands open. */
function gatedFiles() {
  const files = memoryFiles(
    Object.fromEntries(
      Array.from({ length: COUNT }, (_, number) => [
        `${FOLDER}/${String(number).padStart(3, '0')}.txt`,
        `防衛審議官の朝倉千尋氏は${2000 + number}年5月12日に述べた。`,
      ]),
    ),
  );
  let open!: () => void;
  const gate = new Promise<void>(resolve => {
    open = resolve;
  });
  return {
    open,
    files: {
      ...files,
      async read(file: string, maximumBytes: number) {
        if (/\/1\d\d\.txt$/.test(file)) await gate;
        return files.read(file, maximumBytes);
      },
    },
  };
}

describe('the progress of reading a folder', () => {
  const clients: TestClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  const start = async (options: Parameters<typeof connect>[0]) => {
    const client = await connect(options);
    clients.push(client);
    return client;
  };
  const run = ({ connection }: TestClient, command: string) =>
    connection.sendRequest('workspace/executeCommand', { command });
  const symbols = async ({ connection }: TestClient) =>
    ((await connection.sendRequest('workspace/symbol', { query: '朝倉' })) as unknown[]).length;

  it('is told in the status, stopped and continued by commands, while requests are answered', async () => {
    const { files, open } = gatedFiles();
    const client = await start({ files, folders: [FOLDER] });
    const last = () => client.statuses.at(-1)?.progress;
    await until(last, progress => progress?.done === 100);
    assert.deepEqual(last(), { isStopped: false, done: 100, total: COUNT });
    await client.open(`${FOLDER}/150.txt`, '令和6年2月30日に会合を開いた。');
    // What is open is answered though the folder is not read.
    const found = await until(
      () => client.published.get(`${FOLDER}/150.txt`) ?? [],
      list => list.length > 0,
    );
    assert.deepEqual(
      found.map(({ code }) => code),
      ['date/nonexistent'],
    );
    await run(client, STOP_READING);
    await until(last, progress => progress?.isStopped === true);
    assert.deepEqual(last(), { isStopped: true, done: 100, total: COUNT });
    assert.equal(await symbols(client), 1);
    const ready = client.ready();
    open();
    await run(client, READ_REST);
    await ready;
    assert.equal(client.statuses.at(-1)?.documents, COUNT);
    assert.deepEqual(client.logs, []);
  });

  it('is the protocol’s own for a client that has no status, and ends when that is cancelled', async () => {
    const { files, open } = gatedFiles();
    const told: (WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd)[] = [];
    const tokens: (string | number)[] = [];
    const client = await start({
      files,
      folders: [FOLDER],
      showsStatus: false,
      capabilities: { window: { workDoneProgress: true } },
      onConnect(connection) {
        connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string | number }) => {
          tokens.push(token);
          return null;
        });
        connection.onNotification('$/progress', ({ value }: { value: (typeof told)[number] }) => {
          told.push(value);
        });
      },
    });
    const isTold = (kind: string, message?: string) => () =>
      told.some(
        value => value.kind === kind && (message === undefined || ('message' in value && value.message === message)),
      );
    assert.ok(await until(isTold('report', '100 of 200 files'), Boolean));
    assert.deepEqual(told[0], { kind: 'begin', title: 'Reading the folder', percentage: 0, cancellable: true });
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token: tokens[0] });
    assert.ok(await until(isTold('end'), Boolean));
    assert.deepEqual(client.logs, [`Reading the folder was stopped. The command ${READ_REST} reads the rest.`]);
    assert.deepEqual(client.statuses, []);
    const count = (kind: string) => () => told.filter(value => value.kind === kind).length;
    await run(client, READ_REST);
    assert.equal(await until(count('begin'), begins => begins === 2), 2);
    open();
    assert.equal(await until(count('end'), ends => ends === 2), 2);
    assert.equal(tokens.length, 2);
  });
});
