import type { Location, Position } from '../protocol/location';

/** Locations as commands, pages and the editor's memory give them: values of unknown origin, looked at before they are used. */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const isPosition = (value: unknown): value is Position =>
  isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number';

export const isLocation = (value: unknown): value is Location =>
  isRecord(value) &&
  typeof value.uri === 'string' &&
  isRecord(value.range) &&
  isPosition(value.range.start) &&
  isPosition(value.range.end);

/** The location that a command was given, by itself or as a row of a view; undefined for anything else. */
export function givenLocation(target: unknown): Location | undefined {
  const location = isRecord(target) && isRecord(target.row) ? target.row.location : target;
  return isLocation(location) ? location : undefined;
}
