import assert from 'node:assert/strict';
import { links } from '../../server/link/links';
import { placeOf } from '../../server/link/mention-id';
import { fixture } from '../support/workspace';

const PEOPLE = `//- /.shiryo/entities.json
{
  "people": [
    {
      "id": "asakura",
      "names": { "ja": ["朝倉千尋"], "en": ["Asakura Chihiro"] },
      "aliases": { "ja": ["灯台の母", "岸"], "en": ["The Lighthouse Lady"] },
      "country": "JP",
      "offices": [{ "title": "防衛審議官", "from": "2030-07", "to": "2031-08" }]
    },
    { "id": "long", "names": { "vi": ["Nguyễn Văn Long"] }, "aliases": { "ja": ["ロン"] }, "country": "VN" }
  ],
  "agreements": [
    { "id": "fog", "titles": { "ja": ["霧笛の共用に関する覚書"], "sv": ["Mistlurspakten"] }, "aliases": { "ja": ["霧笛覚書"], "en": ["FOG"] }, "kind": "memorandum", "parties": ["VN", "JP"] },
    { "id": "sea", "titles": { "ja": ["国連海洋法条約"] }, "aliases": { "ja": ["海の憲法"] } }
  ],
  "initiatives": [{ "id": "harbour", "titles": { "en": ["Calm Harbours"], "ja": ["静かな港"] } }]
}
`;

/** Every entity of the folder that the gazetteer knows, with the words of its mentions by document. */
function check(texts: string, expected: Readonly<Record<string, readonly string[]>>): void {
  const { library } = fixture(PEOPLE + texts);
  const found: Record<string, string[]> = {};
  for (const { entry, mentions } of links(library.workspace).entities()) {
    if (!entry) continue;
    assert.equal(found[entry.key], undefined, `${entry.key} is one entity`);
    found[entry.key] = mentions.map(id => {
      const { document, start, end } = placeOf(library.workspace, id)!;
      return `${document.slice(1)} ${library.sources.get(document)!.text.slice(start, end)}`;
    });
  }
  assert.deepEqual(found, expected);
}

describe('what the gazetteer says', () => {
  it('makes names and aliases one person’s, without any cue, in every language', () =>
    check(
      `//- /a.txt
灯台の母は港に着いた。
//- /b.txt
The Lighthouse Lady spoke. Later Vice-Minister Chihiro ASAKURA left, as did the lighthouse lady of the play.`,
      {
        asakura: ['a 灯台の母', 'b The Lighthouse Lady', 'b Chihiro ASAKURA'].map(line => line.replace(/^./, '$&.txt')),
      },
    ));
  it('gives a name to a title that stands beside it, even one of a single character', () =>
    check('//- /a.txt\n岸防衛審議官は海岸に着いた。岸は静かだ。', { asakura: ['a.txt 岸'] }));
  it('says nothing of a namesake who serves another state', () =>
    check('//- /a.txt\nロン・ベトナム国防大臣とロン・タイ国防大臣が会談した。', { long: ['a.txt ロン'] }));
  it('goes before the readings of names and before words that look like others', () =>
    check('//- /a.txt\nMistlurspaktenが発効した。静かな港も。\n//- /b.txt\nMistlurspakten och Calm Harbours firades.', {
      fog: ['a.txt Mistlurspakten', 'b.txt Mistlurspakten'],
      harbour: ['a.txt 静かな港', 'b.txt Calm Harbours'],
    }));
  it('wants the capitals of an acronym and the borders of a word', () =>
    check('//- /a.txt\nThe FOG entered into force in fog; FOGGY days and the fog of June.', { fog: ['a.txt FOG'] }));
  it('takes the place of a known instrument under all its titles', () =>
    check('//- /a.txt\n海の憲法である国連海洋法条約\n//- /b.txt\nThey recalled UNCLOS.', {
      sea: ['a.txt 海の憲法', 'a.txt 国連海洋法条約', 'b.txt UNCLOS'],
    }));
  it('settles a surname by the office on the day, and only on that day', () => {
    check('//- /a.txt date=2031-05-14\n朝倉防衛審議官は述べた。', { asakura: ['a.txt 朝倉'] });
    check('//- /a.txt date=2034-05-14\n朝倉防衛審議官は述べた。', {});
    check('//- /a.txt date=2031-05-14\n朝倉外務審議官は述べた。', {});
  });

  const evidence = (texts: string) => {
    const { library } = fixture(PEOPLE + texts);
    return links(library.workspace).evidenceFor('/a.txt', 0);
  };
  it('is the first reason of a mention', () => {
    assert.deepEqual(evidence('//- /a.txt\n灯台の母は着いた。'), [
      { kind: 'gazetteer', entry: 'asakura', name: '朝倉千尋', office: undefined },
    ]);
    assert.deepEqual(evidence('//- /a.txt date=2031-05-14\n朝倉防衛審議官は述べた。'), [
      { kind: 'gazetteer', entry: 'asakura', name: '朝倉千尋', office: '防衛審議官' },
    ]);
  });

  it('never makes two entries one, whatever else speaks for it', () => {
    const { library } = fixture(`//- /.shiryo/entities.json
{ "people": [
  { "id": "one", "names": { "ja": ["鈴木一郎"] } },
  { "id": "other", "names": { "en": ["Suzuki Ichiro"] } }
] }
//- /a.txt
鈴木一郎防衛大臣(Minister of Defense Suzuki Ichiro)が述べた。`);
    const found = links(library.workspace);
    assert.deepEqual(
      [found.entityOf('/a.txt', 0)?.entry?.key, found.entityOf('/a.txt', 1)?.entry?.key],
      ['one', 'other'],
    );
  });
  it('joins two names in kanji that it gives to one person', () => {
    const { library } = fixture(`//- /.shiryo/entities.json
{ "people": [{ "id": "married", "names": { "ja": ["野田千尋", "朝倉千尋"] } }] }
//- /a.txt
朝倉千尋外務審議官は述べた。
//- /b.txt
野田千尋大使は述べた。`);
    const found = links(library.workspace);
    assert.equal(found.entityOf('/a.txt', 0), found.entityOf('/b.txt', 0));
    assert.deepEqual(found.entityOf('/a.txt', 0)?.names, ['野田千尋', '朝倉千尋']);
  });
  it('goes before the table of office holders', () => {
    const text = '岸防衛大臣は述べた。';
    const byTable = fixture(`//- /a.txt date=2021-11-10\n${text}`);
    assert.equal(links(byTable.library.workspace).entityOf('/a.txt', 0)?.officeHolder?.names.ja, '岸信夫');
    const told = fixture(`//- /.shiryo/entities.json
{ "people": [{ "id": "other", "names": { "ja": ["岸海斗"] }, "aliases": { "ja": ["岸"] } }] }
//- /a.txt date=2021-11-10
${text}`);
    const entity = links(told.library.workspace).entityOf('/a.txt', 0);
    assert.deepEqual([entity?.names[0], entity?.officeHolder], ['岸海斗', undefined]);
  });
  it('says nothing of an alias that two entries share', () => {
    const { library } = fixture(`//- /.shiryo/entities.json
{ "people": [
  { "id": "one", "names": { "ja": ["鈴木一郎"] }, "aliases": { "ja": ["鈴木長官"] } },
  { "id": "other", "names": { "ja": ["鈴木市朗"] }, "aliases": { "ja": ["鈴木長官"] } }
] }
//- /a.txt
鈴木長官は述べた。`);
    assert.deepEqual(
      [...links(library.workspace).entities()].map(({ entry }) => entry),
      [undefined],
    );
  });
});
