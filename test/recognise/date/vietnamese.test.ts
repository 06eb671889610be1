import { checkDates } from './check';

const finds: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Ngày mồng 5 tháng 3, ngày 9', 'Ngày mồng 5 tháng 3 = m3 d5', 'ngày 9 = d9 leans'],
  ['(Wellington, 14/10) – Hai bên đã họp.', '14/10 = m10 d14'],
  ['Ngày 8 tháng Năm 1954', 'Ngày 8 tháng Năm 1954 = y1954 m5 d8'],
  [
    'ngày 30 tháng 4 năm đó, tháng sau đó',
    'ngày 30 tháng 4 năm đó = 0 year there m4 d30',
    'tháng sau đó = +1 month there',
  ],
  ['chiến dịch (13/3 - 7/5/1954)', '13/3 - 7/5/1954 = m3 d13 / y1954 m5 d7'],
  ['tháng 12.2024, đầu thế kỷ 20', 'tháng 12.2024 = y2024 m12', 'đầu thế kỷ 20 = ~ y1900 century'],
  ['trong các ngày 21, 22 và 23/6/2025', 'ngày 21 = d21', '22 = d22', '23/6/2025 = y2025 m6 d23'],
  ['trong 6 tháng đầu năm, xuất khẩu tăng', '6 tháng đầu năm = 0 year half1'],
  ['Trong 9 tháng đầu năm hai bên họp 9 tháng', '9 tháng đầu năm = 0 year m1 / m9', '9 tháng = 9 months'],
  ['kim ngạch bốn tháng cuối của năm 2025', 'bốn tháng cuối của năm 2025 = y2025 m9 / m12'],
  ['3 tháng đầu năm 2025 và 12 tháng đầu năm', '3 tháng đầu năm 2025 = y2025 m1 / m3', '12 tháng = 12 months'],
  // a clock time behind or before the dash is that day's
  ['Thứ Tư, 03/09/2025 - 16:45', 'Thứ Tư, 03/09/2025 - 16:45 = y2025 m9 d3 Wed h16:45'],
  ['16:45 - 03/09/2025', '16:45 - 03/09/2025 = y2025 m9 d3 h16:45'],
  ['15:00 - 17:30, ngày 14/6/2025', '15:00 - 17:30, ngày 14/6/2025 = y2025 m6 d14 h15:0 / y2025 m6 d14 h17:30'],
  ['Dự kiến giữa năm 2026 khởi công', 'giữa năm 2026 = ~ y2026'],
  ['giữa tháng 3 và tháng 5, giữa hai bên', 'tháng 3 = m3', 'tháng 5 = m5'],
  ['Thứ bảy 16 tháng ba 1946', 'Thứ bảy 16 tháng ba 1946 = y1946 m3 d16 Sat'],
  ['hôm mồng 6 tháng này, ngày 15 tháng trước', 'mồng 6 tháng này = 0 month d6', 'ngày 15 tháng trước = -1 month d15'],
  ['ngày 22 tháng 9 vừa qua', 'ngày 22 tháng 9 vừa qua = m9 d22'],
  ['trong nửa đầu năm 2026, nửa cuối năm nay', 'nửa đầu năm 2026 = y2026 half1', 'nửa cuối năm nay = 0 year half2'],
  ['Ngày mai, thứ Sáu, ngày 5/12, đoàn rời Hà Nội', 'Ngày mai, thứ Sáu, ngày 5/12 = +1 day m12 d5 Fri'],
  ['Hôm nay (thứ Năm, 4/12)', 'Hôm nay (thứ Năm, 4/12) = 0 day m12 d4 Thu'],
  ['sau mười tám tháng, hai mươi lăm năm', 'mười tám tháng = 18 months', 'hai mươi lăm năm = 25 years'],
  [
    'trong nửa giờ, nửa năm, hai giờ rưỡi',
    'nửa giờ = 30 minutes',
    'nửa năm = 6 months',
    'hai giờ rưỡi = 2 hours 30 minutes',
  ],
  ['- 9/1981 - 8/1986: học viên', '9/1981 - 8/1986 = y1981 m9 / y1986 m8'],
  ['từ 3/1998 đến 7/2001', '3/1998 = y1998 m3', '7/2001 = y2001 m7'],
  ['ngày 4 tháng 12 năm 2025', 'ngày 4 tháng 12 năm 2025 = y2025 m12 d4'],
  ['ngày 4/12/2025 tại Tokyo', 'ngày 4/12/2025 = y2025 m12 d4'],
  [
    '4/12/2025, 4-12-2025, 4.12.2025',
    '4/12/2025 = y2025 m12 d4',
    '4-12-2025 = y2025 m12 d4',
    '4.12.2025 = y2025 m12 d4',
  ],
  ['chiều 4/12, sáng ngày 4/12', 'chiều 4/12 = m12 d4', 'sáng ngày 4/12 = m12 d4'],
  ['thứ Năm, ngày 4/12', 'thứ Năm, ngày 4/12 = m12 d4 Thu'],
  ['thứ Năm (4/12)', 'thứ Năm (4/12) = m12 d4 Thu'],
  ['ngày 4-12 và ngày 24', 'ngày 4-12 = m12 d4', 'ngày 24 = d24 leans'],
  [
    'tháng 12/2025, tháng 12 năm 2025, tháng 9',
    'tháng 12/2025 = y2025 m12',
    'tháng 12 năm 2025 = y2025 m12',
    'tháng 9 = m9 leans',
  ],
  ['tháng Mười Hai, đầu tháng 12', 'tháng Mười Hai = m12', 'đầu tháng 12 = m12 third1'],
  ['từ ngày 4 đến ngày 6/12', 'ngày 4 = d4', 'ngày 6/12 = m12 d6'],
  ['từ 4 đến 6/12', '4 = d4', '6/12 = m12 d6'],
  ['ngày 4-6/12/2025', 'ngày 4-6/12/2025 = d4 / y2025 m12 d6'],
  ['ngày 4 và 5/12', 'ngày 4 = d4', '5/12 = m12 d5'],
  ['lúc 15 giờ 30 ngày 4/12', '15 giờ 30 ngày 4/12 = m12 d4 h15:30'],
  ['lúc 15h30, 9h30 sáng 4/12', '15h30 = h15:30', '9h30 sáng 4/12 = m12 d4 h9:30'],
  ['khoảng 2 giờ chiều', 'khoảng 2 giờ chiều = ~ h14'],
  ['hôm nay, hôm qua, ngày mai', 'hôm nay = 0 day', 'hôm qua = -1 day', 'ngày mai = +1 day'],
  ['hôm nay (4/12)', 'hôm nay (4/12) = 0 day m12 d4'],
  ['chiều cùng ngày', 'chiều cùng ngày = 0 day there'],
  ['năm ngoái, năm nay, tháng 9 năm nay', 'năm ngoái = -1 year', 'năm nay = 0 year', 'tháng 9 năm nay = 0 year m9'],
  ['quý III/2025 và quý 4 năm 2025', 'quý III/2025 = y2025 quarter3', 'quý 4 năm 2025 = y2025 quarter4'],
  [
    'thập niên 1990, thế kỷ 21, thế kỷ XXI',
    'thập niên 1990 = y1990 decade',
    'thế kỷ 21 = y2000 century',
    'thế kỷ XXI = y2000 century',
  ],
  ['mùa xuân 2025, cuối năm 2025', 'mùa xuân 2025 = y2025 season21', 'cuối năm 2025 = ~ y2025'],
  ['năm 1973, giai đoạn 2021-2025', 'năm 1973 = y1973', '2021-2025 = y2021 / y2025'],
  [
    'hai năm, ba ngày, trong hai giờ, khoảng 30 phút',
    'hai năm = 2 years',
    'ba ngày = 3 days',
    'hai giờ = 2 hours',
    'khoảng 30 phút = ~ 30 minutes',
  ],
  ['6 tháng và 3 năm', '6 tháng = 6 months', '3 năm = 3 years'],
  ['Thứ Năm, 23/10/2025, 14:05', 'Thứ Năm, 23/10/2025, 14:05 = y2025 m10 d23 Thu h14:5'],
  ['ngày 29/5/2025, 09:00 – 10:30', 'ngày 29/5/2025, 09:00 – 10:30 = y2025 m5 d29 h9:0 / h10:30'],
  ['từ 9:00 đến 10:30 (1 giờ 30 phút)', '9:00 = h9:0', '10:30 = h10:30', '1 giờ 30 phút = 1 hours 30 minutes'],
  ['lần thứ tư ngày 25 tháng 9', 'ngày 25 tháng 9 = m9 d25'],
  ['trong tháng 9 vừa qua', 'tháng 9 vừa qua = m9'],
  [
    '6 tháng đầu năm 2025, sáu tháng cuối năm nay',
    '6 tháng đầu năm 2025 = y2025 half1',
    'sáu tháng cuối năm nay = 0 year half2',
  ],
  ['trong 5 năm tới và hai năm trước', '5 năm = 5 years', 'hai năm = 2 years'],
  [
    'lúc 9h sáng 4-12, kéo dài khoảng 1 giờ 50 phút',
    '9h sáng 4-12 = m12 d4 h9',
    'khoảng 1 giờ 50 phút = ~ 1 hours 50 minutes',
  ],
  ['chiều 4-12 và năm trước', 'chiều 4-12 = m12 d4', 'năm trước = -1 year'],
  // The lunar calendar, and years of the cycle of sixty.
  [
    'mồng 7 tháng Chạp, rằm tháng Bảy, mùng 1 Tết Mậu Thân 1968',
    'mồng 7 tháng Chạp = lunar m12 d7',
    'rằm tháng Bảy = lunar m7 d15',
    'mùng 1 Tết Mậu Thân 1968 = y1968 lunar d1',
  ],
  [
    'ngày 10/3 âm lịch, ngày 30/2/2019 (âm lịch)',
    'ngày 10/3 âm lịch = lunar m3 d10',
    'ngày 30/2/2019 (âm lịch) = y2019 lunar m2 d30',
  ],
  ['tháng 8 năm Ất Dậu 1945', 'tháng 8 năm Ất Dậu 1945 = y1945 m8'],
  ['ngày 29 tháng 7 năm Ất Dậu (1945)', 'ngày 29 tháng 7 năm Ất Dậu (1945) = y1945 lunar m7 d29'],
  ['ngày 27 tháng Giêng năm 1973', 'ngày 27 tháng Giêng năm 1973 = y1973 m1 d27'],
  // Days and years in words.
  [
    'ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm',
    'ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm = y1945 m9 d2',
  ],
  ['ngày hai mươi mốt tháng bảy năm 1954', 'ngày hai mươi mốt tháng bảy năm 1954 = y1954 m7 d21'],
  [
    'thứ Sáu tuần đó, sáng thứ Hai tuần trước',
    'thứ Sáu tuần đó = 0 week there Fri',
    'sáng thứ Hai tuần trước = -1 week Mon',
  ],
  ['lúc 8h sáng thứ Hai', '8h sáng thứ Hai = Mon h8'],
  [
    'năm tài khóa 2025, năm tài chính 2024-2025',
    'năm tài khóa 2025 = y2025 fiscal',
    'năm tài chính 2024-2025 = y2024 fiscal',
  ],
  ['mùa đông 1939-1940', 'mùa đông 1939-1940 = y1939 season24'],
  ['nửa đêm 9/11, cuối tuần này', 'nửa đêm 9/11 = m11 d9', 'cuối tuần này = 0 week'],
  // Decomposed letters: the span is of the raw text.
  ['nga\u0300y 4 tha\u0301ng 12', 'nga\u0300y 4 tha\u0301ng 12 = m12 d4'],
];

const ignores: readonly string[] = [
  'Hai bên đạt tỷ lệ (thấp nhất, 14/10) trong đợt này',
  'ngày 2/9 hằng năm, hằng năm vào tháng 4',
  'Nghị quyết số 12/2025, tỷ lệ 1/2000, Quyết định số 5/2025/QĐ-TTg',
  'tỷ lệ 1/50, làm việc 24/7, Nghị quyết số 18/2025',
  'kỷ niệm 50 năm, nhiều ngày, ngày nay, hiện nay',
  'năm Ất Dậu, ăn Tết, đêm rằm, mùng tơi, ngày một đông',
  'thứ Hai, Thứ trưởng thứ nhất, lần thứ 5',
  'ông Nguyễn Văn Năm và năm người',
  'https://example.vn/2025/12/04/cap-thu-truong',
];

describe('date reader, Vietnamese: finds', () => {
  for (const [text, ...expected] of finds) it(text, () => checkDates(text, 'vi', expected));
});

describe('date reader, Vietnamese: ignores', () => {
  for (const text of ignores) it(text, () => checkDates(text, 'vi', []));
});
