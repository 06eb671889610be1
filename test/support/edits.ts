import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { madeDocument } from '../bench/folder';

const CORPUS = 'test/corpus/dev';

/** Real documents and made ones, as many of each. */
export function someDocuments(count: number): readonly { readonly name: string; readonly text: string }[] {
  const real = readdirSync(CORPUS)
    .filter(name => /\.(?:txt|md)$/.test(name))
    .slice(0, count)
    .map(name => ({ name, text: readFileSync(path.join(CORPUS, name), 'utf8') }));
  return [...real, ...Array.from({ length: count }, (_, number) => madeDocument(number))];
}

/** Somebody edits a text: a line goes, lines change places, a line of another document comes, a letter is typed. */
export function edited(text: string, other: string, roll: () => number): string {
  const lines = text.split('\n');
  const others = other.split('\n');
  const at = Math.floor(roll() * lines.length);
  const kind = Math.floor(roll() * 4);
  if (kind === 0) lines.splice(at, 1);
  else if (kind === 1) lines.push(...lines.splice(at, 1));
  else if (kind === 2) lines.splice(at, 0, others[Math.floor(roll() * others.length)]!);
  else {
    const line = lines[at]!;
    const place = Math.floor(roll() * line.length);
    lines[at] = `${line.slice(0, place)}${'木あa1'[Math.floor(roll() * 4)]}${line.slice(place + 1)}`;
  }
  return lines.join('\n');
}
