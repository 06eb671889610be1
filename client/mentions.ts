import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { goTo } from './go-to';
import { cursorPlace } from './place';
import { goToMention } from './protocol';
import { say } from './say';

/** Moves the cursor to the next or previous mention of what it stands on, in this file or another. */
export async function goToNeighbour(client: BaseLanguageClient, direction: 'next' | 'previous'): Promise<void> {
  const here = cursorPlace(client);
  if (!here) return;
  const place = await client.sendRequest(goToMention, { ...here, direction });
  if (!place) {
    say(vscode.l10n.t('Shiryo: no other mention of what stands here.'));
    return;
  }
  const { uri, range } = client.protocol2CodeConverter.asLocation(place);
  await goTo(uri, range);
}
