import { isRecordableDate } from '../lsp/records';
import { isEncoding } from '../text/decode';
import { LANGUAGES } from '../text/language';

/** What a call of `shiryo` asks for. */
export type Call =
  | { readonly command: 'annotate' | 'check'; readonly paths: readonly string[]; readonly options: Options }
  | { readonly command: 'lsp' }
  | { readonly command: 'help' }
  | { readonly command: 'version' };

export interface Options {
  readonly format: 'text' | 'jsonl';
  /** The date of every document given, as an ISO day, month or year. */
  readonly date?: string;
  /** VS Code's name of the encoding of the files. */
  readonly encoding?: string;
  /** The language of the sentences. */
  readonly language?: string;
}

export const USAGE = `Usage:
  shiryo annotate PATH... [--format jsonl] [--date DATE] [--encoding NAME]
  shiryo check PATH... [--format text|jsonl] [--date DATE] [--encoding NAME] [--language en|ja|sv|vi]
  shiryo lsp --stdio
  shiryo --help | --version

  annotate   print the officials, agreements, meetings, initiatives and dates, one JSON object a line
  check      print the diagnostics; exit 1 if one is an error
  lsp        serve an editor over standard input and output

  PATH       a file, or a folder whose *.txt, *.text and *.md files are read; all paths form one workspace
  --date     the documents' own date, such as 2025-12-04, 2025-12 or 2025
  --encoding utf8, shiftjis, eucjp, iso2022jp or another; without it the encoding is detected`;

const FORMATS = { annotate: ['jsonl'], check: ['text', 'jsonl'] } as const;

/**
 * Reads the arguments of a call.
 * @returns the call, or what is wrong with it in one line.
 */
export function parseArguments(given: readonly string[]): Call | { readonly complaint: string } {
  const [command, ...rest] = given;
  if (command === undefined) return { complaint: 'no command given; shiryo --help tells the commands' };
  if (command === '--help' || command === '-h' || command === 'help' || rest.includes('--help') || rest.includes('-h'))
    return { command: 'help' };
  if (command === '--version') return { command: 'version' };
  if (command === 'lsp') {
    // Clients add options of their own, as --clientProcessId=…; standard input and output is the only way there is.
    return { command: 'lsp' };
  }
  if (command !== 'annotate' && command !== 'check')
    return { complaint: `unknown command ${command}; shiryo --help tells the commands` };
  return parsePaths(command, rest);
}

function parsePaths(command: 'annotate' | 'check', rest: readonly string[]): Call | { readonly complaint: string } {
  const paths: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < rest.length; at++) {
    const argument = rest[at]!;
    if (argument === '--') {
      paths.push(...rest.slice(at + 1));
      break;
    }
    if (argument === '') return { complaint: 'an empty path was given' };
    if (!argument.startsWith('-') || argument === '-') {
      paths.push(argument);
      continue;
    }
    if (!argument.startsWith('--')) return { complaint: `unknown option ${argument}` };
    const sign = argument.indexOf('=');
    const name = sign < 0 ? argument.slice(2) : argument.slice(2, sign);
    const value = sign < 0 ? rest[++at] : argument.slice(sign + 1);
    if (!['format', 'date', 'encoding', 'language'].includes(name)) return { complaint: `unknown option --${name}` };
    if (value === undefined || value === '') return { complaint: `--${name} needs a value` };
    options.set(name, value);
  }
  if (paths.length === 0) return { complaint: `${command} needs at least one file or folder` };
  const formats: readonly string[] = FORMATS[command];
  const format = options.get('format') ?? formats[0]!;
  if (!formats.includes(format))
    return { complaint: `--format of ${command} is ${formats.join(' or ')}, not ${format}` };
  const date = options.get('date');
  if (date !== undefined && !isRecordableDate(date))
    return { complaint: `--date is a day, month or year such as 2025-12-04, not ${date}` };
  const language = options.get('language');
  if (language !== undefined && !LANGUAGES.some(known => known === language))
    return { complaint: `--language is en, ja, sv or vi, not ${language}` };
  const encoding = options.get('encoding');
  if (encoding !== undefined && !isEncoding(encoding))
    return { complaint: `--encoding: no encoding is called ${encoding}` };
  return {
    command,
    paths,
    options: {
      format: format as Options['format'],
      ...(date === undefined ? {} : { date }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(language === undefined ? {} : { language }),
    },
  };
}
