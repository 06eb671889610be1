import { check, folder } from './check';

describe('hover on a date', () => {
  it('tells value, calendar, era, weekday, distance and the chain', () =>
    check(folder('令和13年'), [
      '[令和13年5月12日(月)]',
      '2031-05-12 date',
      '- Gregorian: 12 May 2031',
      '- Era: 12 May Reiwa 13',
      '- Weekday: Monday',
      '- Distance: 2 days before the document’s own date',
      '- Why: Reiwa 13 is 2031.',
    ]));

  it('says what is inferred, and from what', () =>
    check(folder('昨年5月'), [
      '[昨年5月]',
      '2030-05 date',
      'Not stated here, inferred: the year.',
      '- Gregorian: May 2030',
      '- Era: May Reiwa 12',
      '- Why:',
      '  - Completed from the document’s own date 14 May 2031 (recorded by its reader).',
      '  - 昨年: 1 year before.',
    ]));

  it('speaks Japanese', () =>
    check(
      folder('翌13日'),
      [
        '[翌13日]',
        '2031-05-13 日付',
        '本文にない部分(推定): 年、月',
        '- 西暦: 2031年5月13日',
        '- 元号: 令和13年5月13日',
        '- 曜日: 火曜日',
        '- 隔たり: 文書の日付の1日前',
        '- 理由:',
        '  - 直前に述べられた日付2031年5月12日から補いました(令和13年5月12日(月))。',
        '  - 「翌」は1日後です。',
      ],
      'ja',
    ));

  it('takes nothing for inferred that a range states at its other end', () =>
    check('会談は$0令和13年5月12日(月)9時30分~11時50分に行われた。', [
      '[令和13年5月12日(月)9時30分~11時50分]',
      '2031-05-12T09:30/2031-05-12T11:50 period',
      '- Gregorian: 12 May 2031',
      '- Era: 12 May Reiwa 13',
      '- Weekday: Monday',
      '- Why:',
      '  - Reiwa 13 is 2031.',
      '  - Completed from the date just named, 12 May 2031: 令和13年5月12日(月)9時30分.',
    ]));

  it('tells a season in words', () =>
    check('次の会談は$02031年春に行う。', [
      '[2031年春]',
      '2031-21 date, spring 2031',
      '- Gregorian: 1 March 2031 – 31 May 2031',
      '- Era: 1 March Reiwa 13 – 31 May Reiwa 13',
    ]));

  it('tells a length in words', () =>
    check('会談は$0約1時間50分に及んだ。', ['[約1時間50分]', 'PT1H50M length of time, 1 hour 50 minutes'], 'en'));

  it('says that the calendar lacks a day', () =>
    check('会談は令和13年2月$030日に行われた。', [
      '[令和13年2月30日]',
      'no such date in the calendar date',
      '- Why: Reiwa 13 is 2031.',
    ]));
});
