import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { entityChildren, entityPathAt } from '../../server/features/entity-tree';
import { fixture, fixtureWithCursor } from '../support/workspace';

const english = phrasesOf('en');

const FOLDER = `//- /a.txt date=2031-05-12
朝倉千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。
朝倉審議官は、グエン・ヴァン・ロンベトナム国防大臣と会談した。
//- /b.txt date=2031-05-13
Foreign Minister Ylva Brandström of Sweden met Ambassador Kondo Akira of Japan.
The Framework for Quiet Harbours was welcomed.
//- /c.txt date=2031-05-14
朝倉千尋防衛審議官が出席した。`;

/** The rows beneath a path, `label | description`. */
const rows = (source: string, path: readonly string[], filter = ''): string[] =>
  entityChildren(fixture(source).library, path, filter, english).map(
    ({ label, description }) => `${label} | ${description}`,
  );

describe('tree of entities', () => {
  it('files officials by state and body', () => {
    assert.deepEqual(rows(FOLDER, []), ['Officials | 4', 'Agreements | 1']);
    assert.deepEqual(rows(FOLDER, ['official']), ['Japan | 1', 'Sweden | 1', 'Vietnam | 1', 'State not named | 1']);
    assert.deepEqual(rows(FOLDER, ['official', 'SE']), ['Foreign affairs | 1']);
    assert.deepEqual(rows(FOLDER, ['official', 'VN']), ['Defence | 1']);
  });

  it('leads from an entity over its documents to the sentences', () => {
    const body = ['official', '?', 'defence'];
    assert.deepEqual(rows(FOLDER, body), ['朝倉千尋 | 防衛審議官 · 3 times in 2 documents']);
    const { library } = fixture(FOLDER);
    const [person] = entityChildren(library, body, '', english);
    assert.deepEqual(rows(FOLDER, [...body, person!.id]), ['a.txt | 2', 'c.txt | 1']);
    assert.deepEqual(rows(FOLDER, [...body, person!.id, '/a.txt']), [
      '朝倉千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。 | ',
      '朝倉審議官は、グエン・ヴァン・ロンベトナム国防大臣と会談した。 | ',
    ]);
  });

  it('tells the role that the texts give most, in its fullest frequent words, wherever it stands first', () => {
    const folder = `//- /a.txt date=2031-05-12
防衛審議官の朝倉千尋氏が述べた。朝倉審議官は帰国した。
//- /b.txt date=2031-05-13
朝倉千尋防衛審議官が出席した。
//- /c.txt date=2031-05-14
Vice-Minister of Defence ASAKURA Chihiro (朝倉千尋) spoke.`;
    assert.deepEqual(rows(folder, ['official', '?', 'defence']), ['朝倉千尋 | 防衛審議官 · 4 times in 3 documents']);
  });

  it('tells of somebody who changed office the latest one, and of which day it is', () => {
    const folder = `//- /a.txt date=2031-05-12
水沢一馬防衛大臣は港を訪れた。水沢一馬防衛大臣は演説した。
//- /b.txt date=2033-02-01
水沢一馬外務大臣が出席した。
//- /c.txt
水沢一馬防衛大臣の写真。`;
    assert.deepEqual(rows(folder, ['official', '?', 'foreign']), [
      '水沢一馬 | 外務大臣 (1 February 2033) · 4 times in 3 documents',
    ]);
  });

  it('keeps what a filter fits, accents aside', () => {
    assert.deepEqual(rows(FOLDER, [], 'brandstrom'), ['Officials | 1']);
    assert.deepEqual(rows(FOLDER, [], '覚書'), ['Agreements | 1']);
    assert.deepEqual(rows(FOLDER, [], 'nobody'), []);
  });

  it('gives nothing for a path that is there no more', () => {
    assert.deepEqual(rows(FOLDER, ['official', 'FI']), []);
    assert.deepEqual(rows(FOLDER, ['agreement', 'gone']), []);
  });

  it('knows the path to the mention at the cursor', () => {
    const { library, document, offset } = fixtureWithCursor(FOLDER.replace('朝倉審議官', '朝$0倉審議官'));
    const path = entityPathAt(library, document, offset, english);
    assert.deepEqual(path?.slice(0, 3), ['official', '?', 'defence']);
    const [person] = entityChildren(library, ['official', '?', 'defence'], '', english);
    assert.equal(path?.[3], person!.id);
    assert.equal(entityPathAt(library, document, 0, english)?.[3], person!.id);
    assert.equal(entityPathAt(library, '/b.txt', 200, english), undefined);
  });
});
