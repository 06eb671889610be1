import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { type OutlineItem, outlineOf } from '../../server/features/outline';
import { contains } from '../../server/text/span';
import { fixture } from '../support/workspace';

/** One line a row, indented by depth; every row lies in its parent. */
function check(source: string, expected: readonly string[], ownSections = true): void {
  const { library, document } = fixture(source);
  const written = (items: readonly OutlineItem[], depth: number): string[] =>
    items.flatMap(item => {
      assert.ok(contains(item.span, item.selection), item.name);
      for (const child of item.children) assert.ok(contains(item.span, child.span), child.name);
      return [`${'  '.repeat(depth)}${item.kind} ${item.name} | ${item.detail}`, ...written(item.children, depth + 1)];
    });
  assert.deepEqual(written(outlineOf(library, document, phrasesOf('en'), ownSections), 0), expected);
}

const MINUTES = `灯台会議の概要
令和13年5月12日
朝倉千尋防衛審議官が出席した。

1.  総論
朝倉審議官は歓迎の意を述べた。朝倉審議官は「霧笛の共用に関する覚書」に触れた。

2.  各論
三雲港湾大臣は同覚書を評価した。
#灯台#霧笛`;

describe('outline', () => {
  it('lists sections, and under each the entities once with their counts', () =>
    check(MINUTES, [
      'date 令和13年5月12日 | 2031-05-12',
      'official 朝倉千尋 | 防衛審議官',
      'section 1.  総論 | ',
      '  official 朝倉千尋 | 審議官 ×2',
      '  agreement 霧笛の共用に関する覚書 | memorandum',
      'section 2.  各論 | ',
      '  official 三雲 | 港湾大臣',
      '  agreement 霧笛の共用に関する覚書 | memorandum',
    ]));

  it('lists the entities alone in Markdown', () =>
    check(
      MINUTES,
      [
        'date 令和13年5月12日 | 2031-05-12',
        'official 朝倉千尋 | 防衛審議官 ×3',
        'agreement 霧笛の共用に関する覚書 | memorandum ×2',
        'official 三雲 | 港湾大臣',
      ],
      false,
    ));

  it('lists posts by their stamps', () =>
    check(
      `朝倉千尋防衛審議官が到着しました。
— 港湾庁 (@kowan_example) 2031年5月12日
朝倉審議官が出発しました。
— 港湾庁 (@kowan_example) 2031年5月13日`,
      [
        'section — 港湾庁 (@kowan_example) 2031年5月12日 | ',
        '  official 朝倉千尋 | 防衛審議官',
        '  date 2031年5月12日 | 2031-05-12',
        'section — 港湾庁 (@kowan_example) 2031年5月13日 | ',
        '  official 朝倉千尋 | 審議官',
        '  date 2031年5月13日 | 2031-05-13',
      ],
    ));

  it('says of a date what is not stated', () =>
    check('2031年5月12日\n朝倉審議官は5月13日に出発した。9時30分であった。', [
      'date 2031年5月12日 | 2031-05-12',
      'official 朝倉 | 審議官',
      'date 5月13日 | 2031-05-13 (inferred)',
      'date 9時30分 | 2031-05-13T09:30 (inferred)',
    ]));

  it('has nothing to say of an empty text', () => check('', []));
});
