import assert from 'node:assert/strict';
import { dayNumber, daysInMonth, fromDayNumber, isDay, isoDay, weekday } from '../../server/calendar/day';

describe('day', () => {
  it('counts days from 1970-01-01', () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    assert.equal(dayNumber(1969, 12, 31), -1);
    assert.equal(dayNumber(2000, 3, 1), 11_017);
    assert.equal(dayNumber(2025, 12, 4), 20_426);
  });

  it('agrees with the built-in calendar on every day of six centuries, and comes back', () => {
    for (let number = dayNumber(1600, 1, 1); number < dayNumber(2200, 1, 1); number++) {
      const date = new Date(number * 86_400_000);
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      assert.deepEqual(fromDayNumber(number), day);
      assert.equal(dayNumber(day.year, day.month, day.day), number);
      assert.equal(weekday(number), date.getUTCDay());
    }
  });

  it('knows leap years and the lengths of months', () => {
    assert.deepEqual(
      [1900, 2000, 2023, 2024].map(year => daysInMonth(year, 2)),
      [28, 29, 28, 29],
    );
    assert.deepEqual(
      [daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2025, 4), daysInMonth(2025, 13), daysInMonth(2025, 0)],
      [29, 28, 30, 0, 0],
    );
    assert.equal(isDay({ year: 2025, month: 2, day: 29 }), false);
    assert.equal(isDay({ year: 2024, month: 2, day: 29 }), true);
  });

  it('writes ISO dates', () => {
    assert.equal(isoDay({ year: 2025, month: 2, day: 3 }), '2025-02-03');
    assert.equal(isoDay({ year: 2025, month: 2 }), '2025-02');
    assert.equal(isoDay({ year: 645 }), '0645');
  });
});
