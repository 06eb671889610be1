import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { GAZETTEER_RULES } from '../server/rules/gazetteer/registry';
import { RULES } from '../server/rules/registry';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const inWords = (key: string): string => words[key.slice(1, -1)] ?? key;

describe('README', () => {
  it('lists every diagnostic with its severity, and no other, in the order of the registries', () => {
    const rows = [...readme.matchAll(/^\| `([a-z]{1,20}\/[a-z-]{1,40})` \| (\w{1,20}) \|/gm)].map(
      ([, code, severity]) => `${code} ${severity}`,
    );
    assert.deepEqual(
      rows,
      [...RULES, ...GAZETTEER_RULES].map(({ code, severity }) => `${code} ${severity}`),
    );
  });

  it('names every setting', () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }: { properties: object }) =>
      Object.keys(properties),
    );
    const named = (setting: string) =>
      readme.includes(`\`${setting.replace(/^shiryo\.severity\..{1,80}$/, 'shiryo.severity.<code>')}\``);
    assert.deepEqual(
      settings.filter((setting: string) => !named(setting)),
      [],
    );
  });

  it('names every command', () => {
    const titles: string[] = manifest.contributes.commands.map(({ title }: { title: string }) => inWords(title));
    const isNamed = (title: string) =>
      title
        .replace('Previous', 'Next / Previous')
        .split(' ')
        .slice(-3)
        .every(word => readme.includes(word.replace('…', '')));
    assert.deepEqual(
      titles.filter(title => !isNamed(title)),
      [],
    );
  });

  it('lists every ability of the server and every contribution, with tests in the real editor', () => {
    const { status, stderr } = spawnSync(process.execPath, ['test/tools/editor-table.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  }).timeout(60_000);

  it('shows pictures that are there', () => {
    for (const [, name] of readme.matchAll(/\((media\/[a-z-]{1,40}\.png)\)/g))
      assert.ok(readFileSync(name!).length > 1000, name);
  });
});
