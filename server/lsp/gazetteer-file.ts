import { type GazetteerFile, readGazetteer } from '../knowledge/gazetteer/read';
import { GAZETTEER_PATH } from '../knowledge/gazetteer/schema';
import type { Files } from './files/files';
import { MAXIMUM_BYTES } from './files/selection';
import { uriOf } from './uri';

/** The name of a folder's gazetteer. */
export const gazetteerIn = (folder: string): string => `${folder}/${GAZETTEER_PATH}`;

/** Reads the gazetteer of a folder; undefined where it has none. */
export async function readGazetteerFile(
  files: Files,
  folder: string,
): Promise<GazetteerFile | 'too-large' | undefined> {
  const document = gazetteerIn(folder);
  const bytes = await files.read(uriOf(document), MAXIMUM_BYTES);
  if (bytes === undefined || bytes === 'too-large') return bytes;
  return readGazetteer(document, new TextDecoder().decode(bytes));
}
