import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { hoverAt } from '../../server/features/hover';
import { toPlainText } from '../../server/features/shared/rich-text';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { fixture, fixtureWithCursor } from '../support/workspace';

const GAZETTEER = `//- /.shiryo/entities.json
{
  "people": [
    {
      "id": "asakura",
      "names": { "ja": ["朝倉千尋"], "en": ["Asakura Chihiro"] },
      "reading": "あさくら ちひろ",
      "aliases": { "en": ["The Lighthouse Lady"] },
      "offices": [{ "title": "防衛審議官", "body": "防衛省", "from": "2030-07", "to": "2031-08-31" }, { "title": "大使", "from": "2031-09" }],
      "note": "Kept the log of the talks."
    },
    { "id": "kishi", "names": { "ja": ["岸信夫"] }, "offices": [{ "title": "外務大臣", "from": "2020" }] }
  ],
  "agreements": [
    {
      "id": "fog",
      "titles": { "ja": ["霧笛の共用に関する覚書"] },
      "signed": "2031-05-12",
      "inForce": "2031-06",
      "signatories": ["asakura", "nobody"]
    },
    { "id": "sea", "titles": { "ja": ["国連海洋方条約"] } }
  ]
}
`;

describe('the gazetteer in a text', () => {
  const hover = (text: string, language = 'en') => {
    const { library, document, offset } = fixtureWithCursor(GAZETTEER + text);
    return toPlainText(hoverAt(library, document, offset, phrasesOf(language))!.lines).split('\n');
  };
  const isOfGazetteer = (line: string) => line.includes('entities.json');

  it('tells in the hover the offices of the day, the note and the reason', () => {
    assert.deepEqual(hover('//- /a.txt date=2031-05-14\nThe $0Lighthouse Lady left.').filter(isOfGazetteer), [
      '  - 防衛審議官 (防衛省), July 2030 to 31 August 2031 — entities.json',
      '  - Kept the log of the talks. — entities.json',
      '- Why: The gazetteer gives this name to 朝倉千尋 — entities.json',
    ]);
    assert.deepEqual(
      hover('//- /a.txt date=2032-05-14\n$0朝倉千尋は述べた。', 'ja').filter(isOfGazetteer).slice(0, 1),
      ['  - 大使、2031年9月〜現在 — entities.json'],
    );
  });
  it('tells of an agreement when and by whom it was signed', () =>
    assert.deepEqual(hover('//- /a.txt\n「$0霧笛の共用に関する覚書」').filter(isOfGazetteer), [
      '  - Signed 12 May 2031 — entities.json',
      '  - In force since June 2031 — entities.json',
      '  - Signed by 朝倉千尋 and nobody — entities.json',
      '- Why: The gazetteer gives this name to 霧笛の共用に関する覚書 — entities.json',
    ]));

  it('is found by its names, aliases and readings, also where no text has them', () => {
    const { library, place } = fixture(`${GAZETTEER}//- /a.txt\nThe Lighthouse Lady left.`);
    const symbols = (query: string) =>
      workspaceSymbols(library, query).map(({ name, place: at }) => `${name} → ${place(at)}`);
    assert.deepEqual(symbols('lighthouse'), ['The Lighthouse Lady → /a.txt: The Lighthouse Lady']);
    assert.deepEqual(symbols('あさくら'), ['The Lighthouse Lady (あさくら ちひろ) → /a.txt: The Lighthouse Lady']);
    assert.deepEqual(symbols('霧笛'), ['霧笛の共用に関する覚書 → /.shiryo/entities.json: "霧笛の共用に関する覚書"']);
  });

  it('goes before what a table or the usual spelling would have', () => {
    const codes = (gazetteer: string, text: string) => {
      const { library } = fixture(`${gazetteer}//- /a.txt date=2021-11-23\n${text}`);
      return diagnosticsOf(library, '/a.txt', { phrases: phrasesOf('en') }).map(({ code }) => code);
    };
    for (const [text, code] of [
      ['岸信夫外務大臣が答えた。', 'official/role-conflict'],
      ['両国は国連海洋方条約を尊重する。', 'agreement/title-variant'],
    ] as const) {
      assert.deepEqual(codes('', text), [code]);
      assert.deepEqual(codes(GAZETTEER, text), []);
    }
  });
});
