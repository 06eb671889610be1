import assert from 'node:assert/strict';
import { definitionAt } from '../../server/features/definition';
import { highlightsAt } from '../../server/features/highlight';
import { nextMention } from '../../server/features/next-mention';
import { referencesAt } from '../../server/features/references';
import { fixtureWithCursor } from '../support/workspace';

const folder = (cursor: string): string =>
  `//- /b.txt date=2031-05-14
朝倉千尋防衛審議官は10日に到着した。翌日、朝倉審議官は出発した。
「霧笛の共用に関する覚書」及び「浮標の塗装に関する覚書」に署名した。これらの覚書は同日に発効した。
//- /c.txt date=2031-05-14
今朝は朝倉千尋防衛審議官が会見した。
Ranking読まれている記事
- 24時間
- 1週間
- 朝倉千尋防衛審議官の日程
//- /a.txt date=2031-05-15
The talks were led by Vice-Minister Asakura Chihiro.`.replace(cursor, `$0${cursor}`);

describe('definition', () => {
  const check = (source: string, origin: string | undefined, places: readonly string[]) => {
    const { library, document, offset, quote, place } = fixtureWithCursor(source);
    const found = definitionAt(library, document, offset);
    assert.equal(found && quote(found.origin), origin);
    assert.deepEqual(found?.places.map(place) ?? [], places);
  };
  it('leads from a romanised name to the fullest mention', () =>
    check(folder('Asakura'), 'Vice-Minister Asakura Chihiro', ['/b.txt: 朝倉千尋']));
  it('leads from a surname, wherever in the phrase the cursor is', () =>
    check(folder('審議官は出発'), '朝倉審議官', ['/b.txt: 朝倉千尋']));
  it('leads from an anaphor to all that it stands for', () =>
    check(folder('れらの覚書'), 'これらの覚書', ['/b.txt: 霧笛の共用に関する覚書', '/b.txt: 浮標の塗装に関する覚書']));
  it('leads from a relative date to the one that it is reckoned from', () =>
    check(folder('翌日'), '翌日', ['/b.txt: 10日']));
  it('leads nowhere from a date that states all of itself', () => check('$0令和13年5月12日', undefined, []));
});

describe('references', () => {
  const check = (source: string, places: readonly string[]) => {
    const { library, document, offset, place } = fixtureWithCursor(source);
    assert.deepEqual(referencesAt(library, document, offset).map(place), places);
  };
  it('lists every file and script, boilerplate last', () =>
    check(folder('朝倉審議官は出発'), [
      '/a.txt: Asakura Chihiro',
      '/b.txt: 朝倉千尋',
      '/b.txt: 朝倉',
      '/c.txt: 朝倉千尋',
      '/c.txt: 朝倉千尋',
    ]));
  it('lists the same day however it is written', () =>
    check('令和13年5月$012日に開き、2031-05-12に公表した。', ['/a.txt: 令和13年5月12日', '/a.txt: 2031-05-12']));
  it('lists nothing where nothing stands', () => check('何も$0ない。', []));
});

describe('highlights', () => {
  it('mark the mentions in this document alone', () => {
    const { library, document, offset, quote } = fixtureWithCursor(folder('朝倉審議官は出発'));
    assert.deepEqual(highlightsAt(library, document, offset).map(quote), ['朝倉千尋', '朝倉']);
  });
});

describe('next mention', () => {
  const check = (cursor: string, next: string | undefined, previous: string | undefined) => {
    const { library, document, offset, place } = fixtureWithCursor(folder(cursor));
    const at = (direction: 'next' | 'previous') => {
      const found = nextMention(library, document, offset, direction);
      return found && `${place(found)} ${found.start}`;
    };
    assert.deepEqual([at('next'), at('previous')], [next, previous]);
  };
  it('goes by path, then by place', () => check('Asakura', '/b.txt: 朝倉千尋 0', '/c.txt: 朝倉千尋 3'));
  it('goes within the document', () => check('朝倉審議官は出発', '/c.txt: 朝倉千尋 3', '/b.txt: 朝倉千尋 0'));
  it('passes over boilerplate and begins again', () =>
    check('朝倉千尋防衛審議官が会見', '/a.txt: Asakura Chihiro 36', '/b.txt: 朝倉 22'));
  it('goes nowhere from what is named once', () => check('10日', undefined, undefined));
});
