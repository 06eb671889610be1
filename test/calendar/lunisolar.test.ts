import assert from 'node:assert/strict';
import { isoDay } from '../../server/calendar/day';
import { lunisolarToGregorian } from '../../server/calendar/lunisolar';

const convert = (...day: Parameters<typeof lunisolarToGregorian>): string | undefined => {
  const found = lunisolarToGregorian(...day);
  return found && isoDay(found);
};

/** Days that histories give in both calendars. */
const KNOWN: readonly (readonly [what: string, day: Parameters<typeof lunisolarToGregorian>, gregorian: string])[] = [
  ['the fighting at Toba and Fushimi begins', [1, 1, 3], '1868-01-27'],
  ['the Charter Oath', [1, 3, 14], '1868-04-06'],
  ['the castle of Edo is handed over', [1, 4, 11], '1868-05-03'],
  ['Edo is renamed Tokyo', [1, 7, 17], '1868-09-03'],
  ['the enthronement', [1, 8, 27], '1868-10-12'],
  ['the era of Meiji is proclaimed', [1, 9, 8], '1868-10-23'],
  ['the court reaches Tokyo', [1, 10, 13], '1868-11-26'],
  ['Hakodate surrenders', [2, 5, 18], '1869-06-27'],
  ['the domains return their registers', [2, 6, 17], '1869-07-25'],
  ['the ministries are reformed', [2, 7, 8], '1869-08-15'],
  ['the telegraph from Tokyo to Yokohama', [2, 12, 25], '1870-01-26'],
  ['the flag of merchant ships', [3, 1, 27], '1870-02-27'],
  ['commoners may bear surnames', [3, 9, 19], '1870-10-13'],
  ['the first daily newspaper', [3, 12, 8], '1871-01-28'],
  ['the post begins', [4, 3, 1], '1871-04-20'],
  ['the law of the currency', [4, 5, 10], '1871-06-27'],
  ['the domains are abolished', [4, 7, 14], '1871-08-29'],
  ['the treaty with China', [4, 7, 29], '1871-09-13'],
  ['the Iwakura mission sails', [4, 11, 12], '1871-12-23'],
  ['the Iwakura mission lands in San Francisco', [4, 12, 6], '1872-01-15'],
  ['the railway opens', [5, 9, 12], '1872-10-14'],
  ['the mill at Tomioka starts', [5, 10, 4], '1872-11-04'],
  ['the new calendar is announced', [5, 11, 9], '1872-12-09'],
  ['the last day of the old calendar', [5, 12, 2], '1872-12-31'],
];

describe('lunisolar', () => {
  for (const [what, day, gregorian] of KNOWN) it(what, () => assert.equal(convert(...day), gregorian));

  it('knows the leap months, which follow their namesakes', () => {
    assert.equal(convert(1, 4, 30), undefined);
    assert.equal(convert(1, 4, 29), '1868-05-21');
    assert.equal(convert(1, 4, 1, true), '1868-05-22');
    assert.equal(convert(1, 5, 1), '1868-06-20');
    assert.equal(convert(3, 10, 1, true), '1870-11-23');
    assert.equal(convert(3, 11, 1), '1870-12-22');
  });

  it('has nothing for days that the calendar lacked', () => {
    assert.equal(convert(2, 4, 1, true), undefined);
    assert.equal(convert(5, 12, 3), undefined);
    assert.equal(convert(6, 1, 1), undefined);
    assert.equal(convert(3, 13, 1), undefined);
    assert.equal(convert(3, 1, 0), undefined);
  });
});
