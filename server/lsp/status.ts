import type { Phrases } from '../explain/phrases';
import type { Status } from './requests';
import type { Store } from './store';
import { uriOf } from './uri';

/** A client lists them in a menu: the first ones tell enough. */
const MAXIMUM_SKIPPED = 200;

/** How the folder stands, in words for people. */
export function statusOf(store: Store, { skipped: reasons }: Phrases): Status {
  const { documents, mentions, readSoFar, skipped, complaints } = store.status();
  return {
    documents,
    mentions,
    ...(readSoFar === undefined ? {} : { reading: { done: readSoFar } }),
    skipped: [...skipped]
      .slice(0, MAXIMUM_SKIPPED)
      .map(([document, reason]) => ({ uri: uriOf(document), reason: reasons[reason] })),
    complaints,
  };
}
