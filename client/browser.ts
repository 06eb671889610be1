import { Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { extension } from './extension';

/** In a browser: the server is a worker of the extension host's own worker. */
export const { activate, deactivate } = extension(({ extensionUri }, options) => {
  const place = Uri.joinPath(extensionUri, 'dist', 'browser', 'server.js');
  // A restarted client asks for a new worker; the old one ends itself when its server is told to exit.
  const start = async () => {
    const worker = new Worker(place.toString(true));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('shiryo', 'Shiryo', start, options);
});
