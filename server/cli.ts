#!/usr/bin/env node
import { writeSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { nodeFiles } from './lsp/files/node-files';
import { serve } from './lsp/server';
import { documentName } from './lsp/uri';
import { run } from './terminal/run';

/** Writes all of a text at once: a pipe that is full for the moment is tried again. */
function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads any longer, as behind `| head`: that is no fault of the call.
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

process.exitCode = 2;
run(process.argv.slice(2), {
  files: nodeFiles,
  version,
  locate: given => documentName(pathToFileURL(path.resolve(given)).href),
  print,
  complain: line => console.error(line),
  serve: () =>
    new Promise(resolve => {
      const connection = createConnection(process.stdin, process.stdout);
      connection.onExit(resolve);
      serve(connection, nodeFiles, new URL('..', pathToFileURL(__filename)).href);
    }),
}).then(
  status => {
    process.exitCode = status;
  },
  (error: unknown) => console.error(`shiryo: ${error instanceof Error ? error.message : String(error)}`),
);
