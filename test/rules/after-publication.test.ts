import { afterPublication } from '../../server/rules/after-publication';
import { checkRule } from '../support/rules';

checkRule(
  afterPublication,
  [
    ['両大臣は2025年12月14日に会談しました。', ['information «2025年12月14日»'], '2025-12-08'],
    ['両大臣は12月14日に会談した。', ['information «12月14日»'], '2025-12-08'],
    ['協定は令和9年4月1日に発効した。', ['information «令和9年4月1日»'], '2025-12-08'],
    ['12月9日、岸壁で引渡式が行われた。', ['information «12月9日»'], '2025-12-08'],
    ['The ministers met on 14 December 2025 in Oslo.', ['information «14 December 2025»'], '2025-12-08'],
    ['Den 14 december 2025 undertecknade ministrarna avtalet.', ['information «Den 14 december 2025»'], '2025-12-08'],
    ['Ngày 14/12/2025, hai bên đã ký thỏa thuận.', ['information «Ngày 14/12/2025»'], '2025-12-08'],
    // The same day again tells nothing more.
    [
      '両大臣は2025年12月14日に会談しました。同日、署名式が行われました。',
      ['information «2025年12月14日»'],
      '2025-12-08',
    ],
  ],
  [
    ['両大臣は2025年12月4日に会談しました。', '2025-12-08'],
    ['両大臣は12月14日に会談する予定です。', '2025-12-08'],
    ['12月14日に開催される会合に向けて協議しました。', '2025-12-08'],
    ['12月14日に訪問することで一致しました。', '2025-12-08'],
    ['令和9年度までに配備することを決めた。', '2025-12-08'],
    ['4月に訪問した。', '2025-12-08'],
    '両大臣は2025年12月14日に会談しました。',
    // One fault, told by another rule.
    ['会合は2025年12月20日から2025年12月14日まで行われた。', '2025-12-08'],
    ['報告書を12月14日までに出すよう求めた。', '2025-12-08'],
    ['The ministers will meet on 14 December 2025.', '2025-12-08'],
    ['The ministers agreed to hold the next round on 14 December 2025.', '2025-12-08'],
    ['The meeting is scheduled for 14 December 2025, the ministry said.', '2025-12-08'],
    ['Ministrarna ska mötas den 14 december 2025.', '2025-12-08'],
    ['The promotion, announced last week, takes effect on 14 December 2025.', '2025-12-08'],
    ['The minister has proposed 14 December 2025 for the signing.', '2025-12-08'],
    ['We set the date of 14 December 2025 for the first sweep.', '2025-12-08'],
    ['Hai bên sẽ gặp nhau ngày 14/12/2025.', '2025-12-08'],
    ['I går övade vi bogsering, i morgon väntar skjutning.', '2025-12-08'],
    ['Hôm nay hai bên đã họp, ngày mai đoàn đi Huế.', '2025-12-08'],
  ],
);
