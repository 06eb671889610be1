import { remembered } from '../collections/remembered';
import { type Entity, links } from '../link/links';
import { type Place, placeIn } from '../model/workspace';
import { scriptOfName } from '../names/forms';
import { katakanaOf } from '../names/kana';
import { canBeSpoken } from '../names/reading';
import type { MentionType } from '../recognise/mention';
import { fullestMention, mentionOf, titleOf } from './shared/entities';
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

/** A name that fits a query, the closer the smaller the distance. */
interface Fit {
  /** As it is written; none where only the reading of the title fits. */
  readonly form: string | undefined;
  readonly distance: number;
}

/**
 * The officials, agreements, meetings and initiatives of the folder one of whose names fits a query: the query's
 * letters occur in the name in their order, case and accents aside, or the name can be read as it. The closest fits
 * come first.
 */
export function workspaceSymbols(library: Library, query: string): WorkspaceSymbol[] {
  const wanted = compared(query.trim());
  const found: (WorkspaceSymbol & { readonly distance: number })[] = [];
  for (const entity of links(library.workspace).entities()) {
    if (entity.type === 'date') continue;
    const fit = closestFit(entity, wanted);
    const symbol = fit && symbolOf(library, entity, fit, query.trim());
    if (symbol) found.push({ ...symbol, distance: fit.distance });
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
  const isEnough = (name: string) => holds(name.toLowerCase(), query.toLowerCase());
  const name = form === undefined || form === title || isEnough(title) ? title : `${title} (${form})`;
  return {
    // Typed as きし or without its accents, a name has to bear that too.
    name: isEnough(name) ? name : `${name} · ${query}`,
    kind: mention.type,
    place: placeIn(id.document, mention),
    container: shortName(id.document),
  };
}

/** Hiragana finds katakana, too. */
const compared = (form: string): string => katakanaOf(plain(form));

/** The names of an entity as they are written and as they are compared; readings in kana from the table of office holders. */
const formsOf: (entity: Entity) => readonly (readonly [form: string, inPlain: string])[] = remembered(
  ({ names, officeHolder }) => {
    const kana = officeHolder?.names.kana;
    return [...names, ...(kana === undefined ? [] : [kana])].map(form => [form, compared(form)] as const);
  },
);

function closestFit(entity: Entity, wanted: string): Fit | undefined {
  let best: Fit | undefined;
  for (const [form, inPlain] of formsOf(entity)) {
    const distance = distanceOf(inPlain, wanted);
    if (distance !== undefined && (best === undefined || distance < best.distance)) best = { form, distance };
  }
  if (best || entity.type !== 'official') return best;
  const canBeRead = entity.names.some(name => scriptOfName(name) === 'kanji' && canBeSpoken(name, wanted));
  return canBeRead ? { form: undefined, distance: 3 } : undefined;
}

/** How far a name is from what was typed: 0 at its beginning, 1 inside, 2 where letters lie between. */
function distanceOf(name: string, wanted: string): number | undefined {
  const whole = name.indexOf(wanted);
  if (whole >= 0) return whole === 0 ? 0 : 1;
  return holds(name, wanted) ? 2 : undefined;
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
