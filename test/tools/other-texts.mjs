// Texts that are no source documents, in groups: what Debian installs, program code, and plain prose of the project's own.
// Bounded and the same in every run: files are taken in the order of their names' hashes up to each group's budget, each
// content once, of each file the beginning.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { prose } from './prose.mjs';

const MOST_OF_A_FILE = 150_000;
const MEGA = 1_000_000;

/** A group: where it lies, which names it takes, how many characters at most. A label is a path below its `base`. */
const GROUPS = [
  { name: 'licences', base: '/usr/share', folders: ['common-licenses'], takes: /./, most: 1 * MEGA },
  { name: 'copyright notices', base: '/usr/share/doc', folders: ['.'], takes: /\/copyright$/, most: 3 * MEGA },
  {
    name: 'change logs, readmes',
    base: '/usr/share/doc',
    folders: ['.'],
    takes: /\/(README|NEWS|changelog|TODO|FAQ|HACKING)[^/]{0,60}$/i,
    most: 4 * MEGA,
  },
  {
    name: 'manual, English',
    base: '/usr/share/man',
    folders: ['man1', 'man5', 'man7', 'man8'],
    takes: /\.gz$/,
    most: 2 * MEGA,
  },
  {
    name: 'manual, Japanese',
    base: '/usr/share/man',
    folders: ['ja/man1', 'ja/man5', 'ja/man8'],
    takes: /\.gz$/,
    most: 1 * MEGA,
  },
  {
    name: 'manual, Swedish',
    base: '/usr/share/man',
    folders: ['sv/man1', 'sv/man5', 'sv/man7', 'sv/man8'],
    takes: /\.gz$/,
    most: 1 * MEGA,
  },
  {
    name: 'lists of words',
    base: '/usr/share',
    folders: ['dict', 'i18n/locales', 'misc', 'zoneinfo', 'perl'],
    takes:
      /(\/dict\/[^/]{1,40}|locales\/[a-z]{2}_[A-Z]{2}|misc\/[^/]{1,40}|\.tab|\.zi|unicore\/[^/]{1,40}\.(txt|p[lm]))$/,
    most: 1 * MEGA,
  },
  {
    name: 'manual of Vim',
    base: '/usr/share/vim',
    folders: ['.'],
    takes: /(\/doc\/[^/]{1,40}\.txt|\/tutor\.(ja|sv|vi)\.utf-8)$/,
    most: 2 * MEGA,
  },
  { name: 'Perl', base: '/usr/share/perl', folders: ['.'], takes: /\.(pod|pm)$/, most: 2 * MEGA },
  {
    name: 'Python',
    base: '/usr/lib',
    folders: ['python3', 'python3.11', 'python3.13'],
    takes: /\.py$/,
    most: 2 * MEGA,
  },
];

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* files(name);
    else if (entry.isFile()) yield name;
  }
}

const hash = text => createHash('sha1').update(text).digest('hex');

function textOf(file) {
  if (statSync(file).size > 4 * MEGA) return undefined;
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.includes('\0') || text.includes('\uFFFD') ? undefined : text.slice(0, MOST_OF_A_FILE);
}

function* textsOf(names, most) {
  const seen = new Set();
  let characters = 0;
  for (const { label, file } of names
    .map(one => ({ ...one, key: hash(one.label) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const text = textOf(file);
    if (text === undefined || seen.has(hash(text))) continue;
    if (characters + text.length > most) continue;
    seen.add(hash(text));
    characters += text.length;
    yield { source: label, text };
  }
}

/** @returns {Iterable<{name: string, missing?: string, texts: Iterable<{source: string, text: string}>}>} */
export function* otherTexts(root) {
  const code = {
    name: 'program code',
    base: root,
    folders: ['node_modules', 'server'],
    takes: /\.(c?js|mjs|d\.ts)$/,
    most: 2 * MEGA,
  };
  for (const { name, base, folders, takes, most } of [...GROUPS, code]) {
    const there = folders.map(folder => path.join(base, folder)).filter(existsSync);
    if (there.length === 0) {
      yield { name, missing: folders.join(', '), texts: [] };
      continue;
    }
    const names = there
      .flatMap(folder => [...files(folder)])
      .filter(file => takes.test(file))
      .map(file => ({ file, label: path.relative(base, file) }));
    yield { name, texts: textsOf(names, most) };
  }
  for (const [language, text] of prose())
    yield { name: `prose, ${language}`, texts: [{ source: `prose/${language}`, text }] };
}
