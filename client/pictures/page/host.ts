import type { FromPage, Subject } from '../messages';

/** What a page remembers of itself while it is hidden and when the window is opened again. */
export interface Kept {
  readonly subject?: Subject;
  /** The stretch of time in view, in day numbers. */
  readonly window?: { readonly from: number; readonly to: number };
}

/** The editor around the page. */
export interface Host {
  say(message: FromPage): void;
  kept(): Kept;
  keep(more: Kept): void;
}

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

/** May be asked for only once. */
export function createHost(): Host {
  const api = acquireVsCodeApi();
  return {
    say: message => api.postMessage(message),
    kept: () => api.getState() ?? {},
    keep: more => api.setState({ ...api.getState(), ...more }),
  };
}
