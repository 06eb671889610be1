import { createConnection } from 'vscode-languageserver/node';
import { filesByScheme } from './lsp/files/by-scheme';
import { editorFiles } from './lsp/files/editor-files';
import { nodeFiles } from './lsp/files/node-files';
import { serve } from './lsp/server';

// The channel, IPC or standard input and output, stands in the arguments that the client gave.
const connection = createConnection();
serve(connection, filesByScheme(nodeFiles, editorFiles(connection)));
