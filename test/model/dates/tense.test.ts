import assert from 'node:assert/strict';
import { tenseAround } from '../../../server/model/dates/tense';

/** A sentence with the date in ⟦⟧, and the tense of what it tells of it. */
const CASES: readonly (readonly [string, 'past' | 'future' | undefined])[] = [
  ['⟦12月4日⟧、東京で会談を行いました。', 'past'],
  ['⟦12月4日⟧に述べた意見。', 'past'],
  ['⟦12月4日⟧の会合に臨んだ。', 'past'],
  ['⟦12月4日⟧に開催される会合を準備した。', 'future'],
  ['⟦12月4日⟧に訪問することで一致しました。', 'future'],
  ['⟦12月4日⟧に予定していた会談を延ばした。', 'future'],
  ['⟦12月4日⟧に関する報告を出した。', 'past'],
  ['⟦12月4日⟧までに提出した。', undefined],
  ['⟦12月4日⟧ 会談', undefined],
  ['前日に会談した。⟦12月4日⟧', undefined],
  ['⟦12月4日⟧のため、新たな計画を待つ。', undefined],
  ['The ministers met on ⟦4 December⟧.', 'past'],
  ['On ⟦4 December⟧, the ministers signed it.', 'past'],
  ['The talks were held on ⟦4 December⟧.', 'past'],
  ['The talks will be held on ⟦4 December⟧.', 'future'],
  ['They agreed to hold talks on ⟦4 December⟧.', 'future'],
  ['They decided to open talks in ⟦May 2026⟧.', 'future'],
  ['次官からは、⟦来月⟧の協議に期待していると述べた。', 'future'],
  ['The talks, scheduled for ⟦4 December⟧, were prepared.', 'future'],
  ['The report was asked for by ⟦4 December⟧.', undefined],
  ['He spoke to Gen. Holm on ⟦4 December⟧.', 'past'],
  ['They met. ⟦4 December⟧ will follow.', 'future'],
  ['⟦Last September⟧ the port will be remembered.', 'past'],
  ['The talks of ⟦next May⟧ were prepared.', 'future'],
  ['They looked forward to the talks in ⟦May 2026⟧.', 'future'],
  ['Ministrarna såg fram emot mötet i ⟦maj 2026⟧.', 'future'],
  ['It should take place in ⟦May 2023⟧.', 'future'],
  ['Den ⟦4 december⟧ undertecknade ministrarna avtalet.', 'past'],
  ['Ministrarna ska mötas den ⟦4 december⟧.', 'future'],
  ['De hörde gästen, som den ⟦6 mars⟧ tar emot hamnchefen.', 'future'],
  ['Ministrarna möttes den ⟦4 december⟧.', 'past'],
  ['Hai bên đã ký thỏa thuận ngày ⟦4/12⟧.', 'past'],
  ['Hai bên dự kiến gặp nhau ngày ⟦4/12⟧.', 'future'],
  ['Bộ trưởng tham dự lễ ngày ⟦4/12⟧.', undefined],
];

describe('the tense around a date', () => {
  for (const [marked, expected] of CASES)
    it(`${marked} is ${expected ?? 'untold'}`, () => {
      const start = marked.indexOf('⟦');
      const end = marked.indexOf('⟧') - 1;
      assert.equal(tenseAround(marked.replace(/[⟦⟧]/g, ''), { start, end }, []), expected);
    });
});
