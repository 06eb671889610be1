import { checkDates } from './check';

const finds: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'den tjugofjärde december, den förste januari 1900',
    'den tjugofjärde december = m12 d24',
    'den förste januari 1900 = y1900 m1 d1',
  ],
  ['övningen äger rum vecka 12 och v. 14 2024', 'vecka 12 = week12', 'v. 14 2024 = y2024 week14'],
  ['läsåret 2019/20 och budgetåret 2023/24', '2019/20 = y2019 / y2020', '2023/24 = y2023 / y2024'],
  ['valdes år 1523, sedan 1648', '1523 = y1523', '1648 = y1648'],
  ['utfallet kvartal 1 2022', 'kvartal 1 2022 = y2022 quarter1'],
  ['besöket varar 28/4–2/5', '28/4–2/5 = m4 d28 / m5 d2'],
  ['offentliggjordes den 14:e.', 'den 14:e = 0 month there d14'],
  ['kom den 16:e samma månad', 'den 16:e samma månad = 0 month there d16'],
  ['hölls tisdagen den 3:e.', 'tisdagen den 3:e = 0 month there d3 Tue'],
  [
    'fredagen därpå och påföljande måndag',
    'fredagen därpå = +1 weekday there Fri',
    'påföljande måndag = +1 weekday there Mon',
  ],
  ['i fredags, nu på torsdag', 'i fredags = -1 weekday Fri', 'nu på torsdag = +1 weekday Thu'],
  [
    'nästa vår, förra sommaren, i höstas',
    'nästa vår = +1 year season21',
    'förra sommaren = -1 year season22',
    'i höstas = -1 season season23',
  ],
  ['reser i morgon bitti', 'i morgon bitti = +1 day'],
  ['i slutet av juni, i början av 2026', 'slutet av juni = m6 third3', 'början av 2026 = ~ y2026'],
  ['Nästa möte blir på onsdag. Den 30 juni 1905', 'Den 30 juni 1905 = y1905 m6 d30'],
  ['Fredagen den 19 dennes undertecknades', 'Fredagen den 19 dennes = 0 month d19 Fri'],
  ['den 3 innevarande månad', 'den 3 innevarande månad = 0 month d3'],
  ['framlades d. 2 maj', 'd. 2 maj = m5 d2'],
  [
    'torsdagen den 25 maj, kl. 3 e. m., och kl. 11 f.m.',
    'torsdagen den 25 maj, kl. 3 e. m. = m5 d25 Thu h15',
    'kl. 11 f.m. = h11 leans',
  ],
  ['i februari månad 1910', 'februari månad 1910 = y1910 m2'],
  ['Hemma blev han 1975 kansliråd, antogs 1961 vid verket', '1975 = y1975', '1961 = y1961'],
  ['Avtalet undertecknades den 4 december 2025.', 'den 4 december 2025 = y2025 m12 d4'],
  ['torsdagen den 4 december', 'torsdagen den 4 december = m12 d4 Thu'],
  ['den 4:e december', 'den 4:e december = m12 d4'],
  ['i december 2025, i september', 'december 2025 = y2025 m12', 'september = m9'],
  [
    '4/12 2025, den 4/12, torsdag 4/12',
    '4/12 2025 = y2025 m12 d4',
    'den 4/12 = m12 d4 leans',
    'torsdag 4/12 = m12 d4 Thu',
  ],
  ['4/12/2025', '4/12/2025 = y2025 m12 d4'],
  ['2025-12-04 kl. 10.30', '2025-12-04 kl. 10.30 = y2025 m12 d4 h10:30'],
  ['kl. 18.52 och klockan 18', 'kl. 18.52 = h18:52', 'klockan 18 = h18'],
  ['kl. 15.00–16.50', 'kl. 15.00–16.50 = h15:0 / h16:50'],
  ['klockan 18 den 4 december', 'klockan 18 den 4 december = m12 d4 h18'],
  ['den 4–6 december', 'den 4–6 december = d4 / m12 d6'],
  ['från den 4 till den 6 december', 'den 4 = d4', 'den 6 december = m12 d6'],
  ['mellan den 4 och den 6 december 2025', 'den 4 = d4', 'den 6 december 2025 = y2025 m12 d6'],
  [
    'från och med den 1 januari 2026 till och med den 31 mars',
    'den 1 januari 2026 = y2026 m1 d1',
    'den 31 mars = m3 d31 leans',
  ],
  [
    'i fjol, förra året, i år, nästa år',
    'i fjol = -1 year',
    'förra året = -1 year',
    'i år = 0 year',
    'nästa år = +1 year',
  ],
  ['i går, i dag och i morgon', 'i går = -1 day', 'i dag = 0 day', 'i morgon = +1 day'],
  ['samma dag, samma eftermiddag', 'samma dag = 0 day there', 'samma eftermiddag = 0 day there'],
  ['i september förra året', 'september förra året = -1 year m9'],
  ['våren 2025 och i höstas', 'våren 2025 = y2025 season21', 'i höstas = -1 season season23'],
  ['på 1990-talet och 1900-talet', '1990-talet = y1990 decade', '1900-talet = y1900 century'],
  [
    'tredje kvartalet 2025, första halvåret 2026',
    'tredje kvartalet 2025 = y2025 quarter3',
    'första halvåret 2026 = y2026 half1',
  ],
  ['under 2024 och 2025, till år 2030', '2024 = y2024', '2025 = y2025', '2030 = y2030'],
  ['åren 2025–2030', '2025–2030 = y2025 / y2030'],
  [
    'omkring två timmar, efter två år, tre veckor',
    'omkring två timmar = ~ 2 hours',
    'två år = 2 years',
    'tre veckor = 3 weeks',
  ],
  [
    'Mötet tog en timme, sedan en timme och 45 minuter',
    'en timme = 1 hours',
    'en timme och 45 minuter = 1 hours 45 minutes',
  ],
  ['i två och ett halvt år', 'två och ett halvt år = 2 years 6 months'],
  ['en och en halv timme, trettiofem år', 'en och en halv timme = 1 hours 30 minutes', 'trettiofem år = 35 years'],
  ['på 90-talet, vintern 2024/25', '90-talet = y90 decade', 'vintern 2024/25 = y2024 season24'],
  ['Hon föddes 1962 i Lund, båten levereras 2026.', '1962 = y1962', '2026 = y2026'],
  ['ungefär en halvtimme', 'ungefär en halvtimme = ~ 30 minutes'],
  ['Hon kom den 6 mars. Dagen efter reste hon.', 'den 6 mars = m3 d6', 'Dagen efter = +1 day there'],
  ['i går, torsdagen den 12 september, när', 'i går, torsdagen den 12 september = -1 day m9 d12 Thu'],
  [
    'i höst, i vinter och redan i vår',
    'i höst = 0 season season23',
    'i vinter = 0 season season24',
    'i vår = 0 season season21',
  ],
];

const ignores: readonly string[] = [
  'den 6 juni varje år',
  'vecka efter vecka, v. 14, vecka 60',
  'i 1700 fall, s. 1950',
  'den 14:e brigaden, för den 3:e gången, den 2:a och 3:e divisionen',
  'delegationer från Japan ska främja fred',
  'fri rörlighet, ons och tors, sex ministrar',
  'på torsdagen möttes ministrarna',
  'skala 1/50, 12 kap. 5 §, proposition 2024/25:34, SFS 2017:900',
  'under senare tid, nyligen, numera',
  'ett år, en dag, en vecka',
  'mer än 1900, resolution 1929, totalt 2000 och Box 1942, längden 1850 meter',
  'dagen efter mötet, i vår region',
  'https://example.se/2025/12/04/mars-maj',
];

describe('date reader, Swedish: finds', () => {
  for (const [text, ...expected] of finds) it(text, () => checkDates(text, 'sv', expected));
});

describe('date reader, Swedish: ignores', () => {
  for (const text of ignores) it(text, () => checkDates(text, 'sv', []));
});
