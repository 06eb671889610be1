import assert from 'node:assert/strict';
import { glob, matches } from '../../../server/lsp/files/glob';

describe('glob', () => {
  const table: readonly [string, readonly string[], readonly string[]][] = [
    ['**/*.{txt,text,md}', ['a.txt', 'b/c.md', 'b/c/d.text', '.txt'], ['a.txt.bak', 'a.TXT', 'a.doc', 'txt']],
    ['*.txt', ['a.txt'], ['b/a.txt']],
    ['notes/**', ['notes/a', 'notes/b/c', 'notes'], ['other/notes/a']],
    ['**/draft?.txt', ['draft1.txt', 'x/draftあ.txt', 'x/draft🗼.txt'], ['draft.txt', 'draft12.txt']],
    ['[a-c]*.txt', ['abc.txt', 'b.txt'], ['d.txt']],
    ['[!a-c]*.txt', ['d.txt'], ['a.txt']],
    ['a/**/b/*.txt', ['a/b/c.txt', 'a/x/y/b/c.txt'], ['a/b/x/c.txt', 'b/c.txt']],
    ['{a,b{1,2}}.txt', ['a.txt', 'b1.txt', 'b2.txt'], ['b.txt']],
    ['a{b.txt', ['a{b.txt'], ['ab.txt']],
    ['(1)+$.txt', ['(1)+$.txt'], ['1.txt']],
  ];
  for (const [pattern, fits, misses] of table) {
    it(`matches ${pattern}`, () => {
      for (const path of fits) assert.ok(matches(glob(pattern), path), path);
      for (const path of misses) assert.ok(!matches(glob(pattern), path), path);
    });
  }

  it('stays quick on patterns and names made to be slow', () => {
    const start = performance.now();
    assert.ok(!matches(glob(`${'*a'.repeat(200)}b`), 'a'.repeat(4000)));
    assert.ok(!matches(glob(`${'**/'.repeat(60)}b`), 'a/'.repeat(2000)));
    matches(glob('{a,b}'.repeat(30)), 'a'.repeat(30));
    assert.ok(performance.now() - start < 1000);
  });
});
