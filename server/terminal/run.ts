import { phrasesOf } from '../explain/phrases-of';
import { diagnosticLine, mentionLine } from '../export/jsonl';
import { diagnosticsOf } from '../features/diagnostics';
import { gazetteerDiagnosticsOf } from '../features/gazetteer-diagnostics';
import { entityKeyOf } from '../features/shared/entities';
import { factsOf, type Library, sourceOf, textOf } from '../features/shared/library';
import type { Files } from '../lsp/files/files';
import { positionAt } from '../text/lines';
import { type Options, parseArguments, USAGE } from './arguments';
import { type Collection, collect, type GivenPath } from './collect';
import { printable } from './printable';

/** What a call needs of the world. */
export interface Terminal {
  readonly files: Files;
  readonly version: string;
  /** The location of a path as a document's name; undefined for what is no path. */
  locate(path: string): string | undefined;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes a line to standard error. */
  complain(line: string): void;
  /** Serves an editor; settles when the connection ends. */
  serve(): Promise<void>;
}

/** Lines are printed in blocks of this many, for a line a write is slow. */
const BLOCK = 512;

/**
 * Carries out one call of `shiryo`.
 * @returns the exit status: 0, 1 where `check` found an error, 2 for bad usage or an unreadable path.
 */
export async function run(given: readonly string[], terminal: Terminal): Promise<number> {
  const call = parseArguments(given);
  if ('complaint' in call) return refuse(terminal, call.complaint);
  switch (call.command) {
    case 'help':
      terminal.print(`${USAGE}\n`);
      return 0;
    case 'version':
      terminal.print(`${terminal.version}\n`);
      return 0;
    case 'lsp':
      await terminal.serve();
      return 0;
    default: {
      const paths: GivenPath[] = [];
      for (const path of call.paths) {
        const name = terminal.locate(path);
        if (name === undefined) return refuse(terminal, `${path}: not a path`);
        paths.push({ given: path, name });
      }
      const collection = await collect(terminal.files, paths, call.options);
      if ('complaint' in collection) return refuse(terminal, collection.complaint);
      for (const note of collection.notes) terminal.complain(printable(`shiryo: ${note}`));
      return call.command === 'annotate' ? annotate(terminal, collection) : check(terminal, collection, call.options);
    }
  }
}

function refuse(terminal: Terminal, complaint: string): number {
  terminal.complain(printable(`shiryo: ${complaint}`));
  return 2;
}

function annotate(terminal: Terminal, { library, titles }: Collection): number {
  printLines(terminal, mentionLines(library, titles));
  return 0;
}

function* mentionLines(library: Library, titles: ReadonlyMap<string, string>): Generator<string> {
  for (const [document, title] of titles) {
    const text = textOf(library, document);
    for (const [index, mention] of (factsOf(library, document)?.mentions ?? []).entries()) {
      const entity = exportedKey(entityKeyOf(library, document, index), titles);
      yield mentionLine({ document: title, text, mention, entity });
    }
  }
}

/**
 * The key of an entity that is told from its namesakes by a place (`person:岸@file:///home/…/a.txt#official 岸 1`) names the document as the
 * output does: the same folder gives the same keys wherever it lies.
 */
function exportedKey(key: string | undefined, titles: ReadonlyMap<string, string>): string | undefined {
  const document = key && /@([^@#]{1,4096})#/.exec(key)?.[1];
  const title = document && titles.get(document);
  return key && document && title ? key.replace(`@${document}#`, `@${title}#`) : key;
}

/** People are shown so many hints of one code in a document; the rest is counted. */
const MOST_HINTS = 3;

function check(terminal: Terminal, { library, titles }: Collection, { format, language }: Options): number {
  const phrases = phrasesOf(language);
  let hasError = false;
  const lines = function* () {
    for (const [document, title] of titles) {
      const hints = new Map<string, number>();
      const found = diagnosticsOf(library, document, { phrases });
      for (const { span, code, severity, message } of [
        ...found,
        ...gazetteerDiagnosticsOf(library, document, { phrases }),
      ]) {
        hasError ||= severity === 'error';
        if (format === 'jsonl') yield diagnosticLine({ document: title, ...span, code, severity, message });
        else {
          const told = (hints.get(code) ?? 0) + 1;
          if (severity === 'hint') hints.set(code, told);
          if (told > MOST_HINTS) continue;
          const { line, character } = positionAt(sourceOf(library, document)!, span.start);
          yield printable(`${title}:${line + 1}:${character + 1}: ${severity}: ${message} [${code}]`);
        }
      }
      for (const [code, told] of hints)
        if (told > MOST_HINTS) yield `${title}: hint: ${phrases.moreHints(told - MOST_HINTS)} [${code}]`;
    }
  };
  printLines(terminal, lines());
  return hasError ? 1 : 0;
}

function printLines(terminal: Terminal, lines: Iterable<string>): void {
  let block: string[] = [];
  for (const line of lines) {
    block.push(line);
    if (block.length < BLOCK) continue;
    terminal.print(`${block.join('\n')}\n`);
    block = [];
  }
  if (block.length > 0) terminal.print(`${block.join('\n')}\n`);
}
