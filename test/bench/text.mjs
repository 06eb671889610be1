import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const UNITS = 781_000; // some 2 MB of Japanese in UTF-8

/** The Japanese documents, end to end, until the text is long enough: the real ones where they are, else the samples. */
export function sourceText() {
  const folder = ['../shared/seeds', 'samples'].find(existsSync);
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(path.join(folder, name), 'utf8'))
    .filter(text => (text.match(/[ぁ-ん]/g)?.length ?? 0) > text.length / 5);
  let text = '';
  while (text.length < UNITS) text += `${texts.join('\n')}\n`;
  return { folder, text: text.slice(0, UNITS) };
}
