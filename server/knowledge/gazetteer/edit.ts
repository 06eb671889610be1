import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Edit } from '../../text/edit';
import type { GazetteerEntry } from './gazetteer';
import { isTooDeep } from './read';
import type { AgreementFields, InitiativeFields, PersonFields, Section } from './schema';

/** An entry to be written: its section and its fields, in the order in which they are to stand. */
export type NewEntry =
  | { readonly section: 'people'; readonly fields: PersonFields }
  | { readonly section: 'agreements'; readonly fields: AgreementFields }
  | { readonly section: 'initiatives'; readonly fields: InitiativeFields };

/**
 * What adds an entry behind the others of its section: comments, order and indentation stay as they are.
 * @param text of the file; empty where there is none.
 * @returns nothing where the text is not JSON of that shape: what somebody wrote by hand is not overwritten.
 */
export function entryAdded(text: string, { section, fields }: NewEntry): readonly Edit[] | undefined {
  const style = styleOf(text);
  if (text.trim() === '') {
    const list = listOf(section, fields, '', style);
    return [{ start: 0, end: text.length, text: `{${style.eol}${list}${style.eol}}${style.eol}` }];
  }
  const root = treeOf(text);
  if (root?.type !== 'object') return undefined;
  const list = findNodeAtLocation(root, [section]);
  if (!list) return inserted(text, root, margin => listOf(section, fields, margin, style), style);
  if (list.type !== 'array') return undefined;
  return inserted(text, list, margin => written(fields, margin + style.indent, style), style);
}

/**
 * What makes a name the one that an entry is shown by; the one before stays a name, as texts have it.
 * @param entry as the text has it.
 */
export function shownBy(text: string, { names }: GazetteerEntry, name: string): readonly Edit[] {
  const [first] = names;
  const root = treeOf(text);
  const list = root && first && findNodeAtLocation(root, first.path.slice(0, -1));
  const items = list?.children ?? [];
  if (items.length === 0 || items[0]!.value === name) return [];
  const front: Edit = { start: items[0]!.offset, end: items[0]!.offset, text: `${JSON.stringify(name)}, ` };
  const at = items.findIndex(({ value }) => value === name);
  return at < 0 ? [front] : [front, { start: endOf(items[at - 1]!), end: endOf(items[at]!), text: '' }];
}

/** How a file is laid out. */
interface Style {
  readonly indent: string;
  readonly eol: string;
}

const FIRST_INDENT = /^(?: {1,8}|\t{1,2})(?=\S)/m;

const styleOf = (text: string): Style => ({
  indent: FIRST_INDENT.exec(text)?.[0] ?? '  ',
  eol: text.includes('\r\n') ? '\r\n' : '\n',
});

function treeOf(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = isTooDeep(text) ? undefined : parseTree(text, errors, { allowTrailingComma: true });
  return errors.length > 0 ? undefined : root;
}

const endOf = ({ offset, length }: Node): number => offset + length;

const listOf = (section: Section, fields: object, margin: string, style: Style): string => {
  const { indent, eol } = style;
  return `${margin}${indent}"${section}": [${eol}${written(fields, margin + indent + indent, style)}${eol}${margin}${indent}]`;
};

/** An entry, one field a line. */
function written(fields: object, margin: string, { indent, eol }: Style): string {
  const lines = Object.entries(fields).map(([name, value]) => `${margin}${indent}"${name}": ${inLine(value)}`);
  return `${margin}{${eol}${lines.join(`,${eol}`)}${eol}${margin}}`;
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${inLine(inner)}`)
    .join(', ')} }`;
}

/** Inserts behind the last item of an object or list, and behind the remark on its line. */
function inserted(text: string, holder: Node, item: (margin: string) => string, { eol }: Style): readonly Edit[] {
  const margin = marginAt(text, holder.offset);
  const last = holder.children?.at(-1);
  if (!last) {
    const start = holder.offset + 1;
    return [{ start, end: start, text: `${eol}${item(margin)}${eol}${margin}` }];
  }
  const { end, hasComma } = behind(text, endOf(last));
  const isClosedHere = !text.slice(end, endOf(holder)).includes('\n');
  const added = `${eol}${item(margin)}${hasComma ? ',' : ''}${isClosedHere ? eol + margin : ''}`;
  const comma: readonly Edit[] = hasComma ? [] : [{ start: endOf(last), end: endOf(last), text: ',' }];
  return end === endOf(last)
    ? [{ start: end, end, text: `${hasComma ? '' : ','}${added}` }]
    : [...comma, { start: end, end, text: added }];
}

/** The blanks at the beginning of the line that an offset lies in. */
function marginAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

/** The end of what belongs to an item on its line: its comma, a comment. */
function behind(text: string, from: number): { readonly end: number; readonly hasComma: boolean } {
  const scanner = createScanner(text, false);
  scanner.setPosition(from);
  let end = from;
  let hasComma = false;
  for (;;) {
    scanner.scan();
    const token = text.slice(scanner.getTokenOffset(), scanner.getPosition());
    const isBlank = token.trim() === '';
    if (isBlank ? token === '' || token.includes('\n') : token !== ',' && token[0] !== '/') return { end, hasComma };
    hasComma ||= token === ',';
    if (!isBlank) end = scanner.getPosition();
  }
}
