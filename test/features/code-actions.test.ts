import assert from 'node:assert/strict';
import { en } from '../../server/explain/en';
import { codeActionsAt, correctionsOf } from '../../server/features/code-actions';
import { weekdayLike } from '../../server/features/code-actions/correct-weekday';
import { numeralLike } from '../../server/features/code-actions/numerals-like';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { fixture, fixtureWithCursor } from '../support/workspace';

const NO_EDITS = new Set(['sic', 'ignored', 'gazetteer', 'severity', 'take-back', 'all-in-document', 'all-in-folder']);

/** Each remedy of the findings of a text, and what the text then reads. */
function mended(source: string): string[] {
  const { library, document, text } = fixture(source);
  return diagnosticsOf(library, document, { phrases: en }).flatMap(finding =>
    codeActionsAt(library, document, finding.span, [finding], true).flatMap(action =>
      'correction' in action && action.kind !== 'iso' && action.kind !== 'calendar'
        ? [
            `${action.kind}: ${text.slice(0, action.correction.start)}${action.correction.text}${text.slice(action.correction.end)}`,
          ]
        : [],
    ),
  );
}

const FINDS: readonly (readonly [string, readonly string[]])[] = [
  ['2031年5月12日(火)に会った。', ['weekday: 2031年5月12日(月)に会った。']],
  ['2031年5月12日（火曜日）に会った。', ['weekday: 2031年5月12日（月曜日）に会った。']],
  ['2031年5月12日㈫に会った。', ['weekday: 2031年5月12日㈪に会った。']],
  ['They met on Tuesday, 12 May 2031.', ['weekday: They met on Monday, 12 May 2031.']],
  ['They met on TUES. 12 May 2031.', ['weekday: They met on MON. 12 May 2031.']],
  ['De möttes tisdagen den 12 maj 2031.', ['weekday: De möttes måndagen den 12 maj 2031.']],
  ['Hai bên gặp nhau Thứ Ba, ngày 12/5/2031.', ['weekday: Hai bên gặp nhau Thứ Hai, ngày 12/5/2031.']],
  [
    'Hai bên gặp nhau thứ 3, ngày 11 tháng 5 năm 2031.',
    ['weekday: Hai bên gặp nhau chủ nhật, ngày 11 tháng 5 năm 2031.'],
  ],
  [
    '令和13(2030)年5月12日に会った。',
    ['gregorian-year: 令和13(2031)年5月12日に会った。', 'era-year: 令和12(2030)年5月12日に会った。'],
  ],
  [
    '令和１３年（２０３０年）に会った。',
    ['gregorian-year: 令和１３年（２０３１年）に会った。', 'era-year: 令和１２年（２０３０年）に会った。'],
  ],
  [
    '平成三十一年(二〇一八年)に会った。',
    ['gregorian-year: 平成三十一年(二〇一九年)に会った。', 'era-year: 平成三十年(二〇一八年)に会った。'],
  ],
  // The day is of another era, and its first year.
  [
    '平成29(2019)年6月1日に会った。',
    ['gregorian-year: 平成29(2017)年6月1日に会った。', 'era-year: 令和元(2019)年6月1日に会った。'],
  ],
  ['2030(令和13)年に会った。', ['gregorian-year: 2031(令和13)年に会った。', 'era-year: 2030(令和12)年に会った。']],
  [
    'They signed the Memorandum of Understanding on Coastal Surveillance. The Memorandum of Understanding on Coastal Surveilance lasts.',
    [
      'usual-form: They signed the Memorandum of Understanding on Coastal Surveillance. The Memorandum of Understanding on Coastal Surveillance lasts.',
    ],
  ],
  [
    'Parterna undertecknade avsiktsförklaringen om kustövervakning. Avsiktsförklaringen om kustövervaknning gäller.',
    [
      'usual-form: Parterna undertecknade avsiktsförklaringen om kustövervakning. Avsiktsförklaringen om kustövervakning gäller.',
    ],
  ],
  ['両国は国連海洋方条約を尊重する。', ['usual-form: 両国は国連海洋法条約を尊重する。']],
  [
    'Ambassador Elin Dahlquist spoke.\nAmbassador Elin Dahlquist spoke.\nAmbassador Elin Dahlqvist answered.',
    [
      'usual-form: Ambassador Elin Dahlquist spoke.\nAmbassador Elin Dahlquist spoke.\nAmbassador Elin Dahlquist answered.',
    ],
  ],
  [
    '両大臣は「霧笛の共用に関する覚書』に署名した。',
    [
      'bracket: 両大臣は「霧笛の共用に関する覚書」に署名した。',
      'bracket: 両大臣は「霧笛の共用に関する覚書」に署名した。',
    ],
  ],
  ['朝\u200b倉千尋防衛審議官が述べた。', ['character: 朝倉千尋防衛審議官が述べた。']],
];

const IGNORES = [
  // Where the bracket closes only the source knows.
  '両大臣は「霧笛の共用に関する覚書に署名した。',
  // No remedy is certain: which part of it is wrong?
  '2031年2月30日に会った。',
  '平成31年5月2日に会った。',
];

/** What the date at the cursor may become. */
function rewritten(source: string): string[] {
  const { library, document, text, offset } = fixtureWithCursor(source);
  return codeActionsAt(library, document, { start: offset, end: offset }, [], true).flatMap(action =>
    'correction' in action
      ? [`${text.slice(0, action.correction.start)}${action.correction.text}${text.slice(action.correction.end)}`]
      : [],
  );
}

const REWRITES: readonly (readonly [string, readonly string[]])[] = [
  ['$0令和13年5月12日(月)に会った。', ['2031年5月12日(月)に会った。', '2031-05-12に会った。']],
  ['$0令和十三年五月十二日に会った。', ['二〇三一年五月十二日に会った。', '2031-05-12に会った。']],
  ['$0令和元年６月１日に会った。', ['2019年６月１日に会った。', '2019-06-01に会った。']],
  ['$0２０１９年６月１日に会った。', ['令和元年６月１日に会った。', '2019-06-01に会った。']],
  ['$02019年に会った。', []],
  ['$02031年5月12日に会った。', ['令和13年5月12日に会った。', '2031-05-12に会った。']],
  ['$0R13.5.12に会った。', ['2031.5.12に会った。', '2031-05-12に会った。']],
  ['They met on $012 May 2031.', ['They met on 2031-05-12.']],
  // Nothing is written that the text does not state, or that is at odds with itself.
  ['//- /a.txt date=2031-05-01\n$05月12日に会った。', []],
  ['$02031年5月12日(火)に会った。', []],
  ['$0令和13(2030)年5月12日に会った。', []],
  ['$0令和13(2031)年5月に会った。', ['2031-05に会った。']],
  ['$02031-05-12', []],
  ['$02031年5月頃に会った。', []],
  ['$0明治4年3月1日に会った。', []],
];

describe('remedies', () => {
  for (const [source, expected] of FINDS) it(`mend ${source}`, () => assert.deepEqual(mended(source), expected));
  for (const source of IGNORES) it(`leave ${source}`, () => assert.deepEqual(mended(source), []));
  for (const [source, expected] of REWRITES)
    it(`write otherwise ${source}`, () => assert.deepEqual(rewritten(source), expected));

  it('change nothing in a folder that is not open to edits', () => {
    for (const [source] of FINDS) {
      const { library, document } = fixture(source);
      for (const finding of diagnosticsOf(library, document, { phrases: en }))
        for (const { kind } of codeActionsAt(library, document, finding.span, [finding], false))
          assert.ok(NO_EDITS.has(kind), kind);
    }
  });

  it('are offered for all of a document, and of a folder, and touch no letter twice', () => {
    const { library, document, text } = fixture(`//- /a.txt
2031年5月12日(火)、13日(月)、「覚書』、14日(火)。
//- /b.txt
2031年5月12日(水)。`);
    const [finding] = diagnosticsOf(library, document, { phrases: en });
    const kinds = codeActionsAt(library, document, finding!.span, [finding!], true).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['weekday', 'all-in-document', 'all-in-folder', 'sic', 'ignored', 'severity']);
    const all = (remedy: 'weekday' | 'bracket', code: string) =>
      correctionsOf(library, document, code, remedy).map(one => `${text.slice(one.start, one.end)}${one.text}`);
    assert.deepEqual(all('weekday', 'date/weekday-mismatch'), ['火月', '月火', '火水']);
    assert.deepEqual(all('bracket', 'text/unbalanced-bracket'), ['』」']);
  });

  it('write numbers as the text does', () => {
    for (const [model, value, expected] of [
      ['7', 12, '12'],
      ['07', 6, '06'],
      ['７', 12, '１２'],
      ['七', 12, '十二'],
      ['二〇二五', 2031, '二〇三一'],
      ['三一', 30, '三〇'],
      ['三十一', 30, '三十'],
      ['七', 2031, '二〇三一'],
      ['千八百', 1912, '千九百十二'],
      ['廿', 3, undefined],
      ['元', 3, undefined],
    ] as const)
      assert.equal(numeralLike(model, value), expected, model);
  });

  it('write weekdays as the text does', () => {
    for (const [model, stated, actual, expected] of [
      ['Fri', 5, 4, 'Thu'],
      ['tues', 2, 4, 'thurs'],
      ['tisdagens', 2, 3, 'onsdagens'],
      ['tors', 4, 1, 'mån'],
      ['THỨ BA', 2, 0, 'CHỦ NHẬT'],
      ['Thứ\nBa', 2, 4, 'Thứ\nNăm'],
      ['Thứ Ba'.normalize('NFD'), 2, 4, 'Thứ Năm'.normalize('NFD')],
      ['㊋', 2, 3, '㊌'],
      ['Dienstag', 2, 3, undefined],
    ] as const)
      assert.equal(weekdayLike(model, stated, actual), expected, model);
  });
});
