import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { facts } from '../server/model/facts';

/** What the tool offers; it is imported at run time, as its paths are relative to where it stands. */
interface Prose {
  prose(): readonly (readonly [language: string, text: string])[];
}

describe('plain prose of the length of a novel', () => {
  it('names no official, agreement or meeting, whatever its words', async () => {
    const tool = (await import(pathToFileURL(path.resolve('test/tools/prose.mjs')).href)) as Prose;
    const found = tool.prose().flatMap(([language, text]) => {
      assert.ok(text.length >= 100_000, language);
      return facts(text, { document: language })
        .mentions.filter(({ type }) => type === 'official' || type === 'agreement' || type === 'meeting')
        .map(({ type, start, end }) => `${language} ${type} ${text.slice(start, end)}`);
    });
    assert.deepEqual([...new Set(found)], []);
  });
});
