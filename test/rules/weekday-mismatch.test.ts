import { weekdayMismatch } from '../../server/rules/weekday-mismatch';
import { checkRule } from '../support/rules';

checkRule(
  weekdayMismatch,
  [
    ['2025年12月4日(金)に発表した。', ['error «金»']],
    ['令和7(2025)年12月4日（水曜日）に発表した。', ['error «水»']],
    ['12月4日(金)に発表した。', ['error «金»'], '2025-12-08'],
    ['令和7年12月4日(木)~6日(日)に開いた。', ['error «日»']],
    ['12月4日(木)から6日(金)まで開いた。', ['error «金»'], '2025-12-08'],
    ['6月1日(火)に署名した。', ['warning «火»'], '2025-12-08'],
    ['昭和20年9月2日(月)、文書に署名した。', ['error «月»']],
    ['1873年1月1日(木)から新しい暦を用いる。', ['error «木»']],
    ['The ministers met on Friday, 4 December 2025.', ['error «Friday»']],
    ['Ministrarna möttes fredagen den 4 december 2025.', ['error «fredagen»']],
    ['Hai bên gặp nhau thứ Sáu, ngày 4/12/2025.', ['error «thứ Sáu»']],
  ],
  [
    '2025年12月4日(木)に発表した。',
    '令和7年12月4日（木・祝）に発表した。',
    ['12月4日(木)に発表した。', '2025-12-08'],
    ['6月5日(木)に署名した。', '2026-01-15'],
    '12月4日(金)に発表した。',
    '12月4日(木)25時10分、2025年12月4日(木)25時10分。',
    '2025年2月30日(金)に発表した。',
    '明治5年12月1日(月)の布告。',
    'The ministers met on Thursday, 4 December 2025.',
    'Ministrarna möttes torsdagen den 4 december 2025.',
    'Hai bên gặp nhau thứ Năm, ngày 4/12/2025.',
  ],
);
