import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { toMarkdown } from '../../server/features/shared/rich-text';
import { timeline, timelineLines } from '../../server/features/timeline';
import { fixture } from '../support/workspace';

const english = phrasesOf('en');

const FOLDER = `//- /a.txt
令和13年5月12日
2031年5月10日、第3回日比防衛次官級協議が開催されました。
- 11日、両次官は港を視察しました。
//- /b.txt
The treaty was signed on 3 March 1911.`;

describe('timeline', () => {
  it('holds the events in order, with what took place and the sentence', () => {
    const { title, summary, events } = timeline(fixture(FOLDER).library, english);
    assert.deepEqual([title, summary], ['Timeline', '3 events in 2 documents.']);
    assert.deepEqual(
      events.map(({ kind, when, what }) => `${kind} ${when}: ${what}`),
      [
        'date 3 March 1911: The treaty was signed on 3 March 1911.',
        'meeting 10 May 2031: 第3回日比防衛次官級協議',
        'date 11 May 2031 (inferred): 11日、両次官は港を視察しました。',
      ],
    );
  });

  it('says what is missing where nothing has a date', () => {
    const { summary, events } = timeline(fixture('港は静かだった。').library, english);
    assert.deepEqual([summary, events], ['No text of this folder tells of anything with a date yet.', []]);
  });

  it('keeps of very many events the meetings before other dates', () => {
    const days = Array.from(
      { length: 3100 },
      (_, day) => `${1900 + (day % 100)}年5月${1 + (day % 28)}日、第${day}埠頭が開いた。`,
    );
    const { library } = fixture([...days, '2031年5月10日、第3回日比防衛次官級協議が開催されました。'].join('\n\n'));
    const { summary, events } = timeline(library, english);
    assert.equal(events.length, 3000);
    assert.equal(summary, '3000 events in 1 document. 101 more are left out.');
    assert.equal(events.at(-1)?.what, '第3回日比防衛次官級協議');
  });

  it('puts the sentences of one event under it on the page, with their number', () =>
    assert.equal(
      toMarkdown(
        timelineLines(
          timeline(
            fixture(`${FOLDER}
//- /d.txt
The treaty was signed on 3 March 1911.`).library,
            english,
          ),
        ).slice(2, 3),
        ({ document }) => `file://${document}`,
      ),
      `- 3 March 1911: 2 times in 2 documents
  - The treaty was signed on 3 March 1911. [b.txt](file:///b.txt)
  - The treaty was signed on 3 March 1911. [d.txt](file:///d.txt)`,
    ));

  it('reads as a page', () =>
    assert.equal(
      toMarkdown(timelineLines(timeline(fixture(FOLDER).library, english)), ({ document }) => `file://${document}`),
      `# Timeline

3 events in 2 documents.

- 3 March 1911: The treaty was signed on 3 March 1911. [b.txt](file:///b.txt)
- 10 May 2031: **第3回日比防衛次官級協議**
  - 2031年5月10日、第3回日比防衛次官級協議が開催されました。 [a.txt](file:///a.txt)
- 11 May 2031 (inferred): 11日、両次官は港を視察しました。 [a.txt](file:///a.txt)`,
    ));
});
