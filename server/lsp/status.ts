import type { Status } from '../../protocol/requests';
import type { Phrases } from '../explain/phrases';
import { RECORDS_PATH, type RecordFault } from './records';
import type { Store } from './store/store';
import { uriOf } from './uri';

/** A client lists them in a menu: the first ones tell enough. */
const MAXIMUM_FILES_LISTED = 200;
const MAXIMUM_COMPLAINTS = 200;
/** Whatever a file calls a document, a sentence about it stays readable. */
const MAXIMUM_PATH = 200;

/** How the folder stands, in words for people. */
export function statusOf(store: Store, phrases: Phrases): Status {
  const { documents, mentions, leftOut, guessed, recordFaults, annotationFaults, unplaced } = store.status();
  const progress = store.progress();
  return {
    documents,
    mentions,
    ...(progress && { progress }),
    isOff: !store.settings().enable,
    skipped: [...leftOut]
      .slice(0, MAXIMUM_FILES_LISTED)
      .map(([document, reason]) => ({ uri: uriOf(document), reason: phrases.skipped[reason] })),
    skippedInAll: leftOut.size,
    guessed: guessed
      .slice(0, MAXIMUM_FILES_LISTED)
      .map(([document, encoding]) => ({ uri: uriOf(document), note: phrases.guessedEncoding(encodingName(encoding)) })),
    guessedInAll: guessed.length,
    complaints: [
      ...recordFaults.map(({ folder, fault }) => ({
        uri: uriOf(`${folder}/${RECORDS_PATH}`),
        sentence: recordFaultSentence(phrases, fault),
      })),
      ...annotationFaults.map(({ folder, file, line, wrong }) => ({
        uri: uriOf(`${folder}/${file}`),
        sentence: phrases.decisions.wrongLine(file, line, wrong),
      })),
      ...unplaced.map(({ folder, file, line, quote, where }) => ({
        uri: uriOf(`${folder}/${file}`),
        sentence: phrases.decisions.unplaced(file, line, quote, where),
      })),
    ].slice(0, MAXIMUM_COMPLAINTS),
  };
}

/** The usual names of encodings, by VS Code's for those that are guessed. */
const ENCODING_NAMES: ReadonlyMap<string, string> = new Map([
  ['shiftjis', 'Shift_JIS'],
  ['eucjp', 'EUC-JP'],
  ['windows1252', 'Windows-1252'],
]);

/** What people call an encoding of VS Code's name. */
export const encodingName = (encoding: string): string => ENCODING_NAMES.get(encoding) ?? encoding;

/** What is wrong with recorded data, as a sentence. */
export const recordFaultSentence = ({ records }: Phrases, fault: RecordFault): string =>
  fault.kind === 'not-json'
    ? records.notJson(RECORDS_PATH, fault.line)
    : records.wrongEntry(RECORDS_PATH, fault.path.slice(0, MAXIMUM_PATH), fault.wrong);
