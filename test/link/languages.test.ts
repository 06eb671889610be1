import assert from 'node:assert/strict';
import { facts } from '../../server/model/facts';
import { emptyWorkspace, withDocuments } from '../../server/model/workspace';
import { grouped } from './build';

/** What agreements, initiatives and meetings of some texts are linked; the texts are called a, b, c. */
const groups = (...texts: readonly string[]): string[] =>
  grouped(
    withDocuments(
      emptyWorkspace,
      texts.map((text, at) => facts(text, { document: 'abcdef'[at]!, date: '2031-05-12' })),
    ),
  ).filter(group => group.includes(':'));

const check = (verb: string, cases: readonly (readonly [texts: readonly string[], groups: readonly string[]])[]) => {
  for (const [texts, expected] of cases)
    it(`${verb} ${texts.join(' | ')}`, () => assert.deepEqual(groups(...texts), expected));
};

describe('agreements across languages', () => {
  check('joins', [
    [
      [
        '「機雷対処分野における協力に関する日瑞覚書」',
        'The Memorandum of Understanding on Mine Countermeasures between Japan and Sweden applies.',
      ],
      [
        'a:機雷対処分野における協力に関する日瑞覚書 = b:Memorandum of Understanding on Mine Countermeasures between Japan and Sweden',
      ],
    ],
    [
      [
        '国連海洋法条約を尊重する。',
        'They invoked UNCLOS.',
        'Parterna åberopade FN:s havsrättskonvention.',
        'Hai bên viện dẫn Công ước Liên hợp quốc về Luật Biển.',
      ],
      ['a:国連海洋法条約 = b:UNCLOS = c:FN:s havsrättskonvention = d:Công ước Liên hợp quốc về Luật Biển'],
    ],
    [
      ['日豪円滑化協定が発効した。', 'The Japan-Australia Reciprocal Access Agreement entered into force.'],
      ['a:日豪円滑化協定 = b:Japan-Australia Reciprocal Access Agreement'],
    ],
    [
      ['ポツダム宣言を受諾した。', 'Japan accepted the Potsdam Declaration.'],
      ['a:ポツダム宣言 = b:Potsdam Declaration'],
    ],
  ]);

  check('keeps apart', [
    // Titles that differ by the one character of a state.
    ...(
      [
        ['日英円滑化協定', '日仏円滑化協定'],
        ['日英物品役務相互提供協定', '日豪物品役務相互提供協定'],
        ['日印原子力協定', '日米原子力協定'],
        ['日加租税条約', '日独租税条約'],
        ['日韓漁業協定', '日中漁業協定'],
        ['日仏情報保護協定', '日伊情報保護協定'],
        ['日独科学技術協力協定', '日仏科学技術協力協定'],
        ['日米航空協定', '日英航空協定'],
        ['日比社会保障協定', '日豪社会保障協定'],
        ['日越投資協定', '日韓投資協定'],
        ['日米犯罪人引渡条約', '日韓犯罪人引渡条約'],
        ['日中文化交流協定', '日仏文化交流協定'],
      ] as const
    ).map(
      ([one, other]) =>
        [
          [`${one}に署名した。`, `${other}に署名した。`],
          [`a:${one}`, `b:${other}`],
        ] as const,
    ),
    // Of two years.
    [
      ['1896年の日瑞通商航海条約を改めた。', '1911年の日瑞通商航海条約を結んだ。'],
      ['a:日瑞通商航海条約', 'b:日瑞通商航海条約'],
    ],
    // Of other subjects and kinds.
    [
      [
        '「沿岸監視に関する日越覚書」',
        'The Memorandum of Understanding on Coast Guard Training between Japan and Viet Nam applies.',
      ],
      [
        'a:沿岸監視に関する日越覚書',
        'b:Memorandum of Understanding on Coast Guard Training between Japan and Viet Nam',
      ],
    ],
    [
      ['国連安保理決議第1718号', 'United Nations Security Council Resolution 1874'],
      ['a:国連安保理決議第1718号', 'b:United Nations Security Council Resolution 1874'],
    ],
    [
      ['TPP協定に署名した。', 'They signed the CPTPP.'],
      ['a:TPP協定', 'b:CPTPP'],
    ],
  ]);
});

describe('initiatives across languages', () => {
  check('joins', [
    [
      ['「自由で開かれたインド太平洋」を進める。', 'They promote a Free and Open Indo-Pacific.', 'FOIPを進める。'],
      ['a:自由で開かれたインド太平洋 = b:Free and Open Indo-Pacific = c:FOIP'],
    ],
  ]);
});
