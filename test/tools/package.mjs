// npm run package: the extension as one file, shiryo-VERSION.vsix, the same bytes from the same sources.
//   node test/tools/package.mjs [FILE.vsix]
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { build } from 'esbuild';
import { products } from './bundles.mjs';
import { root } from './steps.mjs';

/** What is in an archive has times, in the zone of whoever packs: all of them are the first that a zip can tell. */
const FIRST_TIME = { SOURCE_DATE_EPOCH: String(Date.UTC(1980, 0, 1) / 1000), TZ: 'UTC' };

/** Fields of the manifest that are for whoever works on Shiryo. */
const OF_THE_WORKSHOP = ['bin', 'devDependencies', 'dependencies', 'private', 'scripts'];

/** How a file differs in the package from the one in the repository; all others are as they are. */
const CHANGED = {
  'package.json': text => {
    const manifest = JSON.parse(text);
    for (const field of OF_THE_WORKSHOP) delete manifest[field];
    return `${JSON.stringify(manifest, null, 2)}\n`;
  },
  // An editor shows this page without the repository around it: no pictures, and what is linked is named alone.
  'README.md': text =>
    text.replaceAll(/^!\[[^\]]*\]\(media\/[^)]*\)\n\n?/gm, '').replaceAll(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/g, '$1'),
  'THIRD-PARTY-NOTICES.md': (text, packages) => `${text.trimEnd()}\n\n${noticesOf(packages)}`,
};

/**
 * Builds the products and packs what the manifest's `files` name. The packer is vsce, the makers' own, so that the file is what
 * a gallery takes; what would differ from machine to machine (times, their zone, modes of files) is settled before.
 * @param {string} target the file to write
 * @returns {Promise<string[]>} the packages that the bundles hold parts of
 * @throws where something to be packed is missing, or a bundled package has no licence
 */
export async function makePackage(target) {
  process.chdir(root);
  Object.assign(process.env, FIRST_TIME);
  const built = await Promise.all(products.map(options => build({ ...options, metafile: true })));
  const packages = bundledPackages(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  const stage = mkdtempSync(path.join(tmpdir(), 'shiryo-package-'));
  try {
    for (const name of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
      const place = path.join(stage, name);
      mkdirSync(path.dirname(place), { recursive: true });
      if (CHANGED[name]) writeFileSync(place, CHANGED[name](readFileSync(name, 'utf8'), packages));
      else copyFileSync(name, place);
      chmodSync(place, 0o644);
    }
    await createVSIX({ cwd: stage, packagePath: target, dependencies: false });
    return packages.map(([name]) => name);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The folders of the packages that the bundles hold parts of, by name. */
function bundledPackages(inputs) {
  const folders = inputs.flatMap(input => {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    return folder ? [folder] : [];
  });
  const byName = new Map(folders.map(folder => [folder.split('node_modules/').pop(), folder]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The licences of bundled packages in full, as each of them asks. */
function noticesOf(packages) {
  const notices = packages.map(([name, folder]) => {
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`The bundled package ${name} has no licence in ${folder}: it cannot be given on.`);
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return `## ${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').replaceAll('\r', '').trim()}\n`;
  });
  return `The following packages are bundled into the programs.\n\n${notices.join('\n')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const target = path.resolve(process.argv[2] ?? path.join(root, `${name}-${version}.vsix`));
  await makePackage(target);
  console.log(`${target}: ${(statSync(target).size / 1e6).toFixed(2)} MB`);
}
