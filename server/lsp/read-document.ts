import type { Reading } from '../features/shared/library';
import { facts } from '../model/facts';
import type { Header } from '../model/header';
import type { Vocabulary } from '../recognise/vocabulary';
import { decode } from '../text/decode';
import { lineIndex } from '../text/lines';
import type { Files } from './files/files';
import { MAXIMUM_BYTES } from './files/selection';
import { uriOf } from './uri';

/** Why a file of the folder is not read. */
export type SkipReason = 'unreadable' | 'too-large' | 'undecodable' | 'too-many';

/** A file of the folder that was read. */
export interface DocumentRead extends Reading {
  /** VS Code's name of its encoding, where nothing states it. */
  readonly guessedEncoding: string | undefined;
}

/** Reads a document of a text at hand: pure but for its name. */
export const readText = (text: string, header: Header, vocabulary: Vocabulary): Reading => ({
  source: lineIndex(text),
  facts: facts(text, header, vocabulary),
});

/** Reads and decodes a file; a reason where that cannot be done. */
export async function readDocument(
  files: Files,
  header: Header,
  vocabulary: Vocabulary,
  encoding?: string,
): Promise<DocumentRead | SkipReason> {
  const bytes = await files.read(uriOf(header.document), MAXIMUM_BYTES);
  if (bytes === undefined) return 'unreadable';
  if (bytes === 'too-large') return bytes;
  const decoded = decode(bytes, encoding);
  if (decoded === undefined) return 'undecodable';
  const guessedEncoding = decoded.isGuessed ? decoded.encoding : undefined;
  return { ...readText(decoded.text, header, vocabulary), guessedEncoding };
}
