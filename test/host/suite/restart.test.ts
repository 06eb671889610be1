import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, eventually, hoverText, open } from './editor';

describe('Restart', () => {
  it('may be asked for again while it goes on, and the hovers come back', async () => {
    const { document } = await open('dialogue-news.txt');
    const restarts: Thenable<unknown>[] = [];
    // So close that some come while the server stops and some while it starts.
    for (let nth = 0; nth < 20; nth++) {
      restarts.push(vscode.commands.executeCommand('shiryo.restart'));
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    const refused = (await Promise.allSettled(restarts)).filter(({ status }) => status === 'rejected');
    assert.deepEqual(refused, []);
    await eventually(
      () => hoverText(document, at(document, '朝比奈洋平防衛審議官', { into: 1 })),
      said => said.includes('防衛審議官'),
    );
  }).exercises('shiryo.restart');
});
