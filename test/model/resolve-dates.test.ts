import assert from 'node:assert/strict';
import { facts } from '../../server/model/facts';
import { meanings } from '../support/dates';
import { leastTimes } from '../support/time';

/** A text, the date recorded for it, and what every date in it means. */
type Case = readonly [text: string, date: string | undefined, meanings: readonly string[]];

function check(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [text, date, expected] of cases)
      it(text.replaceAll('\n', '⏎'), () =>
        assert.deepEqual(meanings(text, date === undefined ? {} : { date }), expected),
      );
  });
}

check('dates of instruments', [
  [
    'Thư ngày 9 tháng 3 năm 1938 nhắc Hiệp ước Hà Khẩu ký ngày 2 tháng 7 năm 1891. Phúc thư đề ngày 14 cùng tháng.',
    undefined,
    ['ngày 9 tháng 3 năm 1938 = 1938-03-09', 'ngày 2 tháng 7 năm 1891 = 1891-07-02', 'ngày 14 cùng tháng = 1938-03-14'],
  ],
  [
    '協議は昭和十二年九月五日に行われた。明治三十七年六月十一日に署名せられた日清通商條約に觸れた。翌六日、再び会談した。',
    undefined,
    ['昭和十二年九月五日 = 1937-09-05', '明治三十七年六月十一日 = 1904-06-11', '翌六日 = 1937-09-06'],
  ],
  [
    'He spoke of the Treaty of Commerce of June 7, 1904, and of a Congress from the 4th to the 9th of November.',
    '1913-05-12',
    ['June 7, 1904 = 1904-06-07', 'the 4th = 1913-11-04', 'the 9th of November = 1913-11-09'],
  ],
  // What happened on the day of a signature goes on from it.
  [
    '令和7年12月4日、日越防衛協力覚書に署名した。同日、会談した。',
    undefined,
    ['令和7年12月4日 = 2025-12-04', '同日 = 2025-12-04'],
  ],
  [
    'He was absent between the 3rd and the 19th ultimo.',
    '1913-05-12',
    ['the 3rd = 1913-04-03', 'the 19th ultimo = 1913-04-19'],
  ],
]);

check('values of stated dates', [
  ['令和7(2025)年12月4日(木)18時52分に発表', undefined, ['令和7(2025)年12月4日(木)18時52分 = 2025-12-04T18:52']],
  [
    '令和4(2022)年9月14日(水)10時30分~11時45分',
    undefined,
    ['令和4(2022)年9月14日(水)10時30分~11時45分 = 2022-09-14T10:30/2022-09-14T11:45'],
  ],
  ['(約1時間50分)', undefined, ['約1時間50分 = PT1H50M']],
  ['平成31年度と2025年度', undefined, ['平成31年度 = 2019-04-01/2020-03-31', '2025年度 = 2025-04-01/2026-03-31']],
  ['令和7年12月21日・22日付け', undefined, ['令和7年12月21日 = 2025-12-21', '22日 = 2025-12-22']],
  ['2021年頃', undefined, ['2021年頃 = 2021~']],
  ['1990年代、21世紀', undefined, ['1990年代 = 199X', '21世紀 = 20XX']],
  ['2025年春', undefined, ['2025年春 = 2025-21']],
  ['2025年7～9月期', undefined, ['2025年7～9月期 = 2025-07/2025-09']],
  ['2025年度上半期', undefined, ['2025年度上半期 = 2025-04-01/2025-09-30']],
  ['2025年度第4四半期', undefined, ['2025年度第4四半期 = 2026-01-01/2026-03-31']],
  ['2025年12月上旬', undefined, ['2025年12月上旬 = 2025-12~']],
  ['2025年12月4日25時10分', undefined, ['2025年12月4日25時10分 = 2025-12-05T01:10']],
  ['2025年12月31日24時00分', undefined, ['2025年12月31日24時00分 = 2026-01-01T00:00']],
  ['1978年及び97年', undefined, ['1978年 = 1978', '97年 = 1997']],
  ['令和5年及び6年', undefined, ['令和5年 = 2023', '6年 = 2024']],
  ['2025年2月30日', undefined, ['2025年2月30日 = none']],
  ['令和7(2024)年12月4日', undefined, ['令和7(2024)年12月4日 = 2025-12-04']],
  ['平成31年5月2日', '2020-01-01', ['平成31年5月2日 = 2019-05-02']],
  ['平成33年度', '2015-04-01', ['平成33年度 = 2021-04-01/2022-03-31']],
  ['昭和70年', '2020-01-01', ['昭和70年 = none']],
]);

check('before 1873', [
  ['明治元年9月8日に改元した。', undefined, ['明治元年9月8日 = 1868-10-23']],
  ['明治5年12月2日まで旧暦を用いた。', undefined, ['明治5年12月2日 = 1872-12-31']],
  ['明治4年7月に定めた。', undefined, ['明治4年7月 = 1871']],
  ['明治6年1月1日から新しい暦を用いる。', undefined, ['明治6年1月1日 = 1873-01-01']],
]);

check('the end of a range is of the year of its beginning', [
  ['実証は4月から10月まで行う。', '2023-03-22', ['4月 = 2023-04', '10月 = 2023-10']],
  ['The trial runs from April through October.', '2023-03-22', ['April = 2023-04', 'October = 2023-10']],
]);

check('days of a week', [
  [
    '先週10日に発生し、来週20日と今週16日に協議する。',
    '2025-10-14',
    ['先週10日 = 2025-10-10', '来週20日 = 2025-10-20', '今週16日 = 2025-10-16'],
  ],
  // Some begin the week on the Sunday; the 25th was in no way last week.
  ['今週12日と先週25日', '2025-10-14', ['今週12日 = 2025-10-12', '先週25日 = XXXX-XX-25']],
]);

check('the year told behind the second end is of both', [
  ['He will visit from 3 to 5 March next year.', '2025-07-18', ['3 = 2026-03-03', '5 March next year = 2026-03-05']],
  ['3日から来年3月5日まで', '2025-07-18', ['3日 = 2025-07-03', '来年3月5日 = 2026-03-05']],
]);

check('dates that lean on the document’s own', [
  [
    '本年9月、昨年、本日、先月、今月、来月5日',
    '2021-11-23',
    [
      '本年9月 = 2021-09',
      '昨年 = 2020',
      '本日 = 2021-11-23',
      '先月 = 2021-10',
      '今月 = 2021-11',
      '来月5日 = 2021-12-05',
    ],
  ],
  ['先月から来月にかけて', '2026-01-15', ['先月 = 2025-12', '来月 = 2026-02']],
  ['12月4日に発表した。', '2025-12-08', ['12月4日 = 2025-12-04']],
  ['12月28日に発表した。', '2026-01-05', ['12月28日 = 2025-12-28']],
  ['1月5日に開催する。', '2025-12-20', ['1月5日 = 2026-01-05']],
  ['6月5日(木)に署名した。', '2026-01-15', ['6月5日(木) = 2025-06-05']],
  ['8月に署名した。', '2026-01-15', ['8月 = 2025-08']],
  ['8月に開催する予定だ。', '2026-01-15', ['8月 = 2026-08']],
  ['24日に会談した。', '2021-11-25', ['24日 = 2021-11-24']],
  ['30日に会談した。', '2021-12-02', ['30日 = 2021-11-30']],
  ['3日に訪問する予定です。', '2021-11-29', ['3日 = 2021-12-03']],
  ['午後6時すぎに会談した。', '2021-11-24', ['午後6時すぎ = 2021-11-24T18:00~']],
  ['今年度の予算。', '2026-02-01', ['今年度 = 2025-04-01/2026-03-31']],
]);

check('dates that lean on the one just named', [
  [
    '2021年11月23日に会談し、同日、署名した。翌日、帰国した。同年、発効した。',
    '2022-03-01',
    ['2021年11月23日 = 2021-11-23', '同日 = 2021-11-23', '翌日 = 2021-11-24', '同年 = 2021'],
  ],
  [
    '令和6年2月20日に着任し、同月21日と翌5日に会談した。',
    undefined,
    ['令和6年2月20日 = 2024-02-20', '同月21日 = 2024-02-21', '翌5日 = 2024-03-05'],
  ],
  ['2025年10月に始め、前年同月と比べた。', undefined, ['2025年10月 = 2025-10', '前年同月 = 2024-10']],
  ['2005年11月から翌2006年7月まで', undefined, ['2005年11月 = 2005-11', '翌2006年7月 = 2006-07']],
  ['12月4日に会談し、午後6時に署名した。', '2025-12-08', ['12月4日 = 2025-12-04', '午後6時 = 2025-12-04T18:00']],
  [
    '12月4日に会談した。\n午後6時に記者会見を開いた。',
    '2025-12-08',
    ['12月4日 = 2025-12-04', '午後6時 = 2025-12-08T18:00'],
  ],
  [
    '式次第 12月4日\n10時 開会\n12時 昼食',
    '2025-12-08',
    ['12月4日 = 2025-12-04', '10時 = 2025-12-04T10:00', '12時 = 2025-12-04T12:00'],
  ],
]);

check('years of an era just named, and days before and after the writing', [
  // Two years in one breath: the lower, about.
  [
    '明治三十七八年の戦役、大正七八年の出兵、昭和二三年の改正。',
    undefined,
    ['明治三十七八年 = 1904~', '大正七八年 = 1918~', '昭和二三年 = 1948'],
  ],
  // A paragraph's number is no month.
  [
    '五、昭和十一年十月十二日ヨリ十五日迄開催ス。',
    undefined,
    ['昭和十一年十月十二日 = 1936-10-12', '十五日 = 1936-10-15'],
  ],
  ['大正3年、同5年、同11年12月に改正した。', undefined, ['大正3年 = 1914', '同5年 = 1916', '同11年12月 = 1922-12']],
  [
    '来る五日、去る十五日、来る1月4日に開く。',
    '2025-12-10',
    ['五日 = 2026-01-05', '十五日 = 2025-11-15', '1月4日 = 2026-01-04'],
  ],
  ['去る12月4日に開いた。', '2026-01-10', ['12月4日 = 2025-12-04']],
]);

check('clock times of a day told behind the second', [
  [
    'The talks run from 9:30 a.m. to 11 a.m. on Friday, 12 December 2025.',
    '2025-12-10',
    ['9:30 a.m. = 2025-12-12T09:30', '11 a.m. on Friday, 12 December 2025 = 2025-12-12T11:00'],
  ],
  [
    'Họp từ 8 giờ đến 11 giờ 30 ngày 7/12.',
    '2025-12-10',
    ['8 giờ = 2025-12-07T08:00', '11 giờ 30 ngày 7/12 = 2025-12-07T11:30'],
  ],
]);

check('numbered weeks', [
  ['Övningen äger rum vecka 14 2024.', undefined, ['vecka 14 2024 = 2024-04-01/2024-04-07']],
  [
    'Övningen börjar vecka 2 och slutar vecka 1 2025.',
    '2025-12-10',
    ['vecka 2 = 2026-01-05/2026-01-11', 'vecka 1 2025 = 2024-12-30/2025-01-05'],
  ],
]);

check('seasons that are over and those that are not', [
  [
    'I höstas inleddes arbetet; i vår ska det avslutas, i vinter vilar det.',
    '2025-12-10',
    ['I höstas = 2025-23', 'i vår = 2026-21', 'i vinter = 2025-24'],
  ],
  ['I vinter pågår övningen, i somras var den i Norge.', '2026-01-12', ['I vinter = 2025-24', 'i somras = 2025-22']],
]);

check('days and weekdays of the month just named', [
  [
    'They met on 4 March 2024 and again on the following Friday.',
    '2025-12-10',
    ['4 March 2024 = 2024-03-04', 'the following Friday = 2024-03-08'],
  ],
  [
    'It was signed on 2 April 2024 and published on the 31st.',
    '2025-12-10',
    ['2 April 2024 = 2024-04-02', 'the 31st = XXXX-XX-31'],
  ],
  ['Mötet hölls tisdagen den 11:e.', '2025-12-10', ['tisdagen den 11:e = 2025-12-11']],
  [
    'Regeringen beslutade i fredags; i höstas inleddes arbetet.',
    '2026-01-12',
    ['i fredags = 2026-01-09', 'i höstas = 2025-23'],
  ],
]);

check('dates of the lunar calendar of Vietnam', [
  ['Lễ hội khai mạc vào mồng 7 tháng Giêng.', '2025-12-10', ['mồng 7 tháng Giêng = none']],
  ['Chiến sự nổ ra đêm mùng 1 Tết Mậu Thân 1968.', undefined, ['đêm mùng 1 Tết Mậu Thân 1968 = 1968']],
  ['Ngày 30 tháng 2 âm lịch, đoàn lên đường.', undefined, ['Ngày 30 tháng 2 âm lịch = none']],
]);

check('lists and ranges', [
  [
    'Samtalen hölls den 2, 3 och 5 maj 2023.',
    '2025-12-10',
    ['den 2 = 2023-05-02', '3 = 2023-05-03', '5 maj 2023 = 2023-05-05'],
  ],
  [
    'Các ngày 2, 3 và 5 tháng 5 năm 2023, hai bên họp.',
    '2025-12-10',
    ['ngày 2 = 2023-05-02', '3 = 2023-05-03', '5 tháng 5 năm 2023 = 2023-05-05'],
  ],
  ['令和6年10月6日から17日まで', undefined, ['令和6年10月6日 = 2024-10-06', '17日 = 2024-10-17']],
  ['2025年11月3~7日', undefined, ['2025年11月3~7日 = 2025-11-03/2025-11-07']],
  ['2025年12月28日から1月3日まで', undefined, ['2025年12月28日 = 2025-12-28', '1月3日 = 2026-01-03']],
  ['2025年12月28日~1月3日', undefined, ['2025年12月28日~1月3日 = 2025-12-28/2026-01-03']],
  ['2025年12月8日~4日', undefined, ['2025年12月8日~4日 = 2025-12-08/2025-12-04']],
  ['2025年12月4日22時00分~2時00分', undefined, ['2025年12月4日22時00分~2時00分 = 2025-12-04T22:00/2025-12-05T02:00']],
  ['2023年度~2027年度', undefined, ['2023年度~2027年度 = 2023-04-01/2028-03-31']],
]);

check('what nothing anchors', [
  ['11月23日に迎えた。', undefined, ['11月23日 = XXXX-11-23']],
  ['本年9月に署名した。', undefined, ['本年9月 = XXXX-09']],
  ['24日、会談した。', undefined, ['24日 = XXXX-XX-24']],
  ['午後6時、会談した。', undefined, ['午後6時 = XXXX-XX-XXT18:00']],
  ['11月23日に会談し、同日、署名した。', undefined, ['11月23日 = XXXX-11-23', '同日 = XXXX-11-23']],
  ['同日、署名した。', undefined, ['同日 = XXXX']],
  ['11月3~7日', undefined, ['11月3~7日 = XXXX-11-03/XXXX-11-07']],
]);

check('the nearest full date before, in a document without a date', [
  // When a text was written, a day without its year does not tell.
  [
    '会見は2025年3月7日に開かれた。副大臣は3日から8日まで訪欧中で、昨日、次官と会った',
    undefined,
    ['2025年3月7日 = 2025-03-07', '3日 = 2025-03-03', '8日 = 2025-03-08', '昨日 = 2025-03-06'],
  ],
  [
    '2021年11月23日に会談した。24日に帰国した。12月1日に報告した。',
    undefined,
    ['2021年11月23日 = 2021-11-23', '24日 = 2021-11-24', '12月1日 = 2021-12-01'],
  ],
  ['2021年3月1日に署名した。9月5日に発効した。', undefined, ['2021年3月1日 = 2021-03-01', '9月5日 = 2021-09-05']],
]);

check('dates told in passing, and where the text has moved on', [
  [
    'Torsdagen den 25 maj 2023 besökte hon staden.\n\nFörbindelserna går tillbaka till den 11 januari 1969.\n\nDagen därpå reste hon hem. I fjol kom ingen.',
    undefined,
    [
      'Torsdagen den 25 maj 2023 = 2023-05-25',
      'den 11 januari 1969 = 1969-01-11',
      'Dagen därpå = 2023-05-26',
      'I fjol = 2022',
    ],
  ],
  [
    '- 2022年5月27日 第3回協議。\n- 2024年2月20日 第4回協議。\n- 同日 要旨に合意。',
    '2025-04-10',
    ['2022年5月27日 = 2022-05-27', '2024年2月20日 = 2024-02-20', '同日 = 2024-02-20'],
  ],
]);

check('English, Swedish and Vietnamese', [
  ['The visit took place 4–6 December 2025.', undefined, ['4–6 December 2025 = 2025-12-04/2025-12-06']],
  [
    'It runs from 30 December to 2 January 2026.',
    undefined,
    ['30 December = 2025-12-30', '2 January 2026 = 2026-01-02'],
  ],
  [
    'They met on 4 December and signed the following day.',
    '2025-12-08',
    ['4 December = 2025-12-04', 'the following day = 2025-12-05'],
  ],
  ['Den 4 och 6 december 2025 möttes de.', undefined, ['Den 4 = 2025-12-04', '6 december 2025 = 2025-12-06']],
  [
    'Hôm qua và năm ngoái; chiều 4/12.',
    '2025-12-08',
    ['Hôm qua = 2025-12-07', 'năm ngoái = 2024', 'chiều 4/12 = 2025-12-04'],
  ],
  ['Last September the port was closed.', '2025-07-01', ['Last September = 2024-09']],
]);

check('the order of day and month in English', [
  ['The talks of 4/12/2025 went well.', undefined, ['4/12/2025 = none']],
  [
    'The talks of 4/12/2025 followed those of 25/11/2025.',
    undefined,
    ['4/12/2025 = 2025-12-04', '25/11/2025 = 2025-11-25'],
  ],
  [
    'The talks of 4/12/2025 followed those of 3/25/2025.',
    undefined,
    ['4/12/2025 = 2025-04-12', '3/25/2025 = 2025-03-25'],
  ],
  [
    'The talks of 4/12/2025 followed those of 30 November 2025.',
    undefined,
    ['4/12/2025 = 2025-12-04', '30 November 2025 = 2025-11-30'],
  ],
  ['They met on Thursday 4/12/2025 in Oslo.', undefined, ['Thursday 4/12/2025 = 2025-12-04']],
]);

describe('reasons', () => {
  const reasonsOf = (text: string, date?: string) => {
    const { mentions } = facts(text, { document: 'text.txt', ...(date && { date }) });
    return mentions.flatMap(mention => (mention.type === 'date' ? [mention.meaning] : [])).at(-1)!;
  };
  it('tells anchor, nearness and what is inferred', () => {
    const { reasons, inferred } = reasonsOf('12月4日に会談した。', '2025-12-08');
    assert.deepEqual(reasons, [
      { step: 'own-date', source: 'recorded', date: '2025-12-08', inferred: false },
      { step: 'within-60-days', year: 2025 },
    ]);
    assert.deepEqual(inferred, ['year']);
  });
  it('tells the date just named and the distance from it', () => {
    const { reasons, inferred } = reasonsOf('2025年12月4日に会談し、翌日に帰国した。');
    assert.deepEqual(reasons, [
      { step: 'named', date: '2025-12-04', named: { start: 0, end: 10 } },
      { step: 'relative', words: { start: 15, end: 17 }, unit: 'day', distance: 1 },
    ]);
    assert.deepEqual(inferred, ['day', 'month', 'year']);
  });
  it('tells an era year, the calendar before 1873, and the broadcast clock', () => {
    assert.deepEqual(reasonsOf('令和7年12月4日').reasons, [{ step: 'era', era: '令和', eraYear: 7, year: 2025 }]);
    assert.deepEqual(reasonsOf('明治4年7月14日').reasons.at(-1), { step: 'lunisolar', converted: true });
    assert.deepEqual(reasonsOf('2025年12月4日25時10分').reasons, [{ step: 'broadcast-clock', day: '2025-12-05' }]);
  });
  it('tells the tense, and that nothing anchors', () => {
    assert.deepEqual(reasonsOf('8月に開催する予定だ。', '2026-01-15').reasons.at(-1), {
      step: 'tense',
      tense: 'future',
      year: 2026,
    });
    assert.deepEqual(reasonsOf('8月に開催する予定だ。').reasons, [{ step: 'unanchored' }]);
  });
  it('covers the days that the value may mean', () => {
    const { days } = reasonsOf('2025年12月4日25時10分');
    assert.deepEqual(days, { first: 20427, last: 20427 });
  });
});

describe('time', () => {
  for (const unit of ['12月4日、', '同日', '8月に行う', '24日 ', '4 December to ', '午後6時 '])
    it(`stays linear over ${unit.trim()} again and again`, () => {
      const reading = (count: number) => {
        const text = unit.repeat(count);
        return () => void facts(text, { document: 'text.txt', date: '2025-12-08' });
      };
      const [short, long] = leastTimes([reading(500), reading(2_000)]);
      assert.ok(long! < short! * 10 + 5, `${short} ms, four times as much ${long} ms`);
    });
});

describe('posts and boilerplate', () => {
  it('never resolves boilerplate against the document’s date', () =>
    assert.deepEqual(
      meanings(
        '港の式典を開催\n2025-12-8 10:27\n防衛省は12月4日に発表した。\n(以上)\nRanking読まれている記事\n- 港の工事を開始(11月9日)\n- 人事発令 11月9日・10日付け\n- 船の進水式(令和7年8月1日)\n',
      ),
      [
        '2025-12-8 10:27 = 2025-12-08T10:27',
        '12月4日 = 2025-12-04',
        '11月9日 = XXXX-11-09',
        '11月9日 = XXXX-11-09',
        '10日 = XXXX-11-10',
        '令和7年8月1日 = 2025-08-01',
      ],
    ));
  it('lets a post’s own stamp anchor its text', () => {
    const posts = [
      '11月23日(火)、港で式典を行いました。',
      '— 海の防人 (@umi_example) 2021年11月23日',
      '午後6時すぎから1時間、会談しました。同日、署名しました。',
      '— 海の防人 (@umi_example) November 24, 2021',
    ].join('\n');
    assert.deepEqual(meanings(posts), [
      '11月23日(火) = 2021-11-23',
      '2021年11月23日 = 2021-11-23',
      '午後6時すぎ = 2021-11-24T18:00~',
      '1時間 = PT1H',
      '同日 = 2021-11-24',
      'November 24, 2021 = 2021-11-24',
    ]);
  });
});
