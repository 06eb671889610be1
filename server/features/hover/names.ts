import type { Evidence } from '../../link/evidence';
import { type Entity, links } from '../../link/links';
import { canonicalName, scriptOfName } from '../../names/forms';
import type { OfficialMention } from '../../recognise/mention';
import { entityOf } from '../shared/entities';
import { readingsOf } from '../shared/gazetteer';
import { type Line, line, row } from '../shared/rich-text';
import type { HoverContext } from './context';

/** How much of a list stands where it is brief; a longer one ends with an ellipsis. */
const MAXIMUM_NAMES = 6;

/** What a text itself says: a full name, and a part of it or another spelling beside it. */
const STATED: ReadonlySet<Evidence['kind']> = new Set(['same-document', 'gloss']);

/**
 * Of a part of a name, whom it stands for and how sure that is; of a full name nothing, for it says so itself. Said before
 * anything else, so that nobody takes a conclusion for the text's own.
 */
export function verdict(context: HoverContext, mention: OfficialMention): Line[] {
  const { library, document, index, phrases } = context;
  if (mention.extent === 'full' || mention.region === 'boilerplate') return [];
  const entity = entityOf(library, document, index);
  if (!entity?.isNamed) return [line(phrases.linksToNothing)];
  const name = shownName(entity, mention);
  const evidence = links(library.workspace).evidenceFor(document, index);
  if (evidence.some(({ kind }) => STATED.has(kind))) return [line(phrases.namedInDocument(name))];
  const isAlias = evidence.some(reason => reason.kind === 'gazetteer' && reason.office === undefined);
  return [line(isAlias ? phrases.namedInGazetteer(name) : phrases.standsFor([name]))];
}

/** The other names: kanji, kana, Latin, each spelling; in another order they are the same. Then how the name is read. */
export function nameRows(context: HoverContext, mention: OfficialMention): Line[] {
  const { library, document, index, phrases } = context;
  const entity = entityOf(library, document, index);
  if (!entity) return [];
  const said = mention.extent === 'full' ? mention.name : shownName(entity, mention);
  const names = withoutTurns([mention.name, said, ...entity.names]).filter(
    name => name !== mention.name && name !== said,
  );
  const shown = names.length > MAXIMUM_NAMES && context.isBrief ? [...names.slice(0, MAXIMUM_NAMES), '…'] : names;
  const readings = [...new Set(readingsOf(entity))];
  return [
    ...(shown.length > 0 ? [row(phrases.labels.names, shown.join(phrases.between))] : []),
    ...(readings.length > 0 ? [row(phrases.labels.reading, readings.join(phrases.between))] : []),
  ];
}

/** The full name in the letters of the mention, if there is one. */
function shownName({ names, entry }: Entity, { name }: OfficialMention): string {
  const aliases = new Set(entry?.aliases.map(alias => alias.name));
  const full = names.filter(each => each !== name && !aliases.has(each));
  return full.find(each => scriptOfName(each) === scriptOfName(name)) ?? full[0] ?? name;
}

/** Nobuo Kishi says nothing beside Kishi Nobuo. */
function withoutTurns(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter(name => {
    const form = canonicalName(name);
    const isNew = !seen.has(form);
    seen.add(form);
    return isNew;
  });
}
