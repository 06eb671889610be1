import { check, folder } from './check';

describe('hover on an official', () => {
  const aide = [
    '[朝倉千尋]',
    '朝倉千尋 official',
    '- Taken to be: Asakura Chihiro',
    '- Role here: 防衛審議官',
    '- In other words: Vice-Minister',
    '- Other roles: 外務審議官 (news.txt, 15 May 2031)',
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
$0朝倉千尋外務審議官が出発しました。
— 港湾庁 (@kowan_example) 2031年5月13日`,
      [
        '[朝倉千尋]',
        '朝倉千尋 official',
        '- Role here: 外務審議官',
        '- Other roles: 防衛審議官 (posts.txt, 12 May 2031)',
        '- Mentions: named 2 times here',
        '- Why: The same full name: 朝倉千尋 — posts.txt',
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
        '- 別の言い方: Minister of National Defence',
        '- 出現: この文書に2回、全2文書に3回',
        '- 理由: 同じ氏名です(Nguyen Van Long) — news-en.txt',
      ],
      'ja',
    ));

  const release = (rest: string, date = '2021-11-23') => `//- /release.txt date=${date}\n${rest}`;

  it('tells the office on the day of the text, with its term, by the table of office holders', () =>
    check(release('$0岸防衛大臣は、記者団に述べた。'), [
      '[岸]',
      '岸 official',
      'Inferred, not stated: 岸信夫',
      '- Taken to be: Kishi Nobuo',
      '- Reading: キシノブオ',
      '- Role here: 防衛大臣',
      '- Office on 23 November 2021: Minister of Defense of Japan, 16 September 2020 to 10 August 2022 (table of office holders)',
      '- Mentions: named once here',
      '- Why: Inferred from the table of office holders: 岸信夫, 防衛大臣, 16 September 2020 to 10 August 2022.',
    ]));

  it('says that the table does not know what came after its end', () =>
    check(
      release('Försvarsminister $0Koizumi Shinjiro höll ett tal.', '2031-05-12'),
      [
        '[Koizumi Shinjiro]',
        'Koizumi Shinjiro ämbetsperson',
        '- Antas vara: 小泉進次郎',
        '- Läses: コイズミシンジロウ',
        '- Roll här: Försvarsminister',
        '- Ämbete den 12 maj 2031: okänt: tabellen över ämbetsinnehavare sträcker sig till mars 2026, då med försvarsminister',
        '- Omnämnanden: nämns 1 gång här',
        '- Varför: Det fullständiga namnet står i tabellen över ämbetsinnehavare.',
      ],
      'sv',
    ));

  it('is silent about an office that the table does not list', () =>
    check(release('$0三雲春樹港湾大臣が述べた。'), [
      '[三雲春樹]',
      '三雲春樹 official',
      '- Role here: 港湾大臣',
      '- Mentions: named once here',
    ]));

  it('shows both of two who may be meant', () =>
    check('林春樹外務大臣と林夏男農林水産大臣が出席した。$0林大臣は答えた。', [
      '[林]',
      '林 official',
      'It is not certain whom or what this means.',
      '- Role here: 大臣',
      '- May mean:',
      '  - 林春樹 (a.txt): A part of the full name that the document gives: 林春樹 — a.txt',
      '  - 林夏男 (a.txt): A part of the full name that the document gives: 林夏男 — a.txt',
    ]));

  it('tells a name of the gazetteer as such', () =>
    check(
      `//- /a.txt date=2031-05-12
Igår talade $0fyrfadern i Karlskrona.
//- /.shiryo/entities.json
{ "people": [{ "id": "asahina", "names": { "ja": ["朝比奈洋平"] }, "aliases": { "sv": ["fyrfadern"] },
  "offices": [{ "title": "防衛審議官", "from": "2030-07" }] }] }`,
      [
        '[fyrfadern]',
        'fyrfadern official',
        'Stands for 朝比奈洋平, as the gazetteer says.',
        '- Gazetteer: 防衛審議官, July 2030 to today — entities.json',
        '- Mentions: named once here',
        '- Why: The gazetteer gives this name to 朝比奈洋平 — entities.json',
      ],
    ));

  it('leaves out a role that only shortens another', () =>
    check(
      `//- /a.txt date=2031-05-12
三雲春樹防衛大臣は述べた。$0三雲大臣は退席した。
//- /b.txt date=2031-05-13
三雲春樹大臣は帰国した。三雲春樹外務大臣臨時代理は述べた。`,
      [
        '[三雲]',
        '三雲 official',
        'Stands for 三雲春樹, whom this document names in full.',
        '- Role here: 大臣',
        '- In other words: 防衛大臣',
        '- Other roles: 外務大臣臨時代理 (b.txt, 13 May 2031)',
        '- Mentions: named 2 times here, 4 in 2 documents',
        '- Why:',
        '  - A part of the full name that the document gives: 三雲春樹 — a.txt',
        '  - The same full name: 三雲春樹 — b.txt',
      ],
    ));

  it('says that a surname was heard in a full name of other letters', () =>
    check(
      `//- /a.txt date=2031-03-04
スウェーデンの$0リンドグレーン国防相と会談した。
//- /b.txt date=2031-03-05
Försvarsminister Karin Lindgren reste till Tokyo i går.`,
      [
        '[リンドグレーン]',
        'リンドグレーン official',
        'Inferred, not stated: Karin Lindgren',
        '- Role here: 国防相',
        '- Country: Sweden',
        '- In other words: Försvarsminister',
        '- Mentions: named once here, 2 in 2 documents',
        '- Why: It sounds like a part of the full name Karin Lindgren, given with a title that agrees, 1 day apart — b.txt',
      ],
    ));

  it('does not say of another title that it is the same', () =>
    check(
      `//- /a.txt date=2031-02-01
鈴木一郎外務大臣が述べた。
//- /b.txt date=2031-02-02
$0鈴木防衛審議官が述べた。`,
      [
        '[鈴木]',
        '鈴木 official',
        'It is not certain whom or what this means.',
        '- Role here: 防衛審議官',
        '- May mean: 鈴木一郎 (a.txt): Perhaps: a part of the full name 鈴木一郎, given with another title or at another time, 1 day apart — a.txt',
        '- Mentions: named once here',
      ],
    ));
});
