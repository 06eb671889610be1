import type { Edit } from '../text/edit';
import { span } from '../text/span';
import type { Decision } from './decision';
import { type LineFault, readLine, writeLine } from './web-annotation';

/** Beside the texts of a folder: what is said of `notes/a.txt` stands in `.shiryo/annotations/notes/a.txt.jsonl`. */
export const ANNOTATIONS_FOLDER = '.shiryo/annotations';
const EXTENSION = '.jsonl';

/** The path of the annotations of a document, below the same folder as the document's own. */
export const annotationsPath = (path: string): string => `${ANNOTATIONS_FOLDER}/${path}${EXTENSION}`;

/** The path of the document that a file of annotations is about; undefined where the file is none. */
export function annotatedPath(path: string): string | undefined {
  const prefix = `${ANNOTATIONS_FOLDER}/`;
  return path.startsWith(prefix) && path.endsWith(EXTENSION) && path.length > prefix.length + EXTENSION.length
    ? path.slice(prefix.length, -EXTENSION.length)
    : undefined;
}

/** What a file of annotations says. */
export interface AnnotationFile {
  readonly text: string;
  /** In the order of the lines. */
  readonly decisions: readonly RecordedDecision[];
  /** Lines that cannot be used; they are left in place. */
  readonly faults: readonly { readonly line: number; readonly wrong: LineFault }[];
}

/** A decision and where it is written. */
export interface RecordedDecision extends Decision {
  /** Counted from 1. */
  readonly line: number;
}

/** A file with more faults is wrong as a whole: the first ones tell enough. */
const MOST_FAULTS = 50;

/** Reads a file of annotations, one a line; of two with one id the first counts. */
export function readAnnotations(text: string): AnnotationFile {
  const decisions: RecordedDecision[] = [];
  const faults: { line: number; wrong: LineFault }[] = [];
  const ids = new Set<string>();
  linesOf(text).forEach(({ words }, index) => {
    if (words.trim() === '') return;
    const read = readLine(words);
    if (read.kind === 'decision' && !ids.has(read.decision.id)) {
      ids.add(read.decision.id);
      decisions.push({ ...read.decision, line: index + 1 });
    } else if (read.kind === 'fault' && faults.length < MOST_FAULTS)
      faults.push({ line: index + 1, wrong: read.wrong });
  });
  return { text, decisions, faults };
}

/**
 * What adds a decision to a file of annotations: a line before the first whose place in the document is further on. No
 * other line changes, so that two people's files can be merged.
 * @param path of the document below its folder.
 */
export function decisionAdded(text: string, path: string, decision: Decision): Edit {
  const { decisions } = readAnnotations(text);
  const lines = linesOf(text);
  const line = writeLine(decision, path);
  const next = decisions.find(({ target }) => target.start > decision.target.start);
  const start = next ? lines[next.line - 1]!.start : text.length;
  const isOpen = start > 0 && text[start - 1] !== '\n';
  return { start, end: start, text: `${isOpen ? '\n' : ''}${line}\n` };
}

/** What takes a decision out of a file of annotations; undefined where the file does not have it. */
export function decisionRemoved(text: string, id: string): Edit | undefined {
  const decision = readAnnotations(text).decisions.find(one => one.id === id);
  if (!decision) return undefined;
  const lines = linesOf(text);
  return { ...span(lines[decision.line - 1]!.start, lines[decision.line]?.start ?? text.length), text: '' };
}

/** The lines of a file and where each begins. */
function linesOf(text: string): { readonly start: number; readonly words: string }[] {
  let start = 0;
  return text.split('\n').map(words => {
    const line = { start, words };
    start += words.length + 1;
    return line;
  });
}
