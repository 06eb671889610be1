import { once } from '../../collections/remembered';
import { INSTRUMENTS } from '../../lexicon/instruments';
import { foldText } from '../../text/fold';
import { FRAMEWORKS } from '../frameworks';

const folded = (title: string): string => foldText(title, []).lower;

const byTitle = once(() => ({
  agreement: titlesOf(INSTRUMENTS.map(({ titles }) => Object.values(titles).flat())),
  initiative: titlesOf(FRAMEWORKS.map(({ titles }) => titles)),
}));

/**
 * The titles that the bundled tables give to what bears one of some titles: an entry of the gazetteer that names a known
 * instrument or framework takes its place under all of them.
 */
export function bundledTitles(type: 'agreement' | 'initiative', titles: readonly string[]): readonly string[] {
  const known = byTitle()[type];
  return [...new Set(titles.flatMap(title => known.get(folded(title)) ?? []))];
}

/** Of a title that several rows have nothing is known. */
function titlesOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const titles of rows)
    for (const title of titles) {
      const other = found.get(folded(title));
      found.set(folded(title), other && other !== titles ? [] : titles);
    }
  return found;
}
