import assert from 'node:assert/strict';
import { links } from '../../server/link/links';
import { facts } from '../../server/model/facts';
import { emptyWorkspace, type Workspace, withDocuments } from '../../server/model/workspace';
import { grouped } from './build';

type Text = readonly [date: string, text: string];

/** Texts called a, b, c, each with its date. */
const folder = (texts: readonly Text[]): Workspace =>
  withDocuments(
    emptyWorkspace,
    texts.map(([date, text], at) => facts(text, { document: 'abcdef'[at]!, date })),
  );

/** The officials alone. */
const people = (texts: readonly Text[]): readonly string[] => grouped(folder(texts));

const LINDGREN = '東京でスウェーデンのリンドグレーン国防相と会談した。';

describe('a part of a name and a full name in the other writing', () => {
  const joins: readonly (readonly [name: string, texts: readonly Text[], groups: readonly string[]])[] = [
    [
      'a surname in katakana, by sound, title and state',
      [
        ['2031-03-04', LINDGREN],
        ['2031-03-05', 'Försvarsminister Karin Lindgren reste till Tokyo i går.'],
        ['2031-03-06', 'The Minister of Defence Karin Lindgren of Sweden met her counterpart.'],
      ],
      ['a:リンドグレーン = b:Karin Lindgren = c:Karin Lindgren'],
    ],
    [
      'a surname in kanji, by its reading',
      [
        ['2031-03-04', '水沢大臣は記者団に述べた。'],
        ['2031-03-05', 'Mizusawa Haruto, Defense Minister of Japan, arrived in Stockholm.'],
      ],
      ['a:水沢 = b:Mizusawa Haruto'],
    ],
    [
      'a romanised surname with a full name in kanji',
      [
        ['2031-03-04', '水沢春人防衛大臣は記者団に述べた。'],
        ['2031-03-05', 'Japans försvarsminister Mizusawa reste hem.'],
      ],
      ['a:水沢春人 = b:Mizusawa'],
    ],
    [
      'a Vietnamese given name in three languages, with and without its marks',
      [
        ['2031-03-04', 'ベトナムのダット国防大臣と会談した。ダット大臣は歓迎した。'],
        ['2031-03-05', 'Bộ trưởng Bộ Quốc phòng Phạm Quốc Đạt tiếp khách. Bộ trưởng Đạt cảm ơn.'],
        ['2031-03-06', 'Minister of National Defence General Dat of Viet Nam spoke.'],
      ],
      ['a:ダット = a:ダット = b:Phạm Quốc Đạt = b:Đạt = c:Dat'],
    ],
    [
      'the one whose title agrees',
      [
        ['2031-03-04', LINDGREN],
        ['2031-03-05', 'Försvarsminister Karin Lindgren och utrikesminister Sven Lindgren reste till Tokyo.'],
      ],
      ['a:リンドグレーン = b:Karin Lindgren', 'b:Sven Lindgren'],
    ],
    [
      'the one of the time, and not the one of a generation before',
      [
        ['2031-03-04', LINDGREN],
        ['1999-03-05', 'Försvarsminister Erik Lindgren reste till Tokyo i går.'],
        ['2031-03-06', 'Försvarsminister Karin Lindgren reste till Tokyo i går.'],
      ],
      ['a:リンドグレーン = c:Karin Lindgren', 'b:Erik Lindgren'],
    ],
  ];
  for (const [name, texts, groups] of joins) it(`joins ${name}`, () => assert.deepEqual(people(texts), groups));

  const keepsApart: readonly (readonly [name: string, texts: readonly Text[], offered: readonly string[]])[] = [
    [
      'a surname that only sounds like it',
      [
        ['2031-03-04', LINDGREN],
        ['2031-03-05', 'Försvarsminister Karin Lundgren reste till Tokyo i går.'],
      ],
      [],
    ],
    [
      'a minister of another field whose surname is like it',
      [
        ['2031-03-04', LINDGREN],
        ['2031-03-05', 'Försvarsminister Karin Lundgren och utrikesminister Sven Lindgren reste till Tokyo.'],
      ],
      [],
    ],
    [
      'predecessor and successor of one surname',
      [
        ['2031-03-04', LINDGREN],
        ['2030-03-05', 'Försvarsminister Karin Lindgren reste till Tokyo i går.'],
        ['2032-03-05', 'Försvarsminister Erik Lindgren reste till Tokyo i går.'],
      ],
      ['Erik Lindgren', 'Karin Lindgren'],
    ],
    [
      'father and child',
      [
        ['2031-03-04', LINDGREN],
        ['2001-03-05', 'Försvarsminister Erik Lindgren reste till Tokyo i går.'],
      ],
      ['Erik Lindgren'],
    ],
    [
      'a minister before a change of office',
      [
        ['2031-03-04', LINDGREN],
        ['2029-03-05', 'Försvarsminister Karin Lindgren reste till Tokyo i går.'],
        ['2030-03-05', 'Försvarsminister Maria Berg reste till Tokyo i går.'],
      ],
      ['Karin Lindgren'],
    ],
    [
      'the minister of another state',
      [
        ['2031-03-04', 'フィンランドのリンドグレーン国防相と会談した。'],
        ['2031-03-05', 'Sveriges försvarsminister Karin Lindgren reste till Tokyo i går.'],
      ],
      [],
    ],
    [
      'somebody without a title',
      [
        ['2031-03-04', LINDGREN],
        ['2031-03-05', 'Talmannen Karin Lindgren invigde mässan.'],
      ],
      [],
    ],
    [
      'two surnames that are read alike',
      [
        ['2031-03-04', '貴志防衛大臣は記者団に述べた。'],
        ['2031-03-05', "Japan's Defense Minister Kishi Haruto arrived in Stockholm."],
        ['2031-03-06', '岸防衛大臣は記者団に述べた。'],
      ],
      ['Kishi Haruto'],
    ],
    [
      'a surname from a full name whose kanji are others',
      [
        ['2031-03-04', '貴志防衛大臣は記者団に述べた。'],
        ['2031-03-05', "Japan's Defense Minister Kishi Haruto arrived in Stockholm."],
        ['2031-03-06', '岸春人防衛大臣は記者団に述べた。'],
      ],
      [],
    ],
    [
      'a surname that is only the beginning of the other',
      [
        ['2031-03-04', '岸防衛大臣は記者団に述べた。'],
        ['2031-03-05', "Japan's Defense Minister Kishida Haruto arrived in Stockholm."],
      ],
      [],
    ],
    [
      'a given name of another tone of voice',
      [
        ['2031-03-04', 'ベトナムのチエン国防次官と会談した。'],
        ['2031-03-05', 'Deputy Minister of National Defence of Viet Nam Hoang Xuan Tien arrived.'],
      ],
      [],
    ],
    [
      'two deputies of one given name',
      [
        ['2031-03-04', 'ベトナムのチエン国防次官と会談した。'],
        ['2031-03-05', "Viet Nam's Deputy Minister of Defence Hoang Xuan Chien arrived."],
        ['2031-03-05', "Viet Nam's Deputy Minister of Defence Le Van Chien arrived."],
      ],
      ['Hoang Xuan Chien', 'Le Van Chien'],
    ],
    [
      'the surname of a Vietnamese name, by which nobody is called',
      [
        ['2031-03-04', 'ベトナムのグエン国防大臣と会談した。'],
        ['2031-03-05', 'Minister of National Defence of Viet Nam Nguyen Xuan Tuan arrived.'],
      ],
      [],
    ],
  ];
  for (const [name, texts, offered] of keepsApart)
    it(`keeps apart ${name}`, () => {
      const workspace = folder(texts);
      assert.doesNotMatch(grouped(workspace)[0]!, /=/);
      assert.deepEqual(
        links(workspace)
          .candidates('a', 0)
          .map(({ entity }) => entity?.names[0])
          .sort(),
        offered,
      );
    });

  it('says why', () =>
    assert.deepEqual(
      links(
        folder([
          ['2031-03-04', LINDGREN],
          ['2031-03-08', 'Försvarsminister Karin Lindgren reste hem.'],
        ]),
      ).evidenceFor('a', 0),
      [
        {
          kind: 'other-writing',
          other: { document: 'b', label: 'official Karin Lindgren 1' },
          by: 'sound',
          distance: 4,
          acrossChange: false,
        },
      ],
    ));
});
