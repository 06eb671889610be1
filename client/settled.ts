import type * as vscode from 'vscode';

/** Calls a function some time after the last of several wishes for it. */
export function settled(milliseconds: number, act: () => void): vscode.Disposable & (() => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wish = () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  return Object.assign(wish, { dispose: () => clearTimeout(timer) });
}
