import assert from 'node:assert/strict';
import { isRecordableDate, readRecords, withRecord } from '../../server/lsp/records';

describe('records', () => {
  it('are read, wrong entries told and left out', () => {
    const { documents, faults } = readRecords(`{
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
    assert.deepEqual(faults, [
      { kind: 'entry', path: 'b.txt', wrong: 'date' },
      { kind: 'entry', path: 'c.txt', wrong: 'other' },
    ]);
  });

  for (const text of ['', '[]', 'null', '"x"', '{"documents": 5}', '{"documents": [1]}']) {
    it(`hold nothing in ${text || 'an empty file'}`, () => assert.equal(readRecords(text).documents.size, 0));
  }
  it('tell where they are no JSON', () =>
    assert.deepEqual(readRecords('{"documents": {\n "a.txt": {},\n !').faults[0], { kind: 'not-json', line: 3 }));

  it('tell of many faults the first', () => {
    const wrong = Object.fromEntries(Array.from({ length: 900 }, (_, number) => [`${number}.txt`, 5]));
    assert.equal(readRecords(JSON.stringify({ documents: wrong })).faults.length, 50);
  });

  it('are changed without touching the rest', () => {
    const before = '{\n  // mine\n  "documents": {\n    "a.txt": { "date": "2020" }\n  }\n}\n';
    const after = withRecord(before, 'b/c.txt', 'source', 'http://example.invalid/"1"')!;
    assert.match(after, /\/\/ mine/);
    assert.deepEqual(
      [...readRecords(after).documents],
      [
        ['a.txt', { date: '2020' }],
        ['b/c.txt', { source: 'http://example.invalid/"1"' }],
      ],
    );
  });

  it('lose an entry with its last field', () => {
    const both = withRecord(withRecord('', 'a.txt', 'date', '2020')!, 'a.txt', 'source', 'box 3')!;
    assert.deepEqual([...readRecords(both).documents], [['a.txt', { date: '2020', source: 'box 3' }]]);
    const one = withRecord(both, 'a.txt', 'date', '')!;
    assert.deepEqual([...readRecords(one).documents], [['a.txt', { source: 'box 3' }]]);
    assert.deepEqual(JSON.parse(withRecord(one, 'a.txt', 'source', '')!), { documents: {} });
    assert.equal(withRecord('', 'a.txt', 'date', ''), '');
  });

  for (const broken of ['{"documents": {', '[]', '5', '{"documents": "x"}', '{"documents": {"a.txt": 5}}']) {
    it(`are never written over ${broken}`, () => assert.equal(withRecord(broken, 'a.txt', 'date', '2020'), undefined));
  }

  it('take only dates that exist', () => {
    for (const date of ['2025', '2025-12', '2024-02-29', '1873-01-01']) assert.ok(isRecordableDate(date), date);
    for (const date of ['', '25', '2025-13', '2023-02-29', '2025-1-1', '2025-12-04T10:00', ' 2025'])
      assert.ok(!isRecordableDate(date), date);
  });
});
