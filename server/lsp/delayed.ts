/** Calls a function once, some time after the first of several wishes for it. */
export function delayed(milliseconds: number, act: (nothing: undefined) => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void act(undefined);
    }, milliseconds);
  };
}
