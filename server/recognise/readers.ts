import { agreementReader } from './agreement/reader';
import { dateReader } from './date/reader';
import { initiativeReader } from './initiative/reader';
import { meetingReader } from './meeting/reader';
import { officialReader } from './official/reader';
import type { Reader } from './reader';

/** The readers; the order does not matter, overlaps are settled afterwards. A new type of entity is a row here. */
export const READERS: readonly Reader[] = [
  dateReader,
  officialReader,
  agreementReader,
  meetingReader,
  initiativeReader,
] as readonly Reader[];
