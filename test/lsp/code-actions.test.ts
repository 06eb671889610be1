import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import { ACTION_ABILITIES, actionsIn, apply, pulled, resolved } from '../support/actions';
import { connect, memoryFiles, type TestClient, until } from '../support/client';

const NOTES = 'file:///sources/notes/a.txt';
const RECORDED = 'file:///sources/.shiryo/annotations/notes/a.txt.jsonl';
const TEXT = '🗾令和13年5月12日(火)に会議を開き、13日(月)に朝倉大使が帰国した。';
const COMMANDS = ['shiryo.saveAnnotations', 'shiryo.changeSeverity', 'shiryo.addToGazetteer'];

describe('actions over the wire', () => {
  const clients: TestClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  async function start({ texts = {}, commands = COMMANDS as readonly string[], canResolve = true } = {}) {
    const files = memoryFiles({ [NOTES]: TEXT, ...texts });
    const { textDocument } = ACTION_ABILITIES;
    const capabilities = canResolve
      ? ACTION_ABILITIES
      : {
          ...ACTION_ABILITIES,
          textDocument: {
            ...textDocument,
            codeAction: { codeActionLiteralSupport: textDocument.codeAction.codeActionLiteralSupport },
          },
        };
    const client = await connect({ files, folders: ['file:///sources'], commands, capabilities });
    clients.push(client);
    await client.ready();
    return { client, files };
  }
  const rows = async (client: TestClient) =>
    (await pulled(client, NOTES)).map(({ code, severity, message }) => `${severity} ${code} ${message}`);

  it('call a fault the source’s own, and take it back', async () => {
    const { client, files } = await start();
    const before = await rows(client);
    assert.deepEqual(before, [
      '1 date/weekday-mismatch 2031-05-12 is a Monday, but the text says Tuesday.',
      '1 date/weekday-mismatch 2031-05-13 is a Tuesday, but the text says Monday. The year is inferred: the text does not state it.',
      before[2],
    ]);
    const [sic] = await actionsIn(client, NOTES, ['quickfix.shiryo.sic']);
    assert.deepEqual(
      [sic!.title, sic!.edit, sic!.diagnostics?.length],
      ['Sic: the fault is the source’s own', undefined, 1],
    );
    const chosen = await resolved(client, sic!);
    assert.deepEqual(chosen.command?.arguments, [{ uri: RECORDED }]);
    await apply(client, files, chosen.edit);
    const line = JSON.parse(new TextDecoder().decode(files.contents.get(RECORDED)));
    assert.match(line.id, /^urn:uuid:[0-9a-f-]{36}$/);
    assert.deepEqual(line.target.selector[1], { type: 'TextPositionSelector', start: 12, end: 13 });
    const noted = await until(
      () => rows(client),
      ([first]) => first!.startsWith('4 '),
    );
    assert.match(
      noted[0]!,
      /^4 date\/weekday-mismatch Sic: 2031-05-12 is a Monday, but the text says Tuesday\. Recorded as the source’s own, on \d{4}-\d{2}-\d{2}\.$/,
    );
    assert.deepEqual(noted.slice(1), before.slice(1));
    const [back] = await actionsIn(client, NOTES, ['quickfix.shiryo.takeBack']);
    assert.equal(back!.title, 'Take “sic” back');
    await apply(client, files, (await resolved(client, back!)).edit);
    assert.deepEqual(
      await until(
        () => rows(client),
        ([first]) => first!.startsWith('1 '),
      ),
      before,
    );
  });

  it('ignore a finding at its place alone, also after the text has moved, and show it again', async () => {
    const { client, files } = await start({ canResolve: false, commands: [] });
    const before = await rows(client);
    const [ignore] = await actionsIn(client, NOTES, ['quickfix.shiryo.ignore']);
    assert.equal(ignore!.command, undefined);
    await apply(client, files, ignore!.edit);
    await until(
      () => rows(client),
      found => found.length === before.length - 1,
    );
    await client.open(NOTES, `前書き。\n${TEXT}`);
    assert.deepEqual(await rows(client), before.slice(1));
    const range = { start: { line: 1, character: 14 }, end: { line: 1, character: 14 } };
    const [back] = await actionsIn(client, NOTES, ['quickfix.shiryo.takeBack'], [range]);
    assert.equal(back!.title, 'Show date/weekday-mismatch here again');
    await apply(client, files, back!.edit);
    assert.deepEqual(
      await until(
        () => rows(client),
        found => found.length === before.length,
      ),
      before,
    );
  });

  it('offer what a client can do: the gazetteer, the severity', async () => {
    const { client } = await start();
    const commands = (await actionsIn(client, NOTES)).flatMap(({ title, command }) =>
      command ? [[title, command.command]] : [],
    );
    const severity = ['Change the severity of date/weekday-mismatch…', 'shiryo.changeSeverity'];
    assert.deepEqual(commands, [
      severity,
      severity,
      ['Add 朝倉 to the gazetteer', 'shiryo.addToGazetteer'],
      ['Change the severity of official/unresolved…', 'shiryo.changeSeverity'],
    ]);
    const alone = await start({ commands: [] });
    const kinds = new Set((await actionsIn(alone.client, NOTES)).map(({ kind }) => kind));
    assert.deepEqual([...kinds], ['quickfix.shiryo.sic', 'quickfix.shiryo.ignore']);
  });

  it('offer in the gazetteer the severity alone', async () => {
    const uri = 'file:///sources/.shiryo/entities.json';
    const { client } = await start({ texts: { [uri]: '{ "people": [{ "id": "x", "name": "y" }] }' } });
    const diagnostics = await until(
      () => client.published.get(uri) ?? [],
      found => found.length > 0,
    );
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]!.range,
      context: { diagnostics },
    });
    assert.deepEqual(
      actions.map(({ title }) => title),
      diagnostics.map(({ code }) => `Change the severity of ${code}…`),
    );
  });

  it('do nothing when a file is saved, and nothing to a text that has changed meanwhile', async () => {
    const { client } = await start();
    assert.deepEqual(await actionsIn(client, NOTES, ['source', 'source.fixAll']), []);
    const [sic] = await actionsIn(client, NOTES, ['quickfix.shiryo.sic']);
    await client.open(NOTES, '別の文。');
    assert.equal((await resolved(client, sic!)).edit, undefined);
  });

  it('tell of a line whose passage is gone, and of one that is wrong', async () => {
    const { client, files } = await start();
    const [sic] = await actionsIn(client, NOTES, ['quickfix.shiryo.sic']);
    await apply(client, files, (await resolved(client, sic!)).edit);
    const line = new TextDecoder().decode(files.contents.get(RECORDED));
    const other = await start({ texts: { [NOTES]: '会議は延期された。', [RECORDED]: `${line}{}\n` } });
    const complaints = await until(
      () => other.client.statuses.at(-1)?.complaints.map(({ sentence }) => sentence) ?? [],
      found => found.length === 2,
    );
    assert.deepEqual(complaints, [
      '.shiryo/annotations/notes/a.txt.jsonl: line 2 is not used: it is no Web Annotation.',
      '.shiryo/annotations/notes/a.txt.jsonl: line 1 is set aside: “火” no longer stands in the text.',
    ]);
  });
});
