/** A glob pattern prepared for matching: its alternatives, each a list of path segments. */
export type Glob = readonly (readonly string[])[];

/** More alternatives than a person writes: a bound against braces that multiply. */
const MAXIMUM_ALTERNATIVES = 256;

/**
 * Prepares a pattern as VS Code writes them: `*`, `?`, `[abc]`, `{a,b}`, and `**` for any number of folders.
 * No regular expression is made of it: matching stays polynomial on any pattern.
 */
export const glob = (pattern: string): Glob =>
  alternatives(pattern).map(alternative =>
    alternative.split('/').filter((segment, index) => segment !== '' || index > 0),
  );

/** Whether a relative path with `/` between its segments matches. */
export function matches(pattern: Glob, path: string): boolean {
  const segments = path.split('/');
  return pattern.some(alternative =>
    matchesSequence(
      alternative.length,
      segments.length,
      index => alternative[index] === '**',
      (a, b) => matchesSegment(alternative[a]!, segments[b]!),
    ),
  );
}

/** `**\/*.{txt,md}` → `**\/*.txt`, `**\/*.md`; braces may nest. */
function alternatives(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MAXIMUM_ALTERNATIVES) {
    const next = open.pop()!;
    const close = next.indexOf('}');
    const start = close < 0 ? -1 : next.lastIndexOf('{', close);
    if (start < 0) done.push(next);
    else {
      for (const choice of next.slice(start + 1, close).split(',')) {
        open.push(next.slice(0, start) + choice + next.slice(close + 1));
      }
    }
  }
  return done;
}

function matchesSegment(pattern: string, name: string): boolean {
  const parts = pattern.match(/\[[^\]]{1,64}\]|./gsu) ?? [];
  const characters = [...name];
  return matchesSequence(
    parts.length,
    characters.length,
    index => parts[index] === '*',
    (a, b) => matchesOne(parts[a]!, characters[b]!),
  );
}

function matchesOne(part: string, character: string): boolean {
  if (part === '?') return true;
  if (part.length < 3 || part[0] !== '[') return part === character;
  const negated = part[1] === '!' || part[1] === '^';
  const set = part.slice(negated ? 2 : 1, -1);
  let isInside = false;
  for (let at = 0; at < set.length && !isInside; at++) {
    if (set[at + 1] === '-' && at + 2 < set.length) {
      isInside = set[at]! <= character && character <= set[at + 2]!;
      at += 2;
    } else isInside = set[at] === character;
  }
  return isInside !== negated;
}

/**
 * Matches a sequence against a pattern in which some members stand for any number of items. Only the last such member is
 * ever tried again, so the work is at most the product of both lengths.
 */
function matchesSequence(
  patternLength: number,
  itemCount: number,
  isAny: (index: number) => boolean,
  matchesItem: (index: number, item: number) => boolean,
): boolean {
  let at = 0;
  let item = 0;
  let lastAny = -1;
  let resumeAt = 0;
  while (item < itemCount) {
    if (at < patternLength && isAny(at)) {
      lastAny = at++;
      resumeAt = item;
    } else if (at < patternLength && matchesItem(at, item)) {
      at++;
      item++;
    } else if (lastAny >= 0) {
      at = lastAny + 1;
      item = ++resumeAt;
    } else return false;
  }
  while (at < patternLength && isAny(at)) at++;
  return at === patternLength;
}
