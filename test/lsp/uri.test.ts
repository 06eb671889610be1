import assert from 'node:assert/strict';
import { documentName, pathBelow, uriOf } from '../../server/lsp/uri';

describe('names of documents', () => {
  it('are the same however a client spells the URI', () => {
    assert.equal(documentName('file:///s/a%20%28b%29.txt'), 'file:///s/a (b).txt');
    assert.equal(documentName('file:///s/a%20(b).txt'), 'file:///s/a (b).txt');
    assert.equal(documentName('file:///C%3A/s/%E5%B2%B8.txt'), 'file:///c:/s/岸.txt');
    assert.equal(documentName('file:///c:/s/岸.txt'), 'file:///c:/s/岸.txt');
  });
  it('keep what is no path', () => {
    assert.equal(documentName('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(documentName('git:/s/a.txt?%7B%22ref%22%3A%22%22%7D'), 'git:/s/a.txt?%7B%22ref%22%3A%22%22%7D');
    assert.equal(documentName('file:///s/100%.txt'), 'file:///s/100%.txt');
  });
  it('lead back to a URI', () => {
    for (const name of [
      'file:///s/a (b).txt',
      'file:///s/岸%20.txt',
      'untitled:Untitled-1',
      'vscode-vfs://github/o/r/a.txt',
    ])
      assert.equal(documentName(uriOf(name)), name);
    assert.equal(uriOf('file:///s/a b.txt'), 'file:///s/a%20b.txt');
    assert.equal(uriOf('archive:/a#b.txt'), 'archive:/a%23b.txt');
    assert.equal(uriOf('git:/s/a.txt?%7B%7D'), 'git:/s/a.txt?%7B%7D');
  });
  it('have the path of a root, whose slash a folder’s name lacks', () => {
    assert.deepEqual(['file://', 'archive:', 'archive://box'].map(uriOf), ['file:///', 'archive:/', 'archive://box/']);
  });
  it('lie below a folder or not', () => {
    assert.equal(pathBelow('file:///s', 'file:///s/a/b.txt'), 'a/b.txt');
    assert.equal(pathBelow('file:///', 'file:///s/a.txt'), 's/a.txt');
    assert.equal(pathBelow('file:///s', 'file:///s2/a.txt'), undefined);
  });
});
