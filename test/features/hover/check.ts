import assert from 'node:assert/strict';
import { phrasesOf } from '../../../server/explain/phrases-of';
import { hoverAt } from '../../../server/features/hover';
import { toPlainText } from '../../../server/features/shared/rich-text';
import { fixtureWithCursor } from '../../support/workspace';

/** The range, then every line of the hover; no hover is no line. */
export function check(source: string, expected: readonly string[], language = 'en'): void {
  const { library, document, offset, quote } = fixtureWithCursor(source);
  const hover = hoverAt(library, document, offset, phrasesOf(language));
  const lines = hover ? [`[${quote(hover.range)}]`, ...toPlainText(hover.lines).split('\n').filter(Boolean)] : [];
  assert.deepEqual(lines, expected);
}

/** A small folder that tells one story; the cursor stands before the first occurrence of a quotation. */
export const folder = (cursor: string): string =>
  `//- /release.txt date=2031-05-14
三雲港湾大臣は、令和13年5月12日(月)、ベトナムのグエン・ヴァン・ロン国防大臣(H.E. Mr. Nguyen Van Long, Minister of National Defence)と会談し、「灯台監視員の交換に関する日越協定」に署名した。同協定は2031年中に発効する。
翌13日、三雲大臣は、朝倉千尋防衛審議官とともに視察した。昨年5月に始まった事業である。
//- /news.txt date=2031-05-15
朝倉千尋外務審議官は15日、灯台監視員の交換に関する日越協定について述べた。
//- /news-en.txt date=2031-05-15
Vice-Minister Asakura Chihiro met Minister of National Defence Nguyen Van Long on 12 May 2031.`.replace(
    cursor,
    `$0${cursor}`,
  );
