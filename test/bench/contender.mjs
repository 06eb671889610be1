// One contender of the bench, in a process of its own: reads the text once for each message and answers how long it took.
import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node';
import { sourceText } from './text.mjs';

const WARM_UP = 10;

const [name, bundle] = process.argv.slice(2);
const { facts } = await import(pathToFileURL(bundle));
const { text } = sourceText();

function charCodes() {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const contender = {
  charCodeAt: charCodes,
  facts: () => facts(text, { document: 'bench.txt' }),
  chrono: () => chrono.ja.parse(text),
}[name];

for (let round = 0; round < WARM_UP; round++) contender();
process.on('message', () => {
  const began = performance.now();
  contender();
  process.send(performance.now() - began);
});
process.send('ready');
