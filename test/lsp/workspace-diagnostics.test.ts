import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { connect, memoryFiles, type TestClient } from '../support/client';

const FOLDER = 'file:///archive';
const FAULTY = `${FOLDER}/faulty.txt`;
const SOUND = `${FOLDER}/sound.txt`;

describe('the diagnostics of a whole folder', () => {
  const clients: TestClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  const start = async () => {
    const files = memoryFiles({
      [FAULTY]: '令和6年2月30日に会合を開いた。',
      [SOUND]: '令和6年2月29日に会合を開いた。',
    });
    const client = await connect({ files, folders: [FOLDER], capabilities: { textDocument: { diagnostic: {} } } });
    clients.push(client);
    await client.ready();
    return { client, files };
  };
  const pull = ({ connection }: TestClient, previous: WorkspaceDiagnosticReport = { items: [] }) =>
    connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: previous.items.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : [])),
    });
  const told = ({ items }: WorkspaceDiagnosticReport) =>
    items.map(item => [item.uri, item.kind === 'full' ? item.items.map(({ code }) => code) : item.kind]);

  it('are told of texts that nobody has opened, and of sound ones nothing', async () => {
    const { client } = await start();
    assert.deepEqual(told(await pull(client)), [[FAULTY, ['date/nonexistent']]]);
  });

  it('are told again when something has changed, and of the rest that it has not', async () => {
    const { client } = await start();
    const first = await pull(client);
    const second = pull(client, first);
    const early = await Promise.race([second, new Promise(resolve => setTimeout(resolve, 400, 'waits'))]);
    assert.equal(early, 'waits');
    await client.open(SOUND, '令和6年2月31日に会合を開いた。');
    assert.deepEqual(told(await second), [
      [FAULTY, 'unchanged'],
      [SOUND, ['date/nonexistent']],
    ]);
  });

  it('are taken back of a text that is gone', async () => {
    const { client, files } = await start();
    const first = await pull(client);
    const second = pull(client, first);
    files.contents.delete('file:///archive/faulty.txt');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: FAULTY, type: 3 }],
    });
    assert.deepEqual(told(await second), [[FAULTY, []]]);
  });
});
