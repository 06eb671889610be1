import assert from 'node:assert/strict';
import type { Location, WorkspaceEdit } from 'vscode-languageserver/node';
import type { AddToGazetteerResult } from '../../protocol/requests';
import { lineIndex, offsetAt, positionAt } from '../../server/text/lines';
import { connect, type MemoryFiles, memoryFiles, type TestClient, until } from '../support/client';

const GAZETTEER = 'file:///sources/.shiryo/entities.json';
const NEWS = 'file:///sources/news.txt';
const REPORT = 'file:///sources/report.txt';
const TEXTS: Readonly<Record<string, string>> = {
  [NEWS]: '朝倉千尋防衛審議官は「霧笛の共用に関する覚書」に署名した。灯台の母も来た。',
  [REPORT]: 'Vice-Minister Asakura Chihiro spoke on 12 May 2031. The Lighthouse Lady left.',
};
const ENTRY = `{
  "people": [
    { "id": "asakura", "names": { "ja": ["朝倉千尋"] }, "aliases": { "ja": ["灯台の母"], "en": ["The Lighthouse Lady"] } }
  ]
}
`;

describe('the gazetteer over the wire', () => {
  const clients: TestClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  async function start(texts: Readonly<Record<string, string | Uint8Array>> = TEXTS) {
    const files = memoryFiles(texts);
    const client = await connect({ files, folders: ['file:///sources'] });
    clients.push(client);
    await client.ready();
    return { client, files };
  }

  const place = (uri: string, words: string) => ({
    textDocument: { uri },
    position: positionAt(lineIndex(TEXTS[uri] ?? ''), TEXTS[uri]!.indexOf(words) + 1),
  });
  /** The places where a request leads, as the words there. */
  async function places({ connection }: TestClient, files: MemoryFiles, method: string, uri: string, words: string) {
    const context = { includeDeclaration: true };
    const answer: Location[] | null = await connection.sendRequest(method, { ...place(uri, words), context });
    return (answer ?? []).map(({ uri, range }) => {
      const source = lineIndex(new TextDecoder().decode(files.contents.get(uri)));
      return `${uri.split('/').at(-1)} ${source.text.slice(offsetAt(source, range.start), offsetAt(source, range.end))}`;
    });
  }

  it('leads from a mention to its entry, and lists the mentions alone', async () => {
    const { client, files } = await start({ ...TEXTS, [GAZETTEER]: ENTRY });
    assert.deepEqual(await places(client, files, 'textDocument/definition', REPORT, 'Lighthouse'), [
      'entities.json "朝倉千尋"',
    ]);
    assert.deepEqual(await places(client, files, 'textDocument/references', NEWS, '灯台の母'), [
      'news.txt 朝倉千尋',
      'news.txt 灯台の母',
      'report.txt Asakura Chihiro',
      'report.txt The Lighthouse Lady',
    ]);
  });

  it('changes what is linked and what is told while it is typed, and back when it is closed', async () => {
    const { client, files } = await start();
    const found = () => places(client, files, 'textDocument/references', REPORT, 'Lighthouse');
    assert.deepEqual(await found(), []);
    await client.open(GAZETTEER, `${ENTRY.slice(0, -3)},`, 'jsonc');
    assert.equal((await until(found, list => list.length > 2)).length, 4);
    const codes = () => (client.published.get(GAZETTEER) ?? []).map(({ code }) => code);
    assert.deepEqual(await until(codes, list => list.length > 0), ['gazetteer/syntax']);
    await client.change(GAZETTEER, ENTRY.replace('The Lighthouse Lady', 'The Lady'));
    assert.deepEqual(await until(found, list => list.length === 0), []);
    assert.deepEqual(await until(codes, ([code]) => code === 'gazetteer/unused-alias'), ['gazetteer/unused-alias']);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: GAZETTEER } });
    assert.deepEqual(await until(codes, list => list.length === 0), []);
  });

  it('follows the file on disk, also when its folder goes', async () => {
    const { client, files } = await start();
    const found = () => places(client, files, 'textDocument/references', REPORT, 'Lighthouse');
    const changed = (uri: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    files.contents.set(GAZETTEER, new TextEncoder().encode(ENTRY));
    await changed(GAZETTEER, 1);
    assert.equal((await until(found, list => list.length > 2)).length, 4);
    files.contents.delete(GAZETTEER);
    await changed('file:///sources/.shiryo', 3);
    assert.deepEqual(await until(found, list => list.length === 0), []);
  });

  it('tells the faults of a file that nobody has opened, also to a client that asks for diagnostics', async () => {
    const files = memoryFiles({ ...TEXTS, [GAZETTEER]: '{ "people": [{ "id": "x" }] }' });
    const client = await connect({
      files,
      folders: ['file:///sources'],
      capabilities: { textDocument: { diagnostic: {} } },
    });
    clients.push(client);
    const found = await until(
      () => client.published.get(GAZETTEER) ?? [],
      list => list.length > 0,
    );
    assert.deepEqual(
      found.map(({ code, range }) => [code, range.start.character]),
      [['gazetteer/schema', 13]],
    );
  });

  const add = ({ connection }: TestClient, uri: string, words: string): Promise<AddToGazetteerResult> =>
    connection.sendRequest('shiryo/addToGazetteer', place(uri, words));
  const newTexts = ({ documentChanges = [] }: WorkspaceEdit) =>
    documentChanges.map(change =>
      'edits' in change ? change.edits.map(edit => 'newText' in edit && edit.newText).join('') : change.kind,
    );

  it('adds a person with the names of the folder, and makes the file', async () => {
    const { client } = await start();
    const answer = await add(client, NEWS, '朝倉千尋');
    assert.ok('edit' in answer);
    assert.equal(answer.sentence, '朝倉千尋 was added to .shiryo/entities.json.');
    assert.deepEqual(newTexts(answer.edit), [
      'create',
      `{
  "people": [
    {
      "id": "asakura-chihiro",
      "names": { "ja": ["朝倉千尋"], "en": ["Asakura Chihiro"] },
      "offices": [{ "title": "防衛審議官" }]
    }
  ]
}
`,
    ]);
  });
  it('adds an agreement to what is being typed', async () => {
    const { client } = await start({ ...TEXTS, [GAZETTEER]: ENTRY });
    await client.open(GAZETTEER, '{ "agreements": [] }', 'jsonc');
    const answer = await add(client, NEWS, '霧笛の共用');
    assert.ok('edit' in answer);
    assert.deepEqual(newTexts(answer.edit), [
      `
  {
    "id": "霧笛の共用に関する覚書",
    "titles": { "ja": ["霧笛の共用に関する覚書"] },
    "kind": "memorandum"
  }
`,
    ]);
  });
  it('shows the entry that is there already', async () => {
    const { client } = await start({ ...TEXTS, [GAZETTEER]: ENTRY });
    const answer = await add(client, NEWS, '灯台の母');
    assert.ok('present' in answer);
    assert.deepEqual(answer.present.range.start, { line: 2, character: 41 });
  });
  it('writes nothing into a file that is broken or in another encoding, and says so', async () => {
    for (const content of ['{ "people": [', '{ "people": {} }', new Uint8Array([0x7b, 0x83, 0x8b, 0x7d])]) {
      const { client } = await start({ ...TEXTS, [GAZETTEER]: content });
      assert.deepEqual(await add(client, NEWS, '朝倉千尋'), {
        refusal: '.shiryo/entities.json is not JSON of the expected shape and was not changed: mend it first.',
      });
    }
  });
  it('has no entries for dates', async () => {
    const { client } = await start();
    assert.deepEqual(await add(client, REPORT, '12 May'), {
      refusal: 'Only people, agreements and initiatives have entries in the gazetteer.',
    });
  });

  it('renames the entry, never the texts', async () => {
    const { client } = await start({ ...TEXTS, [GAZETTEER]: ENTRY });
    const at = place(REPORT, 'Lighthouse');
    assert.deepEqual(await client.connection.sendRequest('textDocument/prepareRename', at), {
      range: { start: { line: 0, character: 52 }, end: { line: 0, character: 71 } },
      placeholder: '朝倉千尋',
    });
    const rename = (newName: string): Promise<WorkspaceEdit> =>
      client.connection.sendRequest('textDocument/rename', { ...at, newName });
    assert.deepEqual((await rename('朝倉千尋(防衛)')).documentChanges, [
      {
        textDocument: { uri: GAZETTEER, version: null },
        edits: [
          {
            range: { start: { line: 2, character: 41 }, end: { line: 2, character: 41 } },
            newText: '"朝倉千尋(防衛)", ',
          },
        ],
      },
    ]);
    await assert.rejects(rename('…'), /“…” is no name/);
  });
  it('refuses to rename what the gazetteer does not have', async () => {
    const { client } = await start();
    await assert.rejects(
      client.connection.sendRequest('textDocument/prepareRename', place(NEWS, '朝倉千尋')),
      /add it to the gazetteer first/,
    );
    assert.deepEqual(client.logs, []);
  });
});
