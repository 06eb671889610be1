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
