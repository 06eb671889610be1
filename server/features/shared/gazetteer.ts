import { type GazetteerEntry, spanOfEntry } from '../../knowledge/gazetteer/gazetteer';
import { type Place, placeIn } from '../../model/workspace';

/** Where an entry of the gazetteer stands: the name that it is shown by. */
export const placeOfEntry = (entry: GazetteerEntry): Place => placeIn(entry.file.document, spanOfEntry(entry));
