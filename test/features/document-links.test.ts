import assert from 'node:assert/strict';
import { documentLinksOf } from '../../server/features/document-links';
import { emptyLibrary, withReadings } from '../../server/features/shared/library';
import { facts } from '../../server/model/facts';
import { lineIndex } from '../../server/text/lines';

/** The links of /f/a.txt in a folder with some other files: `words → target`. */
function check(text: string, expected: readonly string[], source?: string): void {
  const texts: readonly (readonly [string, string])[] = [
    ['/f/a.txt', text],
    ['/f/発表文.txt', 'x'],
    ['/f/note.txt', 'x'],
    ['/f/2031/talks.md', 'x'],
    ['/f/2030/old.txt', 'x'],
    ['/f/2029/old.txt', 'x'],
  ];
  const library = withReadings(
    emptyLibrary,
    texts.map(([document, content]) => ({
      source: lineIndex(content),
      facts: facts(content, { document, ...(document === '/f/a.txt' && source !== undefined ? { source } : {}) }),
    })),
  );
  assert.deepEqual(
    documentLinksOf(library, '/f/a.txt').map(({ start, end, target, from }) => {
      const to = 'url' in target ? target.url : target.document;
      return `${text.slice(start, end)} → ${to}${from === 'record' ? ' (recorded)' : ''}`;
    }),
    expected,
  );
}

describe('document links', () => {
  it('lead from the name of a file to the document, also without blanks around it', () =>
    check('詳細は発表文.txtを参照。See note.txt, and 2031/talks.md.', [
      '発表文.txt → /f/発表文.txt',
      'note.txt → /f/note.txt',
      '2031/talks.md → /f/2031/talks.md',
    ]));
  it('lead from a line that gives the source', () =>
    check(
      `(出典: 架空省ウェブサイト https://example.org/2031/05.html)
Source: https://example.org/a?b=1, retrieved on 3 June.
- Källa: “note”
【出典】：発表文`,
      [
        'https://example.org/2031/05.html → https://example.org/2031/05.html',
        'https://example.org/a?b=1 → https://example.org/a?b=1',
        'note → /f/note.txt',
        '発表文 → /f/発表文.txt',
      ],
    ));
  it('lead to the recorded source from the date of the document, else from its first line', () => {
    check(
      `海の会議
2031年5月14日

本文である。`,
      ['2031年5月14日 → https://example.org/x (recorded)'],
      'https://example.org/x',
    );
    check('海の会議\n本文である。', ['海の会議 → /f/note.txt (recorded)'], 'note.txt');
    check('海の会議\n本文である。', [], '外務省記録A-1-2');
  });
  it('lead to nothing else', () => {
    check('footnote.txt, a.txt, other/note.txt, note.txtual, old.txt, https://example.org/note.txt', []);
    check(
      'Source: command:shiryo.restart\nSource: file:///etc/hosts\nSource: javascript:alert(1)\nSource: http://[',
      [],
    );
    check('The source: note\nhttps://example.org/ stands here without the word for it.', []);
  });
});
