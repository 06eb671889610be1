import assert from 'node:assert/strict';
import { emptyWorkspace, withDocument, withDocuments, withoutDocument } from '../../server/model/workspace';
import { document, official } from '../link/build';

const a = document('a', '2031-02-01', official('青柳蒼介', '外務大臣'));
const b = document('b', undefined, official('Aoyagi Sosuke'));

describe('the workspace', () => {
  it('is the sum of its documents', () => {
    const workspace = withDocuments(emptyWorkspace, [a, b]);
    assert.deepEqual([...workspace.documents.keys()], ['a', 'b']);
    assert.deepEqual([...withoutDocument(workspace, 'a').documents.values()], [b]);
  });

  it('holds the last reading of a document', () => {
    const again = document('a', '2031-02-02');
    assert.equal(withDocument(withDocument(emptyWorkspace, a), again).documents.get('a'), again);
  });

  it('never changes, and is the same value where nothing changes', () => {
    const workspace = withDocument(emptyWorkspace, a);
    assert.equal(emptyWorkspace.documents.size, 0);
    assert.equal(withDocument(workspace, a), workspace);
    assert.equal(withoutDocument(workspace, 'b'), workspace);
  });
});
