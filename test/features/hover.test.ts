import { check } from './hover/check';

/** A small folder that tells one story; the cursor stands before the first occurrence of a quotation. */
const folder = (cursor: string): string =>
  `//- /release.txt date=2031-05-14
三雲港湾大臣は、令和13年5月12日(月)、ベトナムのグエン・ヴァン・ロン国防大臣(H.E. Mr. Nguyen Van Long, Minister of National Defence)と会談し、「灯台監視員の交換に関する日越協定」に署名した。同協定は2031年中に発効する。
翌13日、三雲大臣は、朝倉千尋防衛審議官とともに視察した。昨年5月に始まった事業である。
//- /news.txt date=2031-05-15
朝倉千尋外務審議官は15日、灯台監視員の交換に関する日越協定について述べた。
//- /news-en.txt date=2031-05-15
Vice-Minister Asakura Chihiro met Minister of National Defence Nguyen Van Long on 12 May 2031.`.replace(
    cursor,
    `$0${cursor}`,
  );

describe('hover', () => {
  describe('on a date', () => {
    it('tells value, calendar, era, weekday, distance and the chain', () =>
      check(folder('令和13年'), [
        '[令和13年5月12日(月)]',
        '2031-05-12 date',
        '- Gregorian: 12 May 2031',
        '- Era: 12 May Reiwa 13',
        '- Weekday: Monday',
        "- Distance: 2 days before the document's own date",
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
        "  - Completed from the document's own date 14 May 2031 (recorded by its reader).",
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

  describe('on an official', () => {
    const aide = [
      '[朝倉千尋]',
      '朝倉千尋 official',
      '- Taken to be: Asakura Chihiro',
      '- Role here: 防衛審議官',
      '- Other roles:',
      '  - Vice-Minister (news-en.txt, 15 May 2031)',
      '  - 外務審議官 (news.txt, 15 May 2031)',
      '- Mentions: named once here, 3 in 3 documents',
      '- Why:',
      '  - The same full name: 朝倉千尋 — news.txt',
      '  - 朝倉千尋 can be read Asakura Chihiro, and nobody else here can — news-en.txt',
    ];
    it('tells name forms, the role here, the others, how often and why', () => check(folder('朝倉千尋防衛'), aide));
    it('answers from the title as from the name', () => check(folder('審議官とともに'), aide));

    it('puts the words of several texts for one office side by side', () =>
      check(
        `//- /c.txt date=2031-05-15
Minister of Defense Asakura Chihiro met Minister Asakura’s staff.
//- /b.txt date=2031-05-14
朝倉千尋防衛大臣は述べた。$0朝倉千尋外務大臣は退いた。
//- /d.txt date=2031-05-16
Försvarsminister Asakura Chihiro reste.`,
        [
          '[朝倉千尋]',
          '朝倉千尋 official',
          '- Taken to be: Asakura Chihiro',
          '- Role here: 外務大臣',
          '- Other roles: 防衛大臣 (b.txt, 14 May 2031) · Minister of Defense (c.txt, 15 May 2031) · Försvarsminister (d.txt, 16 May 2031)',
          '- Mentions: named 2 times here, 5 in 3 documents',
          '- Why:',
          '  - The same full name: 朝倉千尋 — b.txt',
          '  - 朝倉千尋 can be read Asakura Chihiro, and nobody else here can — c.txt',
        ],
      ));

    it('dates a role by the stamp of its post', () =>
      check(
        `//- /posts.txt
朝倉千尋防衛審議官が到着しました。
— 港湾庁 (@kowan_example) 2031年5月12日
$0朝倉審議官が出発しました。
— 港湾庁 (@kowan_example) 2031年5月13日`,
        [
          '[朝倉]',
          '朝倉 official',
          'Stands for 朝倉千尋, whom this document names in full.',
          '- Role here: 審議官',
          '- Other roles: 防衛審議官 (posts.txt, 12 May 2031)',
          '- Mentions: named 2 times here',
          '- Why: A part of the full name that the document gives: 朝倉千尋 — posts.txt',
        ],
      ));

    it('names the country in the reader’s language', () =>
      check(
        folder('グエン'),
        [
          '[グエン・ヴァン・ロン]',
          'グエン・ヴァン・ロン 公職者',
          '- 同一とみた名前: Nguyen Van Long',
          '- ここでの肩書: 国防大臣',
          '- 国: ベトナム',
          '- ほかの肩書: Minister of National Defence (release.txt, 2031年5月14日)',
          '- 出現: この文書に2回、全2文書に3回',
          '- 理由: 同じ氏名です(Nguyen Van Long) — news-en.txt',
        ],
        'ja',
      ));
  });

  describe('on an agreement', () => {
    it('tells title, kind, parties, signing and mentions', () =>
      check(folder('灯台監視員の交換に関する日越協定」'), [
        '[灯台監視員の交換に関する日越協定]',
        '灯台監視員の交換に関する日越協定 agreement',
        '- Parties: Japan, Vietnam',
        '- Signed, as the text tells: 令和13年5月12日(月) (12 May 2031; release.txt)',
        '- Mentions: named 2 times here, 3 in 2 documents',
        '- Why: The same title: 灯台監視員の交換に関する日越協定 (Japan, Vietnam) — news.txt',
      ]));

    it('tells what an anaphor stands for', () =>
      check(folder('同協定'), [
        '[同協定]',
        '同協定 agreement',
        '- Titles: 灯台監視員の交換に関する日越協定 (Japanese)',
        '- Parties: Japan, Vietnam',
        '- Signed, as the text tells: 令和13年5月12日(月) (12 May 2031; release.txt)',
        '- Mentions: named 2 times here, 3 in 2 documents',
        '- Why: Stands for what was named before: 灯台監視員の交換に関する日越協定 — release.txt',
      ]));
  });

  describe('on a title without a name', () => {
    const talks = (rest: string) => `三雲防衛大臣は、ベトナムのグエン・ヴァン・ロン国防大臣と会談した。${rest}`;

    it('tells whom it stands for, as an inference', () =>
      check(talks('会談後、$0国防大臣は出発した。').replace('三雲防衛大臣', '三雲外務大臣'), [
        '[国防大臣]',
        '国防大臣',
        'Inferred, not stated: グエン・ヴァン・ロン',
        '- Stands for: グエン・ヴァン・ロン, 国防大臣 (a.txt)',
      ]));

    it('tells both of two', () =>
      check(talks('両大$0臣は一致した。'), [
        '[両大臣]',
        '両大臣',
        'Inferred, not stated: グエン・ヴァン・ロン and 三雲',
        '- Stands for:',
        '  - グエン・ヴァン・ロン, 国防大臣 (a.txt)',
        '  - 三雲, 防衛大臣 (a.txt)',
      ]));

    it('shows all where more may be meant', () =>
      check(talks('$0大臣は出発した。'), [
        '[大臣]',
        '大臣',
        'It is not certain whom or what this means.',
        '- May mean:',
        '  - グエン・ヴァン・ロン, 国防大臣 (a.txt)',
        '  - 三雲, 防衛大臣 (a.txt)',
      ]));

    it('reads Swedish', () =>
      check('Försvarsminister Axel Lindqvist reste till Hanoi. Där höll $0försvarsministern ett tal.', [
        '[försvarsministern]',
        'försvarsministern',
        'Inferred, not stated: Axel Lindqvist',
        '- Stands for: Axel Lindqvist, Försvarsminister (a.txt)',
      ]));

    it('is silent on the title of somebody never named, on a building and a meeting', () => {
      check('$0国防大臣は出発した。', []);
      check('三雲首相は$0首相官邸に入った。', []);
    });
  });

  it('is silent where nothing stands', () => check('何も$0ない。', []));
});
