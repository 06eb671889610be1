import assert from 'node:assert/strict';
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentLink,
  InlayHint,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { connect, memoryFiles, type TestClient, until } from '../support/client';

const FOLDER = 'file:///sources';
const URI = `${FOLDER}/a.txt`;
const TEXT = `令和13年5月14日
朝倉千尋(Asakura Chihiro)防衛審議官は、note.txt を示した。🗾朝倉審議官は帰った。`;
const at = (line: number, character: number) => ({ line, character });
const textDocument = { uri: URI };
const whole = { start: at(0, 0), end: at(9, 0) };

describe('gestures over the wire', () => {
  const clients: TestClient[] = [];
  const start = async (options: Parameters<typeof connect>[0] = {}) => {
    const files = memoryFiles({ [URI]: TEXT, [`${FOLDER}/note.txt`]: '朝倉千尋防衛審議官の手記。' });
    const client = await connect({ files, folders: [FOLDER], ...options });
    clients.push(client);
    await client.ready();
    await client.open(URI, TEXT);
    return client;
  };
  afterEach(() => {
    for (const client of clients.splice(0)) {
      assert.deepEqual(client.logs, []);
      client.close();
    }
  });
  const ask = <Answer>({ connection }: TestClient, method: string, params: object = {}): Promise<Answer> =>
    connection.sendRequest(`textDocument/${method}`, { textDocument, ...params });

  describe('semantic tokens', () => {
    const capabilities = {
      textDocument: {
        semanticTokens: {
          requests: { full: { delta: true }, range: true },
          tokenTypes: [],
          tokenModifiers: [],
          formats: ['relative' as const],
        },
      },
    };
    /** `type modifiers «text»` for every token of an answer. */
    const read = ({ initialized }: TestClient, data: readonly number[], text: string): string[] => {
      const { legend } = initialized.capabilities.semanticTokensProvider!;
      const lines = text.split('\n');
      const words: string[] = [];
      let [line, character] = [0, 0];
      for (let token = 0; token < data.length; token += 5) {
        const [down, right, length, type, bits] = data.slice(token, token + 5) as [
          number,
          number,
          number,
          number,
          number,
        ];
        line += down;
        character = down > 0 ? right : character + right;
        const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
        words.push(
          [legend.tokenTypes[type], ...modifiers, lines[line]!.slice(character, character + length)].join(' '),
        );
      }
      return words;
    };
    const TOKENS = ['date 令和13年5月14日', 'official 朝倉千尋', 'role 防衛審議官', 'official 朝倉', 'role 審議官'];

    it('are counted in UTF-16 units, of the whole text and of a range', async () => {
      const client = await start({ capabilities });
      const full = await ask<SemanticTokens>(client, 'semanticTokens/full');
      assert.deepEqual(read(client, full.data, TEXT), TOKENS);
      const second = { start: at(0, 11), end: at(1, 6) };
      const part = await ask<SemanticTokens>(client, 'semanticTokens/range', { range: second });
      assert.deepEqual(read(client, part.data, TEXT).slice(0, 1), ['official 朝倉千尋']);
    });

    it('are told again as what has changed', async () => {
      const client = await start({ capabilities });
      const first = await ask<SemanticTokens>(client, 'semanticTokens/full');
      const delta = (previousResultId: string | undefined) =>
        ask<SemanticTokens & SemanticTokensDelta>(client, 'semanticTokens/full/delta', { previousResultId });
      const same = await delta(first.resultId);
      assert.deepEqual(same.edits, []);
      for (const text of [`前書き。\n${TEXT}`, TEXT.replace('🗾', '🗾5月15日、'), TEXT.slice(0, 14), '', TEXT]) {
        const before = await ask<SemanticTokens>(client, 'semanticTokens/full');
        await client.change(URI, text);
        const { edits } = await delta(before.resultId);
        assert.ok(edits.length <= 1);
        const data = [...before.data];
        for (const edit of edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
        const full = await ask<SemanticTokens>(client, 'semanticTokens/full');
        assert.deepEqual(data, full.data, text);
      }
      assert.ok((await delta('of another time')).data.length > 0);
    });

    it('are none where the setting says so, and not offered to a client that does not know them', async () => {
      const off = await start({ capabilities, settings: { shiryo: { semanticTokens: false } } });
      assert.deepEqual((await ask<SemanticTokens>(off, 'semanticTokens/full')).data, []);
      const plain = await start();
      assert.equal(plain.initialized.capabilities.semanticTokensProvider, undefined);
    });
  });

  describe('inlay hints', () => {
    const settings = { shiryo: { inlayHints: { isoDates: true, fullNames: true, readings: true } } };
    const hints = async (client: TestClient) => ask<InlayHint[]>(client, 'inlayHint', { range: whole });
    const SHOWN = ['0:10 2031-05-14'];
    const shown = (list: readonly InlayHint[]) =>
      list.map(({ position, label }) => `${position.line}:${position.character} ${label}`);

    it('explain themselves at once to a client that cannot ask later', async () => {
      const client = await start({ settings, capabilities: { textDocument: { inlayHint: {} } } });
      const list = await hints(client);
      assert.deepEqual(shown(list), SHOWN);
      assert.match((list[0]!.tooltip as MarkupContent).value, /Reiwa 13 is 2031/);
    });
    it('explain themselves when they are asked to', async () => {
      const inlayHint = { resolveSupport: { properties: ['tooltip'] } };
      const client = await start({ settings, capabilities: { textDocument: { inlayHint } } });
      const list = await hints(client);
      assert.equal(list[0]!.tooltip, undefined);
      const resolved = await client.connection.sendRequest<InlayHint>('inlayHint/resolve', list[0]);
      assert.match((resolved.tooltip as MarkupContent).value, /Reiwa 13 is 2031/);
      await client.change(URI, '別の文。');
      assert.equal((await client.connection.sendRequest<InlayHint>('inlayHint/resolve', list[0])).tooltip, undefined);
    });
    it('are off unless a setting asks for them', async () => {
      const client = await start({ settings: {}, capabilities: { textDocument: { inlayHint: {} } } });
      assert.deepEqual(await hints(client), []);
    });
  });

  describe('code lenses', () => {
    const capabilities = { textDocument: { codeLens: {} } };
    const settings = { shiryo: { codeLens: true } };
    it('count mentions, and list them by a command of the client', async () => {
      const client = await start({ capabilities, settings, commands: ['shiryo.showReferences'] });
      const [lens, ...others] = await ask<CodeLens[]>(client, 'codeLens');
      assert.deepEqual(others, []);
      assert.deepEqual(lens!.range, { start: at(1, 0), end: at(1, 4) });
      const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
      assert.equal(command!.title, '朝倉千尋: named 2 times here, 3 in 2 documents');
      assert.equal(command!.command, 'shiryo.showReferences');
      assert.equal(command!.arguments![0].locations.length, 3);
    });
    it('only count for a client without the command, and are off unless a setting asks for them', async () => {
      const client = await start({ capabilities, settings });
      const [lens] = await ask<CodeLens[]>(client, 'codeLens');
      assert.equal((await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens)).command!.command, '');
      const off = await start({ capabilities, settings: {} });
      assert.equal(await ask(off, 'codeLens'), null);
    });
  });

  describe('completion', () => {
    const typed = `${TEXT}\n会議には朝倉`;
    const complete = async (options: Parameters<typeof connect>[0]) => {
      const client = await start(options);
      await client.change(URI, typed);
      return { client, list: await ask<CompletionList | null>(client, 'completion', { position: at(2, 6) }) };
    };
    const range = { start: at(2, 4), end: at(2, 6) };
    it('gives every item its range, and its hover when it is shown', async () => {
      const { client, list } = await complete({});
      assert.deepEqual(
        list!.items.map(({ label, textEdit, detail }) => ({ label, textEdit, detail })),
        [{ label: '朝倉千尋', textEdit: { range, newText: '朝倉千尋' }, detail: 'official' }],
      );
      const item = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', list!.items[0]);
      assert.match((item.documentation as MarkupContent).value, /防衛審議官/);
      assert.equal((item.documentation as MarkupContent).kind, 'plaintext');
    });
    it('says the range once to a client that takes it so', async () => {
      const completion = { completionList: { itemDefaults: ['editRange'] } };
      const { list } = await complete({ capabilities: { textDocument: { completion } } });
      assert.deepEqual(list!.itemDefaults, { editRange: range });
      assert.deepEqual([list!.items[0]!.textEditText, list!.items[0]!.textEdit], ['朝倉千尋', undefined]);
    });
    it('is silent where the setting says so', async () => {
      const { list } = await complete({ settings: { shiryo: { completion: false } } });
      assert.equal(list, null);
    });
  });

  it('links lead to documents by the client’s names, with a tooltip where it shows one', async () => {
    const client = await start({ capabilities: { textDocument: { documentLink: { tooltipSupport: true } } } });
    assert.deepEqual(await ask<DocumentLink[]>(client, 'documentLink'), [
      {
        range: { start: at(1, 28), end: at(1, 36) },
        target: `${FOLDER}/note.txt`,
        tooltip: 'Open the source cited: note.txt',
      },
    ]);
    const plain = await start();
    assert.deepEqual(
      (await ask<DocumentLink[]>(plain, 'documentLink')).map(({ tooltip }) => tooltip),
      [undefined],
    );
  });

  it('selections grow from each of several places', async () => {
    const client = await start();
    const answers = await ask<SelectionRange[]>(client, 'selectionRange', { positions: [at(0, 2), at(1, 2)] });
    assert.deepEqual(
      answers.map(({ range }) => range),
      [
        { start: at(0, 0), end: at(0, 10) },
        { start: at(1, 0), end: at(1, 4) },
      ],
    );
    for (let inner: SelectionRange | undefined = answers[1]; inner?.parent; inner = inner.parent) {
      const [from, to] = [inner.range, inner.parent.range];
      assert.ok(to.start.line < from.start.line || to.start.character <= from.start.character);
    }
  });

  it('symbols are found by how a name is read', async () => {
    const client = await start();
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'あさくら' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['朝倉千尋 · あさくら'],
    );
  });

  it('asks a client again for what it shows when the folder has changed', async () => {
    const refreshSupport = true;
    const client = await connect({
      files: memoryFiles({ [URI]: TEXT }),
      folders: [FOLDER],
      capabilities: {
        workspace: { semanticTokens: { refreshSupport }, inlayHint: { refreshSupport }, codeLens: { refreshSupport } },
      },
    });
    clients.push(client);
    const asked = new Set<string>();
    for (const method of ['semanticTokens', 'inlayHint', 'codeLens'])
      client.connection.onRequest(`workspace/${method}/refresh`, () => {
        asked.add(method);
        return null;
      });
    await until(
      () => asked.size,
      size => size === 3,
    );
    assert.deepEqual([...asked].sort(), ['codeLens', 'inlayHint', 'semanticTokens']);
  });
});
