import { createConnection } from 'vscode-languageserver/node';
import { nodeFiles } from './lsp/files/node-files';
import { serve } from './lsp/server';

// The channel, IPC or standard input and output, stands in the arguments that the client gave.
serve(createConnection(), nodeFiles);
