import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { editorFiles } from './lsp/files/editor-files';
import { serve } from './lsp/server';

// The worker itself is the channel.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
connection.onExit(() => close());
serve(connection, editorFiles(connection));
