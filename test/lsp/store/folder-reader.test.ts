import assert from 'node:assert/strict';
import { createStore, type Store } from '../../../server/lsp/store/store';
import { memoryFiles } from '../../support/client';

const FOLDER = 'file:///archive';
const nameOf = (number: number) => `${FOLDER}/${String(number).padStart(3, '0')}.txt`;
const COUNT = 100;

/** A store beside a folder of a hundred documents, and what is to happen at its next pauses. */
function storeOf(atPause: (store: Store, pauses: number) => void, files = madeFiles()) {
  let pauses = 0;
  const store: Store = createStore({
    files,
    onChange() {},
    onProgress() {},
    onGazetteerTyped() {},
    pause: async () => atPause(store, ++pauses),
  });
  return { store, files };
}

const madeFiles = () =>
  memoryFiles(
    Object.fromEntries(
      Array.from({ length: COUNT }, (_, number) => [nameOf(number), `203${number % 10}年5月12日に開いた。`]),
    ),
  );

describe('reading a folder', () => {
  it('counts how far it is', async () => {
    const seen: string[] = [];
    const { store } = storeOf(one => {
      const { done, total } = one.progress() ?? {};
      seen.push(`${done}/${total}`);
    });
    await store.setFolders([FOLDER]);
    // How often it gives way while it links what was read depends on the machine.
    assert.deepEqual([...new Set(seen)], ['24/100', '48/100', '72/100', '96/100', '100/100']);
    assert.equal(store.progress(), undefined);
    assert.equal(store.status().documents, COUNT);
  });

  it('stops, keeps what was read, and goes on where it stopped', async () => {
    const { store } = storeOf((one, pauses) => pauses === 2 && one.stopReading());
    await store.setFolders([FOLDER]);
    assert.deepEqual(store.progress(), { isStopped: true, done: 48, total: COUNT });
    assert.equal(store.isReading(), false);
    assert.equal(store.status().documents, 48);
    assert.equal(store.view(nameOf(3))?.source.text, '2033年5月12日に開いた。');
    assert.equal(store.view(nameOf(50)), undefined);
    await store.readRest();
    assert.equal(store.progress(), undefined);
    assert.equal(store.status().documents, COUNT);
  });

  it('reads a document that is opened or changed although the rest is left, and not again with the rest', async () => {
    const { store, files } = storeOf((one, pauses) => pauses === 1 && one.stopReading());
    await store.setFolders([FOLDER]);
    store.open(nameOf(70), 'plaintext', 1, '2041年1月2日に閉じた。');
    assert.equal(store.view(nameOf(70))?.source.text, '2041年1月2日に閉じた。');
    files.contents.set(nameOf(80), new TextEncoder().encode('2042年1月2日に移った。'));
    await store.filesChanged([nameOf(80)]);
    assert.deepEqual(store.progress(), { isStopped: true, done: 25, total: COUNT });
    await store.readRest();
    assert.equal(store.view(nameOf(70))?.source.text, '2041年1月2日に閉じた。');
    assert.equal(store.status().documents, COUNT);
  });

  it('stays stopped when an ignore file changes, and heeds it when it goes on', async () => {
    const { store, files } = storeOf((one, pauses) => pauses === 1 && one.stopReading());
    await store.setFolders([FOLDER]);
    files.contents.set(`${FOLDER}/.gitignore`, new TextEncoder().encode('09*.txt\n00*.txt\n'));
    await store.filesChanged([`${FOLDER}/.gitignore`]);
    assert.equal(store.progress()?.isStopped, true);
    assert.equal(store.status().documents, 24);
    await store.readRest();
    assert.equal(store.status().documents, 80);
  });

  it('begins anew when the folders or the choice of files change, and stops for nobody afterwards', async () => {
    const { store } = storeOf((one, pauses) => pauses === 1 && one.stopReading());
    await store.setFolders([FOLDER]);
    await store.setSettings({ ...store.settings(), exclude: ['**/01*.txt'] });
    assert.equal(store.progress(), undefined);
    assert.equal(store.status().documents, 90);
    store.stopReading();
    await store.readRest();
    assert.equal(store.progress(), undefined);
  });

  it('reads files in the encoding that their words speak for, and says so until they are opened', async () => {
    const latin = Uint8Array.from(
      [...'Försvarsministern besökte Malmö den 4 mars 2031.'].map(sign => sign.charCodeAt(0)),
    );
    const name = `${FOLDER}/brev.txt`;
    const { store } = storeOf(() => {}, memoryFiles({ [name]: latin }));
    await store.setFolders([FOLDER]);
    assert.equal(store.view(name)?.source.text, 'Försvarsministern besökte Malmö den 4 mars 2031.');
    assert.deepEqual(store.status().guessed, [[name, 'windows1252']]);
    store.open(name, 'plaintext', 1, 'F�rsvarsministern');
    assert.deepEqual(store.status().guessed, []);
    assert.equal(store.view(name)?.source.text, 'F�rsvarsministern');
  });
});
