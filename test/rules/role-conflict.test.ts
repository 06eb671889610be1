import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { roleConflict } from '../../server/rules/role-conflict';
import { checkRule } from '../support/rules';
import { fixture } from '../support/workspace';

checkRule(
  roleConflict,
  [
    ['柳沼蒼介1等海佐が賛成した。\n柳沼海将補は反対した。', ['warning «1等海佐»', 'warning «海将補»']],
    // A former post of somebody else beside.
    [
      'Där talade generalkonsul Ebba Sandelin och Norges tidigare marinchef, Tor Lund. Ambassadör Ebba Sandelin läste ett brev.',
      ['warning «generalkonsul»', 'warning «Ambassadör»'],
    ],
    // A rare surname alone is his who was introduced, whatever he is called; two bodies are two offices.
    ['綾小路美雪大使が述べた。\n綾小路公使は帰国した。', ['warning «大使»', 'warning «公使»']],
    [
      '鶴羽宗一横須賀地方総監が述べた。\n鶴羽佐世保地方総監が答えた。',
      ['warning «横須賀地方総監»', 'warning «佐世保地方総監»'],
    ],
    ['柳沼蒼介海軍中佐が着いた。\n柳沼蒼介海軍大佐が発った。', ['warning «海軍中佐»', 'warning «海軍大佐»']],
    ['柳沼蒼介外務大臣が述べた。\n柳沼蒼介防衛大臣が答えた。', ['warning «外務大臣»', 'warning «防衛大臣»']],
    ['柳沼蒼介防衛大臣が述べた。\n柳沼蒼介防衛副大臣が答えた。', ['warning «防衛大臣»', 'warning «防衛副大臣»']],
    [
      'Under Secretary Elin Thornquist spoke.\nAssistant Secretary Elin Thornquist answered.',
      ['warning «Under Secretary»', 'warning «Assistant Secretary»'],
    ],
    [
      'Rear Admiral Elin Thornquist spoke.\nVice Admiral Elin Thornquist answered.',
      ['warning «Rear Admiral»', 'warning «Vice Admiral»'],
    ],
    [
      'Kommendör Torvald Lagerstråle talade.\nKommendörkapten Torvald Lagerstråle svarade.',
      ['warning «Kommendör»', 'warning «Kommendörkapten»'],
    ],
    [
      'Thượng tướng Phan Minh Trạch phát biểu.\nTrung tướng Phan Minh Trạch trả lời.',
      ['warning «Thượng tướng»', 'warning «Trung tướng»'],
    ],
    [
      '柳沼蒼介外務副大臣が述べた。\n柳沼外務大臣政務官が答えた。',
      ['warning «外務副大臣»', 'warning «外務大臣政務官»'],
    ],
    ['柳沼蒼介防衛審議官が述べた。\n柳沼防衛事務次官が答えた。', ['warning «防衛審議官»', 'warning «防衛事務次官»']],
    ['柳沼蒼介北米局長が述べた。\n柳沼欧州局長が答えた。', ['warning «北米局長»', 'warning «欧州局長»']],
    ['柳沼蒼介欧州局長が述べた。\n柳沼審議官が答えた。', ['warning «欧州局長»', 'warning «審議官»']],
    [
      'Deputy Prime Minister Elin Thornquist spoke.\nPrime Minister Thornquist answered.',
      ['warning «Deputy Prime Minister»', 'warning «Prime Minister»'],
    ],
    [
      'Phó Thủ tướng Phan Minh Trạch phát biểu.\nThủ tướng Phan Minh Trạch trả lời.',
      ['warning «Phó Thủ tướng»', 'warning «Thủ tướng»'],
    ],
    // The table of office holders decides: only what deviates is marked.
    ['岸信夫防衛大臣が述べた。\n岸信夫国土交通大臣が答えた。', ['warning «国土交通大臣»'], '2021-11-23'],
    [
      'ファン・ミン・チャック上級中将兼国防次官が述べた。\nファン・ミン・チャック少将が答えた。',
      ['warning «上級中将»', 'warning «少将»'],
    ],
  ],
  [
    // A short form, a synonym, a rank beside a post, a longer role.
    '柳沼蒼介防衛大臣が述べた。\n柳沼大臣が答えた。',
    '柳沼蒼介首相が述べた。\n柳沼総理大臣が答えた。',
    '柳沼蒼介海将補が述べた。\n柳沼司令官が答えた。',
    'ファン・ミン・チャック上級中将兼国防次官が述べた。\nチャック国防次官が答えた。',
    'ファン・ミン・チャック上級中将が述べた。\nチャック中将が答えた。',
    'Lieutenant General Elin Thornquist spoke.\nGeneral Thornquist answered.',
    'Generalmajor Torvald Lagerstråle talade.\nGeneralen Lagerstråle svarade.',
    'Minister of Defence Elin Thornquist spoke.\nMinister Thornquist answered.',
    '柳沼蒼介欧州局長が述べた。\n柳沼外務省欧州局長が答えた。',
    'Deputy Prime Minister and Minister of Defence Elin Thornquist spoke.\nMinister of Defence Thornquist answered.',
    'Vice Minister Elin Thornquist spoke.\nMinister Thornquist answered.',
    // Two of one surname, in two fields.
    '鈴木美雪外務大臣が述べた。\n鈴木防衛審議官が答えた。',
    '当時の柳沼蒼介外務大臣が述べた。\n柳沼首相が答えた。',
    // Another time, told by a date or by words of change.
    '2020年4月1日、柳沼蒼介防衛副大臣が視察した。\n\n2031年5月12日、柳沼蒼介防衛大臣が述べた。',
    '柳沼蒼介防衛副大臣が述べた。\n柳沼蒼介防衛大臣が任命された。',
    '柳沼蒼介防衛大臣が述べた。\n柳沼前外務大臣が答えた。',
    // A common surname may be another's, a short form keeps some of its body.
    '鈴木美雪大使が述べた。\n鈴木公使は帰国した。',
    '柳沼蒼介アジア大洋州局長が述べた。\n柳沼アジア局長が答えた。',
    // A translation.
    '柳沼蒼介外務副大臣(State Minister for Foreign Affairs Yaginuma Sosuke)が述べた。',
    // Two people.
    '柳沼蒼介外務大臣が述べた。\n柳沼航防衛大臣が答えた。',
    // Two posts at once.
    '柳沼蒼介外務大臣兼防衛大臣が述べた。\n柳沼防衛大臣が答えた。\n柳沼外務大臣が頷いた。',
    ['岸信夫防衛大臣が述べた。\n岸大臣が答えた。', '2021-11-23'],
    // An office that the table does not follow may be held beside the one that it has.
    ['Singapore Minister for Law K. Shanmugam spoke.', '2013-05-20'],
  ],
);

/** Per document what is found in it: `/a.txt «上級中将»`. */
function across(source: string): string[] {
  const { library } = fixture(source);
  return [...library.sources].flatMap(([document, { text }]) =>
    diagnosticsOf(library, document, { phrases: phrasesOf('en') })
      .filter(({ code }) => code === 'official/role-conflict')
      .map(({ span }) => `${document} «${text.slice(span.start, span.end)}»`),
  );
}

describe('official/role-conflict across documents', () => {
  it('finds other roles of the same time', () =>
    assert.deepEqual(
      across(
        '//- /a.txt date=2031-05-12\n柳沼蒼介1等海佐が賛成した。\n//- /b.txt date=2031-05-20\n柳沼蒼介海将補が反対した。',
      ),
      ['/a.txt «1等海佐»', '/b.txt «海将補»'],
    ));
  it('finds grades of two languages by the table of equivalents', () =>
    assert.deepEqual(
      across(
        '//- /a.txt date=2031-05-12\nファン・ミン・チャック上級中将(Phan Minh Trac, Senior Lieutenant General)が述べた。\n//- /b.txt date=2031-05-20\nGenerallöjtnant Phan Minh Trac talade.',
      ),
      ['/a.txt «上級中将»', '/a.txt «Senior Lieutenant General»', '/b.txt «Generallöjtnant»'],
    ));
  it('compares ranks of Vietnamese and Swedish, and lets a translation be', () => {
    const inVietnamese =
      '//- /a.txt date=2031-05-12\nThượng tướng Phan Minh Trạch phát biểu.\n//- /b.txt date=2031-05-13\n';
    assert.deepEqual(across(`${inVietnamese}Generallöjtnant Phan Minh Trạch talade.`), [
      '/a.txt «Thượng tướng»',
      '/b.txt «Generallöjtnant»',
    ]);
    assert.deepEqual(across(`${inVietnamese}Senior Lieutenant General Phan Minh Trạch spoke.`), []);
    assert.deepEqual(
      across(
        '//- /a.txt date=2031-05-12\nFörsvarsminister Elin Lagerstråle talade.\n//- /b.txt date=2031-05-13\nMinister of Defence Elin Lagerstråle spoke.',
      ),
      [],
    );
  });
  it('lets the table of office holders decide between two documents', () =>
    assert.deepEqual(
      across(
        '//- /a.txt date=2021-11-23\nFörsvarsminister Kishi Nobuo talade.\n//- /b.txt date=2021-11-24\nForeign Minister Kishi Nobuo spoke.',
      ),
      ['/b.txt «Foreign Minister»'],
    ));
  it('lets other times, and several documents against one, be', () => {
    assert.deepEqual(
      across(
        '//- /a.txt date=2031-05-12\n柳沼蒼介1等海佐が賛成した。\n//- /b.txt date=2031-09-20\n柳沼蒼介海将補が反対した。',
      ),
      [],
    );
    assert.deepEqual(
      across(
        ['a', 'b', 'c']
          .map(name => `//- /${name}.txt date=2031-05-12\n柳沼蒼介1等海佐が賛成した。`)
          .concat('//- /d.txt date=2031-05-20\n柳沼蒼介海将補が反対した。')
          .join('\n'),
      ),
      ['/d.txt «海将補»'],
    );
  });
});
