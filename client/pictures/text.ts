import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OwnDocuments } from '../own-documents';
import { networkText, timelineText } from '../protocol';
import type { Subject } from './messages';

/** Opens what a picture shows as a page, for screen readers and for whoever would rather read. */
export async function openAsText(client: BaseLanguageClient, documents: OwnDocuments, subject: Subject): Promise<void> {
  const text = await (subject.picture === 'timeline'
    ? client.sendRequest(timelineText, {})
    : client.sendRequest(networkText, subject));
  if (text) await documents.show(text.title, text, { preview: true });
}
