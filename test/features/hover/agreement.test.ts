import { check, folder } from './check';

describe('hover on an agreement', () => {
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

  it('tells titles by language, when and where it was signed and by which text', () =>
    check(
      `//- /a.txt date=2031-05-14
5月12日、両大臣は横浜市において、日本とスウェーデンとの間の「$0海上安全情報の共有に関する覚書」に署名した。
//- /b.txt date=2031-05-15
Den 12 maj 2031 undertecknades ett samförståndsavtal mellan Sverige och Japan om utbyte av sjösäkerhetsinformation.
//- /.shiryo/entities.json
{ "agreements": [{ "id": "sea", "kind": "memorandum", "parties": ["JP", "SE"], "titles": {
  "ja": ["海上安全情報の共有に関する覚書"], "en": ["Memorandum on Sharing Maritime Safety Information"] } }] }`,
      [
        '[海上安全情報の共有に関する覚書]',
        '海上安全情報の共有に関する覚書 memorandum',
        '- Titles: Memorandum on Sharing Maritime Safety Information (English)',
        '- Parties: Japan, Sweden',
        '- Signed, as the text tells: 5月12日 (12 May 2031, inferred; a.txt), 横浜市',
        '- Mentions: named once here',
        '- Why: The gazetteer gives this name to 海上安全情報の共有に関する覚書 — entities.json',
      ],
    ));

  it('does not take an agreement for signed that is yet to be', () => {
    const title = '灯台監視員の交換に関する協定';
    for (const text of [
      `三雲大臣は5月12日、「$0${title}」について「来年には署名できるだろう」と述べた。`,
      `5月12日、「$0${title}」の署名に向け協議した。`,
    ])
      check(`//- /a.txt date=2031-05-14\n${text}`, [`[${title}]`, `${title} agreement`, '- Mentions: named once here']);
    const english = 'Agreement between Japan and Sweden on the Exchange of Lighthouse Keepers';
    check(`On 12 May 2031 the $0${english} was expected to be signed within the year.`, [
      `[${english}]`,
      `${english} agreement`,
      '- Parties: Japan, Sweden',
      '- Mentions: named once here',
    ]);
  });

  it('takes no date for that of a signature which stands by something else', () => {
    const english = 'Memorandum of Understanding between Japan and Sweden on Mine Clearance';
    const expected = [`[${english}]`, `${english} memorandum`, '- Parties: Japan, Sweden'];
    for (const rest of [
      'was signed. It entered into force on 3 March 2031.',
      'was signed by both ministers, and will remain in force until 31 December 2040.',
    ])
      check(`//- /a.txt date=2031-05-14\nThe $0${english} ${rest}`, [...expected, '- Mentions: named once here']);
    check(`//- /a.txt date=2031-05-14\nThe $0${english} was signed in Gothenburg on 3 March 2031.`, [
      ...expected,
      '- Signed, as the text tells: 3 March 2031 (3 March 2031; a.txt), Gothenburg',
      '- Mentions: named once here',
    ]);
  });

  it('tells what is generally known of an instrument', () =>
    check(
      '両国は$0国連海洋法条約を重視する。',
      [
        '[国連海洋法条約]',
        '国連海洋法条約 convention',
        '- Titles:',
        '  - United Nations Convention on the Law of the Sea (English)',
        '  - Förenta nationernas havsrättskonvention (Swedish)',
        '  - Công ước Liên hợp quốc về Luật Biển (Vietnamese)',
        '- Parties: United Nations',
        '- Generally known: Signed 10 December 1982 · In force since 16 November 1994',
        '- Mentions: named once here',
      ],
      'en',
    ));

  it('tells of several what each of them is, and no more', () =>
    check(`両大臣は「潜水艦救難に関する覚書」及び「衛生協力に関する覚書」に署名した。$0これらの覚書は有益である。`, [
      '[これらの覚書]',
      'これらの覚書 memorandum',
      '- Stands for:',
      '  - 潜水艦救難に関する覚書 (a.txt)',
      '  - 衛生協力に関する覚書 (a.txt)',
      '- Why:',
      '  - Stands for what was named before: 潜水艦救難に関する覚書 — a.txt',
      '  - Stands for what was named before: 衛生協力に関する覚書 — a.txt',
    ]));
});
