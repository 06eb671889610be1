import assert from 'node:assert/strict';
import { isSourcePath, sourcePaths } from '../../../server/lsp/files/listing';
import { DEFAULT_INCLUDE, isSourceName, selection } from '../../../server/lsp/files/selection';
import { memoryFiles } from '../../support/client';

describe('the files of a folder', () => {
  const folder = 'file:///sources';
  const files = memoryFiles(
    Object.fromEntries(
      [
        'a.txt',
        'README.md',
        'LICENSE.txt',
        'license-notes/a.txt',
        'requirements-dev.txt',
        'robots.txt',
        'CMakeLists.txt',
        'b/c.md',
        'b/d.doc',
        'b/e.text',
        'node_modules/x/y.txt',
        '.hidden/z.txt',
        'drafts/f.txt',
        'skipped/g.txt',
        'b/b2/h.txt',
      ].map(path => [`${folder}/${path}`, '']),
    ),
  );
  files.contents.set(`${folder}/.gitignore`, new TextEncoder().encode('skipped/\n'));
  files.contents.set(`${folder}/b/.gitignore`, new TextEncoder().encode('h.txt\n'));
  const chosen = selection(DEFAULT_INCLUDE, ['drafts']);

  it('are its source documents, less what is excluded or ignored', async () => {
    const found: string[] = [];
    for await (const path of sourcePaths(files, folder, chosen)) found.push(path);
    assert.deepEqual(found, ['a.txt', 'b/c.md', 'b/e.text', 'license-notes/a.txt']);
  });

  it('are told one by one as by the walk', async () => {
    const found: string[] = [];
    for (const document of files.contents.keys()) {
      const path = document.slice(folder.length + 1);
      if (await isSourcePath(files, folder, chosen, path)) found.push(path);
    }
    assert.deepEqual(found.sort(), ['a.txt', 'b/c.md', 'b/e.text', 'license-notes/a.txt']);
  });

  it('may be named in any manner that a source is named', () => {
    for (const name of ['令和7年.txt', 'notice.txt', 'sources.txt', 'file:///home/me/a.txt', 'a.b.md'])
      assert.ok(isSourceName(name), name);
    for (const name of ['LICENSE', 'x/requirements.txt', 'node_modules/a/b.md', 'CHANGELOG.md'])
      assert.ok(!isSourceName(name), name);
  });
});
