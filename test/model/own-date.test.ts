import assert from 'node:assert/strict';
import { dateInName } from '../../server/model/dates/file-name';
import { facts } from '../../server/model/facts';
import type { Header } from '../../server/model/header';

/** The document's own date as `source ISO «what says so»`. */
function own(text: string, header: Partial<Header> = {}): string | undefined {
  const found = facts(text, { document: 'text.txt', ...header }).ownDate;
  if (!found) return undefined;
  const { date, source, span, inferred } = found;
  const iso = [date.year, date.month, date.day].filter(part => part !== undefined).join('-');
  return [source, iso, span && `«${text.slice(span.start, span.end)}»`, inferred && '(inferred)']
    .filter(Boolean)
    .join(' ');
}

const RELEASE = '港の防衛に関する覚書に署名\n\n2021年11月23日\n防衛省\n\n 標記について、10月5日に実施しました。';

describe('a document’s own date', () => {
  it('is what its reader recorded, before anything else', () =>
    assert.equal(own(RELEASE, { date: '2020-01-05' }), 'recorded 2020-1-5'));
  it('may be recorded as a month or a year', () => {
    assert.equal(own('本文。', { date: '2020-01' }), 'recorded 2020-1');
    assert.equal(own('本文。', { date: '2020' }), 'recorded 2020');
  });
  it('is not a record that is no date', () => {
    assert.equal(own('本文。', { date: 'yesterday' }), undefined);
    assert.equal(own('本文。', { date: '2021-02-30' }), undefined);
  });
  it('is told by the front matter', () => {
    assert.equal(own('---\ntitle: 港\ndate: 2025-04-10\n---\n\n本文。'), 'front-matter 2025-4-10 «2025-04-10»');
    assert.equal(
      own('---\npublished: 2025-04-10T09:00:00+09:00\n---\n\n本文。')?.startsWith('front-matter 2025-4-10'),
      true,
    );
    assert.equal(own('---\n日付: 令和7年4月10日\n---\n\n本文。'), 'front-matter 2025-4-10 «令和7年4月10日»');
  });
  it('is told by a stamp near the top', () => {
    assert.equal(own(RELEASE), 'stamp 2021-11-23 «2021年11月23日»');
    assert.equal(own('港の式典\n2025-12-8 10:27\n防衛省は12月4日に発表した。'), 'stamp 2025-12-8 «2025-12-8 10:27»');
    assert.equal(own('港の式典\n令和7年12月8日\n本文は次のとおり。'), 'stamp 2025-12-8 «令和7年12月8日»');
  });
  it('is never an ordinary sentence’s date', () =>
    assert.equal(own('両大臣は2021年11月23日に会談した。\n翌日、視察した。'), undefined));
  it('is told by the file’s name, as an inference', () =>
    assert.equal(
      own('両大臣は11月23日に会談した。', { document: 'posts/2021-11-24_talks.txt' }),
      'file-name 2021-11-24 (inferred)',
    ));
  it('is rather told by a stamp than by the file’s name', () =>
    assert.equal(own(RELEASE, { document: '2022-01-01.txt' }), 'stamp 2021-11-23 «2021年11月23日»'));
});

describe('a date in a file’s name', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['2025-12-04_x.txt', '2025-12-4'],
    ['minutes 2025_12_04.txt', '2025-12-4'],
    ['a/b/20251204.txt', '2025-12-4'],
    ['file:///c:/texts/2025.12.4.md', '2025-12-4'],
    ['2025年12月4日.txt', '2025-12-4'],
    ['R7.12.4.txt', '2025-12-4'],
    ['令和7年12月4日会見.txt', '2025-12-4'],
    ['2025-12_minutes.txt', '2025-12'],
    ['2025-13-04.txt', undefined],
    ['20251304.txt', undefined],
    ['2025-12-04/readme.txt', undefined],
    ['001_c5127e84668161b7.txt', undefined],
    ['report-12.txt', undefined],
    ['IMG_20251204123456.txt', undefined],
    ['', undefined],
  ];
  for (const [name, expected] of cases)
    it(`${name || '(empty)'} → ${expected ?? 'none'}`, () => {
      const date = dateInName(name);
      assert.equal(date && [date.year, date.month, date.day].filter(part => part !== undefined).join('-'), expected);
    });
});
