import { type GazetteerFile, readGazetteer } from '../knowledge/gazetteer/read';
import { GAZETTEER_PATH } from '../knowledge/gazetteer/schema';
import type { Files } from './files/files';
import { MAXIMUM_BYTES } from './files/selection';
import { uriOf } from './uri';

/** The name of a folder's gazetteer. */
export const gazetteerIn = (folder: string): string => `${folder}/${GAZETTEER_PATH}`;

/** Why a gazetteer is not read. */
export type GazetteerRefusal = 'too-large' | 'undecodable';

/** Reads the gazetteer of a folder; undefined where it has none. */
export async function readGazetteerFile(
  files: Files,
  folder: string,
): Promise<GazetteerFile | GazetteerRefusal | undefined> {
  const document = gazetteerIn(folder);
  const bytes = await files.read(uriOf(document), MAXIMUM_BYTES);
  if (bytes === undefined || bytes === 'too-large') return bytes;
  const text = decoded(bytes);
  return text === undefined ? 'undecodable' : readGazetteer(document, text);
}

/** JSON is UTF-8; what is not would be damaged by an edit. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
