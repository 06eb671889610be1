import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { GAZETTEER_RULES } from '../../server/rules/gazetteer/registry';
import { RULES } from '../../server/rules/registry';

const json = (name: string): Record<string, unknown> => JSON.parse(readFileSync(name, 'utf8'));
const LANGUAGES = ['ja', 'sv', 'vi'];

describe('the manifest', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const english = json('package.nls.json');

  it('has a word for every place that asks for one, and no more', () => {
    const asked = [...manifest.matchAll(/"%([^%"]{1,80})%"/g)].map(([, key]) => key!);
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(english).sort());
  });
  for (const language of LANGUAGES) {
    it(`is complete in ${language}`, () =>
      assert.deepEqual(Object.keys(json(`package.nls.${language}.json`)).sort(), Object.keys(english).sort()));
  }

  it('has a setting for every rule', () => {
    const settings = [...manifest.matchAll(/"shiryo\.severity\.([a-z/-]{1,60})"/g)].map(([, code]) => code!);
    assert.deepEqual(settings.sort(), [...RULES, ...GAZETTEER_RULES].map(({ code }) => code as string).sort());
  });

  it('runs nothing of a folder, and says so', () =>
    assert.match(manifest, /"untrustedWorkspaces": \{\s{1,12}"supported": true/));
});

describe('the client', () => {
  const sources = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  const asked = sources.flatMap(name =>
    [...readFileSync(`client/${name}`, 'utf8').matchAll(/l10n\.t\(\s{0,40}'((?:[^'\\]|\\'){1,200})'/g)].map(
      ([, words]) => words!,
    ),
  );
  for (const language of LANGUAGES) {
    it(`speaks ${language}`, () =>
      assert.deepEqual(Object.keys(json(`l10n/bundle.l10n.${language}.json`)).sort(), [...new Set(asked)].sort()));
  }
});
