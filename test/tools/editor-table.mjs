// Writes into the README what is tried in a real editor: each ability of the server and each contribution of the extension
// with the tests that exercise it, the tour's steps and the suite's. Fails where one has no test, or a test names none.
//   node test/tools/editor-table.mjs [--check]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TOPICS } from '../host/tour/steps.mjs';
import { suiteSources } from './bundles.mjs';
import { writeInReadme } from './readme.mjs';
import { loadSources } from './sources.mjs';
import { root } from './steps.mjs';

/** What the answer to `initialize` says of the wire alone. */
const NO_ABILITY = new Set(['positionEncoding']);

/** What the server tells a client that can do everything, and the requests of our own. */
async function abilities() {
  const { capabilitiesFor, ...requests } = await loadSources(
    "export { capabilitiesFor } from './server/lsp/capabilities'; export * from './protocol/requests';",
  );
  const { workspace, ...capabilities } = capabilitiesFor(new Proxy({}, { get: () => true }));
  return [
    ...Object.keys(capabilities).filter(name => !NO_ABILITY.has(name)),
    ...Object.keys(workspace).map(name => `workspace.${name}`),
    ...Object.values(requests).filter(method => String(method).startsWith('shiryo/')),
  ];
}

/** What package.json contributes by kind: each by its own name where it has one, else all of a kind by the kind's. */
function contributions() {
  const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { commands, menus, submenus, views, configuration, ...others } = contributes;
  const settings = configuration.flatMap(({ properties }) => Object.keys(properties));
  return {
    command: commands.map(({ command }) => command),
    menu: [...new Set([...Object.keys(menus), ...submenus.map(({ id }) => id)])],
    view: Object.values(views).flatMap(list => list.map(({ id }) => id)),
    setting: [...new Set(settings.map(name => name.replace(/^(shiryo\.severity)\..{1,80}$/, '$1.<code>')))],
    contribution: Object.keys(others),
  };
}

/** The suite is loaded without an editor: nothing of it runs, each test is only declared. */
async function suiteTests() {
  const { tests } = await loadSources("export { tests } from './test/host/suite/mocha'; import 'all-tests';", {
    ...suiteSources,
    alias: { vscode: 'data:text/javascript,' },
  });
  return tests().map(test => ({ ...test, where: 'suite' }));
}

const steps = Object.entries(TOPICS).flatMap(([topic, list]) =>
  list.map(step => ({ ...step, where: `tour, ${topic}` })),
);
const tests = [...steps, ...(await suiteTests())];
const kinds = { server: await abilities(), ...contributions() };
const known = new Set(Object.values(kinds).flat());
const faults = [
  ...[...known]
    .filter(name => !tests.some(({ exercises }) => exercises.includes(name)))
    .map(name => `${name} is exercised by no test in the real editor`),
  ...tests.flatMap(({ where, name, exercises }) =>
    exercises
      .filter(used => !known.has(used))
      .map(used => `${where}: «${name}» exercises ${used}, which does not exist`),
  ),
];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const cell = text => text.replace(/[|<>]/g, sign => `\\${sign}`);
writeInReadme('editor', 'test/tools/editor-table.mjs', [
  '| | | exercised by |',
  '| --- | --- | --- |',
  ...Object.entries(kinds).flatMap(([kind, names]) =>
    names.map((name, index) => {
      const by = tests
        .filter(({ exercises }) => exercises.includes(name))
        .map(test => `*${test.where}:* ${cell(test.name)}`);
      return `| ${index === 0 ? kind : ''} | \`${name}\` | ${by.join('<br>')} |`;
    }),
  ),
]);
