import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorIn } from '../../server/annotate/anchor';
import { codePointsOf, fromCodePoints, toCodePoints } from '../../server/annotate/code-points';
import { selectorsOf } from '../../server/annotate/selectors';

/** Selects what stands in «» in a text, and finds it in another, where it is shown the same way. */
function anchored(before: string, after: string): string {
  const start = before.indexOf('«');
  const text = before.replace('«', '').replace('»', '');
  const span = { start, end: before.indexOf('»') - 1 };
  const selectors = selectorsOf(text, codePointsOf(text), span);
  const anchor = anchorIn(after, codePointsOf(after), selectors);
  if (anchor.kind === 'ambiguous' || anchor.kind === 'orphan') return anchor.kind;
  const { start: from, end: to } = anchor.span;
  return `${anchor.kind} ${after.slice(0, from)}«${after.slice(from, to)}»${after.slice(to)}`;
}

const FINDS: readonly (readonly [string, string, string])[] = [
  ['会議は5月12日(«火»)に開いた。', '会議は5月12日(火)に開いた。', 'exact 会議は5月12日(«火»)に開いた。'],
  ['会議は5月12日(«火»)に開いた。', '次の会議は5月12日(火)に開いた。', 'moved 次の会議は5月12日(«火»)に開いた。'],
  // The passage that was decided about went elsewhere; the same letters stay where it was.
  [
    '12日(火)に話した。14日(«火»)に会った。',
    '14日(火)に会った。12日(火)に話した。',
    'moved 14日(«火»)に会った。12日(火)に話した。',
  ],
  ['会議は5月12日(«火»)に開いた。', '会議は五月十二日(火)に開いた。', 'exact 会議は五月十二日(«火»)に開いた。'],
  [
    'The «Memorandum of Cooperation» was signed.',
    'Both praised a Memorandum of Cooperation, they say.',
    'moved Both praised a «Memorandum of Cooperation», they say.',
  ],
  // Emoji before it, and a flag of two code points right beside it.
  ['🗾🇯🇵5月12日(«火»)🇻🇳', '🗾🗾🇯🇵5月12日(火)🇻🇳', 'moved 🗾🗾🇯🇵5月12日(«火»)🇻🇳'],
  [
    'Nguye\u0302\u0303n Va\u0306n «Long» đến.',
    'Nguye\u0302\u0303n Va\u0306n Long đến.',
    'exact Nguye\u0302\u0303n Va\u0306n «Long» đến.',
  ],
  // The same file with other line ends.
  ['一行目\r\n5月12日(«火»)\r\n三行目', '一行目\n5月12日(火)\n三行目', 'moved 一行目\n5月12日(«火»)\n三行目'],
];

const REFUSES: readonly (readonly [string, string, string])[] = [
  ['会議は5月12日(«火»)に開いた。', '会議は5月12日(月)に開いた。', 'orphan'],
  // The letter alone proves nothing where all around it is new.
  ['会議は5月12日(«火»)に開いた。', '火曜日の朝に出発する。', 'orphan'],
  ['5月12日(«火»)に開いた。', '注。5月12日(火)に開いた。再び、5月12日(火)に開いた。', 'ambiguous'],
  ['会議は5月12日(«火»)に開いた。', '', 'orphan'],
];

describe('anchors', () => {
  for (const [before, after, expected] of [...FINDS, ...REFUSES])
    it(`place ${before} in ${after || 'nothing'}`, () => assert.equal(anchored(before, after), expected));

  it('count code points', () => {
    const text = 'a🗾b🇯🇵c';
    const points = codePointsOf(text);
    assert.deepEqual(
      [0, 1, 3, 4, 6, 8].map(offset => toCodePoints(points, offset)),
      [0, 1, 2, 3, 4, 5],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map(count => fromCodePoints(points, count)),
      [0, 1, 3, 4, 6, 8],
    );
  });

  it('take so much context that no other place has it, and cut no character', () => {
    const text = `${'五月十二日(火)に会議を開き、関係者が出席した。'.repeat(3)}👨‍👩‍👧${'五月十二日(火)に会議を開き、関係者が出席した。'.repeat(3)}`;
    const start = text.indexOf('火', text.indexOf('👧'));
    const { quote, prefix, suffix } = selectorsOf(text, codePointsOf(text), { start, end: start + 1 });
    assert.equal(text.split(prefix + quote + suffix).length, 2);
    assert.doesNotMatch(prefix, /^[\u200d\udc00-\udfff]/);
    assert.doesNotMatch(suffix, /[\u200d\ud800-\udbff]$/);
  });

  const piece = fc.constantFrom('火', '5月12日(火)', '🗾', '🇯🇵', 'e\u0301', '\r\n', '、', 'ab', '\ud83d');
  const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map(pieces => pieces.join(''));
  it('find any stretch of an unchanged text at its place', () =>
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, one, other) => {
        const points = codePointsOf(written);
        const [start, end] = [one % written.length, other % (written.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        // A stretch begins and ends between code points, as findings do.
        fc.pre(start < end && !points.seconds.includes(start) && !points.seconds.includes(end));
        const anchor = anchorIn(written, points, selectorsOf(written, points, { start, end }));
        assert.deepEqual(anchor, { kind: 'exact', span: { start, end } });
      }),
    ));
});
