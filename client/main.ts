import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { extension } from './extension';

/** On a desktop or a remote machine: the server is a process beside the extension host. */
export const { activate, deactivate } = extension(({ asAbsolutePath }, options) => {
  const module = asAbsolutePath('dist/server.cjs');
  const server = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
  };
  return new LanguageClient('shiryo', 'Shiryo', server, options);
});
