import type { AmountRow, DayPartRow, NumberedRow, RelativeDateRow, ThirdRow } from '../date-rows';

const MONTH_NAMES = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

export const MONTHS: readonly NumberedRow[] = [
  { word: 'januari', value: 1 },
  { word: 'jan', value: 1 },
  ...MONTH_NAMES.map((month, index) => ({ word: `${month} månad`, value: index + 1 })),
  { word: 'februari', value: 2 },
  { word: 'febr', value: 2 },
  { word: 'feb', value: 2 },
  { word: 'mars', value: 3, everyday: true },
  { word: 'april', value: 4 },
  { word: 'apr', value: 4 },
  { word: 'maj', value: 5 },
  { word: 'juni', value: 6 },
  { word: 'jun', value: 6 },
  { word: 'juli', value: 7 },
  { word: 'jul', value: 7, everyday: true },
  { word: 'augusti', value: 8 },
  { word: 'aug', value: 8 },
  { word: 'september', value: 9 },
  { word: 'sept', value: 9 },
  { word: 'sep', value: 9 },
  { word: 'oktober', value: 10 },
  { word: 'okt', value: 10 },
  { word: 'november', value: 11 },
  { word: 'nov', value: 11 },
  { word: 'december', value: 12 },
  { word: 'dec', value: 12 },
];

/** Months that a full stop may follow. */
export const SHORT_MONTHS = ['febr', 'okt'] as const;

/** Read only with a date beside them: fri and ons are other words too. */
export const WEEKDAYS: readonly NumberedRow[] = [
  ...weekday('söndag', 'sön', 0),
  ...weekday('måndag', 'mån', 1),
  ...weekday('tisdag', 'tis', 2),
  ...weekday('onsdag', 'ons', 3),
  ...weekday('torsdag', 'tors', 4),
  ...weekday('fredag', 'fre', 5),
  ...weekday('lördag', 'lör', 6),
];

function weekday(word: string, short: string, value: number): NumberedRow[] {
  return [word, `${word}en`, `${word}ens`, short].map(form => ({ word: form, value }));
}

/** Behind a day in papers of old: of this month, of the last. */
export const DAY_MONTHS = [
  { word: 'dennes', distance: 0 },
  { word: 'innevarande månad', distance: 0 },
  { word: 'sistlidne månad', distance: -1 },
  { word: 'nästkommande månad', distance: 1 },
] as const;

/** Between a day and the name of its month in papers of old: den 28 sistlidne april. */
export const MONTH_ADJECTIVES = [
  'sistlidne',
  'sistlidna',
  'nästlidne',
  'nästlidna',
  'sistförflutne',
  'innevarande',
  'nästkommande',
  'instundande',
  'sistl.',
  'nästk.',
] as const;

const ONES = ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
const TENS = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

export const NUMBERS: readonly NumberedRow[] = [
  ...TENS.flatMap((ten, tens) => ONES.map((one, ones) => ({ word: ten + one, value: tens * 10 + ones + 21 }))),
  ...TENS.map((ten, tens) => ({ word: `${ten}ett`, value: tens * 10 + 21 })),
  { word: 'två', value: 2 },
  { word: 'tre', value: 3 },
  { word: 'fyra', value: 4 },
  { word: 'fem', value: 5 },
  { word: 'sex', value: 6 },
  { word: 'sju', value: 7 },
  { word: 'åtta', value: 8 },
  { word: 'nio', value: 9 },
  { word: 'tio', value: 10 },
  { word: 'elva', value: 11 },
  { word: 'tolv', value: 12 },
  { word: 'tretton', value: 13 },
  { word: 'fjorton', value: 14 },
  { word: 'femton', value: 15 },
  { word: 'sexton', value: 16 },
  { word: 'sjutton', value: 17 },
  { word: 'arton', value: 18 },
  { word: 'nitton', value: 19 },
  { word: 'tjugo', value: 20 },
  { word: 'trettio', value: 30 },
  { word: 'fyrtio', value: 40 },
  { word: 'femtio', value: 50 },
  { word: 'sextio', value: 60 },
  { word: 'sjuttio', value: 70 },
  { word: 'åttio', value: 80 },
  { word: 'nittio', value: 90 },
];

export const ARTICLES = ['en', 'ett'] as const;

export const ORDINALS: readonly NumberedRow[] = [
  { word: 'första', value: 1 },
  { word: 'andra', value: 2 },
  { word: 'tredje', value: 3 },
  { word: 'fjärde', value: 4 },
];

/** Behind den 14:e these go on with the sentence, where a noun would be what is counted: den 14:e brigaden. */
export const BEHIND_DAY_ALONE = [
  ...[
    'i',
    'på',
    'vid',
    'med',
    'från',
    'för',
    'när',
    'då',
    'men',
    'som',
    'av',
    'om',
    'han',
    'hon',
    'den',
    'det',
    'de',
    'vi',
  ],
  ...[
    'kom',
    'reste',
    'afreste',
    'anlände',
    'ankom',
    'inträffade',
    'inträdde',
    'var',
    'hade',
    'hölls',
    'hölts',
    'möttes',
    'undertecknades',
    'avgick',
    'afgick',
    'blev',
    'ska',
    'samt',
    'efter',
    'under',
  ],
] as const;

/** Between a month and its year. */
export const YEAR_OPENERS = ['år'] as const;

/** Behind the figures of a day: 4:e december. */
export const ORDINAL_SUFFIXES = [':e', ':a', ':de', ':dje', ':te', ':sta', ':dra'] as const;

export const QUARTER = 'kvartalet';

/** Behind a day these make it recur: den 6 juni varje år. */
export const RECURRING_BEHIND = ['varje år', 'årligen', 'vart år', 'vartannat år'] as const;

/** Days in words: den tredje maj. */
export const SPELLED_ORDINALS: readonly NumberedRow[] = [
  { word: 'förste', value: 1 },
  { word: 'andre', value: 2 },
  ...[
    ...['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte'],
    ...['tolfte', 'trettonde', 'fjortonde', 'femtonde', 'sextonde', 'sjuttonde', 'artonde', 'nittonde', 'tjugonde'],
    ...['tjugoförsta', 'tjugoandra', 'tjugotredje', 'tjugofjärde', 'tjugofemte', 'tjugosjätte', 'tjugosjunde'],
    ...['tjugoåttonde', 'tjugonionde', 'trettionde', 'trettioförsta'],
  ].map((word, index) => ({ word, value: index + 1 })),
];

/** Before the number of a week: vecka 12. */
export const WEEKS = ['vecka', 'v.'] as const;

/** Before the number of a quarter: kvartal 1 2022. */
export const NAMED_QUARTERS = ['kvartal'] as const;
export const HALF = ['halvåret', 'halvan'] as const;
export const CENTURY = 'århundradet';
/** Behind the first year of a decade: 1990-talet. */
export const DECADE_SUFFIXES = ['-talets', '-talet'] as const;

export const SEASONS: readonly NumberedRow[] = [
  { word: 'våren', value: 21 },
  { word: 'sommaren', value: 22 },
  { word: 'hösten', value: 23 },
  { word: 'vintern', value: 24 },
];

export const THIRDS: readonly ThirdRow[] = [
  { word: 'början av', third: 1 },
  { word: 'inledningen av', third: 1 },
  { word: 'mitten av', third: 2 },
  { word: 'slutet av', third: 3 },
];

export const AMOUNTS: readonly AmountRow[] = [
  { word: 'år', unit: 'years' },
  { word: 'årens', unit: 'years' },
  { word: 'års', unit: 'years' },
  { word: 'månader', unit: 'months' },
  { word: 'månaders', unit: 'months' },
  { word: 'månad', unit: 'months' },
  { word: 'veckor', unit: 'weeks' },
  { word: 'veckors', unit: 'weeks' },
  { word: 'vecka', unit: 'weeks' },
  { word: 'dagar', unit: 'days' },
  { word: 'dagars', unit: 'days' },
  { word: 'dygns', unit: 'days' },
  { word: 'dag', unit: 'days' },
  { word: 'dygn', unit: 'days' },
  { word: 'timmar', unit: 'hours' },
  { word: 'timmars', unit: 'hours' },
  { word: 'timme', unit: 'hours' },
  { word: 'minuter', unit: 'minutes' },
  { word: 'minuters', unit: 'minutes' },
  { word: 'minut', unit: 'minutes' },
  { word: 'sekunder', unit: 'seconds' },
];

export const NO_AMOUNT_BEFORE = ['gammal', 'gamla', 'gammalt', 'om dagen', 'om året', 'per dag'] as const;

export const APPROXIMATE_BEFORE = [
  'omkring',
  'cirka',
  'ca.',
  'ca',
  'ungefär',
  'runt',
  'drygt',
  'knappt',
  'nästan',
  'närmare',
] as const;

/** Half of a unit that no number tells, and behind a number: en halvtimme, två och ett halvt år. */
export const HALF_AMOUNTS: readonly NumberedRow[] = [
  { word: 'en halvtimme', value: 30 },
  { word: 'en halv timme', value: 30 },
  { word: 'en kvart', value: 15 },
];
export const HALF_BEHIND = ['och en halv', 'och ett halvt'] as const;

/** Behind `dagen efter` these go on with the sentence, where a noun would say after what. */
export const VERBS_BEHIND = [
  'kom',
  'reste',
  'var',
  'hade',
  'höll',
  'hölls',
  'möttes',
  'mötte',
  'träffade',
  'träffades',
  'besökte',
  'skrev',
  'undertecknade',
  'undertecknades',
  'fick',
  'gick',
  'blev',
  'talade',
  'sade',
  'sa',
  'inledde',
  'inleddes',
  'avslutades',
  'for',
  'åkte',
  'flög',
  'tog',
  'gav',
  'följde',
  'väntade',
  'väntar',
  'är',
  'ska',
  'skall',
  'skulle',
] as const;

export const BEFORE_BARE = [
  'i',
  'sedan',
  'till',
  'tills',
  'från',
  'under',
  'före',
  'efter',
  'mellan',
  'av',
  'af',
  'kring',
  'inom',
  'år',
  'året',
  'åren',
  'senast',
  'fram till',
  'omkring',
  'cirka',
  'runt',
  'och',
] as const;

/** Before a year that begins before 1800. */
export const BEFORE_EARLY_YEAR = ['år', 'året', 'åren', 'sedan', 'från', 'anno'] as const;

/** Before figures that number pages. */
export const PAGE_MARKS = ['s.', 'sid.', 'sidorna'] as const;

/** Before a pair of years: läsåret 2019/20. */
export const YEAR_WORDS = [
  ...['läsåret', 'läsår', 'budgetåret', 'budgetår', 'verksamhetsåret', 'räkenskapsåret', 'årsskiftet', 'säsongen'],
] as const;

/** Before a number that is no year. */
export const BEFORE_NUMBER = [
  'nr',
  'nummer',
  'artikel',
  'paragraf',
  'resolution',
  'sidan',
  'sida',
  'bilaga',
  'än',
  'minst',
  'högst',
  'totalt',
  'med',
  'på',
  'om',
  'cirka',
  'ca',
  'rum',
  'box',
  'tel',
  'telefon',
  'version',
  'sammanlagt',
  'utgåva',
] as const;

/** Behind a year that no word before it announces. */
export const BEHIND_YEAR = [
  'och',
  'som',
  'i',
  'på',
  'med',
  'av',
  'till',
  'för',
  'när',
  'då',
  'efter',
  'men',
  'vid',
  'från',
  'under',
  'var',
  'blev',
  'hade',
  'kom',
  'fick',
] as const;

/** Before a number these make a year of it, whatever stands behind: blev han 1975 kansliråd. */
export const BEFORE_YEAR = ['han', 'hon'] as const;

/** Behind a verb these show that an adverbial stood before it: 1949 antogs han. */
export const SUBJECTS = ['han', 'hon', 'jag', 'vi', 'man', 'de'] as const;

export const RANGE_WORDS = ['till och med', 't.o.m.', 't o m', 'till'] as const;
export const LIST_WORDS = ['och', 'eller', '&'] as const;
export const RANGE_OPENERS = ['från och med', 'fr.o.m.', 'från', 'mellan'] as const;

/** Behind a clock time of twelve hours, with or without points: kl. 3 e.m. */
export const MERIDIEMS: readonly DayPartRow[] = [
  { word: 'f. m.', half: 'am' },
  { word: 'f.m.', half: 'am' },
  { word: 'fm.', half: 'am' },
  { word: 'fm', half: 'am' },
  { word: 'e. m.', half: 'pm' },
  { word: 'e.m.', half: 'pm' },
  { word: 'em.', half: 'pm' },
  { word: 'em', half: 'pm' },
];

export const CLOCK_MARKS = ['kl.', 'kl', 'klockan'] as const;

/** Behind klockan, the hours in words: klockan tre. */
export const SPELLED_HOURS: readonly NumberedRow[] = 'ett två tre fyra fem sex sju åtta nio tio elva tolv'
  .split(' ')
  .map((word, index) => ({ word, value: index + 1 }));

/** Before an hour: halv tre is half past two. */
export const HALF_HOUR = 'halv';

export const DAY_PARTS: readonly DayPartRow[] = [
  { word: 'bitti', half: 'am' },
  { word: 'morgon', half: 'am' },
  { word: 'förmiddag', half: 'am' },
  { word: 'eftermiddag', half: 'pm' },
  { word: 'kväll', half: 'pm' },
  { word: 'natt', half: 'pm' },
];

const relative = (
  unit: RelativeDateRow['unit'],
  distance: number,
  from: RelativeDateRow['from'],
  words: readonly string[],
): RelativeDateRow[] => words.map(word => ({ word, unit, distance, from }));

/** i höst: the autumn that is not yet over. */
const season = (word: string, value: number, notBefore = ''): RelativeDateRow => ({
  word,
  unit: 'season',
  distance: 0,
  from: 'document',
  season: value,
  notBefore,
});

/** nästa vår is of the year after, förra sommaren of the year before: of this one it would be i somras. */
const seasonAt = (word: string, value: number, distance: number): RelativeDateRow => ({
  ...season(word, value),
  unit: 'year',
  distance,
});

/** i höstas: the last autumn, in January of the year before. */
const lastSeason = (word: string, value: number): RelativeDateRow => ({
  ...season(word, value),
  distance: -1,
});

const weekdayWords = (
  distance: number,
  from: RelativeDateRow['from'],
  phrase: (day: string) => string,
): RelativeDateRow[] =>
  'söndag måndag tisdag onsdag torsdag fredag lördag'
    .split(' ')
    .map((day, value) => ({ word: phrase(day), unit: 'weekday', weekday: value, distance, from }));

/** årets första kvartal, fjolårets andra hälft. */
const partOfYear = (word: string, distance: number): RelativeDateRow[] => [
  ...['första', 'andra', 'tredje', 'fjärde'].map(
    (name, index): RelativeDateRow => ({
      ...{ word: `${word} ${name} kvartal`, unit: 'year', distance, from: 'document' },
      quarter: index + 1,
    }),
  ),
  ...['första', 'andra'].flatMap((name, index) =>
    ['hälft', 'halvår'].map(
      (half): RelativeDateRow => ({
        ...{ word: `${word} ${name} ${half}`, unit: 'year', distance, from: 'document' },
        half: index + 1,
      }),
    ),
  ),
];

export const RELATIVE_DATES: readonly RelativeDateRow[] = [
  ...partOfYear('årets', 0),
  ...partOfYear('fjolårets', -1),
  ...partOfYear('förra årets', -1),
  ...partOfYear('nästa års', 1),
  ...weekdayWords(1, 'named', day => `${day}en därpå`),
  ...weekdayWords(1, 'named', day => `${day}en därefter`),
  ...weekdayWords(1, 'named', day => `påföljande ${day}`),
  ...weekdayWords(1, 'named', day => `följande ${day}`),
  ...weekdayWords(-1, 'document', day => `i ${day}s`),
  ...weekdayWords(-1, 'document', day => `förra ${day}en`),
  ...weekdayWords(1, 'document', day => `nu på ${day}`),
  ...weekdayWords(1, 'document', day => `nästkommande ${day}`),
  ...weekdayWords(1, 'document', day => `instundande ${day}`),
  ...weekdayWords(1, 'document', day => `kommande ${day}`),
  ...weekdayWords(1, 'document', day => `nästa ${day}`),
  ...weekdayWords(-1, 'document', day => `sistlidne ${day}`),
  ...relative('day', 0, 'document', ['i dag', 'idag', 'i kväll', 'ikväll', 'i morse', 'i natt', 'i eftermiddag']),
  ...relative('day', -1, 'document', ['i går', 'igår']),
  ...relative('day', -2, 'document', ['i förrgår']),
  ...relative('day', 1, 'document', ['i morgon', 'imorgon']),
  ...relative('day', 2, 'document', ['i övermorgon']),
  ...relative('day', 0, 'named', [
    'samma dag',
    'samma morgon',
    'samma förmiddag',
    'samma eftermiddag',
    'samma kväll',
    'samma natt',
  ]),
  ...relative('day', 1, 'named', ['följande dag', 'nästa dag', 'nästföljande dag', 'dagen därpå']),
  ...relative('day', -1, 'named', ['föregående dag']),
  // Before a noun they count from what it names: dagen efter mötet.
  { word: 'dagen efter', unit: 'day', distance: 1, from: 'named', notBefore: ' ' },
  { word: 'dagen före', unit: 'day', distance: -1, from: 'named', notBefore: ' ' },
  { word: 'dagen innan', unit: 'day', distance: -1, from: 'named', notBefore: ' ' },
  ...relative('week', 0, 'document', ['den här veckan', 'denna vecka']),
  ...relative('week', -1, 'document', ['förra veckan']),
  ...relative('week', 1, 'document', ['nästa vecka']),
  ...relative('week', 1, 'named', ['följande vecka', 'veckan därpå']),
  ...relative('month', 0, 'document', ['den här månaden', 'denna månad']),
  ...relative('month', -1, 'document', ['förra månaden']),
  ...relative('month', 1, 'document', ['nästa månad']),
  ...relative('month', 0, 'named', ['samma månad']),
  ...relative('month', 1, 'named', ['följande månad', 'månaden därpå']),
  ...relative('month', -1, 'named', ['föregående månad']),
  ...relative('year', 0, 'document', ['i år', 'innevarande år', 'detta år']),
  ...relative('year', -1, 'document', ['i fjol', 'förra året', 'fjolåret', 'sistlidet år', 'nästlidet år']),
  ...relative('year', -2, 'document', ['i förfjol']),
  ...relative('year', 1, 'document', ['nästa år', 'nästkommande år']),
  ...relative('year', 0, 'named', ['samma år']),
  ...relative('year', 1, 'named', ['följande år', 'året därpå']),
  ...relative('year', -1, 'named', ['föregående år']),
  ...['vår', 'sommar', 'höst', 'vinter'].map((name, index) => seasonAt(`nästa ${name}`, index + 21, 1)),
  ...['våren', 'sommaren', 'hösten', 'vintern'].map((name, index) => seasonAt(`förra ${name}`, index + 21, -1)),
  lastSeason('i våras', 21),
  lastSeason('i somras', 22),
  lastSeason('i höstas', 23),
  lastSeason('i vintras', 24),
  season('i sommar', 22),
  season('i höst', 23),
  season('i vinter', 24),
  // i vår region is in our region.
  season('i vår', 21, ' '),
];
