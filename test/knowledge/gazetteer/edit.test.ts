import assert from 'node:assert/strict';
import { entryAdded, type NewEntry, shownBy } from '../../../server/knowledge/gazetteer/edit';
import { gazetteerOf } from '../../../server/knowledge/gazetteer/gazetteer';
import { readGazetteer } from '../../../server/knowledge/gazetteer/read';
import type { Edit } from '../../../server/text/edit';

function applied(text: string, edits: readonly Edit[]): string {
  let changed = text;
  for (const { start, end, text: by } of [...edits].sort((a, b) => b.start - a.start))
    changed = changed.slice(0, start) + by + changed.slice(end);
  return changed;
}

const NEW: NewEntry = { section: 'people', fields: { id: 'mikumo', names: { ja: ['三雲航'] } } };
const added = (text: string): string | undefined => {
  const edits = entryAdded(text, NEW);
  return edits && applied(text, edits);
};
const ENTRY = ['    {', '      "id": "mikumo",', '      "names": { "ja": ["三雲航"] }', '    }'].join('\n');

describe('adding to the gazetteer', () => {
  it('begins the file', () => assert.equal(added(''), `{\n  "people": [\n${ENTRY}\n  ]\n}\n`));
  it('begins a section', () => {
    assert.equal(added('{}'), `{\n  "people": [\n${ENTRY}\n  ]\n}`);
    assert.equal(
      added('{\n  "initiatives": [] // none\n}\n'),
      `{\n  "initiatives": [], // none\n  "people": [\n${ENTRY}\n  ]\n}\n`,
    );
    assert.equal(
      added('{\n  "people": [ /* none yet */ ]\n}\n'),
      `{\n  "people": [\n${ENTRY}\n   /* none yet */ ]\n}\n`,
    );
  });
  it('comes behind the last entry and the remark beside it', () => {
    const before = '{\n  // Ours.\n  "people": [\n    { "id": "a", "names": { "ja": ["甲"] } }';
    assert.equal(added(`${before}\n  ]\n}\n`), `${before},\n${ENTRY}\n  ]\n}\n`);
    assert.equal(added(`${before} // the first\n  ]\n}\n`), `${before}, // the first\n${ENTRY}\n  ]\n}\n`);
    assert.equal(added(`${before}, // the first\n  ]\n}\n`), `${before}, // the first\n${ENTRY},\n  ]\n}\n`);
    assert.equal(added(`${before}]}`), `${before},\n${ENTRY}\n  ]}`);
  });
  it('takes over tabs and line ends', () => {
    const text = added('{\r\n\t"people": []\r\n}');
    assert.equal(
      text,
      '{\r\n\t"people": [\r\n\t\t{\r\n\t\t\t"id": "mikumo",\r\n\t\t\t"names": { "ja": ["三雲航"] }\r\n\t\t}\r\n\t]\r\n}',
    );
  });
  it('writes what it can read again', () => {
    const hostile = 'a "b" \\ \u2028 ]}';
    const text = applied('', entryAdded('', { section: 'people', fields: { id: 'x', names: { en: [hostile] } } })!);
    assert.deepEqual(readGazetteer('e', text).entries[0]?.fields, { id: 'x', names: { en: [hostile] } });
  });
  it('leaves alone what is no JSON of that shape', () => {
    for (const text of ['{', '[]', '{"people":{}}', 'x', '['.repeat(100_000)]) assert.equal(added(text), undefined);
  });
});

describe('the name that an entry is shown by', () => {
  const check = (names: string, name: string, expected: string) => {
    const text = `{"people":[{"id":"x","names":{"ja":${names}}}]}`;
    const entry = gazetteerOf([readGazetteer('e', text)]).entries.get('x')!;
    assert.equal(applied(text, shownBy(text, entry, name)), `{"people":[{"id":"x","names":{"ja":${expected}}}]}`);
  };
  it('comes before the one that was', () => check('["甲"/* old */]', '乙', '["乙", "甲"/* old */]'));
  it('is moved where it stands further behind', () => check('["甲", "乙", "丙"]', '乙', '["乙", "甲", "丙"]'));
  it('stays where it is the first already', () => check('["甲"]', '甲', '["甲"]'));
});
