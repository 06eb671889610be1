import type { AmountRow, DayPartRow, NumberedRow, RelativeDateRow, ThirdRow } from '../date-rows';

export const DAY = 'ngày';
/** Before a day of one figure: mùng 4. */
export const DAY_MARKS = ['mùng', 'mồng'] as const;
export const MONTH = 'tháng';
export const YEAR = 'năm';
export const QUARTER = 'quý';
export const SEASON = 'mùa';
export const CENTURY = ['thế kỷ', 'thế kỉ'] as const;
export const DECADE = ['thập niên', 'thập kỷ', 'thập kỉ', 'những năm'] as const;
export const HOURS = ['giờ', 'h'] as const;
export const MINUTES = ['phút', "'"] as const;

/** Months by name, behind tháng. */
export const MONTH_NAMES: readonly NumberedRow[] = [
  { word: 'giêng', value: 1 },
  { word: 'một', value: 1 },
  { word: 'hai', value: 2 },
  { word: 'ba', value: 3 },
  { word: 'tư', value: 4 },
  { word: 'năm', value: 5 },
  { word: 'sáu', value: 6 },
  { word: 'bảy', value: 7 },
  { word: 'tám', value: 8 },
  { word: 'chín', value: 9 },
  { word: 'mười', value: 10 },
  { word: 'mười một', value: 11 },
  { word: 'mười hai', value: 12 },
  { word: 'chạp', value: 12 },
];

/** Days, months and words of the lunar calendar; tháng Giêng is January too. */
export const LUNAR_DAYS: readonly NumberedRow[] = [{ word: 'rằm', value: 15 }];
export const LUNAR_MONTHS = [
  { word: 'giêng', always: false },
  { word: 'chạp', always: true },
] as const;
export const LUNAR_MARKS = ['âm lịch', 'lịch âm'] as const;
/** Behind a day alone: mùng 1 Tết. */
export const LUNAR_FEASTS = ['tết nguyên đán', 'tết'] as const;

/** The names of a year in the cycle of sixty: Ất Dậu. */
export const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'kỉ', 'canh', 'tân', 'nhâm', 'quý', 'quí'] as const;
export const BRANCHES = [
  ...['tý', 'tí', 'sửu', 'dần', 'mão', 'mẹo', 'thìn', 'tỵ', 'tị', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'],
] as const;

/** Read only with a date beside them. */
export const WEEKDAYS: readonly NumberedRow[] = [
  { word: 'chủ nhật', value: 0 },
  { word: 'chúa nhật', value: 0 },
  { word: 'thứ hai', value: 1 },
  { word: 'thứ 2', value: 1 },
  { word: 'thứ ba', value: 2 },
  { word: 'thứ 3', value: 2 },
  { word: 'thứ tư', value: 3 },
  { word: 'thứ 4', value: 3 },
  { word: 'thứ năm', value: 4 },
  { word: 'thứ 5', value: 4 },
  { word: 'thứ sáu', value: 5 },
  { word: 'thứ 6', value: 5 },
  { word: 'thứ bảy', value: 6 },
  { word: 'thứ 7', value: 6 },
];

/** Before a weekday's word these count: lần thứ tư is the fourth time. */
export const COUNTED_BEFORE = ['lần', 'hạng', 'kỳ', 'phiên', 'khóa', 'khoá', 'vòng'] as const;

/** Behind a month: tháng 9 vừa qua, tháng 10 tới. */
export const MONTH_MODIFIERS = ['vừa qua', 'vừa rồi', 'sắp tới', 'tới'] as const;

/** The end of a year of which so many months are told, its first (1) or its last (2): 9 tháng đầu năm 2025. */
export const YEAR_ENDS: readonly NumberedRow[] = [
  { word: 'tháng đầu năm', value: 1 },
  { word: 'tháng đầu của năm', value: 1 },
  { word: 'tháng cuối năm', value: 2 },
  { word: 'tháng cuối của năm', value: 2 },
];

/** Half of the year told behind: nửa đầu năm 2026. */
export const HALF_YEARS: readonly NumberedRow[] = [
  { word: 'nửa đầu', value: 1 },
  { word: 'nửa cuối', value: 2 },
  { word: 'nửa sau', value: 2 },
];

/** Before a unit its half (nửa giờ), and behind an amount half a unit more (hai giờ rưỡi). */
export const HALF = 'nửa';
export const AND_A_HALF = 'rưỡi';

/** Before figures that number a paper, which are no month and year: Nghị quyết số 12/2025. */
export const NO_MONTH_BEHIND = ['số', 'số:', 'luật', 'nghị định', 'thông tư', 'quyết định', 'tỷ lệ', 'tỉ lệ'] as const;

const ONES = ['một', 'hai', 'ba', 'bốn', 'lăm', 'sáu', 'bảy', 'tám', 'chín'];
const TENS = ['mười', 'hai mươi', 'ba mươi', 'bốn mươi', 'năm mươi', 'sáu mươi', 'bảy mươi', 'tám mươi', 'chín mươi'];

export const NUMBERS: readonly NumberedRow[] = [
  ...TENS.flatMap((ten, tens) => ONES.map((one, ones) => ({ word: `${ten} ${one}`, value: tens * 10 + ones + 11 }))),
  ...TENS.slice(1).flatMap((ten, tens) => [
    { word: `${ten} mốt`, value: tens * 10 + 21 },
    { word: `${ten} tư`, value: tens * 10 + 24 },
  ]),
  ...TENS.slice(1).map((word, tens) => ({ word, value: tens * 10 + 20 })),

  { word: 'một', value: 1 },
  { word: 'hai', value: 2 },
  { word: 'ba', value: 3 },
  { word: 'bốn', value: 4 },
  { word: 'năm', value: 5 },
  { word: 'sáu', value: 6 },
  { word: 'bảy', value: 7 },
  { word: 'tám', value: 8 },
  { word: 'chín', value: 9 },
  { word: 'mười', value: 10 },
];

/** Of a year in words: một nghìn chín trăm linh năm. */
export const THOUSANDS = ['nghìn', 'ngàn'] as const;
export const HUNDREDS: readonly NumberedRow[] = [
  ...['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, value) => ({
    word: `${word} trăm`,
    value: value * 100,
  })),
];
export const ODDMENTS = ['linh', 'lẻ'] as const;

/** Before a year of accounts. */
export const FISCAL = ['năm tài khóa', 'năm tài khoá', 'năm tài chính', 'tài khóa', 'tài khoá'] as const;

export const ROMAN: readonly NumberedRow[] = [
  { word: 'i', value: 1 },
  { word: 'ii', value: 2 },
  { word: 'iii', value: 3 },
  { word: 'iv', value: 4 },
  { word: 'v', value: 5 },
  { word: 'xvi', value: 16 },
  { word: 'xvii', value: 17 },
  { word: 'xviii', value: 18 },
  { word: 'xix', value: 19 },
  { word: 'xx', value: 20 },
  { word: 'xxi', value: 21 },
];

export const SEASONS: readonly NumberedRow[] = [
  { word: 'xuân', value: 21 },
  { word: 'hè', value: 22 },
  { word: 'hạ', value: 22 },
  { word: 'thu', value: 23 },
  { word: 'đông', value: 24 },
];

export const THIRDS: readonly ThirdRow[] = [
  { word: 'thượng tuần', third: 1 },
  { word: 'đầu', third: 1 },
  { word: 'trung tuần', third: 2 },
  { word: 'giữa', third: 2 },
  { word: 'hạ tuần', third: 3 },
  { word: 'cuối', third: 3 },
];

export const AMOUNTS: readonly AmountRow[] = [
  { word: 'năm', unit: 'years' },
  { word: 'tháng', unit: 'months' },
  { word: 'tuần', unit: 'weeks' },
  { word: 'ngày', unit: 'days' },
  { word: 'giờ đồng hồ', unit: 'hours' },
  { word: 'tiếng đồng hồ', unit: 'hours' },
  { word: 'tiếng', unit: 'hours' },
  { word: 'giờ', unit: 'hours' },
  { word: 'phút', unit: 'minutes' },
  { word: 'giây', unit: 'seconds' },
];

/** Before an amount: what shows that giờ counts hours rather than tells the time. */
export const AMOUNT_BEFORE = ['trong', 'trong khoảng', 'kéo dài', 'suốt', 'gần', 'hơn', 'mất'] as const;

/** Before an amount these make something else of it: kỷ niệm 50 năm is an anniversary. */
export const NO_AMOUNT_BEHIND = ['kỷ niệm', 'kỉ niệm', 'lần thứ', 'thứ'] as const;

/** Behind an amount these make something else of it: 50 năm tuổi. */
export const NO_AMOUNT_BEFORE = ['tuổi', 'một lần'] as const;

export const APPROXIMATE_BEFORE = ['khoảng', 'gần', 'chừng', 'độ', 'vào khoảng'] as const;

/** Before a short date in figures (4/12): what shows that it is one. */
export const BEFORE_SHORT = [
  'ngày',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'hôm',
  'từ',
  'đến',
  'tới',
  'và',
  'sau',
  'trước',
  'hết',
  'vào',
  'các ngày',
  'hai ngày',
] as const;

/** Behind a day these make it recur, so that no date is meant: ngày 2/9 hằng năm. */
export const RECURRING_BEHIND = ['hằng năm', 'hàng năm', 'mỗi năm'] as const;
export const RECURRING_BEFORE = ['hằng năm', 'hàng năm', 'hằng năm vào', 'hàng năm vào', 'mỗi năm vào'] as const;

/** Before a bare year. */
export const BEFORE_BARE = [
  'năm',
  'từ',
  'đến',
  'tới',
  'giai đoạn',
  'nhiệm kỳ',
  'trước',
  'sau',
  'khoảng',
  'thời kỳ',
  'và',
] as const;

export const RANGE_WORDS = ['đến hết', 'cho đến', 'đến', 'tới'] as const;
export const LIST_WORDS = ['và', 'hoặc'] as const;
export const RANGE_OPENERS = ['từ', 'giữa', 'kể từ'] as const;

export const CLOCK_MARKS = ['lúc', 'vào lúc', 'hồi', 'vào hồi', 'từ', 'đến'] as const;

export const DAY_PARTS: readonly DayPartRow[] = [
  { word: 'rạng sáng', half: 'am' },
  { word: 'sáng sớm', half: 'am' },
  { word: 'sáng', half: 'am' },
  { word: 'trưa', half: 'none' },
  { word: 'chiều tối', half: 'pm' },
  { word: 'chiều', half: 'pm' },
  { word: 'tối', half: 'pm' },
  { word: 'nửa đêm', half: 'none' },
  { word: 'đêm', half: 'pm' },
];

const relative = (
  unit: RelativeDateRow['unit'],
  distance: number,
  from: RelativeDateRow['from'],
  words: readonly string[],
): RelativeDateRow[] => words.map(word => ({ word, unit, distance, from }));

export const RELATIVE_DATES: readonly RelativeDateRow[] = [
  ...relative('day', 0, 'document', [
    'hôm nay',
    'ngày hôm nay',
    'sáng nay',
    'trưa nay',
    'chiều nay',
    'tối nay',
    'đêm nay',
    'sáng hôm nay',
    'chiều hôm nay',
    'tối hôm nay',
  ]),
  ...relative('day', -1, 'document', [
    'hôm qua',
    'ngày hôm qua',
    'sáng qua',
    'chiều qua',
    'tối qua',
    'đêm qua',
    'sáng hôm qua',
    'chiều hôm qua',
    'tối hôm qua',
  ]),
  ...relative('day', -2, 'document', ['hôm kia']),
  ...relative('day', 1, 'document', ['ngày mai', 'sáng mai', 'chiều mai', 'tối mai']),
  ...relative('day', 2, 'document', ['ngày kia']),
  ...relative('day', 0, 'named', [
    'cùng ngày',
    'sáng cùng ngày',
    'trưa cùng ngày',
    'chiều cùng ngày',
    'tối cùng ngày',
    'ngày hôm đó',
  ]),
  ...relative('day', 1, 'named', ['ngày hôm sau', 'hôm sau', 'ngày tiếp theo']),
  ...relative('day', -1, 'named', ['ngày hôm trước', 'hôm trước']),
  ...relative('week', 0, 'document', ['tuần này']),
  ...relative('week', 0, 'named', ['tuần đó', 'tuần ấy', 'cùng tuần']),
  ...relative('week', -1, 'document', ['tuần trước', 'tuần qua']),
  ...relative('week', 1, 'document', ['tuần tới', 'tuần sau']),
  ...relative('month', 0, 'document', ['tháng này']),
  ...relative('month', -1, 'document', ['tháng trước']),
  ...relative('month', 1, 'document', ['tháng tới', 'tháng sau']),
  ...relative('day', 0, 'named', ['hôm đó', 'hôm ấy', 'ngày đó', 'ngày ấy']),
  ...relative('day', 1, 'named', ['hôm sau đó', 'ngày sau đó']),
  ...relative('week', 1, 'named', ['tuần sau đó', 'tuần tiếp theo']),
  ...relative('month', 0, 'named', ['cùng tháng', 'tháng đó', 'tháng ấy']),
  ...relative('month', 1, 'named', ['tháng sau đó', 'tháng tiếp theo']),
  ...relative('year', 0, 'document', ['năm nay']),
  ...relative('year', -1, 'document', ['năm ngoái', 'năm trước']),
  ...relative('year', -2, 'document', ['năm kia']),
  ...relative('year', 1, 'document', ['năm tới', 'năm sau', 'sang năm']),
  ...relative('year', 0, 'named', ['cùng năm', 'năm đó', 'năm ấy']),
  ...relative('year', 1, 'named', ['năm sau đó', 'năm tiếp theo']),
];
