import { type Entity, links } from '../link/links';
import { type Place, placeIn } from '../model/workspace';
import type { MentionType } from '../recognise/mention';
import { fullestMention, mentionOf, titleOf } from './shared/entities';
import { type Library, shortName, textOf } from './shared/library';

/** An entity of the folder as a list of symbols shows it. */
export interface WorkspaceSymbol {
  /** Holds the form that the query fits: editors filter by the name once more. */
  readonly name: string;
  readonly kind: MentionType;
  readonly place: Place;
  /** The document that the place lies in. */
  readonly container: string;
}

/** More than anybody scrolls through. */
const MAXIMUM_SYMBOLS = 500;

/**
 * The officials, agreements, meetings and initiatives of the folder one of whose names fits a query: the query's
 * letters occur in the name in their order, case and accents aside. The closest fits come first.
 */
export function workspaceSymbols(library: Library, query: string): WorkspaceSymbol[] {
  const wanted = plain(query);
  const found: (WorkspaceSymbol & { readonly distance: number })[] = [];
  for (const entity of links(library.workspace).entities()) {
    if (entity.type === 'date') continue;
    const symbol = symbolOf(library, entity, wanted);
    if (symbol) found.push(symbol);
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MAXIMUM_SYMBOLS)
    .map(({ name, kind, place, container }) => ({ name, kind, place, container }));
}

function symbolOf(library: Library, entity: Entity, wanted: string) {
  const id = fullestMention(library, entity);
  const mention = id && mentionOf(library, id);
  if (!mention) return undefined;
  const title = titleOf(mention, textOf(library, id.document));
  let best: { readonly form: string; readonly distance: number } | undefined;
  for (const form of [title, ...entity.names]) {
    const distance = distanceOf(plain(form), wanted);
    if (distance !== undefined && (best === undefined || distance < best.distance)) best = { form, distance };
  }
  if (!best) return undefined;
  return {
    name: best.form === title ? title : `${title} (${best.form})`,
    kind: mention.type,
    place: placeIn(id.document, mention),
    container: shortName(id.document),
    distance: best.distance,
  };
}

/** How far a name is from what was typed: 0 at its beginning, more inside, most where letters lie between. */
function distanceOf(name: string, wanted: string): number | undefined {
  const whole = name.indexOf(wanted);
  if (whole >= 0) return whole === 0 ? 0 : 1;
  let at = 0;
  for (const letter of wanted) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return undefined;
  }
  return 2;
}

/** Small letters without accents: `Đặng` is found by `dang`. */
const plain = (form: string): string =>
  form
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase();
