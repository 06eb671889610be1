import assert from 'node:assert/strict';
import { group, line, row, toLinkedText, toMarkdown, toPlainText } from '../../../server/features/shared/rich-text';

const place = { document: '/a.txt', start: 0, end: 1 };
const lines = [
  line({ strong: '[x](command:evil)' }, ' official'),
  row('Role', '<img src=x onerror=y> ', { words: 'a](b).txt', place }, ' end'),
  row('Source', '![](https://example.invalid/p.png)\n# head'),
];

describe('rich text', () => {
  it('lets no markup of a document through, keeps our own, and the blanks between runs', () =>
    assert.equal(
      toMarkdown(lines, () => 'file:///a.txt#L1,1'),
      [
        '**\\[x\\]\\(command:evil)** official',
        '',
        '- Role: \\<img src=x onerror=y\\> [a\\]\\(b).txt](file:///a.txt#L1,1) end',
        '- Source: \\!\\[\\]\\(https\\://example.invalid/p.png) \\# head',
      ].join('\n'),
    ));

  it('links nothing where the client cannot follow', () =>
    assert.match(
      toMarkdown(lines, () => undefined),
      /- Role: \\<img src=x onerror=y\\> a\\\]\\\(b\)\.txt end/,
    ));

  it('renders plain text without any markup', () =>
    assert.equal(
      toPlainText(lines),
      [
        '[x](command:evil) official',
        '',
        '- Role: <img src=x onerror=y> a](b).txt end',
        '- Source: ![](https://example.invalid/p.png) # head',
      ].join('\n'),
    ));

  it('tells in plain text where the links stand, whatever control characters the words hold', () => {
    const { text, links } = toLinkedText([...lines, row('Also', 'a\u0002b\u0003 ', { words: 'c\u0003.txt', place })]);
    assert.equal(text, `${toPlainText(lines)}\n- Also: a b  c .txt`);
    assert.deepEqual(
      links.map(({ start, end }) => text.slice(start, end)),
      ['a](b).txt', 'c .txt'],
    );
  });

  it('says a label once over several things, beside the only one, and not at all over none', () =>
    assert.equal(
      toMarkdown(
        [line('head'), ...group('Many', [['a*'], ['b']]), ...group('One', [['c']]), ...group('None', [])],
        () => undefined,
      ),
      ['head', '', '- Many:', '  - a\\*', '  - b', '- One: c'].join('\n'),
    ));
});
