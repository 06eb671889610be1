import { rangeReversed } from '../../server/rules/range-reversed';
import { checkRule } from '../support/rules';

checkRule(
  rangeReversed,
  [
    ['12月4日16時50分~15時00分に会談した。', ['error «16時50分~15時00分»'], '2025-12-08'],
    ['訓練を11月7~3日に実施した。', ['error «11月7~3日»'], '2025-12-08'],
    ['訓練を12月8日から4日まで実施した。', ['error «12月8日から4日»'], '2025-12-08'],
    ['2025年12月8日~2025年12月4日', ['error «2025年12月8日~2025年12月4日»']],
    ['平成17年9月～平成14年6月', ['error «平成17年9月～平成14年6月»']],
    ['2025年から2021年まで駐在した。', ['error «2025年から2021年»']],
    ['17時から15時まで協議した。', ['error «17時から15時»'], '2025-12-08'],
    ['11月7~3日に実施する。', ['error «11月7~3日»']],
    ['The exercise ran from 8 December to 4 December 2025.', ['error «8 December to 4 December 2025»']],
    ['Övningen pågick från den 8 till den 4 december 2025.', ['error «den 8 till den 4 december 2025»']],
    ['Chuyến thăm từ ngày 8 đến ngày 4/12/2025.', ['error «ngày 8 đến ngày 4/12/2025»']],
  ],
  [
    ['12月4日15時00分~16時50分に会談した。', '2025-12-08'],
    ['12月28日から1月3日まで休む。', '2025-12-08'],
    ['2025年12月28日~1月3日は休む。'],
    ['会計は4月1日から3月31日までとする。', '2025-12-08'],
    ['22時00分~2時00分に放送した。', '2025-12-08'],
    ['午後10時から翌2時まで協議した。', '2025-12-08'],
    ['会議を12月10日から12月4日に前倒しした。', '2025-12-08'],
    ['1999年~2001年、1978年及び97年。'],
    ['12月10日及び12月4日に開いた。', '2025-12-08'],
    ['The meeting was moved from 10 December to 4 December 2025.'],
    ['The visit runs from 30 November to 2 December 2025.'],
  ].map(([text, date]) => (date ? ([text!, date] as const) : text!)),
);
