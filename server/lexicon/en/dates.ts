import type { AmountRow, DayPartRow, NumberedRow, RelativeDateRow, ThirdRow } from '../date-rows';

export const MONTHS: readonly NumberedRow[] = [
  { word: 'january', value: 1 },
  { word: 'jan', value: 1 },
  { word: 'february', value: 2 },
  { word: 'feb', value: 2 },
  { word: 'march', value: 3, everyday: true },
  { word: 'mar', value: 3, everyday: true },
  { word: 'april', value: 4 },
  { word: 'apr', value: 4 },
  { word: 'may', value: 5, everyday: true },
  { word: 'june', value: 6 },
  { word: 'jun', value: 6 },
  { word: 'july', value: 7 },
  { word: 'jul', value: 7 },
  { word: 'august', value: 8 },
  { word: 'aug', value: 8 },
  { word: 'september', value: 9 },
  { word: 'sept', value: 9 },
  { word: 'sep', value: 9 },
  { word: 'october', value: 10 },
  { word: 'oct', value: 10 },
  { word: 'november', value: 11 },
  { word: 'nov', value: 11 },
  { word: 'december', value: 12 },
  { word: 'dec', value: 12 },
];

/** Months that a full stop may follow. */
export const SHORT_MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
] as const;

/** Read only with a date beside them. */
export const WEEKDAYS: readonly NumberedRow[] = [
  { word: 'sunday', value: 0 },
  { word: 'sun', value: 0 },
  { word: 'monday', value: 1 },
  { word: 'mon', value: 1 },
  { word: 'tuesday', value: 2 },
  { word: 'tues', value: 2 },
  { word: 'tue', value: 2 },
  { word: 'wednesday', value: 3 },
  { word: 'wed', value: 3 },
  { word: 'thursday', value: 4 },
  { word: 'thurs', value: 4 },
  { word: 'thur', value: 4 },
  { word: 'thu', value: 4 },
  { word: 'friday', value: 5 },
  { word: 'fri', value: 5 },
  { word: 'saturday', value: 6 },
  { word: 'sat', value: 6 },
];

export const NUMBERS: readonly NumberedRow[] = [
  { word: 'one', value: 1 },
  { word: 'two', value: 2 },
  { word: 'three', value: 3 },
  { word: 'four', value: 4 },
  { word: 'five', value: 5 },
  { word: 'six', value: 6 },
  { word: 'seven', value: 7 },
  { word: 'eight', value: 8 },
  { word: 'nine', value: 9 },
  { word: 'ten', value: 10 },
  { word: 'eleven', value: 11 },
  { word: 'twelve', value: 12 },
  { word: 'thirteen', value: 13 },
  { word: 'fourteen', value: 14 },
  { word: 'fifteen', value: 15 },
  { word: 'sixteen', value: 16 },
  { word: 'seventeen', value: 17 },
  { word: 'eighteen', value: 18 },
  { word: 'nineteen', value: 19 },
  { word: 'twenty', value: 20 },
  { word: 'thirty', value: 30 },
  { word: 'forty', value: 40 },
  { word: 'fifty', value: 50 },
  { word: 'sixty', value: 60 },
  { word: 'seventy', value: 70 },
  { word: 'eighty', value: 80 },
  { word: 'ninety', value: 90 },
];

/** An article that counts one, where something else shows that an amount is meant: about an hour. */
export const ARTICLES = ['a', 'an'] as const;

export const ORDINALS: readonly NumberedRow[] = [
  { word: 'first', value: 1 },
  { word: 'second', value: 2 },
  { word: 'third', value: 3 },
  { word: 'fourth', value: 4 },
  { word: '1st', value: 1 },
  { word: '2nd', value: 2 },
  { word: '3rd', value: 3 },
  { word: '4th', value: 4 },
];

const DAY_ORDINALS_TO_NINETEENTH = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
];

/** Days and centuries as words: the eighteenth day of December, the twenty-first century. */
export const SPELLED_ORDINALS: readonly NumberedRow[] = [
  ...DAY_ORDINALS_TO_NINETEENTH.map((word, index) => ({ word, value: index + 1 })),
  { word: 'twentieth', value: 20 },
  ...DAY_ORDINALS_TO_NINETEENTH.slice(0, 9).flatMap((word, index) => [
    { word: `twenty-${word}`, value: index + 21 },
    { word: `twenty ${word}`, value: index + 21 },
  ]),
  { word: 'thirtieth', value: 30 },
  { word: 'thirty-first', value: 31 },
  { word: 'thirty first', value: 31 },
];

/** Behind the figures of a day; `d` in old letters: the 22d of May. */
/** Behind a month in letters of old: the 9th of March last. */
export const BEHIND_MONTH = ['last', 'next'] as const;

export const ORDINAL_SUFFIXES = ['st', 'nd', 'rd', 'th', 'd'] as const;

/** Behind a day in letters of old: of this month, of the last, of the next. */
export const DAY_MONTHS = [
  { word: 'instant', distance: 0 },
  { word: 'inst.', distance: 0 },
  { word: 'inst', distance: 0 },
  { word: 'ultimo', distance: -1 },
  { word: 'ulto.', distance: -1 },
  { word: 'ult.', distance: -1 },
  { word: 'ult', distance: -1 },
  { word: 'proximo', distance: 1 },
  { word: 'prox.', distance: 1 },
  { word: 'prox', distance: 1 },
] as const;

/** Before the bare ordinal of a day: on the 14th, your letter of the 3rd. */
export const BEFORE_DAY_ALONE = [
  ...['on', 'of', 'by', 'until', 'till', 'from', 'since', 'before', 'after', 'between', 'to', 'and', 'through'],
] as const;

/** Behind a bare ordinal these go on with the sentence, where a noun would be what is counted: the 14th Army. */
export const BEHIND_DAY_ALONE = [
  ...[
    'at',
    'in',
    'on',
    'by',
    'with',
    'from',
    'for',
    'when',
    'where',
    'while',
    'but',
    'as',
    'he',
    'she',
    'it',
    'we',
    'they',
  ],
  ...[
    'i',
    'you',
    'the',
    'a',
    'an',
    'his',
    'her',
    'our',
    'their',
    'your',
    'my',
    'this',
    'that',
    'last',
    'was',
    'were',
    'had',
  ],
] as const;

/** Between a month and its year. */
export const YEAR_OPENERS = ['of', 'in', 'in the year of our lord', 'in the year', 'of the year'] as const;

export const QUARTER = 'quarter';
export const HALF = ['half'] as const;
export const FISCAL = ['fy', 'fiscal year', 'fiscal', 'financial year'] as const;
export const CENTURY = 'century';
/** Behind the first year of a decade: 1990s. */
export const DECADE_SUFFIXES = ["'s", '’s', 's'] as const;

export const SEASONS: readonly NumberedRow[] = [
  { word: 'spring', value: 21 },
  { word: 'summer', value: 22 },
  { word: 'autumn', value: 23 },
  { word: 'fall', value: 23 },
  { word: 'winter', value: 24 },
];

export const THIRDS: readonly ThirdRow[] = [
  { word: 'early', third: 1 },
  { word: 'mid', third: 2 },
  { word: 'late', third: 3 },
  { word: 'beginning of', third: 1 },
  { word: 'start of', third: 1 },
  { word: 'middle of', third: 2 },
  { word: 'end of', third: 3 },
  { word: 'close of', third: 3 },
  { word: 'end', third: 3, joined: true },
];

/** Before the day on which a week begins: the week of 14 July. */
export const WEEK_OPENERS = ['week of', 'week commencing', 'week beginning', 'week starting', 'w/c'] as const;

export const AMOUNTS: readonly AmountRow[] = [
  { word: 'years', unit: 'years' },
  { word: 'year', unit: 'years' },
  { word: 'months', unit: 'months' },
  { word: 'month', unit: 'months' },
  { word: 'weeks', unit: 'weeks' },
  { word: 'week', unit: 'weeks' },
  { word: 'days', unit: 'days' },
  { word: 'day', unit: 'days' },
  { word: 'hours', unit: 'hours' },
  { word: 'hour', unit: 'hours' },
  { word: 'minutes', unit: 'minutes' },
  { word: 'minute', unit: 'minutes' },
  { word: 'seconds', unit: 'seconds' },
];

/** Before an amount these make a rhythm of it: every two years. */
export const NO_AMOUNT_AFTER = ['every', 'each'] as const;

/** Behind an amount these make something else of it: 5-year-old, 60 years of age, 24 hours a day. */
export const NO_AMOUNT_BEFORE = ['old', 'of age', 'a day', 'a week', 'a year', 'per day'] as const;

export const APPROXIMATE_BEFORE = [
  'about',
  'around',
  'approximately',
  'roughly',
  'circa',
  'ca.',
  'ca',
  'c.',
  'nearly',
  'almost',
] as const;

/** Before an amount alone: some 40 minutes. */
export const APPROXIMATE_AMOUNT = ['some'] as const;

/** Half of a unit that no number tells, and behind a number: half an hour, two and a half years. */
export const HALF_AMOUNTS: readonly NumberedRow[] = [{ word: 'half an hour', value: 30 }];
export const HALF_BEHIND = ['and a half'] as const;

/** Before a bare month or year: what shows that it is one. */
export const BEFORE_BARE = [
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'to',
  'of',
  'during',
  'before',
  'after',
  'for',
  'between',
  'through',
  'throughout',
  'early',
  'late',
  'mid',
  'year',
  'about',
  'around',
  'circa',
  'ca.',
  'c.',
  'and',
] as const;

/** Before a year that begins before 1800; elsewhere such figures rather count something. */
export const BEFORE_EARLY_YEAR = ['in', 'since', 'year', 'until', 'anno'] as const;

/** Before figures that number pages, paragraphs and papers. */
export const PAGE_MARKS = ['p.', 'pp.', 'page', 'pages', 'para.', 'paras.', 'no.', 'nos.', 'lines', 'items'] as const;

/** Behind a day these make it recur, so that no date is meant: 4 July each year. */
export const RECURRING_BEHIND = [
  'each year',
  'every year',
  'of each year',
  'of every year',
  'annually',
  'in each year',
] as const;

/** Japanese eras in Latin letters: Reiwa 7. */
export const ERAS = [
  { word: 'meiji', era: '明治' },
  { word: 'taisho', era: '大正' },
  { word: 'taishō', era: '大正' },
  { word: 'showa', era: '昭和' },
  { word: 'shōwa', era: '昭和' },
  { word: 'heisei', era: '平成' },
  { word: 'reiwa', era: '令和' },
] as const;

/** Before a pair of years: the academic year 2019/20. */
export const YEAR_WORDS = ['academic year', 'school year', 'biennium', 'crop year', 'budget year'] as const;

/** Before May and March without a number: by May may be by Ms May, in May is the month. */
export const BEFORE_EVERYDAY = ['in', 'since', 'until', 'during', 'throughout', 'last', 'next', 'this'] as const;

/** Hours with a name. Midnight is the end of a day behind `until` and the like. */
export const NAMED_HOURS: readonly NumberedRow[] = [
  { word: 'noon', value: 12 },
  { word: 'midday', value: 12 },
  { word: 'midnight', value: 0 },
];

/** Before an hour by name or in four figures: what shows that a clock time is meant, and that a day ends with it. */
export const BEFORE_HOUR = [
  ...['at', 'from', 'since', 'after', 'around', 'about', 'between', 'and', 'before', 'by', 'until', 'till', 'to'],
] as const;
export const BEFORE_DAY_END = [
  ...['before', 'by', 'until', 'till', 'to', 'expires at', 'expire at', 'expired at', 'ends at', 'end at', 'ended at'],
] as const;

/** Behind four figures: 1852 hours. */
export const HOURS_BEHIND = ['hours', 'hrs'] as const;

/** Before a bare month: last September, this March. Only `this` says which year. */
export const MONTH_MODIFIERS = [
  { word: 'last', year: undefined },
  { word: 'next', year: undefined },
  { word: 'past', year: undefined },
  { word: 'coming', year: undefined },
  { word: 'this', year: 0 },
] as const;

/** Between two day numbers that share a month, or two dates that hang together. */
export const RANGE_WORDS = ['to', 'until', 'till', 'through'] as const;
export const LIST_WORDS = ['and', 'or', '&'] as const;
/** Before a range these make two mentions of its ends. */
export const RANGE_OPENERS = ['from', 'between'] as const;

export const CLOCK_MARKS = ['at'] as const;
export const MERIDIEMS = [
  { word: 'a.m.', half: 'am' },
  { word: 'a.m', half: 'am' },
  { word: 'am', half: 'am' },
  { word: 'p.m.', half: 'pm' },
  { word: 'p.m', half: 'pm' },
  { word: 'pm', half: 'pm' },
] as const;

/** Hours in words: half past nine, ten o'clock. */
export const SPELLED_HOURS: readonly NumberedRow[] = NUMBERS.filter(({ value }) => value <= 12);

/** What leads to the hour, with the minutes before it or behind it. */
export const PAST_HOUR: readonly NumberedRow[] = [
  { word: 'half past', value: 30 },
  { word: 'half-past', value: 30 },
  { word: 'a quarter past', value: 15 },
  { word: 'quarter past', value: 15 },
  { word: 'five past', value: 5 },
  { word: 'ten past', value: 10 },
  { word: 'twenty past', value: 20 },
  { word: 'a quarter to', value: -15 },
  { word: 'quarter to', value: -15 },
];
export const O_CLOCK = ["o'clock", 'o’clock'] as const;

/** Behind an hour: six in the evening. */
export const HOUR_PARTS = [
  { word: 'in the morning', half: 'am' },
  { word: 'in the forenoon', half: 'am' },
  { word: 'in the afternoon', half: 'pm' },
  { word: 'in the evening', half: 'pm' },
  { word: 'at night', half: 'pm' },
] as const;

/** Behind a word for a day: yesterday afternoon, the same evening. */
export const DAY_PARTS: readonly DayPartRow[] = [
  { word: 'morning', half: 'am' },
  { word: 'afternoon', half: 'pm' },
  { word: 'evening', half: 'pm' },
  { word: 'night', half: 'pm' },
];

const relative = (
  unit: RelativeDateRow['unit'],
  distance: number,
  from: RelativeDateRow['from'],
  words: readonly string[],
): RelativeDateRow[] => words.map(word => ({ word, unit, distance, from }));

/** A weekday at a distance. `next Friday` is none: on a Wednesday it may be the one after. */
const weekday = (
  value: number,
  distance: number,
  from: RelativeDateRow['from'],
  words: readonly string[],
): RelativeDateRow[] => words.map(word => ({ word, unit: 'weekday', weekday: value, distance, from }));

/** A phrase with `the` and the same without. */
const withArticle = (...words: string[]): string[] => words.flatMap(word => [`the ${word}`, word]);

/** This year's third quarter, last year's first half. */
const partOfYear = (words: readonly string[], distance: number): RelativeDateRow[] =>
  words.flatMap(word => [
    ...['first', 'second', 'third', 'fourth'].map(
      (name, index): RelativeDateRow => ({
        ...{ word: `${word} ${name} quarter`, unit: 'year', distance, from: 'document' },
        quarter: index + 1,
      }),
    ),
    ...['first', 'second'].map(
      (name, index): RelativeDateRow => ({
        ...{ word: `${word} ${name} half`, unit: 'year', distance, from: 'document' },
        half: index + 1,
      }),
    ),
  ]);

export const RELATIVE_DATES: readonly RelativeDateRow[] = [
  ...partOfYear(["this year's", 'this year’s'], 0),
  ...partOfYear(["last year's", 'last year’s'], -1),
  ...partOfYear(["next year's", 'next year’s'], 1),
  ...relative('day', 0, 'document', ['today', 'tonight', 'this morning', 'this afternoon', 'this evening']),
  ...relative('day', -1, 'document', ['yesterday', 'last night']),
  ...relative('day', -2, 'document', ['the day before yesterday']),
  ...relative('day', 1, 'document', ['tomorrow']),
  ...relative('day', 2, 'document', ['the day after tomorrow']),
  ...relative(
    'day',
    0,
    'named',
    withArticle('same day', 'same morning', 'same afternoon', 'same evening', 'same night'),
  ),
  ...relative('day', 1, 'named', [
    ...withArticle('following day', 'following morning', 'following evening'),
    'the next day',
    'the next morning',
  ]),
  ...relative('day', -1, 'named', withArticle('previous day', 'preceding day', 'previous evening', 'previous night')),
  // Before a noun they count from what it names: the day after the talks.
  { word: 'the day after', unit: 'day', distance: 1, from: 'named', notBefore: ' ' },
  { word: 'the day before', unit: 'day', distance: -1, from: 'named', notBefore: ' ' },
  ...relative('week', 0, 'document', ['this week']),
  ...relative('week', -1, 'document', ['last week']),
  ...relative('week', 1, 'document', ['next week']),
  ...relative('week', 1, 'named', ['the following week']),
  ...relative('month', 0, 'document', ['this month']),
  ...relative('month', -1, 'document', ['last month']),
  ...relative('month', 1, 'document', ['next month']),
  ...relative('month', 0, 'named', ['the same month']),
  ...relative('month', 1, 'named', ['the following month']),
  ...relative('month', -1, 'named', ['the previous month']),
  ...relative('year', 0, 'document', ['this year']),
  ...relative('year', -1, 'document', ['last year']),
  ...relative('year', 1, 'document', ['next year']),
  ...relative('year', 0, 'named', ['the same year']),
  ...relative('year', 1, 'named', ['the following year']),
  ...relative('year', -1, 'named', ['the previous year', 'the preceding year']),
  ...SEASONS.flatMap(({ word: name, value: season }) =>
    (['last', 'this', 'next'] as const).map(
      (word, index): RelativeDateRow => ({
        word: `${word} ${name}`,
        unit: 'year',
        distance: index - 1,
        from: 'document',
        season,
      }),
    ),
  ),
  ...relative('day', 0, 'named', [
    'that day',
    'that morning',
    'that afternoon',
    'that evening',
    'that night',
    'that same day',
    'that same morning',
    'that same afternoon',
    'that same evening',
    'that same night',
  ]),
  ...relative('month', 0, 'named', ['that month', 'that same month']),
  ...relative('year', 0, 'named', ['that year', 'that same year']),
  ...WEEKDAYS.filter(({ word }) => word.endsWith('day')).flatMap(({ word, value }) => [
    ...weekday(value, 1, 'named', withArticle(`following ${word}`)),
    ...weekday(value, -1, 'named', [`the previous ${word}`, `the preceding ${word}`]),
    ...weekday(value, -1, 'document', [`last ${word}`, `this past ${word}`]),
    ...weekday(value, 1, 'document', [`this coming ${word}`]),
  ]),
  ...relative('fiscal-year', 0, 'document', ['this fiscal year', 'the current fiscal year']),
  ...relative('fiscal-year', -1, 'document', ['last fiscal year', 'the previous fiscal year']),
  ...relative('fiscal-year', 1, 'document', ['next fiscal year', 'the next fiscal year']),
];
