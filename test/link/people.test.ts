import assert from 'node:assert/strict';
import { links } from '../../server/link/links';
import type { Facts } from '../../server/model/facts';
import { fixture } from '../support/workspace';
import { document, grouped, official, reasonsOf, workspaceOf } from './build';

interface Case {
  readonly name: string;
  readonly documents: readonly Facts[];
  /** Groups of linked mentions, complete. */
  readonly groups: readonly string[];
  readonly withTable?: boolean;
}

const linked: readonly Case[] = [
  {
    name: 'a full name in any order and spacing',
    documents: [
      document('a', '2031-02-01', official('青柳 蒼介', '外務大臣')),
      document('b', '2031-03-01', official('青柳蒼介', '外務大臣')),
    ],
    groups: ['a:青柳 蒼介 = b:青柳蒼介'],
  },
  {
    name: 'a romanised name in either order',
    documents: [
      document('a', undefined, official('Aoyagi Sosuke')),
      document('b', undefined, official('Sosuke AOYAGI')),
    ],
    groups: ['a:Aoyagi Sosuke = b:Sosuke AOYAGI'],
  },
  {
    name: 'a surname to the full name of its document',
    documents: [
      document('a', '2031-02-01', official('青柳蒼介', '外務大臣'), official('青柳', '大臣'), official('青柳', '外相')),
    ],
    groups: ['a:青柳蒼介 = a:青柳 = a:青柳'],
  },
  {
    name: 'a given name in katakana to the full name of its document',
    documents: [
      document(
        'a',
        '2031-02-01',
        official('レ・ホアン・トゥイ', '国防大臣', { country: 'VN' }),
        official('トゥイ', '大臣'),
      ),
    ],
    groups: ['a:レ・ホアン・トゥイ = a:トゥイ'],
  },
  {
    name: 'a surname to the one whose title agrees',
    documents: [
      document(
        'a',
        '2031-02-01',
        official('林冬樹', '外務大臣'),
        official('林春夫', '農林水産大臣'),
        official('林', '外相'),
      ),
    ],
    groups: ['a:林冬樹 = a:林', 'a:林春夫'],
  },
  {
    name: 'names that the text puts side by side, and through them another language',
    documents: [
      document(
        'a',
        '2031-02-01',
        official('レ・ホアン・トゥイ', '国防次官', { country: 'VN' }),
        official('Le Hoang Thuy', 'Deputy Minister of National Defence', { isGloss: true }),
      ),
      document('b', '2031-02-03', official('Le Hoang Thuy', 'biträdande försvarsminister')),
    ],
    groups: ['a:レ・ホアン・トゥイ = a:Le Hoang Thuy = b:Le Hoang Thuy'],
  },
  {
    name: 'a surname of several words, though it looks like a full name',
    documents: [document('a', '2031-02-01', official('Saskia van der Meer', 'Minister'), official('Van der Meer'))],
    groups: ['a:Saskia van der Meer = a:Van der Meer'],
  },
  {
    name: 'a surname in Latin script whatever title it bears now',
    documents: [
      document(
        'a',
        '2031-02-01',
        official('Miles Garrow', 'Assistant Secretary of State'),
        official('Garrow', 'Minister of Defence'),
      ),
    ],
    groups: ['a:Miles Garrow = a:Garrow'],
  },
  {
    name: 'a function beside a post',
    documents: [document('a', '1922-02-01', official('青柳蒼介', '特命全権大使'), official('青柳', '全権委員'))],
    groups: ['a:青柳蒼介 = a:青柳'],
  },
  {
    name: 'names side by side whose titles were translated loosely',
    documents: [
      document(
        'a',
        '2031-02-01',
        official('アンナ・ノルドストレム', '国防副大臣'),
        official('Anna Nordström', 'Minister of Trade', { isGloss: true }),
      ),
    ],
    groups: ['a:アンナ・ノルドストレム = a:Anna Nordström'],
  },
  {
    name: 'a kanji name to the romanisation that it can be read as',
    documents: [
      document('a', '2031-02-01', official('鯰沢博行', '外務審議官')),
      document('b', '2031-02-03', official('Namazusawa Hiroyuki', 'biträdande utrikesminister')),
    ],
    groups: ['a:鯰沢博行 = b:Namazusawa Hiroyuki'],
  },
  {
    name: 'all spellings of one reading',
    documents: [
      document('a', '2031-02-01', official('大野幸司', '防衛審議官')),
      document('b', '2031-02-03', official('Ono Koji')),
      document('c', '2031-02-03', official('Kōji Ōno')),
    ],
    groups: ['a:大野幸司 = b:Ono Koji = c:Kōji Ōno'],
  },
  {
    name: 'a katakana name to the Latin one by sound, title and state',
    documents: [
      document('a', '2031-02-01', official('ファム・クオック・ダット', '国防大臣', { country: 'VN' })),
      document('b', '2031-02-03', official('Pham Quoc Dat', 'Minister of National Defence', { country: 'VN' })),
      document('c', '2031-02-03', official('Nguyen Thi Lan', 'Minister of National Defence', { country: 'VN' })),
    ],
    groups: ['a:ファム・クオック・ダット = b:Pham Quoc Dat', 'c:Nguyen Thi Lan'],
  },
  {
    name: 'a part of a name to the full one of another document with the same title',
    documents: [
      document('a', '2031-02-01', official('ファム・クオック・ダット', '国防大臣', { country: 'VN' })),
      document('b', '2032-02-03', official('ダット', '国防大臣', { country: 'VN' }), official('ダット', '大臣')),
    ],
    groups: ['a:ファム・クオック・ダット = b:ダット = b:ダット'],
  },
  {
    name: 'the same surname in the same office within a month',
    documents: [
      document('a', '2031-02-01', official('青柳', '防衛大臣')),
      document('b', '2031-02-20', official('青柳', '防衛相')),
    ],
    groups: ['a:青柳 = b:青柳'],
  },
  {
    name: 'a Latin name with and without its marks',
    documents: [
      document('a', undefined, official('Lê Hoàng Thủy', 'Bộ trưởng Quốc phòng')),
      document('b', undefined, official('Le Hoang Thuy')),
    ],
    groups: ['a:Lê Hoàng Thủy = b:Le Hoang Thuy'],
  },
  {
    name: 'a surname, title and date through the table of office holders',
    documents: [
      document('a', '2021-11-24', official('林', '外務大臣')),
      document('b', '2021-12-30', official('林', '大臣'), official('林', '外相')),
    ],
    groups: ['a:林 = b:林 = b:林'],
    withTable: true,
  },
  {
    name: 'two names of one person in the table of office holders',
    documents: [
      document('a', '2019-11-24', official('マーク・エスパー', '国防長官')),
      document('b', '2020-01-30', official('Mark Esper', 'Secretary of Defense')),
    ],
    groups: ['a:マーク・エスパー = b:Mark Esper'],
    withTable: true,
  },
  {
    name: 'a full form in boilerplate, which proves nothing itself',
    documents: [
      document('a', '2031-02-01', official('青柳蒼介', '外務大臣')),
      document(
        'b',
        '2031-02-01',
        official('青柳蒼介', undefined, { region: 'boilerplate' }),
        official('青柳', '財務大臣'),
      ),
    ],
    groups: ['a:青柳蒼介 = b:青柳蒼介', 'b:青柳'],
  },
];

const keepsApart: readonly Case[] = [
  {
    name: 'somebody else in brackets',
    documents: [
      document(
        'a',
        '2031-02-01',
        official('青柳', '外務大臣'),
        official('Le Hoang Thuy', 'Deputy Minister of Defence', { isGloss: true }),
        official('青柳', '大臣'),
      ),
    ],
    groups: ['a:青柳 = a:青柳', 'a:Le Hoang Thuy'],
  },
  {
    name: 'a surname that is only the beginning of another',
    documents: [document('a', '2031-02-01', official('岸田透', '総理大臣'), official('岸', '防衛大臣'))],
    groups: ['a:岸田透', 'a:岸'],
  },
  {
    name: 'a surname that fits two people of its document',
    documents: [
      document('a', '2031-02-01', official('鈴木一郎', '大臣'), official('鈴木春子', '大臣'), official('鈴木', '大臣')),
    ],
    groups: ['a:鈴木一郎', 'a:鈴木春子', 'a:鈴木 (none)'],
  },
  {
    name: 'a surname with another rank',
    documents: [document('a', '2031-02-01', official('鈴木一郎', '外務大臣'), official('鈴木', '防衛審議官'))],
    groups: ['a:鈴木一郎', 'a:鈴木'],
  },
  {
    name: 'two kanji names beside one romanisation',
    documents: [
      document('a', '2031-02-01', official('鈴木一郎', '外務大臣')),
      document('b', '2031-02-01', official('鈴木市朗', '防衛審議官')),
      document('c', '2031-02-01', official('Suzuki Ichiro')),
    ],
    groups: ['a:鈴木一郎', 'b:鈴木市朗', 'c:Suzuki Ichiro'],
  },
  {
    name: 'two kanji names that two texts both gloss with one romanisation',
    documents: [
      document(
        'a',
        '2031-02-01',
        official('鈴木一郎', '外務大臣'),
        official('Suzuki Ichiro', undefined, { isGloss: true }),
      ),
      document(
        'b',
        '2031-02-01',
        official('鈴木市朗', '防衛審議官'),
        official('Ichiro Suzuki', undefined, { isGloss: true }),
      ),
      document('c', '2031-02-01', official('Suzuki Ichiro')),
    ],
    groups: ['a:鈴木一郎 = a:Suzuki Ichiro', 'b:鈴木市朗 = b:Ichiro Suzuki', 'c:Suzuki Ichiro'],
  },
  {
    name: 'names of the same words in another order',
    documents: [
      document('a', undefined, official('Nguyen Van Minh')),
      document('b', undefined, official('Nguyen Minh Van')),
    ],
    groups: ['a:Nguyen Van Minh', 'b:Nguyen Minh Van'],
  },
  {
    name: 'names that differ by their marks',
    documents: [
      document('a', undefined, official('Nguyễn Văn Tuân')),
      document('b', undefined, official('Nguyễn Văn Tuấn')),
      document('c', undefined, official('Nguyen Van Tuan')),
    ],
    groups: ['a:Nguyễn Văn Tuân', 'b:Nguyễn Văn Tuấn', 'c:Nguyen Van Tuan'],
  },
  {
    name: 'near twins in sound',
    documents: [
      document('a', '2031-02-01', official('ホアン・スアン・チエン', '国防次官', { country: 'VN' })),
      document(
        'b',
        '2031-02-01',
        official('Hoang Xuan Chien', 'Deputy Minister of National Defence', { country: 'VN' }),
      ),
      document(
        'c',
        '2031-02-01',
        official('Hoang Xuan Tien', 'Deputy Minister of National Defence', { country: 'VN' }),
      ),
    ],
    groups: ['a:ホアン・スアン・チエン = b:Hoang Xuan Chien', 'c:Hoang Xuan Tien'],
  },
  {
    name: 'a near twin in sound of somebody whose own Latin name the table has',
    documents: [
      document('a', '2018-02-01', official('ジェームズ・マティス', '国防長官', { country: 'US' })),
      document('b', '2018-02-03', official('James Mathis', 'Secretary of Defense', { country: 'US' })),
    ],
    groups: ['a:ジェームズ・マティス', 'b:James Mathis'],
    withTable: true,
  },
  {
    name: 'a sound without a title or a state that agrees',
    documents: [
      document('a', '2031-02-01', official('ファム・クオック・ダット', '外務大臣', { country: 'VN' })),
      document('b', '2031-02-03', official('Pham Quoc Dat')),
    ],
    groups: ['a:ファム・クオック・ダット', 'b:Pham Quoc Dat'],
  },
  {
    name: 'a surname across a change of office',
    documents: [
      document('a', '2031-02-01', official('青柳蒼介', '防衛大臣')),
      document('b', '2032-02-01', official('若松道子', '防衛大臣')),
      document('c', '2033-02-01', official('青柳', '防衛大臣')),
    ],
    groups: ['a:青柳蒼介', 'b:若松道子', 'c:青柳'],
  },
  {
    name: 'a surname long after the office that it names',
    documents: [
      document('a', '2001-02-01', official('青柳蒼介', '防衛大臣')),
      document('b', '2033-02-01', official('青柳', '防衛大臣')),
    ],
    groups: ['a:青柳蒼介', 'b:青柳'],
  },
  {
    name: 'a surname that two documents complete differently',
    documents: [
      document('a', '2031-02-01', official('青柳蒼介', '防衛審議官')),
      document('b', '2031-03-01', official('青柳道子', '防衛審議官')),
      document('c', '2031-04-01', official('青柳', '防衛審議官')),
    ],
    groups: ['a:青柳蒼介', 'b:青柳道子', 'c:青柳'],
  },
  {
    name: 'the same surname in two states',
    documents: [
      document('a', '2031-02-01', official('ミン', '国防大臣', { country: 'VN' })),
      document('b', '2031-02-01', official('ミン', '国防大臣', { country: 'MM' })),
    ],
    groups: ['a:ミン', 'b:ミン'],
  },
  {
    name: 'a surname in an office that the table gives to somebody else by then',
    documents: [
      document('a', '2021-11-24', official('岸', '防衛大臣')),
      document('b', '2024-11-24', official('岸', '防衛大臣')),
    ],
    groups: ['a:岸', 'b:岸'],
    withTable: true,
  },
];

describe('people', () => {
  for (const { name, documents, groups, withTable } of linked)
    it(`links ${name}`, () => assert.deepEqual(grouped(workspaceOf(documents, withTable)), groups));
  for (const { name, documents, groups, withTable } of keepsApart)
    it(`keeps apart ${name}`, () => assert.deepEqual(grouped(workspaceOf(documents, withTable)), groups));

  it('keeps the evidence of each link', () => {
    const workspace = workspaceOf(
      [
        document('a', '2021-11-23', official('岸', '防衛大臣'), official('岸', '大臣')),
        document('b', '2025-12-04', official('鯰沢博行', '外務審議官'), official('鯰沢', '審議官')),
        document('c', '2025-12-04', official('Namazusawa Hiroyuki', 'biträdande utrikesminister')),
      ],
      true,
    );
    assert.deepEqual(reasonsOf(workspace, 'a', 1), ['same-part', 'office-holder']);
    assert.deepEqual(reasonsOf(workspace, 'b', 1), ['same-document', 'reading']);
    assert.deepEqual(reasonsOf(workspace, 'c', 0), ['reading']);
    assert.deepEqual(links(workspace).entityOf('a', 0)?.names, ['岸信夫', 'Kishi Nobuo', 'Nobuo Kishi']);
  });

  it('takes a surname without a state only for somebody of a state that the text speaks of, or of its language', () => {
    const holders = (source: string) => {
      const { library, document: name } = fixture(source);
      const { mentions } = library.workspace.documents.get(name)!;
      return mentions.map((_, index) => links(library.workspace).entityOf(name, index)?.officeHolder?.id);
    };
    assert.deepEqual(holders('//- /a.txt date=2023-10-06\nForeign Minister Wong arrived.'), [undefined]);
    assert.deepEqual(
      holders(
        '//- /a.txt date=2023-10-06\nForeign Minister Wong met the Australian Minister for Defence Richard Marles.',
      ),
      ['penny-wong', 'richard-marles'],
    );
    assert.deepEqual(holders('//- /a.txt date=2023-10-06\n上川外務大臣は、述べた。'), ['kamikawa-yoko']);
  });

  it('says whether a full name is known', () => {
    const workspace = workspaceOf([
      document('a', '2031-11-23', official('青柳', '防衛大臣'), official('若松道子', '外務大臣')),
    ]);
    assert.deepEqual(
      [...links(workspace).entities()].map(({ names, isNamed }) => [names[0], isNamed]),
      [
        ['青柳', false],
        ['若松道子', true],
      ],
    );
  });

  it('offers those between whom it does not decide', () => {
    const workspace = workspaceOf([
      document('a', '2031-02-01', official('鈴木一郎', '大臣'), official('鈴木春子', '大臣'), official('鈴木', '大臣')),
      document('c', '2031-02-01', official('Suzuki Ichiro')),
      document('d', '2031-02-01', official('鈴木市朗')),
    ]);
    const names = (name: string, index: number) =>
      links(workspace)
        .candidates(name, index)
        .map(({ entity, evidence }) => `${entity?.names[0]} ${evidence.kind}`);
    assert.deepEqual(names('a', 2), ['鈴木一郎 same-document', '鈴木春子 same-document']);
    assert.deepEqual(names('c', 0), ['鈴木一郎 reading', '鈴木市朗 reading']);
  });

  it('proposes what the table holds on memory alone, and does not decide by it', () => {
    const workspace = workspaceOf([document('a', '2007-01-20', official('麻生', '外務大臣'))], true);
    const [candidate] = links(workspace).candidates('a', 0);
    assert.equal(candidate?.officeHolder?.id, 'aso-taro');
    assert.equal(links(workspace).entityOf('a', 0)?.isNamed, false);
  });
});
