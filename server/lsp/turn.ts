/**
 * Lets what waits go first: messages of the client above all, a cancellation perhaps.
 * A worker has no `setImmediate`; its shortest timer serves.
 */
export const turn = (): Promise<void> =>
  new Promise(resolve => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
