import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readCodeDescriptions } from '../../server/lsp/code-descriptions';
import { GAZETTEER_RULES } from '../../server/rules/gazetteer/registry';
import { RULES } from '../../server/rules/registry';
import { connect, memoryFiles, until } from '../support/client';

const HOME = 'file:///shiryo';
const README = `${HOME}/README.md`;
const text = readFileSync('README.md', 'utf8');
const files = memoryFiles({ [README]: text });

describe('what the code of a diagnostic means', () => {
  it('is told by the README, and the address leads to the line', async () => {
    const descriptions = await readCodeDescriptions(files, HOME);
    const codes = [...RULES, ...GAZETTEER_RULES].map(({ code }) => code);
    assert.deepEqual([...descriptions.keys()], codes);
    for (const [code, address] of descriptions) {
      const [place, line] = address.split('#L');
      assert.equal(place, README);
      assert.ok(text.split('\n')[Number(line) - 1]!.startsWith(`| \`${code}\` |`), code);
    }
  });

  it('is told by the README of a package, which has a small name', async () => {
    const descriptions = await readCodeDescriptions(memoryFiles({ [`${HOME}/readme.md`]: text }), `${HOME}/`);
    assert.match(descriptions.get('date/nonexistent') ?? '', /^file:\/\/\/shiryo\/readme\.md#L\d{1,3}$/);
  });

  it('is left out where there is no README', async () =>
    assert.equal((await readCodeDescriptions(memoryFiles({}), HOME)).size, 0));

  for (const [codeDescriptionSupport, expected] of [
    [true, 'date/nonexistent'],
    [false, undefined],
  ] as const)
    it(`is ${codeDescriptionSupport ? 'told' : 'not told'} to a client that ${codeDescriptionSupport ? 'shows' : 'does not show'} it`, async () => {
      const capabilities = { textDocument: { publishDiagnostics: { codeDescriptionSupport } } };
      const client = await connect({ files, home: HOME, capabilities });
      try {
        await client.ready();
        await client.open('untitled:one', '令和6年2月30日に会合を開いた。');
        const [found] = await until(
          () => client.published.get('untitled:one') ?? [],
          list => list.length > 0,
        );
        const line = found?.codeDescription?.href.split('#L')[1];
        assert.equal(line && /`([^`]*)`/.exec(text.split('\n')[Number(line) - 1]!)?.[1], expected);
      } finally {
        client.close();
      }
    });
});
