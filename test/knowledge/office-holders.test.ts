import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dayNumber } from '../../server/calendar/day';
import {
  daysOf,
  fullNames,
  holdersCalled,
  holdersNamed,
  holdingsOf,
  isVerified,
  NO_OFFICE_HOLDERS,
  officeHolders,
  parseOfficeHolders,
  titlesOf,
} from '../../server/knowledge/office-holders';
import { officesIn } from '../../server/link/offices-in';
import { foldText } from '../../server/text/fold';
import { LANGUAGES } from '../../server/text/language';

const invented = parseOfficeHolders({
  generated: '2031-01-01',
  note: '',
  offices: {
    'jp.sea': { c: 'JP', ja: ['海洋大臣'], en: ['Minister of the Sea'], alsoFrom: { '2030-04-01': ['海事大臣'] } },
  },
  people: [
    {
      id: 'aoyagi-sosuke',
      names: { ja: '青柳蒼介', jaFamily: '青柳', romFamilyFirst: 'Aoyagi Sosuke' },
      terms: [
        { office: 'jp.sea', from: '2020', to: '2022-03', confidence: 'high', source: 'an outside record' },
        { office: 'jp.sea', from: '2029-05-01', to: null, confidence: 'high', check: 'another', asOf: '2030-06-30' },
        { office: 'jp.sea', from: '2010-01-01', to: '2011-01-01', confidence: 'high' },
      ],
    },
  ],
});
const [person] = invented.people;
const on = (year: number, month: number, day: number) => {
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
};
const certain = (year: number, month: number, day: number) =>
  holdingsOf(invented, person!, on(year, month, day)).map(({ isCertain }) => isCertain);

describe('the table of office holders', () => {
  it('decides within a term that an outside record bears out', () => assert.deepEqual(certain(2021, 6, 1), [true]));
  it('only proposes where the dates are too coarse', () => {
    assert.deepEqual(certain(2020, 6, 1), [false]);
    assert.deepEqual(certain(2022, 3, 15), [false]);
  });
  it('only proposes by a row that nothing bears out', () => assert.deepEqual(certain(2010, 6, 1), [false]));
  it('knows an office still held, and nothing after its last day', () => {
    assert.deepEqual(certain(2030, 6, 30), [true]);
    assert.deepEqual(certain(2030, 7, 1), []);
  });
  it('knows nothing between terms', () => assert.deepEqual(certain(2025, 1, 1), []));

  it('finds people by full name, in any script and order, and by surname', () => {
    for (const name of ['青柳 蒼介', 'Sosuke Aoyagi']) assert.deepEqual(holdersNamed(invented, name), [person]);
    for (const part of ['青柳', 'Aoyagi']) assert.deepEqual(holdersCalled(invented, part), [person]);
    assert.deepEqual(holdersCalled(invented, '青'), []);
  });

  it('knows a new title from its day on', () => {
    const office = invented.offices.get('jp.sea')!;
    assert.deepEqual(titlesOf(office, 'ja', on(2030, 3, 31).first), ['海洋大臣']);
    assert.deepEqual(titlesOf(office, 'ja', on(2030, 4, 1).first), ['海洋大臣', '海事大臣']);
  });

  it('reads years, months and days', () => {
    assert.deepEqual(daysOf('2024-02'), { first: dayNumber(2024, 2, 1), last: dayNumber(2024, 2, 29) });
    assert.deepEqual(daysOf('nothing'), undefined);
  });

  it('is empty where the data have not its shape', () =>
    assert.equal(parseOfficeHolders({ people: 1 }), NO_OFFICE_HOLDERS));

  it('comes with Shiryo, whole', () => {
    const table = officeHolders();
    assert.ok(table.people.length >= 131);
    assert.deepEqual(
      table.people.flatMap(({ terms }) => terms).filter(({ office }) => !table.offices.has(office)),
      [],
    );
    assert.equal(new Set(table.people.map(({ id }) => id)).size, table.people.length);
  });

  describe('as it comes', () => {
    const table = officeHolders();
    const terms = table.people.flatMap(person => person.terms.map(term => ({ person: person.id, ...term })));

    it('has no office that ends before it begins, and none still held without its last known day', () =>
      assert.deepEqual(
        terms.filter(({ from, to, asOf }) => {
          const end = to ?? asOf;
          return end === undefined || daysOf(from)!.first > daysOf(end)!.last;
        }),
        [],
      ));

    it('has nobody in an office before the one before has left it', () => {
      const overlaps: string[] = [];
      for (const [id, { several }] of table.offices) {
        const held = terms
          .filter(({ office, acting }) => office === id && !acting)
          .map(({ person, from, to }) => ({ person, from: daysOf(from)!, to: to === null ? undefined : daysOf(to)! }))
          .sort((a, b) => a.from.first - b.from.first || a.from.last - b.from.last);
        for (const [at, one] of held.entries()) {
          const next = held[at + 1];
          if (!several && next && (one.to?.first ?? Number.POSITIVE_INFINITY) > next.from.last)
            overlaps.push(`${id}: ${one.person}, ${next.person}`);
        }
      }
      assert.deepEqual(overlaps, []);
    });

    it('finds each by each of his forms alone, also as texts are folded', () =>
      assert.deepEqual(
        table.people.flatMap(person =>
          fullNames(person)
            .flatMap(name => [name, foldText(name, []).text])
            .filter(
              name => holdersNamed(table, name).some(other => other !== person) || !holdersNamed(table, name).length,
            ),
        ),
        [],
      ));

    it('has titles that are read as offices, in every language', () =>
      assert.deepEqual(
        [...table.offices].flatMap(([id, office]) =>
          LANGUAGES.flatMap(language =>
            (office[language] ?? [])
              .filter(title => officesIn(title, language).length === 0)
              .map(title => `${id} ${title}`),
          ),
        ),
        [],
      ));

    it('decides by no row from memory alone', () => {
      const fromMemory = terms.filter(({ check, source }) => check === undefined && source === undefined);
      assert.ok(fromMemory.length > 0);
      assert.deepEqual(fromMemory.filter(isVerified), []);
    });

    it('is small', () =>
      assert.ok(
        gzipSync(readFileSync('server/knowledge/office-holders.jsonl')).length <= 60_000,
        'more than 60 kB compressed',
      ));
  });
});
