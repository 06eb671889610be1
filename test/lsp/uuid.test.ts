import assert from 'node:assert/strict';
import { randomUuid } from '../../server/lsp/uuid';

describe('a random UUID', () => {
  it('has the form of version 4, and is another each time', () => {
    const made = Array.from({ length: 100 }, randomUuid);
    for (const uuid of made)
      assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(new Set(made).size, made.length);
  });

  it('needs nothing that only a secure context has', () => {
    const { randomUUID } = crypto;
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      assert.equal(randomUuid().length, 36);
    } finally {
      Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
    }
  });
});
