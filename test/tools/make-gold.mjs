// Makes the corpus's gold files from the quotes beside its texts: node test/tools/make-gold.mjs [--check] [SPLIT]...
// The format of the .gold files is described in test/corpus/README.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPUS = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'corpus');
const TYPES = ['date', 'official', 'agreement', 'meeting', 'initiative'];
const KINDS = {
  date: ['date', 'datetime', 'interval', 'duration', 'fiscal-year'],
  agreement: [
    ...['treaty', 'convention', 'agreement', 'memorandum', 'letter-of-intent', 'protocol', 'declaration', 'statement'],
    ...['resolution', 'exchange-of-notes', 'guidelines', 'plan'],
  ],
};
const SEVERITIES = ['error', 'warning', 'information', 'hint'];
const FLAGS = ['optional', 'anaphoric'];
const FIELDS = ['value', 'kind', 'role', 'country', 'entity', 'note'];
const LISTS = ['values', 'kinds', 'roles', 'entities'];

export class GoldError extends Error {}

const unfold = quote => quote.replaceAll('\\r', '\r').replaceAll('\\n', '\n').replaceAll('\\t', '\t');

/**
 * The first place at or after `from` where the quote occurs. A quote may show its neighbours, with the mention itself
 * in ⟦⟧: 防衛大臣の⟦林⟧は finds the name, not the wood.
 */
function locate(text, source, from) {
  const quote = unfold(source);
  const [open, close] = [quote.indexOf('⟦'), quote.indexOf('⟧')];
  if (open < 0) {
    const start = text.indexOf(quote, from);
    return start < 0 ? undefined : { start, end: start + quote.length };
  }
  const [before, inside] = [quote.slice(0, open), quote.slice(open + 1, close)];
  let at = text.indexOf(before + inside + quote.slice(close + 1), Math.max(0, from - before.length));
  while (at >= 0 && at + before.length < from) at = text.indexOf(before + inside + quote.slice(close + 1), at + 1);
  const start = at + before.length;
  return at < 0 ? undefined : { start, end: start + inside.length };
}

/** Splits `key=value` fields and bare flags of one line into an object. */
function readFields(columns, complain) {
  const fields = {};
  for (const column of columns) {
    const equals = column.indexOf('=');
    const key = equals < 0 ? column : column.slice(0, equals);
    const value = column.slice(equals + 1);
    if (FLAGS.includes(column)) fields[column] = true;
    else if (equals > 0 && FIELDS.includes(key)) fields[key] = value;
    else if (equals > 0 && LISTS.includes(key)) fields[key] = value.split(' | ');
    else complain(`unknown field ${column}`);
  }
  return fields;
}

/** What kind of expression a date's value shows: P… an amount, a slash an interval, a T a clock time, else a date. */
function dateKind(value) {
  if (value?.startsWith('P')) return 'duration';
  if (value?.includes('/')) return 'interval';
  return value?.includes('T') ? 'datetime' : 'date';
}

/**
 * The mentions, diagnostics and boilerplate regions that one .gold file says of one text.
 * Each of the three families walks forward through the text on its own, so that a quote means its next occurrence.
 */
export function makeGold(document, source, text) {
  const [mentions, diagnostics, regions] = [[], [], []];
  const from = { mention: 0, diagnostic: 0, region: 0 };
  const lastOf = new Map();
  source.split(/\r?\n/).forEach((line, index) => {
    if (!line.trim() || line.startsWith('#')) return;
    const complain = reason => {
      throw new GoldError(`${document.replace(/\.[a-z]+$/, '.gold')}:${index + 1}: ${reason}`);
    };
    const find = (quote, start) =>
      locate(text, quote, start) ?? complain(`“${quote}” does not occur after offset ${start}`);
    const [type, ...columns] = line.split('\t');
    if (type === 'region') {
      const [first, last, ...rest] = columns;
      const { start, end: soon } = find(first, from.region);
      const end = last ? find(last, Math.max(start, soon - unfold(last).length)).end : soon;
      from.region = end;
      regions.push({ document, region: 'boilerplate', start, end, ...readFields(rest, complain) });
    } else if (type === 'diagnostic') {
      const [code, severity, quote, message, ...rest] = columns;
      if (!SEVERITIES.includes(severity)) complain(`unknown severity ${severity}`);
      const { start, end } = find(quote, from.diagnostic);
      from.diagnostic = start;
      diagnostics.push({ document, code, severity, start, end, message: message ?? '', ...readFields(rest, complain) });
    } else if (TYPES.includes(type)) {
      const [quote, ...rest] = columns;
      const { start, end } = find(quote, Math.max(from.mention, lastOf.get(type) ?? 0));
      from.mention = start;
      lastOf.set(type, end);
      const fields = readFields(rest, complain);
      if (type === 'date') {
        fields.kind ??= dateKind(fields.value);
        if (fields.value) fields.entity ??= `date:${fields.value}`;
      }
      for (const kind of [fields.kind, ...(fields.kinds ?? [])])
        if (KINDS[type] && !KINDS[type].includes(kind)) complain(`unknown ${type} kind ${kind}`);
      mentions.push({ document, type, start, end, text: text.slice(start, end), ...fields });
    } else complain(`unknown type ${type}`);
  });
  const inside = one => regions.some(region => region.start <= one.start && one.end <= region.end);
  return {
    gold: mentions.map(mention => ({ ...mention, region: inside(mention) ? 'boilerplate' : 'body' })),
    diagnostics,
    regions,
  };
}

const jsonl = lines => lines.map(line => `${JSON.stringify(line)}\n`).join('');

/** The three gold files of a split, as text, from every .gold file beside a text of the same name. */
export function makeSplit(folder) {
  const made = { gold: [], diagnostics: [], regions: [] };
  for (const name of readdirSync(folder)
    .filter(name => name.endsWith('.gold'))
    .sort()) {
    const document = ['.txt', '.md']
      .map(end => name.replace(/\.gold$/, end))
      .find(name => existsSync(path.join(folder, name)));
    if (!document) throw new GoldError(`${name}: no text beside it`);
    const text = readFileSync(path.join(folder, document), 'utf8').replace(/^\uFEFF/, '');
    const one = makeGold(document, readFileSync(path.join(folder, name), 'utf8'), text);
    for (const part of Object.keys(made)) made[part].push(...one[part]);
  }
  return Object.fromEntries(Object.entries(made).map(([part, lines]) => [`${part}.jsonl`, jsonl(lines)]));
}

function main(...words) {
  const isCheck = words.includes('--check');
  const asked = words.filter(word => word !== '--check');
  const splits = asked.length
    ? asked
    : readdirSync(CORPUS, { withFileTypes: true })
        .filter(one => one.isDirectory())
        .map(one => one.name);
  for (const split of splits) {
    const folder = path.join(CORPUS, split);
    for (const [name, content] of Object.entries(makeSplit(folder))) {
      const file = path.join(folder, name);
      const isSame = existsSync(file) && readFileSync(file, 'utf8') === content;
      if (isCheck && !isSame) throw new GoldError(`${split}/${name} is not what the quotes say: run make-gold`);
      if (!isSame) writeFileSync(file, content);
    }
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  try {
    main(...process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
