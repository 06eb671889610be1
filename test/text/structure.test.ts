import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldText } from '../../server/text/fold';
import type { Layout } from '../../server/text/layout';
import { layoutOf } from '../../server/text/structure';
import { leastTimes } from '../support/time';

const stretches = (raw: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => raw.slice(start, end));
const boilerplate = (raw: string) => stretches(raw, layoutOf(raw).boilerplate);
const stamps = (raw: string) => layoutOf(raw).stamps.map(({ kind, start, end }) => `${kind}: ${raw.slice(start, end)}`);
const outline = (raw: string) => layoutOf(raw).sections.map(({ level, title }) => `${'  '.repeat(level - 1)}${title}`);
const languages = (raw: string) =>
  layoutOf(raw)
    .paragraphs.map(({ language }) => language)
    .join(' ');
const unwrapped = (raw: string) => foldText(raw, layoutOf(raw).softBreaks).text;

const BODY = '両国の防衛当局は、海上における情報の共有を進めるための枠組みについて、東京で意見を交換しました。';

describe('boilerplate', () => {
  const finds: readonly (readonly [what: string, raw: string, found: readonly string[]])[] = [
    [
      'a ranking up to the end',
      `${BODY}\n\nRanking読まれている記事\n- 24時間\n- 1週間\n- 新しい護衛艦が進水(6月2日)\n- 人事発令 令和6年6月1日付け`,
      ['Ranking読まれている記事\n- 24時間\n- 1週間\n- 新しい護衛艦が進水(6月2日)\n- 人事発令 令和6年6月1日付け'],
    ],
    [
      'a bulleted list of other articles, up to the next sentence',
      `${BODY}\n【関連記事】\n・艦艇が寄港\n・次官級協議の開催を発表\n${BODY}`,
      ['【関連記事】\n・艦艇が寄港\n・次官級協議の開催を発表'],
    ],
    [
      'a list without bullets, up to an empty line',
      `Ministern reste vidare på kvällen.\nMest läst\nNy hamn invigd i norr\nIsbrytaren räddad\n\nDärefter fortsatte mötet i ytterligare två timmar, enligt ambassaden.`,
      ['Mest läst\nNy hamn invigd i norr\nIsbrytaren räddad'],
    ],
    [
      'a reference to one other article',
      `Mötet hölls i går.\nLäs mer: Hamnen byggs ut\nDet var det andra mötet.`,
      ['Läs mer: Hamnen byggs ut'],
    ],
    ['the category beside the stamp', `覚書に署名\n- 海の安全\n2024-6-7 09:40\n${BODY}`, ['- 海の安全']],
    ['a language switch', `会談の概要\n\n2024年6月5日\n防衛省\n英語版/English\n\n${BODY}`, ['英語版/English']],
    ['breadcrumbs', `ホーム > 報道・広報 > 報道資料\n会談の概要\n${BODY}`, ['ホーム > 報道・広報 > 報道資料']],
    [
      'breadcrumbs in so many words',
      `Du är här: Start / Artiklar\nMinistern besöker hamnen`,
      ['Du är här: Start / Artiklar'],
    ],
    [
      'share bars',
      `Mötet hölls i går.\nDela\nFacebook X LinkedIn\n\nE-post | Skriv ut\nDet var det andra.`,
      ['Dela\nFacebook X LinkedIn\n\nE-post | Skriv ut'],
    ],
    [
      'share bars with counts',
      `${BODY}\nツイート 12 | シェア 3\nFacebookでシェアする`,
      ['ツイート 12 | シェア 3\nFacebookでシェアする'],
    ],
    ['hashtag lists', `${BODY}\n#防衛#外交\n#EU #ＡＳＥＡＮ、#国連`, ['#防衛#外交\n#EU #ＡＳＥＡＮ、#国連']],
    [
      'pictures with their captions',
      `Mötet hölls i går.\n![]() |\n| Ministern på kajen. |\nDet var det andra.`,
      ['![]() |\n| Ministern på kajen. |'],
    ],
    [
      'captions with their credit',
      `Hai bên đã trao đổi.\nToàn cảnh buổi lễ. (Ảnh: Minh Hà)\nHai bên nhất trí.`,
      ['Toàn cảnh buổi lễ. (Ảnh: Minh Hà)'],
    ],
    ['credits', `${BODY}\n写真＝港町通信\n${BODY}`, ['写真＝港町通信']],
    [
      'source lines and comment counts',
      `Mötet hölls i går.\nKälla: https://example.org/a/b.html\n\n\nKommentar (0)`,
      ['Källa: https://example.org/a/b.html\n\n\nKommentar (0)'],
    ],
    ['comment counts', `${BODY}\nコメント3件\n12 comments\nBình luận (2)`, ['コメント3件\n12 comments\nBình luận (2)']],
    [
      'rights',
      `The talks went on.\n© 2025 Minato Press. All rights reserved.`,
      ['© 2025 Minato Press. All rights reserved.'],
    ],
    ['lines of a menu with CRLF', 'メニュー\r\n検索は行わない。\r\n印刷\r\n', ['メニュー', '印刷']],
  ];
  for (const [what, raw, found] of finds) {
    it(`finds ${what}`, () => assert.deepEqual(boilerplate(raw), found));
    it(`finds ${what}, decomposed`, () =>
      assert.deepEqual(
        boilerplate(raw.normalize('NFD')),
        found.map(text => text.normalize('NFD')),
      ));
  }

  const ignores: readonly (readonly [what: string, raw: string])[] = [
    ['items of a text', `議題は以下のとおり。\n- 捜索救助\n- 海上安全情報\n${BODY}`],
    ['the first items of a list without a stamp', '- 防衛\n- 外交\n会議の議題は以上である。'],
    ['a hashtag in a sentence', '#岸壁 に艦艇が接岸しました。\n# 見出し\n## 見出し'],
    ['a table', '| 日付 | 官職 |\n| --- | --- |\n| 4月1日 | 防衛審議官 |'],
    [
      'the word related, and rankings told of',
      'Related agreements were signed in May, the ministry said.\n世界ランキングで一位となった。\nRanking members of the committee met.',
    ],
    [
      'a sentence that begins like a menu',
      'English was the working language of the meeting.\nPrint media were not admitted.\nDela är ett verb.',
    ],
    [
      'a talk of comments',
      'コメントは3件寄せられた。\nKommentarer till avtalet lämnas in.\n3 kommentarer hade lämnats in av ministern.',
    ],
    ['a place of publication in a sentence', '出典は明らかでない。\nSource material was shown to the ministers.'],
    ['ends of a text', '(以上)\n(了)\n-END-\n# # #'],
    ['a photographer in a sentence', 'Foto togs av ministern.\n写真は防衛省が提供した。'],
    ['numbered paragraphs', '1. 両者は協議した。\n2. 両者は一致した。'],
    ['an x between names', '日本 x スウェーデン'],
  ];
  for (const [what, raw] of ignores) it(`ignores ${what}`, () => assert.deepEqual(boilerplate(raw), []));
});

describe('stamps', () => {
  it('are no last lines of a paragraph wrapped by hand', () =>
    assert.deepEqual(
      stamps(
        'SAMTAL\n\nKamrarna vid varvet prövades för första gången i fjol, står det i\nloggen som vi fick läsa, fast dagen måste i själva verket ha\nvarit den 1 mars 2022.\n',
      ),
      [],
    ));
  const finds: readonly (readonly [raw: string, found: readonly string[]])[] = [
    [`覚書に署名\n2025-12-8 10:27\n${BODY}`, ['stamp: 2025-12-8 10:27']],
    [`会談の概要\n\n2021年11月23日\n防衛省\n${BODY}`, ['stamp: 2021年11月23日']],
    [
      `会談の概要\n　　　　　　　　　　令和７年１２月４日（木）\n　　　　　　　　　　防　衛　省\n${BODY}`,
      ['stamp: 令和７年１２月４日（木）'],
    ],
    [`会談の概要\n平成27年1月20日 防衛省\n${BODY}`, ['stamp: 平成27年1月20日 防衛省']],
    [
      `会談の概要\n公開日：2025年12月4日\n更新日：2025年12月6日`,
      ['stamp: 公開日：2025年12月4日', 'stamp: 更新日：2025年12月6日'],
    ],
    [
      `会談の概要\n更新日：2025年12月6日\n公開日：2025年12月4日`,
      ['stamp: 公開日：2025年12月4日', 'stamp: 更新日：2025年12月6日'],
    ],
    ['昭和十二年七月八日\n外務大臣ハ本日英國大使ト會見ス', ['stamp: 昭和十二年七月八日']],
    ['Talks held\nPublished: 4 December 2025\nThe ministers met.', ['stamp: Published: 4 December 2025']],
    ['Talks held\nPress release | December 4, 2025\nThe ministers met.', ['stamp: Press release | December 4, 2025']],
    [
      'Talks held\nThursday, 4 December 2025 at 10:30\nThe ministers met.',
      ['stamp: Thursday, 4 December 2025 at 10:30'],
    ],
    ['Talks held\nBy Anna Berg, Dec. 4, 2025\nThe ministers met.', ['stamp: By Anna Berg, Dec. 4, 2025']],
    [
      'Möte i hamnen\nPublicerad 04 december 2025 kl. 10.30\nMinistern kom.',
      ['stamp: Publicerad 04 december 2025 kl. 10.30'],
    ],
    ['Möte i hamnen\nStockholm den 4 december 2025\nMinistern kom.', ['stamp: Stockholm den 4 december 2025']],
    ['Hội đàm\nThứ Năm, 04/12/2025 | 20:15 (GMT+7)\nHai bên gặp nhau.', ['stamp: Thứ Năm, 04/12/2025 | 20:15 (GMT+7)']],
    ['Hội đàm\nHà Nội, ngày 04 tháng 12 năm 2025\nHai bên gặp nhau.', ['stamp: Hà Nội, ngày 04 tháng 12 năm 2025']],
    ['Talks held\nHANOI, Dec. 4 (VNA) – The two ministers met on Thursday.', ['dateline: HANOI, Dec. 4 (VNA) –']],
    [
      'Talks held\nTOKYO (Minato Press), 4 December 2025 — The two ministers met.',
      ['dateline: TOKYO (Minato Press), 4 December 2025 —'],
    ],
    ['Möte i hamnen\nTokyo den 4 december – Ministern mötte sin kollega.', ['dateline: Tokyo den 4 december –']],
    ['Hội đàm\nHà Nội, ngày 4/12 – Hai bộ trưởng đã gặp nhau.', ['dateline: Hà Nội, ngày 4/12 –']],
    ['Hội đàm\n(Hà Nội, 4/12) Chiều nay, hai bộ trưởng đã gặp nhau.', ['dateline: (Hà Nội, 4/12)']],
    [`覚書に署名\n【ハノイ＝港町】12月4日、${BODY}`, ['dateline: 【ハノイ＝港町】12月4日']],
    [`覚書に署名\n【東京 12月4日 港町通信】${BODY}`, ['dateline: 【東京 12月4日 港町通信】']],
    [`一覧\n外務省条約課調べ　令和７年１２月１日現在\n${BODY}`, ['stamp: 外務省条約課調べ　令和７年１２月１日現在']],
    [
      'Despatch\nBRITISH LEGATION, TOKIO,\nDecember 18th, 1906.\nSir, I beg to report.',
      ['stamp: December 18th, 1906.'],
    ],
    [
      'General Assembly\nEightieth session          28 October 2025\nSummary record',
      ['stamp: Eightieth session          28 October 2025'],
    ],
    [`${`${BODY}\n`.repeat(30)}2025/09/04 07:12 (JST)`, ['stamp: 2025/09/04 07:12 (JST)']],
    [
      `覚書に署名\n${BODY}\n— 海の省広報 (@umi_example) 2024年6月5日`,
      ['stamp: — 海の省広報 (@umi_example) 2024年6月5日'],
    ],
  ];
  for (const [raw, found] of finds) {
    it(`finds ${found.join(', ')}`, () => assert.deepEqual(stamps(raw), found));
    it(`finds ${found.join(', ')}, decomposed`, () =>
      assert.deepEqual(
        stamps(raw.normalize('NFD')),
        found.map(text => text.normalize('NFD')),
      ));
  }

  const ignores: readonly (readonly [what: string, raw: string])[] = [
    ['a headline with a date', '日越防衛相会談 2021年11月23日\n12月4日の会談について'],
    ['the date of an event', `会談の開催\n日時：令和7年12月4日 18時\n開催日\n令和7年12月5日\n場所：東京`],
    [
      'a sentence',
      '2021年11月23日、会談が行われた。\nOn 4 December 2025 the ministers met.\nMinistern kom den 4 december 2025.',
    ],
    ['a date without its year', '12月4日\n4 December\n4/12'],
    ['a date far down', `${`${BODY}\n`.repeat(30)}2021年11月23日`],
    ['a number like a date', '電話 03-3268-3111\nVersion 2025.1\n1.12.2'],
    ['a sentence that begins with a place', 'Stockholm has 12 harbours, and the ministers saw two of them.'],
  ];
  for (const [what, raw] of ignores) it(`ignores ${what}`, () => assert.deepEqual(stamps(raw), []));
});

describe('sections', () => {
  const finds: readonly (readonly [what: string, raw: string, outline: readonly string[]])[] = [
    ['numbered headings', `  1.  総論\n     ${BODY}\n\n  2.  結語\n     ${BODY}`, ['総論', '結語']],
    ['full-width numbers with a blank', `１　冒頭発言\n${BODY}\n２　地域情勢\n${BODY}`, ['冒頭発言', '地域情勢']],
    [
      'two levels',
      `１　二国間\n${BODY}\n（１）経済\n${BODY}\n（２）安全保障\n${BODY}\n２　国際情勢\n${BODY}`,
      ['二国間', '  経済', '  安全保障', '国際情勢'],
    ],
    ['kanji numbers', `一、経緯\n${BODY}\n二、結論\n${BODY}`, ['経緯', '結論']],
    [
      'chapters and articles',
      `第１章　総則\n第一条（目的）\n${BODY}\n第二条（定義）\n${BODY}\n第２章　雑則\n第三条\n${BODY}`,
      ['総則', '  （目的）', '  （定義）', '雑則', '  第三条'],
    ],
    [
      'titles in brackets and behind signs',
      `【概要】\n${BODY}\n【参加者】\n○日本側\n${BODY}\n○ベトナム側\n${BODY}`,
      ['概要', '参加者', '  日本側', '  ベトナム側'],
    ],
    ['Markdown', '# Talks\ntext\n## Outcome ##\ntext\n# Next\ntext', ['Talks', '  Outcome', 'Next']],
    ['underlined titles', 'Talks\n=====\ntext\n\nOutcome\n-------\ntext', ['Talks', '  Outcome']],
    [
      'English numbers',
      '1. Introduction\nThe two sides met.\n\n2. Next steps\nThey will meet again.',
      ['Introduction', 'Next steps'],
    ],
    [
      'decimal numbers',
      '1 Scope\nThis text.\n1.1 Terms\nThese words.\n2 Parties\nThe two sides.',
      ['Scope', '  Terms', 'Parties'],
    ],
    [
      'lines in capitals',
      'JOINT STATEMENT\nThe two sides met.\n\nAGREED NEXT STEPS\nThey will meet again.',
      ['JOINT STATEMENT', 'AGREED NEXT STEPS'],
    ],
    [
      'words before a number',
      'Article 1\nThe Parties shall meet.\n\nArticle 2\nThe Parties shall consult.',
      ['Article 1', 'Article 2'],
    ],
    [
      'Vietnamese articles',
      'Chương I. Quy định chung\nĐiều 1. Mục đích\nHai bên hợp tác.\nĐiều 2. Phạm vi\nHai bên trao đổi.',
      ['Quy định chung', '  Mục đích', '  Phạm vi'],
    ],
  ];
  for (const [what, raw, expected] of finds) it(`finds ${what}`, () => assert.deepEqual(outline(raw), expected));

  const ignores: readonly (readonly [what: string, raw: string])[] = [
    [
      'numbered sentences',
      '1.両者は、協力を進めることで一致しました。\n2.両者は、次回の協議を東京で開くことで一致しました。',
    ],
    ['a list of short items', '議題は以下のとおり。\n1. 経済\n2. 安全保障\n3. 文化'],
    ['sentences behind signs', '○ 我が国からは、協力の重要性を強調しました。\n○ 相手国からは、謝意が示されました。'],
    ['numbers that do not begin at 1', `12 総論\n${BODY}\n7. 結語\n${BODY}`],
    ['dates and amounts', '4 December 2025\nThe talks.\n1 ship\nA visit.\n12月4日\n10 人'],
    ['a heading in a ranking', `${BODY}\nRanking\n- 1. 総論\n- 2. 結語`],
    ['hashtags', '#防衛 大臣\n#外交'],
    ['an acronym by itself', 'ASEAN\nThe association met.'],
  ];
  for (const [what, raw] of ignores) it(`ignores ${what}`, () => assert.deepEqual(outline(raw), []));

  it('reach to the next heading of their level, or to the boilerplate at the end', () => {
    const raw = `1. 総論\n${BODY}\n2. 結語\n${BODY}\nRanking\n- 記事`;
    assert.deepEqual(stretches(raw, layoutOf(raw).sections), [`1. 総論\n${BODY}\n`, `2. 結語\n${BODY}\n`]);
    assert.deepEqual(
      stretches(
        raw,
        layoutOf(raw).sections.map(({ heading }) => heading),
      ),
      ['1. 総論', '2. 結語'],
    );
  });
});

describe('posts', () => {
  const posts = (raw: string) =>
    layoutOf(raw).posts.map(post => [raw.slice(post.start, post.end), raw.slice(post.stamp.start, post.stamp.end)]);

  it('are closed by the line below them', () =>
    assert.deepEqual(
      posts(
        '大臣は、会談しました。\n— 海の省 (@umi_example) 2024年6月5日\n覚書に署名しました。\n— 海の省 (@umi_example) June 6, 2024',
      ),
      [
        ['大臣は、会談しました。\n— 海の省 (@umi_example) 2024年6月5日\n', '— 海の省 (@umi_example) 2024年6月5日'],
        ['覚書に署名しました。\n— 海の省 (@umi_example) June 6, 2024', '— 海の省 (@umi_example) June 6, 2024'],
      ],
    ));
  it('hold the article behind them', () => {
    const raw = `首相が会談\n— 港町 (@minato_example) 2024年6月5日\n${BODY}\n${BODY}\n外相が電話\n— 港町 (@minato_example) 2024年6月6日\n${BODY}`;
    assert.deepEqual(posts(raw), [
      [
        `首相が会談\n— 港町 (@minato_example) 2024年6月5日\n${BODY}\n${BODY}\n`,
        '— 港町 (@minato_example) 2024年6月5日',
      ],
      [`外相が電話\n— 港町 (@minato_example) 2024年6月6日\n${BODY}`, '— 港町 (@minato_example) 2024年6月6日'],
    ]);
  });
  it('begin behind an empty line', () => {
    const raw = `前書き。\n\n首相が会談\nその後\n— 港町 (@minato_example) 2024年6月5日\n\n外相が\n電話\n— 港町 (@minato_example) 2024年6月6日`;
    assert.deepEqual(
      posts(raw).map(([text]) => text),
      [
        '首相が会談\nその後\n— 港町 (@minato_example) 2024年6月5日\n\n',
        '外相が\n電話\n— 港町 (@minato_example) 2024年6月6日',
      ],
    );
  });
  it('are opened by the line above them', () =>
    assert.deepEqual(
      posts('Sea Ministry @umi_example · Nov 23, 2021\nTalks today.\n@umi_example · 2021年11月24日 10:00\nSigned.').map(
        ([, stamp]) => stamp,
      ),
      ['Sea Ministry @umi_example · Nov 23, 2021', '@umi_example · 2021年11月24日 10:00'],
    ));
  it('are opened by a handle and a date on lines of their own', () =>
    assert.deepEqual(
      posts(
        'Sea Ministry\n@umi_example\n·\nNov 23, 2021\nTalks today.\nSea Ministry\n@umi_example\n·\nNov 24, 2021\nSigned.',
      ).map(([, stamp]) => stamp),
      ['@umi_example\n·\nNov 23, 2021', '@umi_example\n·\nNov 24, 2021'],
    ));
  it('are closed by the clock and date of a page', () =>
    assert.deepEqual(
      posts('会談しました。\n午後7:36 · 2021年11月23日 · Web App\n署名しました。\n午前9:05 · 2021年11月24日').map(
        ([text]) => text,
      ),
      ['会談しました。\n午後7:36 · 2021年11月23日 · Web App\n', '署名しました。\n午前9:05 · 2021年11月24日'],
    ));
  const ignores: readonly (readonly [what: string, raw: string])[] = [
    ['a single stamp', '会談しました。\n— 海の省 (@umi_example) 2024年6月5日'],
    ['addresses', 'press@example.org 2024年6月5日\nmedia@example.org 2024年6月6日'],
    ['sentences with handles', '@umi_example は2024年6月5日に会談した。\n@umi_example は2024年6月6日に帰国した。'],
    ['quotations with their speakers', '— A. Berg, 4 December 2025\n— B. Lund, 5 December 2025'],
  ];
  for (const [what, raw] of ignores) it(`are not ${what}`, () => assert.deepEqual(posts(raw), []));
});

describe('languages', () => {
  const told: readonly (readonly [raw: string, languages: string])[] = [
    [BODY, 'ja'],
    ['防衛大臣', 'ja'],
    ['The two ministers met in Tokyo on Thursday.', 'en'],
    ['De två ministrarna möttes i Tokyo på torsdagen.', 'sv'],
    ['Hai bộ trưởng đã gặp nhau tại Tokyo.', 'vi'],
    ['Hai bộ trưởng đã gặp nhau tại Tokyo.'.normalize('NFD'), 'vi'],
    ['Ministern skrev under avtalet i Hanoi.\nNguyen Van A\nHoang B', 'sv sv sv'],
    ['Nguyen Van A\nMinistern och ambassadören möttes i Hanoi.', 'sv sv'],
    [`${BODY}\nThe minister said that the talks were useful.\n協力を確認した。`, 'ja en ja'],
    ['筆頭外務次官(H.E. Mr. Le Van Lam, Permanent Deputy Minister of Foreign Affairs)が出席した。', 'ja'],
    [
      'Bộ trưởng Nguyễn Văn A said in English that the two sides had agreed to the plan, and the minister was glad.',
      'en',
    ],
    ['Ambassador Öberg and the minister met at the harbour of Växjö.', 'en'],
    ['', ''],
    ['123', 'ja'],
    ['Hanoi', 'en'],
  ];
  for (const [raw, expected] of told) it(`of ${raw.slice(0, 40)}`, () => assert.equal(languages(raw), expected));
});

describe('hand-wrapped lines', () => {
  it('of English paragraphs are joined, paragraphs are not', () => {
    const raw = `1. Background
The two sides recalled the visit of the Minister of Defence to Stockholm in
the spring, and noted with satisfaction that every step on which the deputy
ministers had agreed has been taken since, among them the exchange of sea-
charts.

The Permanent Deputy Minister thanked the ambassador for the help of the
embassy.`;
    assert.equal(
      unwrapped(raw),
      `1. Background
The two sides recalled the visit of the Minister of Defence to Stockholm in the spring, and noted with satisfaction that every step on which the deputy ministers had agreed has been taken since, among them the exchange of sea-charts.

The Permanent Deputy Minister thanked the ambassador for the help of the embassy.`,
    );
  });
  it('of Japanese are joined, indented paragraphs are not', () => {
    const raw = `　外務大臣ハ本日午後港町ニ於テ大使ト會見シ海上ノ安全ニ關ス
ル政府ノ方針ヲ説明シ且ツ同國ノ協力ヲ希望スル旨ヲ述ヘタルニ
對シ大使ハ本國政府ニ報告スヘキ旨ヲ答ヘタリ。
　次テ大使ハ條約ノ趣旨ヲ尊重スルコトノ必要ヲ述ヘ、外務大臣ハ
之ニ留意スル旨ヲ答フ。`;
    assert.equal(
      unwrapped(raw).replaceAll('\n', '⏎'),
      ' 外務大臣ハ本日午後港町ニ於テ大使ト会見シ海上ノ安全ニ関スル政府ノ方針ヲ説明シ且ツ同国ノ協力ヲ希望スル旨ヲ述ヘタルニ対シ大使ハ本国政府ニ報告スヘキ旨ヲ答ヘタリ。⏎ 次テ大使ハ条約ノ趣旨ヲ尊重スルコトノ必要ヲ述ヘ、外務大臣ハ之ニ留意スル旨ヲ答フ。',
    );
    assert.equal(layoutOf(raw).paragraphs.length, 1);
  });
  it('of uneven length are joined where the sentence goes on', () => {
    const raw = `Kapten Berg har tjänstgjort i
ubåtsflottiljen i fjorton år. Vi träffas på ön tisdagen
den 11 februari 2025, kl. 09.15–10.00 (en timme och 45
minuter). Överste
Lund kom senare.

Du var med när samförståndsavtalet om
ubåtsräddning undertecknades?`;
    assert.equal(
      unwrapped(raw),
      `Kapten Berg har tjänstgjort i ubåtsflottiljen i fjorton år. Vi träffas på ön tisdagen den 11 februari 2025, kl. 09.15–10.00 (en timme och 45 minuter). Överste
Lund kom senare.

Du var med när samförståndsavtalet om ubåtsräddning undertecknades?`,
    );
  });
  it('of numbered sentences are joined, and make no heading', () => {
    const raw = `1. The Working Group met from 17 to 21 February 2025 under the
co-chairmanship of Rear Admiral Ueda Daisuke (Japan) and Senior
Colonel Le Duc Phu (Viet Nam). It was attended by Mr. To Van Kha, Ambassador of
Viet Nam to Sweden.

2. The Group was established under the Memorandum of Understanding on
Cooperation in Underwater Medicine.`;
    assert.equal(
      unwrapped(raw),
      `1. The Working Group met from 17 to 21 February 2025 under the co-chairmanship of Rear Admiral Ueda Daisuke (Japan) and Senior Colonel Le Duc Phu (Viet Nam). It was attended by Mr. To Van Kha, Ambassador of Viet Nam to Sweden.

2. The Group was established under the Memorandum of Understanding on Cooperation in Underwater Medicine.`,
    );
    assert.deepEqual(outline(raw), []);
  });
  it('of modern Japanese are joined in the midst of words', () => {
    const raw = `審議官 5日、ストックホルムにおいて、二国間の
「沿岸監視に関する意向表明書」が署名されました。ラーゲル大臣とベ
トナムのバオ国防次官が署名したもので、歓迎し
ます。`;
    assert.equal(
      unwrapped(raw),
      '審議官 5日、ストックホルムにおいて、二国間の「沿岸監視に関する意向表明書」が署名されました。ラーゲル大臣とベトナムのバオ国防次官が署名したもので、歓迎します。',
    );
  });
  const ignores: readonly (readonly [what: string, raw: string])[] = [
    ['a text whose lines are paragraphs', `${BODY}\n${BODY}\n${BODY}`],
    [
      'headlines',
      '海上保安機関が共同訓練を実施、三か国が参加へ\n護衛艦が横須賀に帰港、半年の任務を終える\n次官級協議を年内に開催へ、両国が大筋で合意\n新型の哨戒艦が進水、来年度に就役の予定と発表',
    ],
    [
      'bulleted items',
      '- the first item of a list which is rather long, as items go\n- the second item of a list which is rather long, as such go\n- the third item of a list which is rather long, as items go',
    ],
    ['a poem', 'The sea is calm tonight,\nthe ships lie still,\nno lamp is lit, no bell\nis heard from any hill.'],
    [
      'a table',
      '防衛審議官を命ずる                防衛政策局長          水無瀬 透\n防衛政策局長を命ずる              大臣官房審議官        久遠寺 茜\n辞職を承認する                    防衛審議官            朝比奈 洋平',
    ],
    [
      'headlines in Latin letters',
      'Robotbåtarna kommer till Karlskrona\nPublicerad onsdag 4 september 2024 kl. 10.05\nDela | Lyssna | Spara\nSå röstade riksdagen om hamnen (29 augusti)',
    ],
    [
      'names and posts',
      'Närvarande: statssekreterare Anna Lund\nFrån Vietnam: ambassadör To Van Kha\nFrån Japan: generallöjtnant Ueda Daisuke',
    ],
    [
      'the lines of posts',
      '会談しました。\n— 海の省 (@umi_example) 2024年6月5日\n覚書に署名しました。\n— 海の省 (@umi_example) 2024年6月6日',
    ],
    ['an address', 'Embassy of Japan\nGärdesgatan 10\n115 27 Stockholm\nSweden'],
  ];
  for (const [what, raw] of ignores) it(`are not ${what}`, () => assert.deepEqual(layoutOf(raw).softBreaks, []));
});

describe('front matter', () => {
  const fields = (raw: string) =>
    [...(layoutOf(raw).frontMatter?.fields ?? [])].map(([key, { value, start, end }]) => [
      key,
      value,
      raw.slice(start, end),
    ]);
  it('gives its plain fields', () =>
    assert.deepEqual(
      fields(
        '---\nTitle: 年表\ndate: "2025-12-04"  \r\nsource: \'港町\'\ntags: [a, b]\n# note\nlist:\n  - a\n---\n本文',
      ),
      [
        ['title', '年表', '年表'],
        ['date', '2025-12-04', '2025-12-04'],
        ['source', '港町', '港町'],
      ],
    ));
  it('is no paragraph', () =>
    assert.deepEqual(stretches('---\na: b\n---\n本文', layoutOf('---\na: b\n---\n本文').paragraphs), ['本文']));
  const ignores: readonly (readonly [what: string, raw: string])[] = [
    ['a rule', '---\n本文である。\n---\n続き'],
    ['a block further down', '見出し\n---\na: b\n---'],
    ['a block never closed', '---\na: b\n本文'],
  ];
  for (const [what, raw] of ignores) it(`is not ${what}`, () => assert.equal(layoutOf(raw).frontMatter, undefined));
});

describe('layout', () => {
  const check = (raw: string, layout: Layout) => {
    const { paragraphs, sections, posts, stamps: ownDates, softBreaks } = layout;
    const lists = [paragraphs, layout.boilerplate, softBreaks, posts];
    for (const list of lists) {
      let before = 0;
      for (const { start, end } of list) {
        assert.ok(before <= start && start < end && end <= raw.length, `${before} ${start} ${end}`);
        before = end;
      }
    }
    for (const { start, end } of [...sections, ...ownDates]) assert.ok(0 <= start && start < end && end <= raw.length);
    for (const { start, end, heading } of sections) assert.ok(start <= heading.start && heading.end <= end);
    for (const { start, end, stamp } of posts) assert.ok(start <= stamp.start && stamp.end <= end);
  };
  const pieces = fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '　',
      '1. 総論',
      '(1) 経済',
      '○ 日時',
      '# a',
      '---',
      'a: b',
      '#防衛',
      '![](x)',
      '| a |',
      'Ranking',
      '- 記事',
    ],
    ...[
      '2025-12-8 10:27',
      '— a (@bc) 2024年6月5日',
      '@bc',
      '·',
      'ホーム > a',
      '写真：a',
      'コメント(0)',
      '\ud83d',
      '\0',
      '😀',
      BODY,
      'THE LONG TITLE',
    ],
    ...[
      'The two ministers met on Thursday in the',
      '第一条',
      '【概要】',
      'HANOI, Dec. 4 (VNA) – They met there.',
      '=====',
      'Läs mer',
      '。',
      '１　総論',
    ],
  );
  it('is sound on any text', () =>
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        const raw = parts.join('');
        check(raw, layoutOf(raw));
      }),
      { numRuns: 2000 },
    ));

  const hard: readonly (readonly [what: string, piece: string])[] = [
    ['one line', '両国の防衛当局は意見を交換した。'],
    ['empty lines', '\n'],
    ['lone returns', '\r'],
    ['short lines', 'a\n'],
    ['bullets', '- a\n'],
    ['hashtags', '#a'],
    ['brackets', '(((('],
    ['handles', '@ab\n'],
    ['digits', '1234567890'],
    ['numbers', '1. a\n'],
    ['capitals', 'ABC DEF\n'],
    ['rankings', 'Ranking\n- a\n'],
    ['heads without lists', '関連記事\n\n'],
    ['NULs', '\0'],
    ['lone surrogates', '\ud800'],
    ['wrapped lines', 'The two ministers met on Thursday, and then in the\n'],
  ];
  for (const [what, piece] of hard) {
    it(`takes time in proportion to ${what}`, () => {
      const reading = (length: number) => {
        const raw = piece.repeat(length / piece.length);
        return () => void foldText(raw, layoutOf(raw).softBreaks);
      };
      const [short, long] = leastTimes([reading(20_000), reading(80_000)]);
      const ratio = long! / (short! + 2);
      assert.ok(ratio < 10, `four times the text takes ${ratio} times as long`);
    });
  }
});
