// The package as it is given on: the same bytes twice, small, nothing in it that does not belong, and a VS Code takes it.
//   node test/host/package-check.mjs [FILE.vsix]      keeps it there for whoever goes on with it
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { makePackage } from '../tools/package.mjs';
import { root } from '../tools/steps.mjs';
import { HOSTS, installHost } from './install.mjs';
import { installExtension } from './server.mjs';

const MAXIMUM_BYTES = 1.5e6;

/** All that may be inside. A file that is none of these has to be allowed here by somebody who wants it there. */
const BELONGING = [
  /^(?:package\.json|package\.nls(?:\.(?:ja|sv|vi))?\.json|\.vsixmanifest)$/,
  /^(?:LICENSE\.txt|THIRD-PARTY-NOTICES\.md|changelog\.md|readme\.md)$/,
  /^dist\/(?:extension|server)\.cjs$/,
  /^dist\/pictures\.(?:js|css)$/,
  /^dist\/browser\/(?:extension|server)\.js$/,
  /^l10n\/bundle\.l10n\.(?:ja|sv|vi)\.json$/,
  /^media\/(?:icon\.png|view\.svg|walkthrough\/[a-z]{1,20}\.svg)$/,
  /^samples\/(?:[a-zA-Z-]+\.(?:txt|md)|\.shiryo\/entities\.json)$/,
  /^schemas\/entities\.schema\.json$/,
  /^syntaxes\/shiryo\.tmLanguage\.json$/,
];

const work = mkdtempSync(path.join(tmpdir(), 'shiryo-package-check-'));
const [first, second] = ['first.vsix', 'second.vsix'].map(name => path.join(work, name));
const bundled = await makePackage(first);
if (process.argv[2]) copyFileSync(first, path.resolve(process.argv[2]));

/** The files below a folder, as paths relative to it. */
const filesIn = (folder, below = '') =>
  readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap(entry => {
    const name = path.posix.join(below, entry.name);
    return entry.isDirectory() ? filesIn(folder, name) : [name];
  });
const install = host =>
  installExtension(installHost(host, console.error), first, path.join(work, `extensions-${host}`));
let unpacked;

const checks = {
  async 'made again somewhere else, later, it has the same bytes'() {
    process.env.TZ = 'Asia/Tokyo';
    await makePackage(second);
    assert.ok(readFileSync(first).equals(readFileSync(second)));
  },
  'it is no larger than 1.5 MB'() {
    const { size } = statSync(first);
    console.log(`    ${(size / 1e6).toFixed(2)} MB`);
    assert.ok(size <= MAXIMUM_BYTES, `${size} bytes`);
  },
  'VS Code installs it, the oldest supported and the newest'() {
    for (const host of Object.keys(HOSTS)) unpacked = install(host);
  },
  'it holds what belongs into it, and nothing else'() {
    const names = filesIn(unpacked);
    assert.deepEqual(
      names.filter(name => !BELONGING.some(pattern => pattern.test(name))),
      [],
    );
    const { main, browser, icon } = JSON.parse(readFileSync(path.join(unpacked, 'package.json'), 'utf8'));
    for (const name of [main, browser, icon]) assert.ok(names.includes(path.posix.normalize(name)), name);
    for (const pattern of BELONGING)
      assert.ok(
        names.some(name => pattern.test(name)),
        String(pattern),
      );
  },
  'it names nothing of the machine that it was made on'() {
    for (const name of filesIn(unpacked)) {
      const text = readFileSync(path.join(unpacked, name), 'latin1');
      for (const place of [root, work, homedir()].filter(place => place.length > 2))
        assert.ok(!text.includes(place), `${name} names ${place}`);
    }
  },
  'it carries the licences of all that is bundled'() {
    const notices = readFileSync(path.join(unpacked, 'THIRD-PARTY-NOTICES.md'), 'utf8');
    for (const name of [...bundled, 'IPADIC']) assert.match(notices, new RegExp(`^## ${name}`, 'm'));
    assert.ok(bundled.includes('zod') && bundled.includes('vscode-languageclient'), bundled.join(' '));
  },
  'its page needs no file that stays behind'() {
    const page = readFileSync(path.join(unpacked, 'readme.md'), 'utf8');
    assert.deepEqual(page.match(/\]\((?!https?:|#)[^)]*\)/g) ?? [], []);
  },
};

let failed = 0;
try {
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      console.log(`  ✔ ${name}`);
    } catch (error) {
      failed++;
      console.log(`  ✘ ${name}\n${error.stack}`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
