import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type Hover,
  type Location,
  type MarkupContent,
  type RegistrationParams,
} from 'vscode-languageserver/node';
import { type ClientOptions, connect, memoryFiles, type TestClient, until } from '../support/client';

const FOLDER = 'file:///sources';
const DATE = '令和6年6月5日(水)に会合を開いた。';

describe('the server', () => {
  const clients: TestClient[] = [];
  const start: typeof connect = async options => {
    const client = await connect(options);
    clients.push(client);
    return client;
  };
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });

  const at = (line: number, character: number) => ({ line, character });
  const hover = ({ connection }: TestClient, uri: string, position = at(0, 1)): Promise<Hover | null> =>
    connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  const words = (answer: Hover | null) => (answer?.contents as MarkupContent | undefined)?.value ?? '';

  it('tells what a date means, with the range of the whole expression', async () => {
    const client = await start();
    await client.open('untitled:one', DATE);
    const answer = await hover(client, 'untitled:one');
    assert.match(words(answer), /2024-06-05/);
    assert.match(words(answer), /Wednesday/);
    assert.deepEqual(answer?.range, { start: at(0, 0), end: at(0, 11) });
  });

  it('speaks the language of the editor, and that of the setting before it', async () => {
    const swedish = await start({ locale: 'sv-SE' });
    await swedish.open('untitled:one', DATE);
    assert.match(words(await hover(swedish, 'untitled:one')), /onsdag/);
    const set = await start({ locale: 'sv', settings: { shiryo: { language: 'vi' } } });
    await set.open('untitled:one', DATE);
    await set.ready();
    assert.match(words(await hover(set, 'untitled:one')), /thứ Tư/);
  });

  it('counts positions in UTF-16 units, behind emoji, behind every kind of line end', async () => {
    const client = await start();
    await client.open('untitled:one', `🇯🇵一行目\r\n🇻🇳 ${DATE}\rx\n令和6年6月6日`);
    assert.deepEqual((await hover(client, 'untitled:one', at(1, 6)))?.range, { start: at(1, 5), end: at(1, 16) });
    assert.deepEqual((await hover(client, 'untitled:one', at(3, 0)))?.range, { start: at(3, 0), end: at(3, 8) });
  });

  it('answers for lone surrogates, an empty text and places outside it', async () => {
    const client = await start();
    await client.open('untitled:one', '\ud83d令和6年6月5日\udc00');
    assert.match(words(await hover(client, 'untitled:one', at(0, 3))), /2024-06-05/);
    await client.open('untitled:two', '');
    assert.equal(await hover(client, 'untitled:two', at(9, 9)), null);
    assert.equal(await hover(client, 'untitled:unknown'), null);
    assert.deepEqual(client.logs, []);
  });

  it('follows incremental changes', async () => {
    const client = await start();
    await client.open('untitled:one', DATE);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'untitled:one', version: 9 },
      contentChanges: [
        { range: { start: at(0, 2), end: at(0, 3) }, text: '7' },
        { range: { start: at(0, 0), end: at(0, 0) }, text: '𠮷\n' },
      ],
    });
    assert.match(words(await hover(client, 'untitled:one', at(1, 1))), /2025-06-05/);
  });

  it('publishes diagnostics to a client that does not ask, and takes them back', async () => {
    const client = await start();
    await client.open('untitled:one', '令和6年2月30日に会合を開いた。');
    const found = await until(
      () => client.published.get('untitled:one') ?? [],
      list => list.length > 0,
    );
    assert.deepEqual(
      found.map(({ code, severity, source }) => [code, severity, source]),
      [['date/nonexistent', 1, 'shiryo']],
    );
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.change('untitled:one', '令和6年2月29日に会合を開いた。');
    assert.deepEqual(
      await until(
        () => client.published.get('untitled:one')!,
        list => list.length === 0,
      ),
      [],
    );
  });

  it('answers a client that asks for diagnostics, and publishes none', async () => {
    const client = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open('untitled:one', '令和6年2月30日に会合を開いた。');
    const pull = (previousResultId?: string): Promise<{ kind: string; resultId: string; items?: { code: string }[] }> =>
      client.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: 'untitled:one' },
        previousResultId,
      });
    const first = await pull();
    assert.deepEqual(
      first.items?.map(({ code }) => code),
      ['date/nonexistent'],
    );
    assert.equal((await pull(first.resultId)).kind, 'unchanged');
    await client.change('untitled:one', '令和6年2月3日に会合を開いた。');
    assert.deepEqual((await pull(first.resultId)).items, []);
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(client.published.size, 0);
  });

  it('takes the severities from the settings', async () => {
    const settings = { shiryo: { severity: { 'date/nonexistent': 'off', 'date/weekday-mismatch': 'hint' } } };
    const client = await start({ settings });
    await client.ready();
    await client.open('untitled:one', '令和6年2月30日、令和6年6月5日(金)に会合を開いた。');
    const found = await until(
      () => client.published.get('untitled:one') ?? [],
      list => list.length > 0,
    );
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [['date/weekday-mismatch', 4]],
    );
  });

  it('answers a cancelled request as cancelled', async () => {
    const client = await start();
    await client.open('untitled:one', DATE);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      'textDocument/hover',
      { textDocument: { uri: 'untitled:one' }, position: at(0, 1) },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });

  describe('with a folder on its own disk', () => folderTests('files'));
  describe('with a folder that only the editor can read', () => folderTests('virtualFiles'));

  function folderTests(place: 'files' | 'virtualFiles') {
    const files = () =>
      memoryFiles({
        [`${FOLDER}/a.txt`]: `${DATE}\n1年前、令和5年6月5日のことである。`,
        [`${FOLDER}/below/b%20c.txt`]: '2024年6月5日の会合について。',
        [`${FOLDER}/requirements.txt`]: '令和6年6月5日',
        [`${FOLDER}/ignored.txt`]: '令和6年6月5日',
        [`${FOLDER}/.gitignore`]: 'ignored.txt\n',
        [`${FOLDER}/junk.txt`]: new Uint8Array([0, 1, 2, 0, 255, 254, 0, 3, 0, 0, 0]),
        [`${FOLDER}/old.txt`]: new Uint8Array([
          0x97, 0xdf, 0x98, 0x61, 0x36, 0x94, 0x4e, 0x36, 0x8c, 0x8e, 0x35, 0x93, 0xfa, 0x82, 0xcc, 0x82, 0xb1, 0x82,
          0xc6,
        ]),
      });
    const startFolder = async (given = files(), options: ClientOptions = {}) => {
      const client = await start({ [place]: given, folders: [FOLDER], ...options });
      await client.ready();
      return { client, files: given };
    };
    const references = ({ connection }: TestClient, uri: string, position = at(0, 1)): Promise<Location[]> =>
      connection.sendRequest('textDocument/references', {
        textDocument: { uri },
        position,
        context: { includeDeclaration: true },
      });
    const found = (list: readonly Location[]) =>
      list.map(({ uri, range }) => `${uri.slice(FOLDER.length)}:${range.start.line}`);

    it('reads its source documents, and says what it leaves out', async () => {
      const { client } = await startFolder();
      const status = client.statuses.at(-1)!;
      assert.equal(status.documents, 3);
      assert.deepEqual(
        status.skipped.map(({ uri }) => uri),
        [`${FOLDER}/junk.txt`],
      );
    });

    it('finds references in files that are not open, by their own names', async () => {
      const { client } = await startFolder();
      await client.open(`${FOLDER}/a.txt`, DATE);
      assert.deepEqual(found(await references(client, `${FOLDER}/a.txt`)), [
        '/a.txt:0',
        '/below/b%20c.txt:0',
        '/old.txt:0',
      ]);
    });

    it('lets the open text win, and the file again after closing', async () => {
      const { client } = await startFolder();
      const uri = `${FOLDER}/a.txt`;
      await client.open(uri, '2024年6月5日から。\n令和6年6月5日まで。');
      assert.equal(found(await references(client, uri)).filter(place => place.startsWith('/a.txt')).length, 2);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await client.open(`${FOLDER}/old.txt`, DATE);
      const after = await until(
        () => references(client, `${FOLDER}/old.txt`),
        list => list.length === 3,
      );
      assert.deepEqual(found(after), ['/a.txt:0', '/below/b%20c.txt:0', '/old.txt:0']);
    });

    it('never counts a second view of a file, yet answers for it', async () => {
      const { client } = await startFolder();
      const view = 'git:/sources/a.txt?ref';
      await client.open(view, `${DATE}2024年6月5日。`);
      assert.match(words(await hover(client, view)), /2024-06-05/);
      assert.equal((await references(client, view)).length, 2);
      await client.open(`${FOLDER}/a.txt`, DATE);
      assert.equal((await references(client, `${FOLDER}/a.txt`)).length, 3);
    });

    it('leaves alone what is plainly no source, and reads an ignored file for itself', async () => {
      const { client } = await startFolder();
      await client.open(`${FOLDER}/requirements.txt`, DATE);
      assert.equal(await hover(client, `${FOLDER}/requirements.txt`), null);
      await client.open(`${FOLDER}/ignored.txt`, DATE);
      const own = await until(
        () => references(client, `${FOLDER}/ignored.txt`),
        list => list.length === 1,
      );
      assert.deepEqual(found(own), ['/ignored.txt:0']);
    });

    it('follows files that come, change and go, whole folders too', async () => {
      const { client, files: given } = await startFolder();
      await client.open(`${FOLDER}/a.txt`, DATE);
      const watched = (uri: string, type: number) =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: `${FOLDER}/${uri}`, type }],
        });
      given.contents.set(`${FOLDER}/new.txt`, new TextEncoder().encode('2024-06-05'));
      await watched('new.txt', 1);
      const places = async () => found(await references(client, `${FOLDER}/a.txt`));
      assert.deepEqual(await until(places, list => list.length === 4), [
        '/a.txt:0',
        '/below/b%20c.txt:0',
        '/new.txt:0',
        '/old.txt:0',
      ]);
      given.contents.delete(`${FOLDER}/below/b c.txt`);
      await watched('below', 3);
      assert.deepEqual(await until(places, list => list.length === 3), ['/a.txt:0', '/new.txt:0', '/old.txt:0']);
      // Of a folder that is moved here its own name alone is told, and what is ignored in it stays so.
      for (const name of ['come/d.txt', 'come/ignored.txt', 'come/deep/e.txt'])
        given.contents.set(`${FOLDER}/${name}`, new TextEncoder().encode('2024-06-05'));
      await watched('come', 1);
      assert.deepEqual(await until(places, list => list.length === 5), [
        '/a.txt:0',
        '/come/d.txt:0',
        '/come/deep/e.txt:0',
        '/new.txt:0',
        '/old.txt:0',
      ]);
    });

    it('has the client watch the files that the settings name, and what comes and goes', async () => {
      const settings = { shiryo: { include: ['**/*.txt'] } };
      const asked: string[][] = [];
      let ended = 0;
      const { client } = await startFolder(files(), {
        settings,
        capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
        onConnect(connection) {
          connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
            for (const { method, registerOptions } of registrations)
              if (method === 'workspace/didChangeWatchedFiles')
                asked.push(
                  registerOptions.watchers.map(({ globPattern, kind }: { globPattern: string; kind: number }) =>
                    [globPattern, kind].join(' '),
                  ),
                );
            return null;
          });
          connection.onRequest('client/unregisterCapability', () => {
            ended++;
            return null;
          });
        },
      });
      settings.shiryo.include = ['minutes/*.log'];
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until(
        () => ended,
        count => count === 1,
      );
      const always = [
        '**/.gitignore 2',
        '**/.shiryo/documents.json 2',
        '**/.shiryo/entities.json 2',
        '**/.shiryo/annotations/**/*.jsonl 2',
        '** 5',
      ];
      assert.deepEqual(asked, [
        ['**/*.txt 2', ...always],
        ['**/minutes/*.log 2', ...always],
      ]);
      assert.equal(ended, 1);
    });

    it('uses recorded dates and tells wrong entries in a sentence', async () => {
      const given = files();
      given.contents.set(
        `${FOLDER}/.shiryo/documents.json`,
        new TextEncoder().encode('{"documents":{"a.txt":{"date":"2019-05-07"},"old.txt":{"date":"2019-13-01"}}}'),
      );
      const { client } = await startFolder(given);
      await client.open(`${FOLDER}/a.txt`, '本年3月に開かれた。');
      assert.match(words(await hover(client, `${FOLDER}/a.txt`)), /2019-03/);
      assert.deepEqual(client.statuses.at(-1)!.complaints, [
        {
          uri: `${FOLDER}/.shiryo/documents.json`,
          sentence:
            '.shiryo/documents.json: the entry of old.txt is left out: its date is no day, month or year such as 2025-12-04.',
        },
      ]);
    });

    it('says what the file of records should hold', async () => {
      const { client } = await startFolder();
      const uri = `${FOLDER}/below/b%20c.txt`;
      const answer = await client.connection.sendRequest('shiryo/record', {
        textDocument: { uri },
        field: 'date',
        value: '2024-06',
      });
      assert.deepEqual(answer, {
        uri: `${FOLDER}/.shiryo/documents.json`,
        text: '{\n  "documents": {\n    "below/b c.txt": {\n      "date": "2024-06"\n    }\n  }\n}\n',
      });
      const refused: { refusal?: string } = await client.connection.sendRequest('shiryo/record', {
        textDocument: { uri },
        field: 'date',
        value: '2024-06-31',
      });
      assert.match(refused.refusal ?? '', /2024-06-31/);
    });

    it('writes over no file of records that it cannot read', async () => {
      const given = files();
      given.contents.set(`${FOLDER}/.shiryo/documents.json`, new TextEncoder().encode('{"documents": <<<'));
      const { client } = await startFolder(given);
      const answer: { refusal?: string } = await client.connection.sendRequest('shiryo/record', {
        textDocument: { uri: `${FOLDER}/a.txt` },
        field: 'date',
        value: '2024',
      });
      assert.match(answer.refusal ?? '', /documents\.json is not JSON .+ mend it first/);
    });

    it('does not read a home folder unasked, nor a file of it that was opened and closed', async () => {
      const given = files();
      given.wide.add(FOLDER);
      const { client } = await startFolder(given);
      const uri = `${FOLDER}/a.txt`;
      await client.open(uri, DATE);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await until(
        () => client.statuses.at(-1)!,
        ({ documents }) => documents === 0,
      );
      assert.equal(client.statuses.at(-1)!.documents, 0);
      assert.match(client.statuses.at(-1)!.skipped[0]!.reason, /readWideFolders/);
    });

    it('leaves everything alone when it is switched off', async () => {
      const { client } = await startFolder(files(), { settings: { shiryo: { enable: false } } });
      await client.open(`${FOLDER}/a.txt`, DATE);
      assert.equal(await hover(client, `${FOLDER}/a.txt`), null);
      assert.equal(client.statuses.at(-1)!.documents, 0);
    });
  }
});
