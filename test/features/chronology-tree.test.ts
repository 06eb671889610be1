import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { chronologyChildren, eventPathAt } from '../../server/features/chronology-tree';
import { fixture, fixtureWithCursor } from '../support/workspace';

const english = phrasesOf('en');

const FOLDER = `//- /a.txt
令和13年5月12日
2031年5月10日、第3回日比防衛次官級協議が開催されました。11日、両次官は港を視察しました。
会談は2時間行われました。
//- /b.txt
The treaty was signed on 3 March 1911. It lasted until 1931.`;

const rows = (source: string, path: readonly string[], filter = ''): string[] =>
  chronologyChildren(fixture(source).library, path, filter, english).map(
    ({ label, description, kind }) => `${kind} ${label} | ${description}`,
  );

describe('chronology', () => {
  it('lists the years in their order; stamps and lengths of time are no events', () =>
    assert.deepEqual(rows(FOLDER, []), ['group 1911 | 1', 'group 1931 | 1', 'group 2031 | 2']));

  it('lists the events of a year by day, with the sentence and what took place', () =>
    assert.deepEqual(rows(FOLDER, ['2031']), [
      'meeting 10 May 2031 | 第3回日比防衛次官級協議 · 2031年5月10日、第3回日比防衛次官級協議が開催されました。',
      'date 11 May 2031 (inferred) | 11日、両次官は港を視察しました。',
    ]));

  describe('of what several sentences tell', () => {
    const TOLD = `//- /later.txt date=2031-05-20
5月10日に開催された第3回日比防衛次官級協議では、港の名が挙がった。
//- /release.txt date=2031-05-11
2031年5月10日、第3回日比防衛次官級協議が開催された。
5月12日、朝倉千尋防衛審議官は港を視察した。
//- /post.txt
2031年5月12日に朝倉千尋防衛審議官が港を訪れた。
2031年5月10日は雨だった。
//- /copy.txt
2031年5月10日は雨だった。
2031年5月、第3回日比防衛次官級協議が開催された。`;

    it('makes one row: of the same meeting or agreement, the same day and names, the same words', () =>
      assert.deepEqual(rows(TOLD, ['2031']), [
        'date 10 May 2031 | 2 times in 2 documents · 2031年5月10日は雨だった。',
        'meeting 10 May 2031 | 第3回日比防衛次官級協議 · 3 times in 3 documents · 2031年5月10日、第3回日比防衛次官級協議が開催された。',
        'date 12 May 2031 | 2 times in 2 documents · 5月12日、朝倉千尋防衛審議官は港を視察した。',
      ]));

    it('lists the sentences beneath, by when they were written', () => {
      const { library } = fixture(TOLD);
      const [, meeting] = chronologyChildren(library, ['2031'], '', english);
      assert.deepEqual(rows(TOLD, ['2031', meeting!.id]), [
        'sentence 2031年5月10日、第3回日比防衛次官級協議が開催された。 | release.txt',
        'sentence 5月10日に開催された第3回日比防衛次官級協議では、港の名が挙がった。 | later.txt · 10 May 2031 (inferred)',
        'sentence 2031年5月、第3回日比防衛次官級協議が開催された。 | copy.txt · May 2031',
      ]);
    });

    it('keeps two days of one agreement, and two meetings of one day, apart', () =>
      assert.deepEqual(
        rows(
          `//- /a.txt
「霧笛の共用に関する覚書」は2031年5月10日に署名された。「霧笛の共用に関する覚書」は2031年6月1日に改正された。
2031年5月10日、第3回日比防衛次官級協議が開催された。2031年5月10日、第4回日越防衛次官級協議が開催された。`,
          ['2031'],
        ).map(row => row.split(' | ')[0]),
        ['date 10 May 2031', 'meeting 10 May 2031', 'meeting 10 May 2031', 'date 1 June 2031'],
      ));

    it('counts a sentence once that gives its day twice, and takes from either what was held', () =>
      assert.deepEqual(
        rows('//- /a.txt\n令和13年5月10日午前9時に始まり、2031年5月10日、第3回日比防衛次官級協議が開催された。', [
          '2031',
        ]),
        [
          'meeting 10 May 2031 09:00 | 第3回日比防衛次官級協議 · 令和13年5月10日午前9時に始まり、2031年5月10日、第3回日比防衛次官級協議が開催された。',
        ],
      ));

    it('shows the cursor its sentence', () => {
      const { library, document, offset } = fixtureWithCursor(TOLD.replace('港の名', '港$0の名'));
      const [, meeting] = chronologyChildren(library, ['2031'], '', english);
      assert.deepEqual(eventPathAt(library, document, offset), ['2031', meeting!.id, '/later.txt#0']);
    });
  });

  it('says in words what a value means: seasons, hours, stretches', () =>
    assert.deepEqual(
      chronologyChildren(
        fixture('//- /a.txt\n2031年春に始まった。\n2031年5月10日~5月12日に開いた。\n2031年6月2日17時15分に発表した。')
          .library,
        ['2031'],
        '',
        english,
      ).map(({ label }) => label),
      ['spring 2031', '10 May 2031 – 12 May 2031', '2 June 2031 17:15'],
    ));

  it('keeps the events whose sentence a filter fits', () => {
    assert.deepEqual(rows(FOLDER, [], '視察'), ['group 2031 | 1']);
    assert.deepEqual(rows(FOLDER, [], 'TREATY signed'), ['group 1911 | 1']);
    const vietnamese = '//- /a.txt\nĐối thoại diễn ra ngày 10 tháng 5 năm 2031.';
    assert.deepEqual(rows(vietnamese, [], 'doi thoai'), ['group 2031 | 1']);
    assert.deepEqual(rows(vietnamese, [], 'Hội đàm'), []);
  });

  it('gives nothing beneath an event, nor for a year that is there no more', () => {
    assert.deepEqual(rows(FOLDER, ['1905']), []);
    assert.deepEqual(rows(FOLDER, ['1911', '/b.txt#25']), []);
  });

  it('knows the path to the event that the cursor stands in or behind', () => {
    const { library, document, offset } = fixtureWithCursor(FOLDER.replace('港を', '港$0を'));
    assert.deepEqual(eventPathAt(library, document, offset), [
      '2031',
      `/a.txt#${FOLDER.indexOf('11日') - '//- /a.txt\n'.length}`,
    ]);
    assert.equal(eventPathAt(library, document, 0), undefined);
  });
});
