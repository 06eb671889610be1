import { remembered } from '../collections/remembered';
import { type GazetteerEntry, shownName } from '../knowledge/gazetteer/gazetteer';
import { SECTIONS } from '../knowledge/gazetteer/schema';
import { type Entity, links } from '../link/links';
import { type Place, placeIn } from '../model/workspace';
import { scriptOfName } from '../names/forms';
import { katakanaOf } from '../names/kana';
import { canBeSpoken } from '../names/reading';
import type { MentionType } from '../recognise/mention';
import { fullestMention, mentionOf, titleOf } from './shared/entities';
import { namesOfEntry, placeOfEntry, readingOfEntry, readingsOf } from './shared/gazetteer';
import { type Library, shortName, textOf } from './shared/library';
import { plain } from './shared/plain';

/** An entity of the folder as a list of symbols shows it. */
export interface WorkspaceSymbol {
  /** Holds the query as it was typed, letter by letter: editors filter by the name once more. */
  readonly name: string;
  readonly kind: MentionType;
  readonly place: Place;
  /** The document that the place lies in. */
  readonly container: string;
}

/** More than anybody scrolls through. */
const MAXIMUM_SYMBOLS = 500;

/** What is looked for; who types accents means a piece of a name, not letters scattered over it. */
interface Wanted {
  readonly letters: string;
  readonly isPlain: boolean;
}

/** A name that fits a query, the closer the smaller the distance. */
interface Fit {
  /** As it is written; none where only the reading of the title fits. */
  readonly form: string | undefined;
  readonly distance: number;
}

/**
 * The officials, agreements, meetings and initiatives of the folder and its gazetteer one of whose names fits a query: the
 * query's letters occur in the name in their order, case and accents aside, or the name can be read as it. The closest
 * fits come first.
 */
export function workspaceSymbols(library: Library, query: string): WorkspaceSymbol[] {
  const wanted: Wanted = { letters: compared(query.trim()), isPlain: plain(query) === query.toLowerCase() };
  const found: (WorkspaceSymbol & { readonly distance: number })[] = [];
  const mentioned = new Set<GazetteerEntry>();
  for (const entity of links(library.workspace).entities()) {
    if (entity.type === 'date') continue;
    if (entity.entry) mentioned.add(entity.entry);
    const fit = closestFit(formsOf(entity), entity.type, wanted);
    const symbol = fit && symbolOf(library, entity, fit, query.trim());
    if (symbol) found.push({ ...symbol, distance: fit.distance });
  }
  for (const entry of library.workspace.gazetteer.entries.values()) {
    if (mentioned.has(entry)) continue;
    const fit = closestFit(formsOfEntry(entry), SECTIONS[entry.entry.section].type, wanted);
    if (fit) found.push({ ...symbolOfEntry(entry, fit, query.trim()), distance: fit.distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MAXIMUM_SYMBOLS)
    .map(({ name, kind, place, container }) => ({ name, kind, place, container }));
}

function symbolOf(library: Library, entity: Entity, { form }: Fit, query: string): WorkspaceSymbol | undefined {
  const id = fullestMention(library, entity);
  const mention = id && mentionOf(library, id);
  if (!mention) return undefined;
  const title = titleOf(mention, textOf(library, id.document));
  return {
    name: shownAs(title, form, query),
    kind: mention.type,
    place: placeIn(id.document, mention),
    container: shortName(id.document),
  };
}

/** What only the gazetteer knows as yet. */
const symbolOfEntry = (entry: GazetteerEntry, { form }: Fit, query: string): WorkspaceSymbol => ({
  name: shownAs(shownName(entry), form, query),
  kind: SECTIONS[entry.entry.section].type,
  place: placeOfEntry(entry),
  container: shortName(entry.file.document),
});

/** The title with the form that was looked for; typed as きし or without its accents, a name has to bear that too. */
function shownAs(title: string, form: string | undefined, query: string): string {
  const isEnough = (name: string) => holds(name.toLowerCase(), query.toLowerCase());
  const name = form === undefined || form === title || isEnough(title) ? title : `${title} (${form})`;
  return isEnough(name) ? name : `${name} · ${query}`;
}

/** Hiragana finds katakana, too. */
const compared = (form: string): string => katakanaOf(plain(form));

/** Names as they are written and as they are compared. */
type Forms = readonly (readonly [form: string, inPlain: string])[];

const comparedForms = (forms: readonly (string | undefined)[]): Forms =>
  forms.flatMap(form => (form === undefined ? [] : [[form, compared(form)] as const]));

/** The forms of an entity, with its readings in kana. */
const formsOf: (entity: Entity) => Forms = remembered(entity =>
  comparedForms([...entity.names, ...readingsOf(entity)]),
);

const formsOfEntry: (entry: GazetteerEntry) => Forms = remembered(entry =>
  comparedForms([...namesOfEntry(entry), readingOfEntry(entry)]),
);

function closestFit(forms: Forms, type: MentionType, wanted: Wanted): Fit | undefined {
  let best: Fit | undefined;
  for (const [form, inPlain] of forms) {
    const distance = distanceOf(inPlain, wanted);
    if (distance !== undefined && (best === undefined || distance < best.distance)) best = { form, distance };
  }
  if (best || type !== 'official') return best;
  const canBeRead = forms.some(([form]) => scriptOfName(form) === 'kanji' && canBeSpoken(form, wanted.letters));
  return canBeRead ? { form: undefined, distance: 3 } : undefined;
}

/** How far a name is from what was typed: 0 at its beginning, 1 inside, 2 where letters lie between. */
function distanceOf(name: string, { letters, isPlain }: Wanted): number | undefined {
  const whole = name.indexOf(letters);
  if (whole >= 0) return whole === 0 ? 0 : 1;
  return isPlain && holds(name, letters) ? 2 : undefined;
}

/** Whether the letters of a query occur in a name in their order. */
function holds(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    if (letter === ' ') continue;
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
