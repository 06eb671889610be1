import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { links } from '../../server/link/links';
import { facts } from '../../server/model/facts';
import { emptyWorkspace, type Workspace, withDocuments } from '../../server/model/workspace';

/**
 * Small invented folders, a file each: `//- name date=2031-06-12` begins a text, `‹1:ハウゲン›` marks what belongs to the
 * first of the folder's people and things. All that is found must be marked, and linked as it is marked.
 */
const FOLDERS = 'test/link/folders';

interface Marked {
  readonly workspace: Workspace;
  /** `a 12 ハウゲン`, the text, the offset and the words, to the number that it is marked with. */
  readonly wanted: ReadonlyMap<string, string>;
}

const placeOf = (document: string, start: number, written: string): string => `${document} ${start} ${written}`;

function readFolder(source: string): Marked {
  const wanted = new Map<string, string>();
  const texts = source
    .split(/^\/\/- /mu)
    .slice(1)
    .map(part => {
      const [head, ...lines] = part.split('\n');
      const [document, date] = head!.split(' date=');
      let text = '';
      for (const piece of lines.join('\n').split(/(‹[^›]{1,200}›)/u)) {
        const mark = /^‹(\d{1,2}):(.{1,190})›$/u.exec(piece);
        if (mark) wanted.set(placeOf(document!, text.length, mark[2]!), mark[1]!);
        text += mark ? mark[2] : piece;
      }
      return facts(text, { document: document!, ...(date === undefined ? {} : { date }) });
    });
  return { workspace: withDocuments(emptyWorkspace, texts), wanted };
}

/** Whatever is found with what it is linked to: by place, an opaque key. */
function linked(workspace: Workspace): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { entityOf } = links(workspace);
  for (const [document, { mentions }] of workspace.documents)
    mentions.forEach((mention, index) => {
      if (mention.type === 'date') return;
      const written = mention.type === 'official' ? mention.name : mention.title;
      found.set(placeOf(document, mention.start, written), entityOf(document, index)?.key ?? `${document} ${index}`);
    });
  return found;
}

/** Places that belong together, each group in its order. */
function partition(of: ReadonlyMap<string, string>): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const [place, key] of of) groups.set(key, [...(groups.get(key) ?? []), place]);
  return [...groups.values()].map(places => places.sort().join(' = ')).sort();
}

describe('folders', () => {
  const names = readdirSync(FOLDERS);
  it('are twenty-five at least', () => assert.ok(names.length >= 25));
  for (const name of names)
    it(`links ${name.replace('.txt', '').replaceAll('-', ' ')}`, () => {
      const { workspace, wanted } = readFolder(readFileSync(path.join(FOLDERS, name), 'utf8'));
      assert.deepEqual(partition(linked(workspace)), partition(wanted));
    });
});
