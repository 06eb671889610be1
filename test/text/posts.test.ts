import assert from 'node:assert/strict';
import { layoutOf } from '../../server/text/structure';

describe('posts under one name', () => {
  const posts = (raw: string): string[] => layoutOf(raw).posts.map(({ start, end }) => raw.slice(start, end));

  it('are opened by the name and a stamp of day and clock below it', () =>
    assert.deepEqual(
      posts('Marinbasen Nord\n2024-05-09 18:20\nVi övade.\n\nMarinbasen Nord\n2024-06-12 07:05\nVi for hem.'),
      ['Marinbasen Nord\n2024-05-09 18:20\nVi övade.\n\n', 'Marinbasen Nord\n2024-06-12 07:05\nVi for hem.'],
    ));
  it('are not stamps under several headings', () =>
    assert.deepEqual(posts('Vi övade\n2024-05-09 18:20\nText.\n\nVi for hem\n2024-06-12 07:05\nText.'), []));
});
