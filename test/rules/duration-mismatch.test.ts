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
    ['6月3日及び4日の3日間にわたり協議した。', ['warning «3日間»'], '2025-12-08'],
    ['6月3日から4日まで、3日間の日程で訪れた。', ['warning «3日間»'], '2025-12-08'],
    ['3日間の日程で6月3日から4日まで訪れた。', ['warning «3日間»'], '2025-12-08'],
    ['6月3日から4日にかけて計3日間滞在した。', ['warning «3日間»'], '2025-12-08'],
    ['The four-day visit, June 3–5, 2025, took him to Oslo.', ['warning «four-day»']],
    ['During a two-day visit to Oslo from 3 to 5 June he met them.', ['warning «two-day»'], '2025-12-08'],
    ['The talks ran from 2 p.m. to 3 p.m. and lasted two hours.', ['warning «two hours»'], '2025-12-08'],
    ['Under tvådagarsbesöket den 3–5 juni 2025 möttes de.', ['warning «tvådagars»']],
    ['Den tredagars övningen (3–4 juni 2025) avslutades.', ['warning «tredagars»']],
    ['Det fyra dagar långa besöket (3–5 juni 2025) avslutades.', ['warning «fyra dagar»']],
    ['Besöket, från den 3 till den 5 juni 2025, varade i två dagar.', ['warning «två dagar»']],
    ['Cuộc diễn tập kéo dài 4 ngày, từ ngày 3/6 đến ngày 5/6/2025.', ['warning «4 ngày»']],
    ['Hội nghị diễn ra từ ngày 3/6 đến ngày 5/6/2025, kéo dài hai ngày.', ['warning «hai ngày»']],
    ['The talks began at 08:00 and ended at 10:00, and lasted three hours.', ['warning «three hours»'], '2025-12-08'],
    [
      'Samtalen började kl. 08.00 och slutade kl. 10.00 och varade i tre timmar.',
      ['warning «tre timmar»'],
      '2025-12-08',
    ],
    ['Cuộc hội đàm bắt đầu lúc 8 giờ và kết thúc lúc 10 giờ, kéo dài 3 giờ.', ['warning «3 giờ»'], '2025-12-08'],
    ['会談は午前8時に始まり、午前10時に終わり、3時間に及んだ。', ['warning «3時間»'], '2025-12-08'],
  ],
  [
    ['The talks began at 08:00 and ended at 10:00, and lasted two hours.', '2025-12-08'],
    ['会談は午前8時に始まり、午前10時に終わり、2時間に及んだ。', '2025-12-08'],
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
    ['6月3日及び4日の2日間にわたり協議した。', '2025-12-08'],
    ['6月3日及び5日の2日間', '2025-12-08'],
    ['6月3日から5日まで、2日間の休みを挟んで実施した。', '2025-12-08'],
    ['3日間の休暇の後、6月3日から6日まで訓練した。', '2025-12-08'],
    ['6月3日から7月3日までの30日間', '2025-12-08'],
    ['After a two-day visit to Oslo he stayed in Bergen from June 3 to 6, 2025.'],
    ['The two-day meeting of 1–2 June 2025 follows the course of 3–7 June 2025.'],
    ['A two-hour session was held on each day from June 3 to 6, 2025.'],
    ['The 30-day notice runs from June 3 to June 6, 2025.'],
    ['Efter två dagars vila pågår övningen den 3–5 juni 2025.'],
    ['Tredagarsmötet den 3–5 juni 2025 hölls i Oslo.'],
    ['Sau 2 ngày nghỉ, từ ngày 3/6 đến ngày 5/6/2025, đoàn làm việc.'],
    ['Từ ngày 3/6 đến ngày 5/6/2025, mỗi ngày họp 2 giờ.'],
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
