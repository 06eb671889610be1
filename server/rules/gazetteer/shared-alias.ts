/**
 * # gazetteer/shared-alias (warning)
 *
 * Two entries have the same name or alias. Where a text does not tell them apart by the state, it means neither.
 *
 * Example: the alias 鈴木長官 for 鈴木一郎 and for 鈴木市朗.
 * What to do: keep it for the one whom it mostly means, or write longer forms.
 */
import { type EntryName, type GazetteerEntry, shownName } from '../../knowledge/gazetteer/gazetteer';
import { placeIn } from '../../model/workspace';
import { wordOf } from '../../recognise/vocabulary';
import type { GazetteerRule } from './rule';

export const sharedAlias: GazetteerRule<'gazetteer/shared-alias'> = {
  code: 'gazetteer/shared-alias',
  severity: 'warning',
  *find({ file, workspace: { gazetteer } }) {
    const bearers = new Map<string, { readonly entry: GazetteerEntry; readonly name: EntryName }[]>();
    for (const entry of gazetteer.entries.values())
      for (const name of [...entry.names, ...entry.aliases]) {
        const word = wordOf(name.name).lower;
        bearers.set(word, [...(bearers.get(word) ?? []), { entry, name }]);
      }
    for (const all of bearers.values())
      for (const { entry, name } of all) {
        const others = all.filter(other => other.entry !== entry);
        if (others.length === 0 || entry.file !== file) continue;
        yield {
          code: 'gazetteer/shared-alias',
          severity: 'warning',
          span: file.spanOf(name.path),
          alias: name.name,
          names: [...new Set(others.map(other => shownName(other.entry)))],
          evidence: others.map(other => placeIn(other.entry.file.document, other.entry.file.spanOf(other.name.path))),
        };
      }
  },
};
