import { checkDates } from './check';

const finds: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['They met on 4 December 2025.', '4 December 2025 = y2025 m12 d4'],
  // A chronology: what happened follows behind a colon.
  ['6 July 1957: Agreement signed', '6 July 1957 = y1957 m7 d6'],
  ['December 4: talks; December 2025: visit', 'December 4 = m12 d4', 'December 2025 = y2025 m12'],
  ['Dec. 4, 2025, in Tokyo', 'Dec. 4, 2025 = y2025 m12 d4'],
  ['December 4th and the 4th of December', 'December 4th = m12 d4', 'the 4th of December = m12 d4'],
  ['dated 2025-12-04 and 2025/12/4', '2025-12-04 = y2025 m12 d4', '2025/12/4 = y2025 m12 d4'],
  ['2025-12-04T18:52:00+09:00', '2025-12-04T18:52:00+09:00 = y2025 m12 d4 h18:52'],
  ['on Friday, 4 December, at 3 p.m.', 'Friday, 4 December, at 3 p.m. = m12 d4 Fri h15'],
  ['on Thursday 4 December', 'Thursday 4 December = m12 d4 Thu'],
  ['Date: Thu Dec 4 18:52:07 2025 +0900', 'Thu Dec 4 18:52:07 2025 = y2025 m12 d4 Thu h18:52'],
  ['built on Thu Dec 4 18:52:07 JST 2025', 'Thu Dec 4 18:52:07 JST 2025 = y2025 m12 d4 Thu h18:52'],
  ['Dec. 4 (Thu)', 'Dec. 4 (Thu) = m12 d4 Thu'],
  ['at 6:30 pm on 4 December', '6:30 pm on 4 December = m12 d4 h18:30'],
  ['4 December 2025 at 18:52', '4 December 2025 at 18:52 = y2025 m12 d4 h18:52'],
  ['at 15:00, and at 12.38 pm', '15:00 = h15:0', '12.38 pm = h12:38'],
  ['from 9.30 to 11.45 a.m.', '9.30 = h9:30', '11.45 a.m. = h11:45'],
  ['from 10 a.m. to noon, 10–2 p.m.', '10 a.m. = h10', 'noon = h12', '10–2 p.m. = h10 / h14'],
  ['10–11 a.m.', '10–11 a.m. = h10 / h11'],
  // Ranges and lists.
  ['4–6 December', '4–6 December = d4 / m12 d6'],
  ['4-6 December 2025', '4-6 December 2025 = d4 / y2025 m12 d6'],
  ['December 4–6, 2025', 'December 4–6, 2025 = y2025 m12 d4 / d6'],
  ['on October 6-17', 'October 6-17 = m10 d6 / d17'],
  ['4 to 6 December', '4 to 6 December = d4 / m12 d6'],
  ['from 30 November to 2 December', '30 November = m11 d30', '2 December = m12 d2'],
  ['from 4 to 6 December 2025', '4 = d4', '6 December 2025 = y2025 m12 d6'],
  ['from October 6 to 17, 2025', 'October 6 = y2025 m10 d6', '17, 2025 = d17 leans'],
  ['from 4 December 2025 to 6 December', '4 December 2025 = y2025 m12 d4', '6 December = m12 d6 leans'],
  ['30 November – 2 December 2025', '30 November – 2 December 2025 = m11 d30 / y2025 m12 d2'],
  ['4, 5 and 6 December', '4 = d4', '5 = d5', '6 December = m12 d6'],
  ['December 4 and 5, 2025', 'December 4 = y2025 m12 d4', '5, 2025 = d5 leans'],
  ['June and July 2025', 'June = m6', 'July 2025 = y2025 m7'],
  ['March–April 2025', 'March–April 2025 = m3 / y2025 m4'],
  ['in 2021, 2022 and 2023', '2021 = y2021', '2022 = y2022', '2023 = y2023'],
  ['the plan for 2021–2025', '2021–2025 = y2021 / y2025'],
  ['in 2024-25', '2024-25 = y2024 / y25'],
  // Longer stretches.
  ['in December, by March 2026', 'December = m12', 'March 2026 = y2026 m3'],
  ['last September and this October', 'last September = m9', 'this October = 0 year m10'],
  ['in September last year', 'September last year = -1 year m9'],
  [
    'early December, mid-2025, the late 1990s',
    'early December = m12 third1',
    'mid-2025 = ~ y2025',
    'the late 1990s = ~ y1990 decade',
  ],
  ['Q3 2025, the third quarter of 2025', 'Q3 2025 = y2025 quarter3', 'the third quarter of 2025 = y2025 quarter3'],
  ['H1 2025 and the first half of 2026', 'H1 2025 = y2025 half1', 'the first half of 2026 = y2026 half1'],
  ['FY2025 and fiscal year 2026', 'FY2025 = y2025 fiscal', 'fiscal year 2026 = y2026 fiscal'],
  ['spring 2025, the spring of 2026', 'spring 2025 = y2025 season21', 'the spring of 2026 = y2026 season21'],
  ['the 1990s and the 21st century', 'the 1990s = y1990 decade', 'the 21st century = y2000 century'],
  ['since 2019, around 2021, resolution 2231 (2015)', '2019 = y2019', 'around 2021 = ~ y2021', '2015 = y2015'],
  ['by the end of March, at the end of 2026', 'the end of March = m3 third3', 'the end of 2026 = ~ y2026'],
  ['end-March 2026, the middle of June', 'end-March 2026 = y2026 m3 third3', 'the middle of June = m6 third2'],
  [
    'at the end of the 1990s, late next month',
    'the end of the 1990s = ~ y1990 decade',
    'late next month = +1 month third3',
  ],
  ['FY2025-26, FY 2025-26, FY25', 'FY2025-26 = y2025 fiscal', 'FY 2025-26 = y2025 fiscal', 'FY25 = y2025 fiscal'],
  ['financial year 2025-26, FY24/25', 'financial year 2025-26 = y2025 fiscal', 'FY24/25 = y2024 fiscal'],
  [
    'the twentieth century, the early 19th century',
    'the twentieth century = y1900 century',
    'the early 19th century = ~ y1800 century',
  ],
  ['in the week of July 14', 'the week of July 14 = m7 d14 week'],
  ['week commencing Monday 14 July 2025', 'week commencing Monday 14 July 2025 = y2025 m7 d14 Mon week'],
  ['about 1902, c. 1925, ca. 1938', 'about 1902 = ~ y1902', 'c. 1925 = ~ y1925', 'ca. 1938 = ~ y1938'],
  // Archives set the year first.
  ['Telegram, 1957, July 6', '1957, July 6 = y1957 m7 d6'],
  ['Letters, 1976 June 16; 1945 Nov. 22', '1976 June 16 = y1976 m6 d16', '1945 Nov. 22 = y1945 m11 d22'],
  ['revised 2007 (13 March), 2008 (March)', '2007 (13 March) = y2007 m3 d13', '2008 (March) = y2008 m3'],
  ['In 1957, July 1958 and on 6 July 1957', '1957 = y1957', 'July 1958 = y1958 m7', '6 July 1957 = y1957 m7 d6'],
  // Deeds and letters of old.
  ['this 4th day of December, 2025', 'this 4th day of December, 2025 = y2025 m12 d4'],
  ['this 4th day of December in the year 2025', 'this 4th day of December in the year 2025 = y2025 m12 d4'],
  [
    'this fourth day of December, one thousand nine hundred and six',
    'this fourth day of December, one thousand nine hundred and six = y1906 m12 d4',
  ],
  [
    'the twenty-first of May, nineteen hundred and five',
    'the twenty-first of May, nineteen hundred and five = y1905 m5 d21',
  ],
  [
    'the first day of January, two thousand twenty-five',
    'the first day of January, two thousand twenty-five = y2025 m1 d1',
  ],
  ['the 22d of May', 'the 22d of May = m5 d22'],
  ['your despatch of the 4th instant', 'the 4th instant = 0 month d4'],
  ['the 28th ult. and the 3rd proximo', 'the 28th ult. = -1 month d28', 'the 3rd proximo = +1 month d3'],
  ['on the 12th of this month', 'the 12th of this month = 0 month d12'],
  // The clock.
  ['at 1852 hours on 4 December', '1852 hours on 4 December = m12 d4 h18:52'],
  ['from 0600 to 1830 hrs, 0600-1830 hours', '1830 hrs = h18:30', '0600-1830 hours = h6:0 / h18:30'],
  ['by midnight on June 30', 'midnight on June 30 = m6 d30 h24'],
  ['from midnight on 1 July; the midnight sun', 'midnight on 1 July = m7 d1 h0'],
  ['at midday, 11 a.m. Saturday', 'midday = h12', '11 a.m. Saturday = Sat h11'],
  ['Thursday at 5:40 a.m.', 'Thursday at 5:40 a.m. = Thu h5:40'],
  // Words for a time at a distance.
  ['the following day, the same afternoon', 'the following day = +1 day there', 'the same afternoon = 0 day there'],
  ['today, yesterday evening and tomorrow', 'today = 0 day', 'yesterday evening = -1 day', 'tomorrow = +1 day'],
  ['this year, last month, next week', 'this year = 0 year', 'last month = -1 month', 'next week = +1 week'],
  // Amounts.
  ['for about two hours', 'about two hours = ~ 2 hours'],
  ['1 hour and 50 minutes', '1 hour and 50 minutes = 1 hours 50 minutes'],
  ['a two-day visit within thirty-five days', 'two-day = 2 days', 'thirty-five days = 35 days'],
  ['some 40 minutes, half an hour', 'some 40 minutes = ~ 40 minutes', 'half an hour = 30 minutes'],
  ['two and a half years', 'two and a half years = 2 years 6 months'],
  ['yesterday, Thursday, 4 December', 'yesterday, Thursday, 4 December = -1 day m12 d4 Thu'],
  ['in May, since March', 'May = m5', 'March = m3'],
  ['noon on 4 December, 4-Dec-2025', 'noon on 4 December = m12 d4 h12', '4-Dec-2025 = y2025 m12 d4'],
  ['FY2025/26 and FY 2025-26', 'FY2025/26 = y2025 fiscal', 'FY 2025-26 = y2025 fiscal'],
  ['the previous evening, this spring', 'the previous evening = -1 day there', 'this spring = 0 year season21'],
  ['It ended on 1 June. It rained.', '1 June = m6 d1'],
  ['two years after', 'two years = 2 years'],
  // The order of day and month.
  ['signed 12/4/2025', '12/4/2025 = y2025 m4 d12 ambiguous'],
  ['signed 13/4/2025 and 4/25/2025', '13/4/2025 = y2025 m4 d13', '4/25/2025 = y2025 m4 d25'],
  ['signed 4.12.2025', '4.12.2025 = y2025 m12 d4'],
  ['on February 30, 2025', 'February 30, 2025 = y2025 m2 d30'],
];

const ignores: readonly string[] = [
  'You may march in the sun, and we may 4 times.',
  'Ms May spoke, decided by May',
  'on Thursday the ministers met',
  'version 9.0.1213: a fix, 9.1.1300',
  'version 2.10.3, 24/7, 1/50, 127.0.0.1, i7-3770',
  'https://example.org/2025/12/04/talks-thu-may and @example2025',
  'call +86 138-2010-2015 or 888-000-9999',
  'a 3:2 win, a ratio of 16:9, the 2+2',
  'ISO-2022-JP, COVID-19, A/RES/60/1, No. 12/2025',
  'a 5-year-old, the 70th anniversary, 24 hours a day, 1000 hours of training',
  'a key of 2048 bits and 1200 words',
  'Vietnam Today reports nowadays and recently',
  'the first, the second, a quarter, half of it, one day',
  'Article 5, Section 12, page 20',
  'a late decision, an early start',
];

describe('date reader, English: finds', () => {
  for (const [text, ...expected] of finds) it(text, () => checkDates(text, 'en', expected));
});

describe('date reader, English: ignores', () => {
  for (const text of ignores) it(text, () => checkDates(text, 'en', []));
});
