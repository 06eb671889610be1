import assert from 'node:assert/strict';
import { isRecordableDate, readRecords, withRecord } from '../../server/lsp/records';

describe('records', () => {
  it('are read, wrong entries told in a sentence and left out', () => {
    const { documents, complaints } = readRecords(`{
      // by hand
      "documents": {
        "a.txt": { "date": "2025-12-04", "source": "archive 12" },
        "b.txt": { "date": "2025-02-30" },
        "c.txt": { "datum": "2025" },
        "__proto__": { "date": "2024" },
        "d.txt": { "date": "2025-12" },
      },
    }`);
    assert.deepEqual(
      [...documents],
      [
        ['a.txt', { date: '2025-12-04', source: 'archive 12' }],
        ['d.txt', { date: '2025-12' }],
      ],
    );
    assert.deepEqual(complaints, [
      '.shiryo/documents.json: the entry of b.txt is left out: its date is no day, month or year such as 2025-12-04.',
      '.shiryo/documents.json: the entry of c.txt is left out: only "date" and "source" are known.',
    ]);
  });

  for (const text of ['', '[]', 'null', '"x"', '{"documents": 5}', '{"documents": [1]}']) {
    it(`hold nothing in ${text || 'an empty file'}`, () => assert.equal(readRecords(text).documents.size, 0));
  }
  it('tell what is no JSON', () => assert.match(readRecords('{"documents": {').complaints[0]!, /not JSON at offset/));

  it('are changed without touching the rest', () => {
    const before = '{\n  // mine\n  "documents": {\n    "a.txt": { "date": "2020" }\n  }\n}\n';
    const after = withRecord(before, 'b/c.txt', 'source', 'http://example.invalid/"1"');
    assert.match(after, /\/\/ mine/);
    assert.deepEqual(
      [...readRecords(after).documents],
      [
        ['a.txt', { date: '2020' }],
        ['b/c.txt', { source: 'http://example.invalid/"1"' }],
      ],
    );
    assert.equal(readRecords(withRecord(after, 'a.txt', 'date', '')).documents.get('a.txt')?.date, undefined);
  });

  it('take only dates that exist', () => {
    for (const date of ['2025', '2025-12', '2024-02-29', '1873-01-01']) assert.ok(isRecordableDate(date), date);
    for (const date of ['', '25', '2025-13', '2023-02-29', '2025-1-1', '2025-12-04T10:00', ' 2025'])
      assert.ok(!isRecordableDate(date), date);
  });
});
