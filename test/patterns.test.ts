import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(name) : name.endsWith('.ts') && !name.endsWith('.d.ts') ? [name] : [];
  });

/** Regular expression literals of a source, roughly: behind an operator or opening bracket, up to the closing slash. */
const patternsOf = (source: string): string[] =>
  source
    .split('\n')
    .filter(line => !/^\s*(\*|\/\/|\/\*)/.test(line))
    .flatMap(line => [
      ...line.matchAll(
        /(?:^|[=(,:[!&|?{};]|return|=>)\s{0,4}\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g,
      ),
    ])
    .map(([, body]) => body!)
    .filter(body => !body.startsWith('*') && !body.startsWith('/'));

/** What makes a pattern superlinear: an unbounded quantifier that something must follow, nested quantifiers, a backreference. */
function faultsOf(pattern: string): string[] {
  const faults: string[] = [];
  const bare = pattern.replace(/\\[\\/[\]().*+?{}|^$-]/g, 'x').replace(/\[(?:[^\]\\]|\\.)*\]/g, 'C');
  if (/\\[1-9]|\\k</.test(bare)) faults.push('backreference');
  if (/[*+}]\)(?:[*+]|\{\d{1,4},(?:\d{0,4})\})/.test(bare) && /(?:[*+]|\{\d{1,4},\})/.test(bare))
    faults.push('nested quantifier');
  const unbounded = /(?:\\[a-zA-Z](?:\{[^}]{1,30}\})?|[^\\]|^.)(?:[*+]|\{\d{1,4},\})\??/g;
  for (const match of bare.matchAll(unbounded)) {
    const after = bare.slice(match.index + match[0].length);
    if (!/^(?:\)|\||$)*$/.test(after.replace(/^[)]+/, '')) && after !== '' && !/^[)]*(?:\||$)/.test(after))
      faults.push(`unbounded ${match[0]} before ${after.slice(0, 12)}`);
  }
  return faults;
}

describe('regular expressions', () => {
  it('sees faults', () => {
    assert.deepEqual(faultsOf('\\d{1,4}年'), []);
    assert.deepEqual(faultsOf('^[a-z]+$').length, 1);
    assert.notDeepEqual(faultsOf('a*b'), []);
    assert.notDeepEqual(faultsOf('(a+)+'), []);
    assert.notDeepEqual(faultsOf('(a)\\1'), []);
    assert.notDeepEqual(faultsOf('.*x'), []);
    assert.deepEqual(faultsOf('x[^y]{0,9}y'), []);
  });

  it('are bounded everywhere in the core', () => {
    const faults = sources('server').flatMap(file =>
      patternsOf(readFileSync(file, 'utf8')).flatMap(pattern =>
        faultsOf(pattern).map(fault => `${file}: /${pattern}/: ${fault}`),
      ),
    );
    assert.deepEqual(faults, []);
  });
});
