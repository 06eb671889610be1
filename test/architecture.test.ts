import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The rooms in the order of the arrows: a room imports from itself and from rooms of lower levels. */
const LEVELS: readonly (readonly string[])[] = [
  ['collections'],
  ['text'],
  ['lexicon', 'calendar', 'names'],
  ['recognise'],
  ['knowledge'],
  ['model'],
  ['link'],
  ['rules', 'annotate'],
  ['explain'],
  ['features', 'export'],
  ['lsp'],
  ['terminal'],
  ['main.ts', 'browser.ts', 'cli.ts'],
];
/** Files of these rooms do not import each other; their registry may import them all, and all may share these. */
const APART = ['rules', 'rules/gazetteer', 'features'];
const OPEN_TO_THE_SYSTEM = new Set(['lsp', 'main.ts', 'browser.ts', 'cli.ts']);

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(name) : /\.ts$/.test(name) && !name.endsWith('.d.ts') ? [name] : [];
  });

const imports = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s[^;]{0,2000}?from '([^']{1,200})'|^import '([^']{1,200})'/gm,
    ),
  ].map(([, from, bare]) => (from ?? bare)!);

const roomOf = (file: string) => path.relative('server', file).split(path.sep)[0]!;
const level = (room: string) => LEVELS.findIndex(rooms => rooms.includes(room));

describe('architecture', () => {
  const files = sources('server');

  it('knows every room', () => {
    assert.deepEqual(
      [...new Set(files.map(roomOf))].filter(room => level(room) < 0),
      [],
    );
  });

  it('keeps the arrows between the rooms', () => {
    const breaches = files.flatMap(file =>
      imports(file)
        .filter(name => name.startsWith('.'))
        .map(name => path.join(path.dirname(file), name))
        .filter(target => {
          const [from, to] = [roomOf(file), roomOf(target)];
          return from !== to && level(to) >= level(from);
        })
        .map(target => `${file} imports ${target}`),
    );
    assert.deepEqual(breaches, []);
  });

  it('keeps the files of rules/ and of features/ from importing each other', () => {
    const shared = /(registry|rule|finding|feature|context)$/;
    const breaches = files
      .filter(
        file => APART.some(room => path.dirname(file) === path.join('server', room)) && !/registry\.ts$/.test(file),
      )
      .flatMap(file =>
        imports(file)
          .filter(name => /^\.\/[^/]{1,80}$/.test(name) && !shared.test(name))
          .map(name => `${file} imports ${name}`),
      );
    assert.deepEqual(breaches, []);
  });

  it('keeps protocol and system out of the core', () => {
    const breaches = files
      .filter(file => !OPEN_TO_THE_SYSTEM.has(roomOf(file)))
      .flatMap(file =>
        imports(file)
          .filter(name => /^(node:|vscode)/.test(name))
          .map(name => `${file} imports ${name}`),
      );
    assert.deepEqual(breaches, []);
  });

  it('has of what both sides say to each other one room, of names and shapes, which only lsp/ and the client know', () => {
    for (const file of sources('protocol'))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /^import (?!type )/m, `${file} imports more than types`);
    assert.deepEqual(
      files.filter(file => roomOf(file) !== 'lsp' && imports(file).some(name => name.includes('/protocol/'))),
      [],
    );
  });

  it('keeps recognition out of the client, and the client out of the server', () => {
    const breaches = sources('client').flatMap(file =>
      imports(file)
        .filter(name => name.includes('/server/'))
        .map(name => `${file} imports ${name}`),
    );
    assert.deepEqual(breaches, []);
    assert.deepEqual(
      files.flatMap(file => imports(file).filter(name => name.includes('client/'))),
      [],
    );
  });
});
