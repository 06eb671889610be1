import type { Passage } from '../../protocol/pictures';
import {
  NETWORK,
  NETWORK_TEXT,
  type NetworkParams,
  type NetworkResult,
  type PictureTextResult,
  TIMELINE,
  TIMELINE_TEXT,
  type TimelineResult,
} from '../../protocol/requests';
import { type Network, networkAt, networkLines } from '../features/network';
import type { Library } from '../features/shared/library';
import type { Line } from '../features/shared/rich-text';
import type { Passage as PassageAtPlace } from '../features/shared/ties';
import { timeline, timelineLines } from '../features/timeline';
import { offsetIn } from './from-protocol';
import { inPage } from './markup';
import type { Session } from './session';
import { locationOf } from './to-protocol';

/** Answers what a client draws: the folder's timeline and the network around a name, and both as text. */
export function servePictures({ connection, guard, store, phrases, uriFor }: Session): void {
  const timelineOfFolder = (): TimelineResult => {
    const library = store.library();
    const { title, summary, events } = timeline(library, phrases());
    return {
      title,
      summary,
      events: events.map(({ passages, ...event }) => ({ ...event, passages: withLocations(library, passages) })),
    };
  };

  const networkAround = ({ place, reach }: NetworkParams): { readonly library: Library; readonly network: Network } => {
    const view = place && store.view(place.textDocument.uri);
    const library = view?.library ?? store.library();
    const offset = view && place ? offsetIn(view, place.position) : 0;
    return { library, network: networkAt(library, view?.document, offset, reach === 2 ? 2 : 1, phrases()) };
  };

  const networkResult = (params: NetworkParams): NetworkResult => {
    const { library, network } = networkAround(params);
    return {
      title: network.title,
      summary: network.summary,
      nodes: network.nodes.flatMap(({ id, type, name, detail, distance, mentions, counts, place }) => {
        const location = locationOf(library, place, uriFor);
        return location ? [{ id, type, name, detail, distance, mentions, counts, location }] : [];
      }),
      ties: network.ties.map(({ passages, ...tie }) => ({ ...tie, passages: withLocations(library, passages) })),
    };
  };

  const withLocations = (library: Library, passages: readonly PassageAtPlace[]): readonly Passage[] =>
    passages.flatMap(({ words, place }) => {
      const location = locationOf(library, place, uriFor);
      return location ? [{ words, location }] : [];
    });

  const asText = (library: Library, title: string, lines: readonly Line[]): PictureTextResult => ({
    title,
    ...inPage(lines, library, uriFor),
  });

  connection.onRequest<TimelineResult | null, void>(
    TIMELINE,
    guard.answer<unknown, TimelineResult | null>('timeline', null, timelineOfFolder),
  );
  connection.onRequest<NetworkResult | null, void>(
    NETWORK,
    guard.answer<NetworkParams, NetworkResult | null>('network', null, networkResult),
  );
  connection.onRequest<PictureTextResult | null, void>(
    TIMELINE_TEXT,
    guard.answer<unknown, PictureTextResult | null>('timeline as text', null, () => {
      const library = store.library();
      const shown = timeline(library, phrases());
      return asText(library, shown.title, timelineLines(shown));
    }),
  );
  connection.onRequest<PictureTextResult | null, void>(
    NETWORK_TEXT,
    guard.answer<NetworkParams, PictureTextResult | null>('network as text', null, params => {
      const { library, network } = networkAround(params);
      return asText(library, network.title, networkLines(network, phrases()));
    }),
  );
}
