import type { Files } from './files/files';

/** Where the README tells of each code of a diagnostic, as addresses by the codes. */
export type CodeDescriptions = ReadonlyMap<string, string>;

/** A page of words takes no more, in bytes. */
const MAXIMUM_BYTES = 1 << 20;

/**
 * Looks the codes up in the README's table: each row begins with its code.
 * @param readme its address. To it the number of the line is added as editors read it; a browser shows the page from its top.
 * @returns nothing where the README cannot be read.
 */
export async function readCodeDescriptions(files: Files, readme: string): Promise<CodeDescriptions> {
  const bytes = await files.read(readme, MAXIMUM_BYTES);
  if (!(bytes instanceof Uint8Array)) return new Map();
  const lines = new TextDecoder().decode(bytes).split('\n');
  return new Map(
    lines.flatMap((line, index): [string, string][] => {
      const code = /^\| `([a-z]{1,40}\/[a-z-]{1,40})` \|/.exec(line)?.[1];
      return code === undefined ? [] : [[code, `${readme}#L${index + 1}`]];
    }),
  );
}
