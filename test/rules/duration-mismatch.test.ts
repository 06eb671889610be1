import assert from 'node:assert/strict';
import { durationMismatch } from '../../server/rules/duration-mismatch';
import { slice } from '../../server/text/span';
import { checkRule, findingsOf } from '../support/rules';

checkRule(
  durationMismatch,
  [
    ['会談は15時00分~16時50分(約2時間50分)に行われた。', ['warning «約2時間50分»'], '2025-12-08'],
    ['会談は15時00分から16時50分まで（1時間30分）行われた。', ['warning «1時間30分»'], '2025-12-08'],
    ['会談は午後3時から午後5時までの約1時間、行われた。', ['warning «約1時間»'], '2025-12-08'],
    ['訓練は11月3日~7日(4日間)に実施した。', ['warning «4日間»'], '2025-12-08'],
    ['訓練は2025年11月3日から7日までの10日間にわたり実施した。', ['warning «10日間»']],
    ['約3時間(15時00分~16時50分)の会談。', ['warning «約3時間»'], '2025-12-08'],
    ['2月28日22時00分~翌1時00分(5時間)に放送した。', ['warning «5時間»'], '2025-03-03'],
    ['The talks lasted from 3 p.m. to 5 p.m. (three hours).', ['warning «three hours»'], '2025-12-08'],
  ],
  [
    ['会談は15時00分~16時50分(約1時間50分)に行われた。', '2025-12-08'],
    ['会談は15時00分~16時50分(約2時間)に行われた。', '2025-12-08'],
    ['会談は15時00分から17時00分まで、30分の休憩をはさんで行われた。', '2025-12-08'],
    ['会談は15時00分~17時00分(1時間の昼食を含む)に行われた。', '2025-12-08'],
    ['訓練は11月3日~7日(5日間)に実施した。', '2025-12-08'],
    ['訓練は11月3日から16日までの2週間、実施した。', '2025-12-08'],
    ['訓練は11月3日から7日まで、約2時間ずつ実施した。', '2025-12-08'],
    ['2021年から2025年までの5年間に進めた。'],
    ['2021年から2025年までの4年間に進めた。'],
    ['16時50分~15時00分(約1時間50分)', '2025-12-08'],
    ['24日、約30分間会談した。', '2025-12-08'],
  ].map(([text, date]) => (date ? ([text!, date] as const) : text!)),
);

describe('date/duration-mismatch', () => {
  it('tells both lengths and points at the range', () => {
    const text = '15時00分~16時50分(約2時間50分)';
    const [finding] = findingsOf(durationMismatch, text, { date: '2025-12-08' });
    const { stated, actual, evidence = [] } = finding!;
    assert.deepEqual([stated, actual], ['PT2H50M', 'PT1H50M']);
    assert.deepEqual(
      evidence.map(place => slice(text, place)),
      ['15時00分~16時50分'],
    );
  });
});
