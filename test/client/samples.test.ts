import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { SAMPLES } from '../../client/samples';

describe('the samples', () => {
  it('are named one by one for whoever cannot list their folder', () => {
    const files = readdirSync('samples', { recursive: true, withFileTypes: true }).flatMap(entry =>
      entry.isFile() ? [`${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice('samples/'.length)] : [],
    );
    assert.deepEqual([...SAMPLES].sort(), files.sort());
  });
});
