import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { entitiesSchema } from '../../support/json-schema';

describe('the schema of entities.json', () => {
  it('is the one that the server reads by: else node test/tools/schema.mjs', () =>
    assert.equal(readFileSync('schemas/entities.schema.json', 'utf8'), entitiesSchema()));
  it('explains every field', () => {
    const unexplained: string[] = [];
    const look = (part: { properties?: Record<string, never>; items?: never; description?: string }, path: string) => {
      for (const [name, field] of Object.entries<Parameters<typeof look>[0]>(part.properties ?? {})) {
        if (field.description === undefined) unexplained.push(`${path}/${name}`);
        look(field, `${path}/${name}`);
      }
      if (part.items) look(part.items, path);
    };
    look(JSON.parse(entitiesSchema()), '');
    assert.deepEqual(unexplained, []);
  });
});
