import {
  DESCRIBE,
  type DescribeParams,
  type DescribeResult,
  RECORD,
  type RecordParams,
  type RecordResult,
} from '../../protocol/requests';
import { isoDay } from '../calendar/day';
import { factsOf } from '../features/shared/library';
import { isRecordableDate, RECORDS_PATH, recordsText, withRecord } from './records';
import type { Session } from './session';
import { uriOf } from './uri';

/**
 * What a reader records of a document, its date and its source: the server says what the file beside the texts should
 * hold, the client, which knows how to write there, writes it.
 */
export function serveRecording({ connection, guard, files, store, phrases }: Session): void {
  const record = async ({ textDocument, field, value }: RecordParams): Promise<RecordResult | null> => {
    const place = store.placeOf(textDocument.uri);
    if (!place) return { refusal: phrases().notInFolder };
    if (field === 'date' && value !== '' && !isRecordableDate(value)) return { refusal: phrases().noDate(value) };
    const text = await recordsText(files, place.folder);
    const changed = withRecord(text, place.path, field, value);
    if (changed === text) return null;
    return changed === undefined
      ? { refusal: phrases().records.notChanged(RECORDS_PATH) }
      : { uri: uriOf(`${place.folder}/${RECORDS_PATH}`), text: changed };
  };

  const describe = ({ textDocument: { uri } }: DescribeParams): DescribeResult => {
    const view = store.view(uri);
    const own = view && factsOf(view.library, view.document)?.ownDate;
    const source = store.recordOf(uri)?.source;
    return {
      ...(own ? { date: isoDay(own.date), dateFrom: phrases().ownDateSources[own.source] } : {}),
      ...(source === undefined ? {} : { source }),
    };
  };

  connection.onRequest<RecordResult | null, void>(
    RECORD,
    guard.answer<RecordParams, RecordResult | null>('record', null, record),
  );
  connection.onRequest<DescribeResult, void>(
    DESCRIBE,
    guard.answer<DescribeParams, DescribeResult>('describe', {}, describe),
  );
}
