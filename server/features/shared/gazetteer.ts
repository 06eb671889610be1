import { type GazetteerEntry, spanOfEntry } from '../../knowledge/gazetteer/gazetteer';
import { kanaOfHolder } from '../../knowledge/office-holders';
import type { Entity } from '../../link/links';
import { type Place, placeIn } from '../../model/workspace';

/** Where an entry of the gazetteer stands: the name that it is shown by. */
export const placeOfEntry = (entry: GazetteerEntry): Place => placeIn(entry.file.document, spanOfEntry(entry));

/** All names of an entry, those by which it is known before those by which it is also called. */
export const namesOfEntry = ({ names, aliases }: GazetteerEntry): readonly string[] =>
  [...names, ...aliases].map(({ name }) => name);

/** How the name of a person is read, in kana, where the entry says it. */
export const readingOfEntry = (entry: GazetteerEntry | undefined): string | undefined =>
  entry?.entry.section === 'people' ? entry.entry.fields.reading : undefined;

/** The readings in kana that the gazetteer and the table of office holders have for a person's name. */
export const readingsOf = ({ entry, officeHolder }: Entity): readonly string[] =>
  [readingOfEntry(entry), officeHolder && kanaOfHolder(officeHolder)].filter(reading => reading !== undefined);
