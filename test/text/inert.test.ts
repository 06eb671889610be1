import assert from 'node:assert/strict';
import { inert } from '../../server/text/inert';

describe('inert', () => {
  const made: readonly (readonly [what: string, text: string, shown: string])[] = [
    ['a command link', '[x](command:workbench.action.quit)', '\\[x\\]\\(command:workbench.action.quit)'],
    ['an image', '![a](b.png)', '\\!\\[a\\]\\(b.png)'],
    ['a link behind what is left out', '[x]\u200b(y)', '\\[x\\]\\(y)'],
    ['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['an address', 'https://example.org/a_b', 'https\\://example.org/a\\_b'],
    ['an address without a scheme', 'see www.example.org', 'see www\\.example.org'],
    ['an address of electronic mail', 'press@example.org', 'press\\@example.org'],
    ['an autolink', '<https://example.org>', '\\<https\\://example.org\\>'],
    ['emphasis', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
    ['code', '`a` ```b', '\\`a\\` \\`\\`\\`b'],
    ['a backslash', 'a\\[b', 'a\\\\\\[b'],
    ['a table', 'a | b', 'a \\| b'],
    ['an icon', '$(alert)', '\\$(alert)'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a heading by its underline', 'a\n===\nb', 'a === b'],
    ['a rule', '---', '\\---'],
    ['a quotation', '> a', '\\> a'],
    ['line breaks and tabs', 'a\r\n\tb\u2028c', 'a b c'],
    ['blanks around it', '  a  ', 'a'],
    ['a change of direction', 'a\u202eb\u2066c', 'a‹U+202E›b‹U+2066›c'],
    ['invisible signs', 'a\u200bb\ufeffc\0d\u00ade', 'abcde'],
    ['lone surrogates', 'a\ud83db\udc00', 'a\ufffdb\ufffd'],
  ];
  for (const [what, text, shown] of made) it(`disarms ${what}`, () => assert.equal(inert(text), shown));

  const kept = [
    '岸防衛大臣',
    'グエン・ミン・ヴー(H.E. Mr. Nguyen Minh Vu)',
    '15:00-16:50, 2+2',
    'Hà Nội 😀',
    '1.5',
    '@',
  ];
  for (const text of kept) it(`keeps ${text}`, () => assert.equal(inert(text), text));

  it('cuts what is long', () => assert.equal(inert('一二三四五', 4), '一二三…'));
  it('cuts no surrogate pair', () => assert.equal(inert('a😀b😀', 4), 'a😀…'));
  it('shows what just fits', () => assert.equal(inert('abcd', 4), 'abcd'));
});
