import * as z from 'zod';
import { HINT_KINDS, type HintKind } from '../features/inlay-hints';
import type { SeveritySettings } from '../features/shared/diagnostic';
import { SEVERITIES, type Severity } from '../rules/finding';
import { LANGUAGES } from '../text/language';
import { DEFAULT_INCLUDE } from './files/selection';
import { isObject } from './json';

/** The reader's settings, each checked by itself: one that is wrong counts as not set. */
const schema = z.object({
  enable: z.boolean().catch(true),
  include: z.array(z.string()).catch([...DEFAULT_INCLUDE]),
  exclude: z.array(z.string()).catch([]),
  readWideFolders: z.boolean().catch(false),
  language: z.enum(['auto', ...LANGUAGES]).catch('auto'),
  severity: z.record(z.string(), z.unknown()).catch({}),
  semanticTokens: z.boolean().catch(true),
  completion: z.boolean().catch(true),
  codeLens: z.boolean().catch(false),
  inlayHints: z.record(z.string(), z.unknown()).catch({}),
  edits: z.object({ allow: z.boolean() }).catch({ allow: false }),
});

export interface Settings {
  readonly enable: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether the home folder or a whole drive is read when it is opened. */
  readonly readWideFolders: boolean;
  /** `auto` is the editor's own language. */
  readonly language: string;
  readonly severities: SeveritySettings;
  /** Whether mentions are coloured. */
  readonly semanticTokens: boolean;
  readonly completion: boolean;
  readonly codeLens: boolean;
  /** The kinds that are switched on. */
  readonly inlayHints: ReadonlySet<HintKind>;
  /** Whether texts may be changed, where a client has one answer for all folders. */
  readonly mayEditTexts: boolean;
  /** VS Code's `files.encoding`; undefined where it detects for itself or is not said. */
  readonly encoding: string | undefined;
}

/**
 * Reads what a client calls the sections `shiryo` and `files`; whatever is missing or wrong has its default.
 */
export function readSettings(shiryo: unknown, files: unknown): Settings {
  const { exclude, severity, inlayHints, edits, ...own } = schema.parse(isObject(shiryo) ? shiryo : {});
  return {
    ...own,
    exclude: [...exclude, ...excludedGlobs(isObject(files) ? files.exclude : undefined)],
    inlayHints: new Set(HINT_KINDS.filter(kind => inlayHints[kind] === true)),
    severities: new Map(Object.entries(flattened(severity)).filter(isSeverityEntry)),
    mayEditTexts: edits.allow,
    encoding: encodingIn(files),
  };
}

/** Whether the same files are read, and in the same way, by two settings. */
export const readTheSame = (a: Settings, b: Settings): boolean =>
  a.enable === b.enable &&
  a.readWideFolders === b.readWideFolders &&
  a.encoding === b.encoding &&
  String(a.include) === String(b.include) &&
  String(a.exclude) === String(b.exclude);

/** Whether a section `shiryo.edits` opens a folder to edits of its texts. */
export const allowsEdits = (edits: unknown): boolean => isObject(edits) && edits.allow === true;

/** `files.exclude` maps globs to whether they hold; those that depend on a sibling file are for the explorer alone. */
const excludedGlobs = (exclude: unknown): string[] =>
  isObject(exclude) ? Object.keys(exclude).filter(pattern => exclude[pattern] === true) : [];

/** A plain `utf8` is VS Code's default and says nothing of old files: they are then detected. */
function encodingIn(files: unknown): string | undefined {
  const encoding = isObject(files) ? files.encoding : undefined;
  return typeof encoding === 'string' && encoding !== 'utf8' ? encoding : undefined;
}

/** Clients may send `date/nonexistent` as one key or, splitting at dots and slashes, as nested objects. */
function flattened(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner)) for (const [name, setting] of Object.entries(inner)) flat[`${key}/${name}`] = setting;
    else flat[key] = inner;
  }
  return flat;
}

const isSeverityEntry = (entry: [string, unknown]): entry is [string, Severity | 'off'] =>
  entry[1] === 'off' || SEVERITIES.includes(entry[1] as Severity);
