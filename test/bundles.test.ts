import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** What the build makes; it is imported at run time, as its paths are relative to where it stands. */
interface Bundles {
  readonly products: readonly BuildOptions[];
}

describe('the bundles of the browser', () => {
  let outputs: Metafile['outputs'];
  let texts: ReadonlyMap<string, string>;
  before(async function () {
    // All of them are made here, perhaps beside other work of the machine.
    this.timeout(20_000);
    const { products } = (await import(pathToFileURL(path.resolve('test/tools/bundles.mjs')).href)) as Bundles;
    const built = await Promise.all(
      products
        .filter(({ platform }) => platform === 'browser')
        .map(options => build({ ...options, metafile: true, write: false })),
    );
    outputs = Object.assign({}, ...built.map(({ metafile }) => metafile!.outputs));
    texts = new Map(
      built.flatMap(({ outputFiles }) => outputFiles!.map(file => [path.basename(file.path), file.text] as const)),
    );
  });

  const named = () =>
    Object.entries(outputs).map(([file, { imports }]) => [file, [...new Set(imports.map(({ path }) => path))]]);

  it('are the extension, which is given VS Code, and the server and the page of pictures, which need nothing', () =>
    assert.deepEqual(named(), [
      ['dist/browser/server.js', []],
      ['dist/browser/extension.js', ['vscode']],
      ['dist/pictures.js', []],
      ['dist/pictures.css', []],
    ]));

  it('ask for no module of Node, however it be spelled', () => {
    for (const [name, text] of texts) {
      assert.deepEqual(text.match(/(?:require|import)\(\s?["'`](?!vscode["'`])[^"'`]{0,80}/g) ?? [], [], name);
      assert.deepEqual(text.match(/["'`]node:[a-z/]{1,30}["'`]/g) ?? [], [], name);
    }
  });

  it('hold of what a checker of shapes can say in fifty languages only one', () => {
    const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
    assert.deepEqual(
      inputs.filter(input => input.includes('zod/v4/locales/')).map(input => path.basename(input)),
      ['en.js'],
    );
  });
});
