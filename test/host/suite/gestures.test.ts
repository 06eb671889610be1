import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, at, bytes, eventually, fileUri, open } from './editor';

/** Asks a provider of the editor until it answers with something. */
const provided = <Item>(command: string, ...parameters: unknown[]): Promise<Item[]> =>
  eventually(
    () => vscode.commands.executeCommand<Item[]>(command, ...parameters),
    found => Array.isArray(found) && found.length > 0,
  );

const whole = (document: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0);

/** Switches settings on for as long as something is tried. */
async function withSettings(settings: Readonly<Record<string, unknown>>, tried: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('shiryo');
  const set = async (values: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values))
      await configuration.update(name, value, vscode.ConfigurationTarget.Global);
  };
  await set(settings);
  try {
    await tried();
  } finally {
    await set(Object.fromEntries(Object.keys(settings).map(name => [name, undefined])));
  }
}

describe('the gestures in the editor', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('colours mentions with types of its own', async () => {
    const { document } = await open('dialogue-news.txt');
    const tokens = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentSemanticTokens',
          document.uri,
        ),
      found => (found?.data.length ?? 0) > 0,
    );
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const coloured: string[] = [];
    let [line, character] = [0, 0];
    for (let token = 0; token < tokens!.data.length; token += 5) {
      const [down, right, length, type] = tokens!.data.slice(token, token + 4) as unknown as [
        number,
        number,
        number,
        number,
      ];
      line += down;
      character = down > 0 ? right : character + right;
      const words = document.getText(new vscode.Range(line, character, line, character + length));
      coloured.push(`${legend.tokenTypes[type]} ${words}`);
    }
    for (const expected of ['official 朝比奈洋平', 'role 防衛審議官', 'agreement 海上安全情報の共有に関する覚書'])
      assert.ok(coloured.includes(expected), `${expected} in ${coloured.join('; ')}`);
    assert.ok(coloured.some(words => words.startsWith('boilerplate ')));
  }).exercises('semanticTokensProvider', 'semanticTokenTypes');

  it('colours what of a long document is in view', async () => {
    const { document } = await open('dialogue-news.txt');
    const line = at(document, '朝比奈洋平').line;
    const tokens = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentRangeSemanticTokens',
          document.uri,
          new vscode.Range(line, 0, line + 1, 0),
        ),
      found => (found?.data.length ?? 0) > 0,
    );
    assert.equal(tokens!.data[0], line);
  }).exercises('semanticTokensProvider');

  it('shows colours in plain text whatever the theme says', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    assert.equal(editor.get('semanticHighlighting.enabled'), true);
  }).exercises('configurationDefaults');

  it('draws no frames around letters beyond ASCII in a folder that is not trusted', () => {
    for (const languageId of ['plaintext', 'markdown']) {
      const editor = vscode.workspace.getConfiguration('editor', { languageId });
      assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false, languageId);
    }
  }).exercises('configurationDefaults');

  it('writes dates, names and readings beside the text only where settings ask for them', async () => {
    const { document } = await open('dialogue-news.txt');
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        whole(document),
      );
    assert.deepEqual(await hints(), []);
    const labels = (found: readonly vscode.InlayHint[]) => found.map(({ label }) => label as string);
    await withSettings(
      { 'inlayHints.isoDates': true, 'inlayHints.fullNames': true, 'inlayHints.readings': true },
      async () => {
        const shown = labels(await eventually(hints, found => labels(found).includes('Asahina Yohei')));
        assert.ok(shown.includes('2024-06-05'), shown.join('; '));
        assert.ok(shown.includes('霧島澄人') || shown.includes('Kirishima Sumito'), shown.join('; '));
      },
    );
    await eventually(hints, found => found.length === 0);
  }).exercises(
    'inlayHintProvider',
    'shiryo.inlayHints.isoDates',
    'shiryo.inlayHints.fullNames',
    'shiryo.inlayHints.readings',
  );

  it('counts mentions above the text only where the setting asks for it, and lists them', async () => {
    const { document } = await open('dialogue-news.txt');
    const lenses = async () =>
      (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50)) ??
      [];
    assert.deepEqual(await lenses(), []);
    await withSettings({ codeLens: true }, async () => {
      const found = await eventually(lenses, list =>
        list.some(({ command }) => /^朝比奈洋平: .*\d+ /.test(command?.title ?? '')),
      );
      const { command } = found.find(lens => lens.command?.title.startsWith('朝比奈洋平'))!;
      assert.equal(command!.command, 'shiryo.showReferences');
      await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
      await vscode.commands.executeCommand('closeReferenceSearch');
    });
  }).exercises('codeLensProvider', 'shiryo.codeLens');

  it('links to another document that a text names', async () => {
    const uri = fileUri('links.txt');
    await vscode.workspace.fs.writeFile(
      uri,
      bytes('詳細はdialogue-news.txtを参照。\n出典: https://example.org/a.html'),
    );
    await open('links.txt');
    const links = await eventually(
      () => vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri),
      found => found?.some(({ target }) => target?.path.endsWith('/dialogue-news.txt')),
    );
    assert.equal(links.filter(({ target }) => target?.authority === 'example.org').length, 1);
    await vscode.workspace.fs.delete(uri);
  }).exercises('documentLinkProvider');

  it('grows a selection from a name to its title and its sentence', async () => {
    const { document } = await open('dialogue-news.txt');
    const position = at(document, '霧島澄人防衛大臣', { into: 1 });
    const [found] = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
          position,
        ]),
      ([first]) => document.getText(first?.parent?.range).startsWith('霧島澄人'),
    );
    const chain: string[] = [];
    for (let inner: vscode.SelectionRange | undefined = found; inner; inner = inner.parent)
      chain.push(document.getText(inner.range));
    for (const expected of ['霧島澄人', '霧島澄人防衛大臣', document.getText()])
      assert.ok(chain.includes(expected), `${expected} in ${chain.join(' | ').slice(0, 400)}`);
  }).exercises('selectionRangeProvider');

  it('highlights every form of an entity in the document', async () => {
    const { document } = await open('dialogue-news.txt');
    const highlights = await provided<vscode.DocumentHighlight>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, '霧島大臣'),
    );
    const forms = new Set(highlights.map(({ range }) => document.getText(range)));
    assert.deepEqual([...forms].sort(), ['霧島', '霧島澄人']);
  }).exercises('documentHighlightProvider');

  it('folds sections, what is no running text, and posts', async () => {
    const folds = async (name: string) => {
      const { document } = await open(name);
      const found = await provided<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document.uri);
      return found.map(({ start }) => document.lineAt(start).text);
    };
    assert.ok((await folds('dialogue-news.txt')).some(line => line.startsWith('Ranking')));
    assert.ok((await folds('dialogue-release.txt')).some(line => line.includes('総論')));
    assert.ok((await folds('dialogue-posts.txt')).length >= 2);
  }).exercises('foldingRangeProvider');

  it('finds people by spelling, reading and alias, under a name that holds what was typed', async () => {
    await open('dialogue-news.txt');
    for (const [query, name] of [
      ['朝比奈', '朝比奈 洋平'],
      ['asahina', '朝比奈 洋平 (Asahina Yohei)'],
      ['あさひな', '朝比奈 洋平 · あさひな'],
      ['Karin', 'Karin Stenmark'],
    ] as const) {
      const found = await eventually(
        () =>
          vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query),
        list => list.length > 0,
      );
      const names = found.map(symbol => symbol.name);
      assert.ok(names.includes(name), `${query}: ${name} in ${names.join('; ')}`);
    }
  }).exercises('workspaceSymbolProvider');

  it('completes a name from two letters of it, in a text without blanks', async () => {
    const { document } = await open('dialogue-news.txt');
    await apply(() => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\n議長は朝比');
      return edit;
    });
    const last = document.lineAt(document.lineCount - 1).range.end;
    const list = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          last,
          undefined,
          5,
        ),
      ({ items }) => items.some(({ label }) => label === '朝比奈洋平'),
    );
    const item = list.items.find(({ label }) => label === '朝比奈洋平')!;
    const range = item.range instanceof vscode.Range ? item.range : item.range!.replacing;
    assert.equal(document.getText(range), '朝比');
    const { documentation } = item;
    assert.match(typeof documentation === 'string' ? documentation : (documentation?.value ?? ''), /防衛審議官/);
  }).exercises('completionProvider');
});
