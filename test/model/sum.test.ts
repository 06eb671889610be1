import assert from 'node:assert/strict';
import { finished } from '../../server/collections/steps';
import { type Facts, facts } from '../../server/model/facts';
import { sumOver } from '../../server/model/sum';
import { emptyWorkspace, withDocuments } from '../../server/model/workspace';

const text = (document: string): Facts => facts('本文。', { document });

/** The names of the documents, in order; how many went and came at each change is noted. */
function names() {
  const changes: number[] = [];
  const sumOf = sumOver(
    () => ({ all: [] as readonly string[] }),
    function* (before, { gone, come }) {
      changes.push(gone.length + come.length);
      yield;
      const old = new Set(gone.map(({ header }) => header.document));
      return { all: [...before.all.filter(name => !old.has(name)), ...come.map(one => one.header.document)].sort() };
    },
  );
  return { sumOf, changes };
}

describe('a sum over the documents', () => {
  const folder = withDocuments(emptyWorkspace, [text('a'), text('b')]);
  const larger = withDocuments(
    folder,
    Array.from({ length: 20 }, (_, number) => text(`c${number}`)),
  );
  const edited = withDocuments(folder, [text('a')]);

  it('costs what changes', () => {
    const { sumOf, changes } = names();
    assert.deepEqual(finished(sumOf(folder)).all, ['a', 'b']);
    assert.equal(finished(sumOf(larger)).all.length, 22);
    assert.equal(finished(sumOf(larger)).all.length, 22);
    assert.deepEqual(changes, [2, 20]);
  });

  it('that is worked out ahead serves those of edits made meanwhile', () => {
    const { sumOf, changes } = names();
    finished(sumOf(folder));
    const ahead = sumOf(larger);
    ahead.next();
    assert.deepEqual(finished(sumOf(edited)).all, ['a', 'b']);
    finished(ahead);
    // An edit while the sum ahead is there leans on its own; in the end the one ahead is nearer.
    const again = withDocuments(edited, [text('b')]);
    finished(sumOf(again));
    const both = withDocuments(
      again,
      [...larger.documents.values()].filter(({ header }) => header.document.startsWith('c')),
    );
    assert.equal(finished(sumOf(both)).all.length, 22);
    assert.deepEqual(changes, [2, 20, 2, 2, 4]);
  });
});
