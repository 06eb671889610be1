import type {
  Network as NetworkOfPlaces,
  NetworkNode as NodeAtPlace,
  NetworkTie as TieOfPlaces,
} from '../server/features/network';
import type { TimelineEvent as EventAtPlaces, Timeline as TimelineOfPlaces } from '../server/features/timeline';
import type { Location } from './location';

/**
 * What the server tells of the pictures: what its features tell, with locations in the stead of places. Types alone: the page
 * that draws it knows neither side's packages.
 */

/** A sentence, and where it stands. */
export interface Passage {
  readonly words: string;
  readonly location: Location;
}

export interface TimelineEvent extends Omit<EventAtPlaces, 'passages'> {
  readonly passages: readonly Passage[];
}

/** The folder's chronology. */
export interface Timeline extends Omit<TimelineOfPlaces, 'events'> {
  readonly events: readonly TimelineEvent[];
}

export interface NetworkNode extends Omit<NodeAtPlace, 'place'> {
  readonly location: Location;
}

export interface NetworkTie extends Omit<TieOfPlaces, 'passages'> {
  readonly passages: readonly Passage[];
}

/** What is named beside somebody or something. */
export interface Network extends Omit<NetworkOfPlaces, 'nodes' | 'ties'> {
  /** The centre first. */
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
}
