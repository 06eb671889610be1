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

describe('posts under a day and clock time alone', () => {
  const posts = (raw: string): number => layoutOf(raw).posts.length;

  it('are told by three of them, each right above its text', () => {
    assert.equal(
      posts(
        'Ambassaden\n\n3 mars 2027 kl. 09.15\nVi öppnar.\n\n4 mars 2027 kl. 12.00\nI dag regnar det.\n\n9 mars 2027 kl. 7.30\nHej.',
      ),
      3,
    );
    assert.equal(
      posts('大使館\n\n2027年3月3日 9:15\n本日。\n\n2027年3月4日 9:15\n昨日。\n\n2027年3月5日 18:05\n明日。'),
      3,
    );
  });
  it('are none where two tell when an event begins and ends', () =>
    assert.equal(posts('Start\n\n3 mars 2027 kl. 09.15\nSlottet.\n\n4 mars 2027 kl. 12.00\nHamnen.'), 0));
  it('are none of days alone, or of lines that go on', () => {
    assert.equal(posts('A\n\n3 mars 2027\nEtt.\n\n4 mars 2027\nTvå.\n\n5 mars 2027\nTre.'), 0);
    assert.equal(
      posts(
        'A\n\n3 mars 2027 kl. 9.00 möte\nEtt.\n\n4 mars 2027 kl. 9.00 resa\nTvå.\n\n5 mars 2027 kl. 9.00 fest\nTre.',
      ),
      0,
    );
  });
});
