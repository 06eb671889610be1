/**
 * # gazetteer/unused-alias (hint)
 *
 * No document of the workspace has the alias as a name by itself.
 *
 * Example: the alias 相互協定, while all texts write 相互訪問協定.
 * What to do: look at its spelling; nothing, where a document that has it is still to come.
 */
import { remembered } from '../../collections/remembered';
import type { GazetteerEntry } from '../../knowledge/gazetteer/gazetteer';
import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import { canonicalName } from '../../names/forms';
import { wordOf } from '../../recognise/vocabulary';
import type { GazetteerRule } from './rule';

export const unusedAlias: GazetteerRule<'gazetteer/unused-alias'> = {
  code: 'gazetteer/unused-alias',
  severity: 'hint',
  *find({ file, workspace: { gazetteer, documents } }) {
    if (documents.size === 0) return;
    const met = metIn(documents);
    for (const entry of gazetteer.entries.values()) {
      if (entry.file !== file) continue;
      for (const { name, path } of entry.aliases) {
        if (met.has(idOf(entry.key, formOf(entry, name))) || isShared(entry, name, gazetteer.vocabulary.words))
          continue;
        yield { code: 'gazetteer/unused-alias', severity: 'hint', span: file.spanOf(path), alias: name };
      }
    }
  },
};

const idOf = (entry: string, form: string): string => `${entry} ${form}`;

const formOf = ({ entry }: GazetteerEntry, name: string): string => {
  const { text, lower } = wordOf(name);
  return entry.section === 'people' ? canonicalName(text) : lower;
};

/** A name that several entries share is told by a rule of its own. */
const isShared = (
  { key }: GazetteerEntry,
  name: string,
  words: Workspace['gazetteer']['vocabulary']['words'],
): boolean => words.get(wordOf(name).lower)?.names.some(({ entry }) => entry !== key) ?? false;

/** The forms by which documents name entries. */
const metIn: (documents: Workspace['documents']) => ReadonlySet<string> = remembered(
  documents => new Set([...documents.values()].flatMap(facts => [...metInDocument(facts)])),
);

const metInDocument: (facts: Facts) => ReadonlySet<string> = remembered(({ mentions }) => {
  const met = new Set<string>();
  for (const mention of mentions) {
    if (mention.entry === undefined || mention.type === 'date') continue;
    const form = mention.type === 'official' ? canonicalName(mention.name) : mention.title.toLowerCase();
    met.add(idOf(mention.entry, form));
  }
  return met;
});
