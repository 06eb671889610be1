import assert from 'node:assert/strict';
import { layoutOf } from '../../server/text/structure';

const BODY = '防衛大臣は、潜水医学の分野での協力について意見を交わし、覚書に署名した。';

describe('stamps of newspapers and offices', () => {
  const finds: readonly (readonly [raw: string, stamp: string])[] = [
    [
      `北潮新聞　令和6(2024)年5月9日(木)　第2210号　1部130円\n港を視察\n${BODY}`,
      '北潮新聞　令和6(2024)年5月9日(木)　第2210号　1部130円',
    ],
    [
      'Vụ Hợp tác quốc tế, cập nhật ngày 8 tháng 1 năm 2025\nKế hoạch\nHai bên gặp nhau.',
      'Vụ Hợp tác quốc tế, cập nhật ngày 8 tháng 1 năm 2025',
    ],
    ['HAMNBLADET\nNr 12, juni 2026\nVåren har gått och båtarna ligger åter i hamn.', 'Nr 12, juni 2026'],
    ['Lighthouse Review\nIssue 7, 3 May 2026\nThe lamps were lit again last week.', 'Issue 7, 3 May 2026'],
  ];
  for (const [raw, stamp] of finds)
    it(stamp, () =>
      assert.deepEqual(
        layoutOf(raw).stamps.map(({ kind, start, end }) => `${kind}: ${raw.slice(start, end)}`),
        [`stamp: ${stamp}`],
      ),
    );
  it('are no lines that go on behind a number', () =>
    assert.deepEqual(layoutOf('Nr 12 antogs den 3 juni 2026 av rådet\nText.').stamps, []));
});
