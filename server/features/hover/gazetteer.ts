import { dayInWords } from '../../explain/when';
import { entryWithId, type GazetteerEntry, officesOn, shownName } from '../../knowledge/gazetteer/gazetteer';
import type { OfficeFields } from '../../knowledge/gazetteer/schema';
import { contextDays } from '../../link/days';
import { entityOf } from '../shared/entities';
import { placeOfEntry } from '../shared/gazetteer';
import { shortName } from '../shared/library';
import { group, type Line, type Run } from '../shared/rich-text';
import type { HoverContext } from './context';

/** What the reader of the folder wrote down: offices on the day of the text, signature and force, signatories, a note. */
export function gazetteerRows(context: HoverContext): readonly Line[] {
  const { library, document, index, phrases } = context;
  const entry = entityOf(library, document, index)?.entry;
  if (!entry) return [];
  const { fields } = entry.entry;
  const place = placeOfEntry(entry);
  const from: Run = { words: shortName(place.document), place };
  const told = [...statements(context, entry), fields.note, fields.source].filter(said => said !== undefined);
  return group(
    phrases.labels.gazetteer,
    told.map(said => [`${said} — `, from]),
  );
}

function statements(context: HoverContext, { entry, ...rest }: GazetteerEntry): readonly (string | undefined)[] {
  const { phrases, facts, index } = context;
  const inWords = (date: string) => dayInWords(date, phrases.day);
  if (entry.section === 'people') {
    const days = contextDays(facts, index);
    return days ? officesOn({ entry, ...rest }, days).map(office => officeInWords(context, office)) : [];
  }
  if (entry.section === 'initiatives') return [];
  const { signed, inForce, signatories = [] } = entry.fields;
  return [
    signed && phrases.gazetteer.signed(inWords(signed)),
    inForce && phrases.gazetteer.inForce(inWords(inForce)),
    signatories.length > 0
      ? phrases.gazetteer.signedBy(signatories.map(id => signatoryName(context, rest.file.document, id)))
      : undefined,
  ];
}

function officeInWords({ phrases }: HoverContext, { title, body, from, to }: OfficeFields): string {
  const inWords = (date: string | undefined) => date && dayInWords(date, phrases.day);
  return phrases.gazetteer.office(body === undefined ? title : `${title} (${body})`, inWords(from), inWords(to));
}

/** An id that nobody has stays an id. */
function signatoryName({ library }: HoverContext, document: string, id: string): string {
  const entry = entryWithId(library.workspace.gazetteer, document, id);
  return entry ? shownName(entry) : id;
}
