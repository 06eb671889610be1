// The words that a window shows, in the language that it shows them in.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/steps.mjs';

const json = name => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

/**
 * @param {string} [language] of the editor; English without one
 * @param {'node' | 'web'} [kind] of the extension host: served to the page, a manifest is in English, because nobody tells
 *   the editor which other languages are there
 * @returns the words of the manifest by their keys, and what the client says in place of an English sentence
 */
export function wordsIn(language, kind = 'node') {
  const inWindow = name => (language && existsSync(path.join(root, name(language))) ? json(name(language)) : {});
  const translated = kind === 'node' ? inWindow(name => `package.nls.${name}.json`) : {};
  const manifest = { ...json('package.nls.json'), ...translated };
  const client = inWindow(name => `l10n/bundle.l10n.${name}.json`);
  return {
    manifest: key => manifest[key],
    client: sentence => client[sentence] ?? sentence,
    /** The title of one of our commands. */
    command: id => manifest[id.replace('shiryo.', 'command.')],
  };
}
