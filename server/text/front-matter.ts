import type { Layout } from './layout';
import type { Span } from './span';

/** How far a front matter may reach, so that a text between two rules is not taken for one. */
const LONGEST = 8000;

type Fields = NonNullable<Layout['frontMatter']>['fields'];

/**
 * Reads the block between `---` lines at the very top: `Date: "2025-12-04"` gives the field `date` with the value
 * 2025-12-04 and the span of the value without its quotes. Lists and nested values are passed over.
 * @returns nothing where there is no such block, or no plain field in it.
 */
export function frontMatterOf(raw: string): Layout['frontMatter'] {
  if (!/^---[ \t]{0,9}(?:\r\n|\r|\n)/.test(raw.slice(0, 20))) return undefined;
  const head = raw.slice(0, LONGEST);
  const fields = new Map<string, { readonly value: string } & Span>();
  let start = nextLine(head, 0);
  while (start < head.length) {
    const next = nextLine(head, start);
    const line = head.slice(start, next).replace(/(?:\r\n|\r|\n)$/, '');
    if (/^(?:---|\.\.\.)[ \t]{0,9}$/.test(line))
      return fields.size === 0 ? undefined : { start: 0, end: start + line.length, fields };
    readField(line, start, fields);
    start = next;
  }
  return undefined;
}

function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return at + 1;
    if (text[at] === '\r') return text[at + 1] === '\n' ? at + 2 : at + 1;
  }
  return text.length;
}

const FIELD = /^([^\s:#"'[\]{}&*|>,-][^:#"]{0,59}):[ \t]{1,20}/;

function readField(
  line: string,
  lineStart: number,
  fields: Map<string, Fields extends ReadonlyMap<string, infer Field> ? Field : never>,
) {
  const key = FIELD.exec(line);
  if (!key) return;
  let start = key[0].length;
  let end = line.trimEnd().length;
  const quote = line[start];
  if ((quote === '"' || quote === "'") && end - start >= 2 && line[end - 1] === quote) {
    start++;
    end--;
  } else if (quote === '[' || quote === '{' || quote === '|' || quote === '>' || quote === '&') return;
  const name = key[1]!.trim().toLowerCase();
  if (end <= start || fields.has(name)) return;
  fields.set(name, { value: line.slice(start, end), start: lineStart + start, end: lineStart + end });
}
