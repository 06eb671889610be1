import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, bytes, eventually, fileUri, hoverText, open, places, problems, replace } from './editor';

const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
  symbols.flatMap(symbol => [symbol.name, ...names(symbol.children)]);

describe('the samples in the editor', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('hovers a name and tells the role', async () => {
    const { document } = await open('dialogue-news.txt');
    const text = await eventually(
      () => hoverText(document, at(document, '朝比奈洋平防衛審議官', { into: 1 })),
      said => said.includes('防衛審議官'),
    );
    assert.match(text, /朝比奈洋平/);
  }).exercises('hoverProvider');

  it('hovers from the title as from the name, with the name as its range', async () => {
    const { document } = await open('dialogue-news.txt');
    const position = at(document, '朝比奈洋平防衛審議官', { into: 7 });
    const hovers = await eventually(
      () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
      found => found.length > 0,
    );
    assert.equal(document.getText(hovers[0]!.range), '朝比奈洋平');
  }).exercises('hoverProvider');

  it('tells sections and entities in the outline, without the boilerplate', async () => {
    const { document } = await open('dialogue-release.txt');
    const symbols = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      found => Array.isArray(found) && found.length > 0,
    );
    const outline = names(symbols).join('\n');
    assert.match(outline, /総論/);
    assert.match(outline, /海上安全情報の共有に関する覚書/);
    assert.doesNotMatch(outline, /英語版/);
  }).exercises('documentSymbolProvider');

  it('finds the planted faults of the draft, once each', async () => {
    const { document } = await open('draft-with-faults.txt');
    const found = await eventually(
      () => problems(document).filter(line => / (error|warning) /.test(line)),
      lines => lines.length >= 7,
    );
    assert.deepEqual(
      found.map(line => line.split(' ')[0]),
      [
        'date/duration-mismatch',
        'date/era-boundary',
        'date/era-mismatch',
        'date/nonexistent',
        'date/range-reversed',
        'date/weekday-mismatch',
        'text/unbalanced-bracket',
      ],
    );
  }).exercises('diagnosticProvider');

  it('leads from the code of a finding to its line in the README', async () => {
    const { document } = await open('draft-with-faults.txt');
    const codes = await eventually(
      () => vscode.languages.getDiagnostics(document.uri).map(({ code }) => code),
      found => found.length >= 7 && found.every(code => typeof code === 'object'),
    );
    for (const code of codes) {
      assert.ok(typeof code === 'object', JSON.stringify(code));
      const page = await vscode.workspace.fs.readFile(code.target.with({ fragment: '' }));
      const line = new TextDecoder().decode(page).split('\n')[Number(code.target.fragment.slice(1)) - 1];
      assert.ok(line?.startsWith(`| \`${code.value}\` |`), `${code.target} ${line}`);
    }
  }).exercises('diagnosticProvider');

  it('tells the faults of a text that nobody has opened, until the text is gone', async () => {
    const unopened = fileUri('unopened.txt');
    await vscode.workspace.fs.writeFile(unopened, bytes('令和6年2月30日に会合を開いた。'));
    const severities = () => vscode.languages.getDiagnostics(unopened).map(({ severity }) => severity);
    await eventually(severities, found => found.length > 0);
    assert.deepEqual(severities(), [vscode.DiagnosticSeverity.Error]);
    await vscode.workspace.fs.delete(unopened);
    await eventually(severities, found => found.length === 0);
  }).exercises('diagnosticProvider');

  it('shows an introduced fault once, and not after it is mended', async () => {
    const { document } = await open('dialogue-release.txt');
    const faults = () => problems(document).filter(line => line.includes(' error '));
    await eventually(
      () => hoverText(document, at(document, '令和6(2024)年6月5日(水)', { into: 1 })),
      said => said.includes('2024-06-05'),
    );
    assert.deepEqual(faults(), []);
    for (const [right, wrong, fault] of [
      ['6月5日(水)9時30分', '6月5日(金)9時30分', 'date/weekday-mismatch error «金»'],
      ['令和6(2024)年6月5日', '令和5(2024)年6月5日', 'date/era-mismatch error'],
      ['本年2月に', '本年2月30日に', 'date/nonexistent error'],
    ] as const) {
      await replace(document, right, wrong);
      const found = await eventually(faults, lines => lines.some(line => line.startsWith(fault)));
      assert.equal(
        found.filter(line => line.startsWith(fault.split(' ')[0]!)).length,
        1,
        `${fault} in ${found.join('; ')}`,
      );
      await replace(document, wrong, right);
      await eventually(faults, lines => lines.length === 0);
    }
  }).exercises('diagnosticProvider', 'textDocumentSync');

  it('lists the mentions of one agreement in every file and language', async () => {
    const { document } = await open('dialogue-release.txt');
    const position = at(document, '海上安全情報の共有に関する覚書', { into: 3 });
    const found = await eventually(
      async () =>
        places(
          await vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeReferenceProvider',
            document.uri,
            position,
          ),
        ),
      list => list.some(place => place.startsWith('memorandum.txt')),
    );
    for (const file of [
      'chronology.md',
      'committee-minutes.txt',
      'dialogue-news.txt',
      'dialogue-posts.txt',
      'dialogue-release.txt',
      'memorandum.txt',
    ])
      assert.ok(
        found.some(place => place.startsWith(file)),
        `${file} in ${found.join(' ')}`,
      );
  }).exercises('referencesProvider');

  it('goes from a romanised name to the fullest mention', async () => {
    const { document } = await open('sjosakerhet.txt');
    const found = await eventually(
      async () =>
        places(
          await vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeDefinitionProvider',
            document.uri,
            at(document, 'Asahina Yohei', { into: 2 }),
          ),
        ),
      list => list.length > 0 && !list[0]!.startsWith('sjosakerhet'),
    );
    assert.equal(found.length, 1);
  }).exercises('definitionProvider');

  it('walks to the next mention through the files, and back', async () => {
    const editor = await open('dialogue-news.txt');
    const start = at(editor.document, '朝比奈洋平');
    editor.selection = new vscode.Selection(start, start);
    const here = () => {
      const active = vscode.window.activeTextEditor!;
      return `${active.document.uri.path.split('/').at(-1)}:${active.document.offsetAt(active.selection.active)}`;
    };
    const first = here();
    await eventually(
      async () =>
        places(
          await vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeReferenceProvider',
            editor.document.uri,
            start,
          ),
        ),
      list => list.some(place => place.startsWith('sjosakerhet.txt')),
    );
    const walked = new Set<string>();
    for (let step = 0; step < 30; step++) {
      await vscode.commands.executeCommand('shiryo.nextMention');
      if (here() === first) break;
      walked.add(here());
    }
    assert.equal(here(), first, 'the walk comes back to where it began');
    assert.ok(new Set([...walked].map(place => place.split(':')[0])).size >= 3, [...walked].join(' '));
    await vscode.commands.executeCommand('shiryo.nextMention');
    await vscode.commands.executeCommand('shiryo.previousMention');
    assert.equal(here(), first);
  }).exercises('shiryo.nextMention', 'shiryo.previousMention', 'shiryo/goToMention');

  it('reads an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: '令和6年6月5日(水)、架空の霧島防衛大臣は述べた。',
    });
    await vscode.window.showTextDocument(document);
    await eventually(
      () => hoverText(document, new vscode.Position(0, 3)),
      said => said.includes('2024-06-05'),
    );
  }).exercises('textDocumentSync');

  it('keeps a recorded date beside the text and uses it', async () => {
    const record = fileUri('.shiryo/documents.json');
    await vscode.workspace.fs.createDirectory(fileUri('.shiryo'));
    await vscode.workspace.fs.writeFile(record, bytes('{ "documents": { "note.txt": { "date": "2019-05-07" } } }'));
    await vscode.workspace.fs.writeFile(fileUri('note.txt'), bytes('会合は本年3月に開かれた。'));
    const { document } = await open('note.txt');
    await eventually(
      () => hoverText(document, at(document, '本年3月')),
      said => said.includes('2019-03'),
    );
    await vscode.workspace.fs.delete(record);
    await vscode.workspace.fs.delete(fileUri('note.txt'));
  });
});
