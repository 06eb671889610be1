/** Documents read between two pauses: some 20 ms of work, so that a request never waits longer. */
export const BATCH = 24;

/**
 * Whether readings are to be added to a sum of so many documents: in a large folder as many as half of it are gathered
 * before, for every addition has what links the documents found anew.
 */
export const areEnough = (readings: number, documents: number): boolean => readings >= Math.max(240, documents / 2);
