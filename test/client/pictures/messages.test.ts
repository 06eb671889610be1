import assert from 'node:assert/strict';
import { readFromPage, readSubject } from '../../../client/pictures/messages';

const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
const location = { uri: 'file:///a.txt', range };

describe('messages of a picture’s page', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'text' },
    { type: 'drawn', marks: 3 },
    { type: 'open', location },
    { type: 'centre', location },
    { type: 'reach', reach: 2 },
    { type: 'svg', svg: '<svg/>' },
  ])
    it(`reads ${message.type}`, () => assert.deepEqual(readFromPage({ ...message, more: 1 }), message));

  for (const message of [
    undefined,
    'ready',
    {},
    { type: 'command', command: 'workbench.action.quit' },
    { type: 'open', location: { uri: 'file:///a.txt' } },
    { type: 'open', location: { uri: 1, range } },
    { type: 'reach', reach: 3 },
    { type: 'svg' },
    { type: 'drawn', marks: '3' },
  ])
    it(`takes nothing from ${JSON.stringify(message)}`, () => assert.equal(readFromPage(message), undefined));

  it('knows again what a page showed', () => {
    const place = { textDocument: { uri: 'file:///a.txt' }, position: range.start };
    assert.deepEqual(readSubject({ subject: { picture: 'timeline' } }), { picture: 'timeline' });
    assert.deepEqual(readSubject({ subject: { picture: 'network', reach: 2, place } }), {
      picture: 'network',
      reach: 2,
      place,
    });
    assert.deepEqual(readSubject({ subject: { picture: 'network', place: 'a.txt' } }), {
      picture: 'network',
      reach: 1,
    });
    for (const kept of [undefined, {}, { subject: { picture: 'map' } }]) assert.equal(readSubject(kept), undefined);
  });
});
