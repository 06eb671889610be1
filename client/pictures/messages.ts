/** What the editor's side of a picture and its page say to each other. Plain data: the page knows neither side's packages. */

import type { Location } from '../../protocol/location';
import type { Network, NetworkNode, Timeline, TimelineEvent } from '../../protocol/pictures';
import type { NetworkParams, PlaceParams } from '../../protocol/requests';
import { isLocation, isPosition, isRecord } from '../location';

/** What a picture shows, as far as it must be known again after the window was closed: the page keeps it. */
export type Subject = { readonly picture: 'timeline' } | ({ readonly picture: 'network' } & NetworkParams);

export type Picture =
  | { readonly picture: 'timeline'; readonly timeline: Timeline }
  | { readonly picture: 'network'; readonly network: Network; readonly reach: 1 | 2 };

/** The words of the page itself, in the editor's language. */
export interface Labels {
  readonly kinds: { readonly [K in TimelineEvent['kind'] | NetworkNode['type']]: string };
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly saveAsSvg: string;
  readonly openAsText: string;
  readonly putInCentre: string;
  /** What the button that widens the network does. */
  readonly wider: string;
  /** Heads the list of all that is drawn. */
  readonly list: string;
  /** `{0}` stands for a number. */
  readonly more: string;
  readonly inSentence: string;
  readonly inParagraph: string;
  /** How the keys work. */
  readonly keys: string;
}

/** From the editor's side to the page. */
export type ToPage =
  | { readonly type: 'show'; readonly picture: Picture; readonly subject: Subject; readonly labels: Labels }
  | { readonly type: 'save' };

/** From the page to the editor's side. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'drawn'; readonly marks: number }
  | { readonly type: 'open'; readonly location: Location }
  | { readonly type: 'centre'; readonly location: Location }
  | { readonly type: 'reach'; readonly reach: 1 | 2 }
  | { readonly type: 'svg'; readonly svg: string }
  | { readonly type: 'text' };

/** Reads a message of the page; undefined for anything that none of ours would say. */
export function readFromPage(message: unknown): FromPage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, marks, location, reach, svg } = message;
  if (type === 'ready' || type === 'text') return { type };
  if (type === 'drawn' && typeof marks === 'number') return { type, marks };
  if ((type === 'open' || type === 'centre') && isLocation(location)) return { type, location };
  if (type === 'reach' && (reach === 1 || reach === 2)) return { type, reach };
  if (type === 'svg' && typeof svg === 'string') return { type, svg };
  return undefined;
}

/** Reads what a page has kept of its subject; undefined where it is none of ours. */
export function readSubject(kept: unknown): Subject | undefined {
  const subject = isRecord(kept) ? kept.subject : undefined;
  if (!isRecord(subject)) return undefined;
  const { picture, place, reach } = subject;
  if (picture === 'timeline') return { picture };
  if (picture !== 'network') return undefined;
  return { picture, reach: reach === 2 ? 2 : 1, ...(isPlace(place) ? { place } : {}) };
}

const isPlace = (value: unknown): value is PlaceParams =>
  isRecord(value) &&
  isRecord(value.textDocument) &&
  typeof value.textDocument.uri === 'string' &&
  isPosition(value.position);
