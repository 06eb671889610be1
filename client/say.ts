import * as vscode from 'vscode';

/** How long the status bar says something that disturbs nobody, in milliseconds. */
const SAID = 4000;

/** Says something in the status bar for a while. */
export const say = (words: string): void => void vscode.window.setStatusBarMessage(words, SAID);
