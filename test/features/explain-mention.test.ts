import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { explanationAt } from '../../server/features/explain-mention';
import { toPlainText } from '../../server/features/shared/rich-text';
import { fixtureWithCursor } from '../support/workspace';

function check(source: string, expected: string | undefined): void {
  const { library, document, offset } = fixtureWithCursor(source);
  const lines = explanationAt(library, document, offset, phrasesOf('en'));
  assert.equal(lines && toPlainText(lines), expected);
}

describe('explain mention', () => {
  it('names the word that betrayed it, and every reason for the link', () =>
    check(
      '朝倉千尋防衛審議官が出席した。朝$0倉審議官は歓迎した。',
      [
        '朝倉 official',
        '',
        'Stands for 朝倉千尋, whom this document names in full.',
        '',
        '- Role here: 審議官',
        '- In other words: 防衛審議官',
        '- Mentions: named 2 times here',
        '- Why: A part of the full name that the document gives: 朝倉千尋 — a.txt',
        '- Recognised: as official, by “審議官”',
      ].join('\n'),
    ));

  it('says that a form was introduced elsewhere in the document', () =>
    check(
      'Ambassador Greta Holmlund spoke. Holm$0lund said no.',
      [
        'Holmlund official',
        '',
        'Stands for Greta Holmlund, whom this document names in full.',
        '',
        '- Other roles: Ambassador (a.txt, undated)',
        '- Mentions: named 2 times here',
        '- Why: A part of the full name that the document gives: Greta Holmlund — a.txt',
        '- Recognised: found again: the document introduces this form elsewhere',
      ].join('\n'),
    ));

  it('tells how a date was completed', () =>
    check(
      '//- /a.txt date=2031-05-12\n5月10$0日に会談した。',
      [
        '2031-05-10 date',
        '',
        'Not stated here, inferred: the year.',
        '',
        '- Gregorian: 10 May 2031',
        '- Era: 10 May Reiwa 13',
        '- Weekday: Saturday',
        '- Distance: 2 days before the document’s own date',
        '- Why:',
        '  - Completed from the document’s own date 12 May 2031 (recorded by its reader).',
        '  - 2031 is inferred: in that year it lies within 60 days of that date.',
        '- Recognised: as date, by “月”',
      ].join('\n'),
    ));

  it('has nothing to say where nothing was recognised', () => check('何も$0ない。', undefined));
});
