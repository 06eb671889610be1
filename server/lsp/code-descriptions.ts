import type { Files } from './files/files';

/** Where the README tells of each code of a diagnostic, as addresses by the codes. */
export type CodeDescriptions = ReadonlyMap<string, string>;

/** A page of words takes no more, in bytes. */
const MAXIMUM_BYTES = 1 << 20;

/** In the repository, and in a package, whose maker writes it small. */
const NAMES = ['README.md', 'readme.md'];

/**
 * Looks the codes up in the README's table: each row begins with its code.
 * @param home the address of the folder that the README lies in. To its own the number of the line is added, as editors
 *   read it; a browser shows the page from its top.
 * @returns nothing where the README cannot be read.
 */
export async function readCodeDescriptions(files: Files, home: string): Promise<CodeDescriptions> {
  for (const name of NAMES) {
    const readme = `${home.replace(/\/$/, '')}/${name}`;
    const bytes = await files.read(readme, MAXIMUM_BYTES);
    if (bytes instanceof Uint8Array) return descriptionsIn(new TextDecoder().decode(bytes), readme);
  }
  return new Map();
}

const descriptionsIn = (text: string, readme: string): CodeDescriptions =>
  new Map(
    text.split('\n').flatMap((line, index): [string, string][] => {
      const code = /^\| `([a-z]{1,40}\/[a-z-]{1,40})` \|/.exec(line)?.[1];
      return code === undefined ? [] : [[code, `${readme}#L${index + 1}`]];
    }),
  );
