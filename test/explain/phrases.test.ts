import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { phrasesOf } from '../../server/explain/phrases-of';
import { LANGUAGES } from '../../server/text/language';

describe('phrases', () => {
  it('have one kind of apostrophe', () => {
    const source = readFileSync('server/explain/en.ts', 'utf8');
    assert.match(source, /document’s own date/);
    assert.doesNotMatch(source, /[A-Za-z]'s\b/);
  });

  it('follow a language tag, English where it is unknown', () => {
    assert.equal(phrasesOf('ja').language, 'ja');
    assert.equal(phrasesOf('sv-SE').language, 'sv');
    assert.equal(phrasesOf('VI').language, 'vi');
    assert.equal(phrasesOf('de').language, 'en');
    assert.equal(phrasesOf(undefined).language, 'en');
  });

  it('write days, eras, lengths and distances as each language does', () => {
    const said = LANGUAGES.map(language => {
      const { day, era, weekday, duration, distance, counts } = phrasesOf(language);
      const date = { year: 2019, month: 5, day: 1 };
      return [day(date), era('令和', 1, date), weekday(3), duration('P1DT2H30M'), distance(-1), counts(2, 5, 3)].join(
        ' | ',
      );
    });
    assert.deepEqual(said, [
      '2019年5月1日 | 令和元年5月1日 | 水曜日 | 1日2時間30分 | 文書の日付の1日前 | この文書に2回、全3文書に5回',
      '1 May 2019 | 1 May Reiwa 1 | Wednesday | 1 day 2 hours 30 minutes | 1 day before the document’s own date | named 2 times here, 5 in 3 documents',
      '1 maj 2019 | 1 maj Reiwa 1 | onsdag | 1 dag 2 timmar 30 minuter | 1 dag före dokumentets eget datum | nämns 2 gånger här, 5 i 3 dokument',
      'ngày 1 tháng 5 năm 2019 | ngày 1 tháng 5 năm Lệnh Hòa 1 | thứ Tư | 1 ngày 2 giờ 30 phút | 1 ngày trước ngày của tài liệu | nhắc đến 2 lần ở đây, 5 lần trong 3 tài liệu',
    ]);
  });

  it('say one sentence for a finding in every language, with what was expected', () => {
    for (const language of LANGUAGES) {
      const { findings } = phrasesOf(language);
      const said = findings['date/weekday-mismatch'](
        {
          code: 'date/weekday-mismatch',
          severity: 'error',
          span: { start: 0, end: 1 },
          day: '2031-05-12',
          stated: 2,
          actual: 1,
          yearInferred: false,
        },
        () => '',
      );
      assert.ok(
        said.includes('2031-05-12') && said.includes(phrasesOf(language).weekday(1)) && /[.。]$/.test(said),
        said,
      );
    }
  });
});
