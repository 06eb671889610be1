import assert from 'node:assert/strict';
import { readSettings } from '../../server/lsp/settings';

describe('settings', () => {
  it('have defaults for whatever is missing or wrong', () => {
    const expected = readSettings(undefined, undefined);
    assert.equal(expected.enable, true);
    assert.deepEqual(expected.include, ['**/*.{txt,text,md}']);
    for (const wrong of [null, 5, [], { enable: 'yes', include: 'x', language: 'de', severity: [] }]) {
      assert.deepEqual(readSettings(wrong, wrong), expected);
    }
  });

  it('take the severities as one key or nested, and no others', () => {
    const { severities } = readSettings(
      {
        severity: {
          'date/nonexistent': 'off',
          date: { unresolved: 'error', 'era-mismatch': 'default' },
          text: 'x',
          __proto__: 'off',
        },
      },
      undefined,
    );
    assert.deepEqual(
      [...severities],
      [
        ['date/nonexistent', 'off'],
        ['date/unresolved', 'error'],
      ],
    );
  });

  it('switch on what stands beside the text, each kind by itself', () => {
    const { semanticTokens, completion, codeLens, inlayHints } = readSettings({}, undefined);
    assert.deepEqual([semanticTokens, completion, codeLens, [...inlayHints]], [true, true, false, []]);
    const set = readSettings(
      { codeLens: true, inlayHints: { readings: true, isoDates: 'yes', other: true } },
      undefined,
    );
    assert.deepEqual([set.codeLens, [...set.inlayHints]], [true, ['readings']]);
  });

  it('take over what the editor excludes and how it decodes', () => {
    const { exclude, encoding } = readSettings(
      { exclude: ['drafts/**'] },
      { exclude: { '**/.git': true, '**/a': false, '**/b': { when: '$(basename).c' } }, encoding: 'shiftjis' },
    );
    assert.deepEqual(exclude, ['drafts/**', '**/.git']);
    assert.equal(encoding, 'shiftjis');
    assert.equal(readSettings({}, { encoding: 'utf8' }).encoding, undefined);
  });
});
