import assert from 'node:assert/strict';
import { dayNumber } from '../../server/calendar/day';
import { ERAS, eraOf, eraYearToGregorian } from '../../server/calendar/eras';

const name = (year: number, month: number, day: number): string => {
  const found = eraOf(dayNumber(year, month, day));
  return found ? `${found.era.name}${found.year}` : 'none';
};

describe('eras', () => {
  it('turns era years into Gregorian years, past the end of an era too', () => {
    assert.equal(eraYearToGregorian('明治', 1), 1868);
    assert.equal(eraYearToGregorian('大正', 15), 1926);
    assert.equal(eraYearToGregorian('昭和', 64), 1989);
    assert.equal(eraYearToGregorian('平成', 33), 2021);
    assert.equal(eraYearToGregorian('令和', 7), 2025);
  });

  it('names the era of a day at every boundary', () => {
    assert.equal(name(1868, 10, 22), 'none');
    assert.equal(name(1868, 10, 23), '明治1');
    assert.equal(name(1912, 7, 29), '明治45');
    assert.equal(name(1912, 7, 30), '大正1');
    assert.equal(name(1926, 12, 24), '大正15');
    assert.equal(name(1926, 12, 25), '昭和1');
    assert.equal(name(1989, 1, 7), '昭和64');
    assert.equal(name(1989, 1, 8), '平成1');
    assert.equal(name(2019, 4, 30), '平成31');
    assert.equal(name(2019, 5, 1), '令和1');
  });

  it('ends an era on the day that begins the next until 1926, and on the day before it since', () => {
    const firstDays = ERAS.slice(1).map(({ firstDay }) => firstDay);
    assert.deepEqual(
      firstDays.map((firstDay, at) => firstDay - ERAS[at]!.lastDay!),
      [0, 0, 1, 1],
    );
  });

  it('gives each era that ended its last year', () => {
    assert.deepEqual(
      ERAS.map(({ name: era, lastYear }) => lastYear && eraYearToGregorian(era, lastYear)),
      [1912, 1926, 1989, 2019, undefined],
    );
  });
});
