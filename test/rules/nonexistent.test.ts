import assert from 'node:assert/strict';
import { nonexistent } from '../../server/rules/nonexistent';
import { checkRule, findingsOf } from '../support/rules';

checkRule(
  nonexistent,
  [
    ['調印式は2025年2月30日に行われた。', ['error «2月30日»']],
    ['調印式は2025年2月29日に行われた。', ['error «2月29日»']],
    ['令和6年4月31日から会議を開く。', ['error «4月31日»']],
    ['二国間協議は13月4日に開かれた。', ['error «13月»'], '2025-01-10'],
    ['部隊は12月4日30時00分に出港した。', ['error «30時»'], '2025-12-08'],
    ['開会は10時60分であった。', ['error «60分»'], '2025-12-08'],
    ['昭和70年の予算で建造した。', ['error «昭和70年»'], '2020-01-01'],
    ['平成33年度の計画を見直した。', ['error «平成33年度»'], '2021-06-01'],
    ['昭和70年の予算で建造した。', ['hint «昭和70年»']],
    ['昭和70年に建造し、平成10年に退役した。', ['error «昭和70年»']],
    ['令和0年の記録。', ['error «令和0年»']],
    ['昭和16年11月31日、電報が届いた。', ['error «11月31日»']],
    ['The ministers met on 31 April 2024 in Oslo.', ['error «31 April»']],
    ['Ministrarna möttes den 31 april 2024 i Oslo.', ['error «31 april»']],
    ['Hai bên gặp nhau ngày 31 tháng 4 năm 2024.', ['error «31 tháng 4»']],
  ],
  [
    '調印式は2024年2月29日に行われた。',
    '1900年2月28日と2000年2月29日。',
    ['番組は12月4日25時10分に始まった。', '2025-12-08'],
    ['番組は12月4日29時59分に終わった。', '2025-12-08'],
    ['平成33年度までに整備する。', '2015-04-01'],
    '令和30年までの構想。',
    '昭和64年1月7日。',
    '明治4年2月30日、上表した。',
    '2月29日に集まる。',
    '会費は30時間分である。',
  ],
);

describe('date/nonexistent', () => {
  it('tells the last day of the month', () =>
    assert.deepEqual(
      findingsOf(nonexistent, '2025年2月30日').map(({ fault }) => fault),
      [{ kind: 'day', year: 2025, month: 2, day: 30, lastDay: 28 }],
    ));
  it('tells the year that an impossible era year means', () =>
    assert.deepEqual(
      findingsOf(nonexistent, '昭和70年', { date: '2020-01-01' }).map(({ fault }) => fault),
      [{ kind: 'era-year', era: '昭和', eraYear: 70, lastYear: 64, year: 1995, undated: false }],
    ));
});
