import assert from 'node:assert/strict';
import { edtfInterval, edtfPoint, isoDuration, parseIsoDate } from '../../server/calendar/edtf';

describe('edtf', () => {
  it('writes points', () => {
    assert.equal(edtfPoint({ year: 2025, month: 12, day: 4 }), '2025-12-04');
    assert.equal(edtfPoint({ year: 2025, month: 12, day: 4, hour: 18, minute: 5 }), '2025-12-04T18:05');
    assert.equal(edtfPoint({ month: 11, day: 23 }), 'XXXX-11-23');
    assert.equal(edtfPoint({ month: 9 }), 'XXXX-09');
    assert.equal(edtfPoint({ day: 24 }), 'XXXX-XX-24');
    assert.equal(edtfPoint({ hour: 18 }), 'XXXX-XX-XXT18:00');
    assert.equal(edtfPoint({}), 'XXXX');
    assert.equal(edtfPoint({ year: 2021, approximate: true }), '2021~');
    assert.equal(edtfPoint({ year: 1990, openDigits: 1 }), '199X');
    assert.equal(edtfPoint({ year: 2000, openDigits: 2 }), '20XX');
    assert.equal(edtfPoint({ year: 2025, season: 21 }), '2025-21');
    assert.equal(edtfPoint({ year: 2021, month: 11, day: 24, hour: 18, approximate: true }), '2021-11-24T18:00~');
  });

  it('writes intervals and durations', () => {
    assert.equal(edtfInterval('2025-07', '2025-09'), '2025-07/2025-09');
    assert.equal(edtfInterval('2025-07', undefined), '2025-07/..');
    assert.equal(isoDuration({ hours: 1, minutes: 50 }), 'PT1H50M');
    assert.equal(isoDuration({ years: 2 }), 'P2Y');
    assert.equal(isoDuration({ weeks: 1 }), 'P1W');
    assert.equal(isoDuration({ days: 3, hours: 6 }), 'P3DT6H');
    assert.equal(isoDuration({}), 'PT0S');
  });

  it('reads plain ISO dates only', () => {
    assert.deepEqual(parseIsoDate('2025-12-04'), { year: 2025, month: 12, day: 4 });
    assert.deepEqual(parseIsoDate('2025-12'), { year: 2025, month: 12 });
    assert.deepEqual(parseIsoDate('2025'), { year: 2025 });
    for (const text of ['', '2025-1-1', '2025-12-04T10:00', '20251204', ' 2025'])
      assert.equal(parseIsoDate(text), undefined);
  });
});
