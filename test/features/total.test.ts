import assert from 'node:assert/strict';
import fc from 'fast-check';
import { en } from '../../server/explain/en';
import { codeActionsAt } from '../../server/features/code-actions';
import { codeLensesOf, resolvedCodeLens } from '../../server/features/code-lenses';
import { completionsAt } from '../../server/features/completion';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { documentLinksOf } from '../../server/features/document-links';
import { HINT_KINDS, inlayHintsOf } from '../../server/features/inlay-hints';
import { selectionRangesAt } from '../../server/features/selection-ranges';
import { tokensOf } from '../../server/features/semantic-tokens';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { contains, type Span } from '../../server/text/span';
import { fixture } from '../support/workspace';

/** Pieces of sources and of what breaks them, in any order. */
const piece = fc.constantFrom(
  '令和13年5月14日',
  '令和12(2031)年5月14日(火)',
  'Tuesday, 14 May 2031',
  '\u200b',
  '』',
  '朝倉千尋防衛審議官',
  '朝倉審議官',
  '「霧笛の共用に関する覚書」',
  '同覚書',
  '出典: https://example.org/a',
  'b.txt',
  'Vice-Minister Asakura Chihiro',
  '\r\n',
  '\r',
  '「',
  '」',
  '、',
  '。',
  '🗾',
  '\ud83d',
  '\udc00',
  '\u0301',
  'Ranking読まれている記事\n- 24時間\n- 1週間\n',
  ' ',
);
const text = fc.array(piece, { maxLength: 24 }).map(pieces => pieces.join(''));

describe('the gestures, of any text', () => {
  it('tell nothing outside it, and of a stretch what they tell of the whole', () =>
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, one, other) => {
        const { library, document, text: raw } = fixture(`//- /a.txt\n${written}\n//- /b.txt\n朝倉千尋防衛審議官。`);
        const whole = { start: 0, end: raw.length };
        const [start, end] = [one % (raw.length + 1), other % (raw.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const isWithin = (span: Span) =>
          assert.ok(contains(whole, span) && span.start < span.end, JSON.stringify(span));

        const tokens = tokensOf(library, document);
        for (const token of tokens) {
          isWithin(token);
          assert.doesNotMatch(raw.slice(token.start, token.end), /[\r\n]/);
        }
        const inside = ({ start: from, end: to }: Span) => from >= start && to <= end;
        const shown = ({ type, start: from, end: to }: (typeof tokens)[number]) => `${type} ${from} ${to}`;
        const part = new Set(tokensOf(library, document, { start, end }).map(shown));
        for (const token of tokens.filter(inside))
          if (token.type !== 'role' && token.type !== 'boilerplate') assert.ok(part.has(shown(token)), shown(token));

        for (const link of documentLinksOf(library, document)) isWithin(link);
        for (const { offset } of inlayHintsOf(library, document, { start, end }, new Set(HINT_KINDS)))
          assert.ok(offset > start && offset <= raw.length);
        for (const lens of codeLensesOf(library, document)) {
          isWithin(lens);
          assert.ok(resolvedCodeLens(library, document, lens.index, en));
        }
        const chain = selectionRangesAt(library, document, start);
        chain.forEach((span, number) => {
          isWithin(span);
          assert.ok(number === 0 || contains(span, chain[number - 1]!));
        });
        for (const { replaces, filter } of completionsAt(library, document, end).items) {
          assert.ok(replaces.end === end && replaces.start <= end);
          assert.ok(filter.startsWith(raw.slice(replaces.start, replaces.end)));
        }
        for (const isOpen of [false, true])
          for (const action of codeActionsAt(
            library,
            document,
            { start, end },
            diagnosticsOf(library, document, { phrases: en }),
            isOpen,
          )) {
            if (!('correction' in action)) continue;
            assert.ok(isOpen && contains(whole, action.correction));
            assert.notEqual(raw.slice(action.correction.start, action.correction.end), action.correction.text);
          }
        workspaceSymbols(library, raw.slice(start, end));
      }),
      { numRuns: 150 },
    ));
});
