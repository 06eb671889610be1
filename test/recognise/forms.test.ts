import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { facts } from '../../server/model/facts';
import { FORMS } from '../support/forms';
import { unmarked } from '../support/reading';

describe('the forms that the README shows', () => {
  for (const { type, language, texts } of FORMS)
    for (const marked of texts)
      it(`${type}, ${language}: ${marked}`, () => {
        const { text, spans } = unmarked(marked);
        const found = facts(text, { document: 'text.txt' })
          .mentions.filter(mention => mention.type === type)
          .map(({ start, end }) => `${start} ${text.slice(start, end)}`);
        assert.deepEqual(found, spans);
      });

  it('are those in the README', () => {
    const { status, stderr } = spawnSync(process.execPath, ['test/tools/forms.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }).timeout(20_000);
});
