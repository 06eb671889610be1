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
