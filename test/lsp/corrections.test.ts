import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { CodeAction } from 'vscode-languageserver/node';
import { ACTION_ABILITIES, actionsIn, edited, resolved, textEdits } from '../support/actions';
import { connect, memoryFiles, type TestClient } from '../support/client';

const A = 'file:///open/a.txt';
const B = 'file:///open/b.txt';
const C = 'file:///archive/c.txt';
const OLD = 'file:///open/old.txt';
const TEXTS: Readonly<Record<string, string>> = {
  [A]: '2031年5月12日(火)に会い、2031年5月13日(月)に発った。',
  [B]: '2031年5月14日(金)に着いた。',
  [C]: '2031年5月15日(金)に着いた。',
};
/** 2031年5月16日(月) in Shift_JIS: an editor that takes it for UTF-8 counts other characters. */
const SHIFT_JIS = new Uint8Array([
  ...[0x32, 0x30, 0x33, 0x31, 0x94, 0x4e, 0x35, 0x8c, 0x8e, 0x31, 0x36, 0x93, 0xfa, 0x28, 0x8c, 0x8e, 0x29],
  ...[0x82, 0xc9, 0x92, 0x85, 0x82, 0xa2, 0x82, 0xbd],
]);

describe('corrections over the wire', () => {
  const clients: TestClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  async function start(
    texts: Readonly<Record<string, string | Uint8Array>>,
    openToEdits: (uri: string) => boolean,
    canConfirm = true,
  ) {
    const { workspace, ...rest } = ACTION_ABILITIES;
    const client = await connect({
      files: memoryFiles(texts),
      folders: [...new Set(Object.keys(texts).map(uri => uri.split('/').slice(0, 4).join('/')))],
      capabilities: canConfirm ? { ...rest, workspace } : rest,
      commands: ['shiryo.saveAnnotations', 'shiryo.changeSeverity', 'shiryo.addToGazetteer'],
      settings: {},
      openToEdits,
    });
    clients.push(client);
    await client.ready();
    return client;
  }
  const isInOpen = (uri: string) => uri.startsWith('file:///open');
  const titled = (actions: readonly CodeAction[], title: string) => {
    const found = actions.find(action => action.title === title);
    assert.ok(found, `${title} in ${actions.map(action => action.title).join('; ')}`);
    return found;
  };

  it('mend one place, in the version of the text that was shown', async () => {
    const client = await start(TEXTS, isInOpen);
    await client.open(A, TEXTS[A]!);
    const actions = await actionsIn(client, A);
    const chosen = titled(actions, 'Correct the weekday to 月');
    assert.equal(chosen.edit, undefined);
    const { edit } = await resolved(client, chosen);
    const [change] = textEdits(edit!);
    assert.deepEqual(change!.textDocument, { uri: A, version: 1 });
    assert.equal(edited(TEXTS[A]!, change!.edits as never), '2031年5月12日(月)に会い、2031年5月13日(月)に発った。');
    await client.change(A, `x${TEXTS[A]}`);
    assert.equal((await resolved(client, chosen)).edit, undefined);
  });

  it('mend all of a kind in the document, or in every folder that is open to edits, to be looked at first', async () => {
    const client = await start({ ...TEXTS, [OLD]: SHIFT_JIS }, isInOpen);
    const actions = await actionsIn(client, A);
    for (const [title, expected] of [
      ['Correct weekdays in the whole document…', { [A]: '2031年5月12日(月)に会い、2031年5月13日(火)に発った。' }],
      [
        'Correct weekdays in the whole folder…',
        { [A]: '2031年5月12日(月)に会い、2031年5月13日(火)に発った。', [B]: '2031年5月14日(水)に着いた。' },
      ],
    ] as const) {
      const { edit } = await resolved(client, titled(actions, title));
      assert.deepEqual(edit!.changeAnnotations, {
        corrections: { label: 'Corrections of the texts', description: title, needsConfirmation: true },
      });
      const changes = textEdits(edit!);
      for (const { edits } of changes)
        for (const one of edits) assert.equal('annotationId' in one && one.annotationId, 'corrections');
      assert.deepEqual(
        Object.fromEntries(
          changes.map(({ textDocument: { uri }, edits }) => [uri, edited(TEXTS[uri]!, edits as never)]),
        ),
        expected,
      );
    }
  });

  it('mend no more than one place in a client that cannot show changes first', async () => {
    const client = await start(TEXTS, isInOpen, false);
    const kinds = new Set((await actionsIn(client, A)).map(({ kind }) => kind));
    assert.ok(kinds.has('quickfix.shiryo.weekday'));
    for (const kind of kinds) assert.doesNotMatch(kind!, /\.all\./);
  });

  it('write a date otherwise only when asked at the date', async () => {
    const client = await start({ [A]: '令和13年5月12日に会った。' }, isInOpen);
    const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
    const titles = (await actionsIn(client, A, ['refactor'], [range])).map(({ title }) => title);
    assert.deepEqual(titles, ['Write the date as 2031年5月12日', 'Write the date as 2031-05-12']);
    assert.deepEqual(await actionsIn(client, A, ['source'], [range]), []);
  });

  it('never touch a text of a folder that is not open to edits', async () => {
    const samples = Object.fromEntries(
      readdirSync('samples').flatMap(name =>
        /\.(?:txt|md)$/.test(name) ? [[`file:///samples/${name}`, readFileSync(`samples/${name}`, 'utf8')]] : [],
      ),
    );
    const client = await start({ ...samples, ...TEXTS }, isInOpen);
    let resolvedInAll = 0;
    for (const uri of [...Object.keys(samples), C]) {
      const lines = (samples[uri] ?? TEXTS[uri]!).split('\n');
      const everywhere = lines.map((line, number) => ({
        start: { line: number, character: 0 },
        end: { line: number, character: line.length },
      }));
      for (const action of await actionsIn(client, uri, undefined, everywhere)) {
        const { edit } = await resolved(client, action);
        if (!edit) continue;
        resolvedInAll++;
        for (const { textDocument } of textEdits(edit))
          assert.match(textDocument.uri, /\/\.shiryo\/annotations\/.{1,80}\.jsonl$/, action.title);
      }
    }
    assert.ok(resolvedInAll >= 12, `${resolvedInAll} edits were looked at`);
  });
});
