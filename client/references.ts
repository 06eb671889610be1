import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ShowReferencesParams } from '../protocol/requests';

/** Shows mentions in the editor's own list of references, beside the one where the line that counts them stands. */
export const showReferences = async (
  { protocol2CodeConverter: from }: BaseLanguageClient,
  { uri, position, locations }: ShowReferencesParams,
): Promise<void> => {
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    from.asUri(uri),
    from.asPosition(position),
    locations.map(location => from.asLocation(location)),
  );
};
