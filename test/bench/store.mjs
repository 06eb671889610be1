// What a key costs end to end in a large folder, in the processor's time: the store takes the change, then the diagnostics of
// the document and a hover on its first mention are answered.
import { loadSources } from '../tools/sources.mjs';
import { timed } from './cpu-time.mjs';

const SIZES = [4_000, 10_000];
const KEYS = 12;
/** Milliseconds that a key may cost more in the larger folder: what is done for every document of it. */
const FOR_ALL = 5;

const { createStore, diagnosticsOf, hoverAt, phrasesOf, madeDocument } = await loadSources(`
  export { createStore } from './server/lsp/store/store';
  export { diagnosticsOf } from './server/features/diagnostics';
  export { hoverAt } from './server/features/hover';
  export { phrasesOf } from './server/explain/phrases-of';
  export { madeDocument } from './test/bench/folder';
`);

/** Made documents as a store asks for them. */
function filesOf(texts) {
  const contents = new Map(texts.map(({ name, text }) => [name, new TextEncoder().encode(text)]));
  const folders = new Map();
  for (const { name } of texts) {
    const [top, folder, file] = name.split(/\/(?=[^/]+\/[^/]+$|[^/]+$)/);
    if (!folders.has(top)) folders.set(top, new Map());
    folders.get(top).set(folder, { name: folder, kind: 'folder' });
    const below = `${top}/${folder}`;
    if (!folders.has(below)) folders.set(below, new Map());
    folders.get(below).set(file, { name: file, kind: 'file' });
  }
  return {
    entries: async folder => (folders.has(folder) ? [...folders.get(folder).values()] : undefined),
    read: async file => contents.get(file),
    isWide: () => false,
  };
}

/** A store that has read a folder of so many made documents. */
async function storeOf(size) {
  const texts = Array.from({ length: size }, (_, number) => madeDocument(number));
  const store = createStore({
    files: filesOf(texts),
    onChange() {},
    onProgress() {},
    onGazetteerTyped() {},
    pause: async () => {},
  });
  await store.setFolders(['file:///folder']);
  return { store, texts };
}

function answer(store, uri) {
  const phrases = phrasesOf('en');
  const { library, document } = store.view(uri);
  diagnosticsOf(library, document, { phrases });
  const [first] = library.workspace.documents.get(document).mentions;
  return first && hoverAt(library, document, first.start, phrases);
}

/** The least time of a key in a folder of some size, in milliseconds. */
async function benchSize(size) {
  const { store, texts } = await storeOf(size);
  const { name, text } = texts[11];
  store.open(name, 'plaintext', 1, text);
  const { took: opening } = timed(() => answer(store, name));
  const keys = Array.from({ length: KEYS }, (_, key) => {
    const typed = key % 2 > 0 ? `${text}あ` : text;
    return timed(() => {
      store.change(name, key + 2, [{ text: typed }]);
      answer(store, name);
    }).took;
  });
  const [least, most] = [Math.min(...keys), Math.max(...keys)];
  console.log(
    `       ${size} documents: first answers ${opening.toFixed(0)} ms, a key ${least.toFixed(1)} to ${most.toFixed(1)} ms`,
  );
  return least;
}

/**
 * Measures it and prints the figures.
 * @returns how many promises are broken.
 */
export async function benchStore() {
  console.log("\na key, its diagnostics and a hover through the store, processor's time");
  const [small, large] = [await benchSize(SIZES[0]), await benchSize(SIZES[1])];
  const more = large - small;
  console.log(
    `${more <= FOR_ALL ? 'ok    ' : 'FAILED'} ${more.toFixed(1)} ms more for the larger folder (at most ${FOR_ALL})`,
  );
  return more <= FOR_ALL ? 0 : 1;
}
