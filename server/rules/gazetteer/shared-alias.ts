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

/** Of the others who have a name no more are told. */
const MOST_NAMED = 5;

export const sharedAlias: GazetteerRule<'gazetteer/shared-alias'> = {
  code: 'gazetteer/shared-alias',
  severity: 'warning',
  *find({ file, workspace: { gazetteer } }) {
    const bearers = new Map<string, Map<GazetteerEntry, EntryName>>();
    for (const entry of gazetteer.entries.values())
      for (const name of [...entry.names, ...entry.aliases]) {
        const word = wordOf(name.name).lower;
        const all = bearers.get(word) ?? new Map<GazetteerEntry, EntryName>();
        bearers.set(word, all);
        if (!all.has(entry)) all.set(entry, name);
      }
    for (const all of bearers.values()) {
      if (all.size < 2) continue;
      const first = [...all].slice(0, MOST_NAMED + 1);
      for (const [entry, { name, path }] of all) {
        if (entry.file !== file) continue;
        const others = first.filter(([other]) => other !== entry).slice(0, MOST_NAMED);
        yield {
          code: 'gazetteer/shared-alias',
          severity: 'warning',
          span: file.spanOf(path),
          alias: name,
          names: others.map(([other]) => shownName(other)),
          evidence: others.map(([other, { path }]) => placeIn(other.file.document, other.file.spanOf(path))),
        };
      }
    }
  },
};
