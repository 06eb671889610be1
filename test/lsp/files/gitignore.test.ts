import assert from 'node:assert/strict';
import { ignoreFile, isIgnored } from '../../../server/lsp/files/gitignore';

describe('gitignore', () => {
  const files = [
    ignoreFile('', '# made by hand\n*.bak\n/top.txt\nout/\ndeep/inner.txt\n!keep.bak\n\r\n\\#odd.txt\n'),
    ignoreFile('below/', 'here.txt\n!again.bak\n'),
  ];
  const table: readonly [string, boolean, boolean][] = [
    ['a.bak', false, true],
    ['x/a.bak', false, true],
    ['keep.bak', false, false],
    ['top.txt', false, true],
    ['x/top.txt', false, false],
    ['out', true, true],
    ['out', false, false],
    ['x/out', true, true],
    ['deep/inner.txt', false, true],
    ['x/deep/inner.txt', false, false],
    ['#odd.txt', false, true],
    ['below/here.txt', false, true],
    ['here.txt', false, false],
    ['below/again.bak', false, false],
    ['a.txt', false, false],
  ];
  for (const [path, isFolder, expected] of table) {
    it(`${expected ? 'leaves out' : 'lets in'} ${path}${isFolder ? '/' : ''}`, () =>
      assert.equal(isIgnored(files, path, isFolder), expected));
  }
});
