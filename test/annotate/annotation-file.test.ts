import assert from 'node:assert/strict';
import {
  annotatedPath,
  annotationsPath,
  decisionAdded,
  decisionRemoved,
  readAnnotations,
} from '../../server/annotate/annotation-file';
import { codePointsOf } from '../../server/annotate/code-points';
import type { Decision } from '../../server/annotate/decision';
import { placed } from '../../server/annotate/placed';
import { selectorsOf } from '../../server/annotate/selectors';
import { writeLine } from '../../server/annotate/web-annotation';
import type { Edit } from '../../server/text/edit';

const TEXT = '🗾令和13年5月12日(火)、会談した。14日(金)に帰国した。';

/** The decision about a word of the text. */
const about = (word: string, id: string, rest: Partial<Decision> = {}): Decision => {
  const start = TEXT.indexOf(word);
  return {
    id: `urn:uuid:${id}`,
    verdict: 'sic',
    code: 'date/weekday-mismatch',
    target: selectorsOf(TEXT, codePointsOf(TEXT), { start, end: start + word.length }),
    ...rest,
  };
};
const apply = (text: string, edit: Edit | undefined): string => {
  assert.ok(edit);
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
};
const ids = (text: string) => readAnnotations(text).decisions.map(({ id, line }) => `${line} ${id.slice(9)}`);

describe('files of annotations', () => {
  it('are written in the form of the Web Annotation Data Model, counted in code points', () =>
    assert.deepEqual(
      JSON.parse(writeLine(about('火', '1', { by: 'M. Berg', on: '2031-06-01T08:00:00Z' }), 'notes/50% a.txt')),
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'urn:uuid:1',
        type: 'Annotation',
        motivation: 'assessing',
        creator: { type: 'Person', name: 'M. Berg' },
        created: '2031-06-01T08:00:00Z',
        body: [
          { type: 'TextualBody', purpose: 'assessing', value: 'sic' },
          { type: 'TextualBody', purpose: 'classifying', value: 'date/weekday-mismatch' },
        ],
        target: {
          source: 'notes/50%25%20a.txt',
          state: { type: 'TimeState', sourceDate: '2031-06-01T08:00:00Z' },
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: '火',
              prefix: '🗾令和13年5月12日(',
              suffix: ')、会談した。14日(金)に帰国した。',
            },
            { type: 'TextPositionSelector', start: 12, end: 13 },
          ],
        },
      },
    ));

  for (const verdict of ['sic', 'ignored'] as const)
    it(`give ${verdict} back as it was written`, () => {
      const decision = about('金', '2', { verdict, by: 'M. Berg', on: '2031-06-01T08:00:00Z' });
      const { decisions, faults } = readAnnotations(apply('', decisionAdded('', 'a.txt', decision)));
      assert.deepEqual([decisions, faults], [[{ ...decision, line: 1 }], []]);
    });

  it('keep the order of the text, and every other line as it is', () => {
    const first = about('火', 'first');
    const second = about('金', 'second');
    const note = '{"id":"urn:note","type":"Annotation","motivation":"commenting","body":"…","target":"a.txt"}';
    const before = `${note}\n${writeLine(second, 'a.txt')}\nno line of ours`;
    const after = apply(before, decisionAdded(before, 'a.txt', first));
    assert.equal(after, `${note}\n${writeLine(first, 'a.txt')}\n${writeLine(second, 'a.txt')}\nno line of ours`);
    const last = apply(after, decisionAdded(after, 'a.txt', about('帰国', 'last')));
    assert.deepEqual(ids(last), ['2 first', '3 second', '5 last']);
    assert.equal(apply(after, decisionRemoved(after, 'urn:uuid:first')), before);
    assert.equal(decisionRemoved(before, 'urn:uuid:first'), undefined);
  });

  it('tell the lines that cannot be used, and use the rest', () => {
    const placeless = JSON.stringify({ ...JSON.parse(writeLine(about('火', 'x'), 'a.txt')), target: 'a.txt' });
    const good = writeLine(about('金', 'good'), 'a.txt');
    const { decisions, faults } = readAnnotations(`{"id":\n[]\n\n${placeless}\r\n${good}\r\n${good}\n`);
    assert.deepEqual(
      decisions.map(({ id, line }) => [id, line]),
      [['urn:uuid:good', 5]],
    );
    assert.deepEqual(faults, [
      { line: 1, wrong: 'not-json' },
      { line: 2, wrong: 'no-annotation' },
      { line: 4, wrong: 'no-place' },
    ]);
  });

  for (const [name, text] of [
    ['emoji and NFC', TEXT],
    ['NFD', TEXT.normalize('NFD')],
    ['other line ends', TEXT.replaceAll('。', '。\r\n')],
  ] as const)
    it(`come back to the same words in ${name}`, () => {
      const start = text.indexOf('金');
      const decision = {
        ...about('金', '3'),
        target: selectorsOf(text, codePointsOf(text), { start, end: start + 1 }),
      };
      const [only] = placed(text, readAnnotations(writeLine(decision, 'a.txt')).decisions);
      assert.deepEqual(only?.anchor, { kind: 'exact', span: { start, end: start + 1 } });
    });

  it('lie beside the texts by their paths', () => {
    assert.equal(annotationsPath('notes/a.txt'), '.shiryo/annotations/notes/a.txt.jsonl');
    assert.equal(annotatedPath('.shiryo/annotations/notes/a.txt.jsonl'), 'notes/a.txt');
    for (const other of [
      'notes/a.txt',
      '.shiryo/annotations/a.txt',
      '.shiryo/annotations/.jsonl',
      '.shiryo/entities.json',
    ])
      assert.equal(annotatedPath(other), undefined, other);
  });
});
