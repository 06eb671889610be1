import type { Steps } from '../collections/steps';
import type { Facts } from './facts';
import type { DocumentChange, Workspace } from './workspace';

/**
 * What is worked out of a workspace as a sum over its documents: from the nearest of the sums that were last asked for in
 * the workspace's line, by subtracting what went and adding what came, so that an edit costs what it changes. The sum
 * depends on the documents alone, not on the way to them. A large change takes long, so that it is made in steps: other
 * sums of the line may be asked for in between.
 * @param begin the sum of no documents.
 * @param change a pure function.
 */
export function sumOver<Sum extends object>(
  begin: (workspace: Workspace) => Sum,
  change: (before: Sum, changed: DocumentChange) => Steps<Sum>,
): (workspace: Workspace) => Steps<Sum> {
  /** The last of each line: edits made while a sum is worked out ahead of its workspace lie beside it. */
  const latest = new WeakMap<object, readonly Known<Sum>[]>();
  return function* (workspace) {
    const known = latest.get(workspace.line) ?? [];
    const same = known.find(one => one.workspace === workspace);
    if (same) return same.sum;
    const nearest = nearestOf(
      known.filter(one => knowTheSame(one.workspace, workspace)),
      workspace,
    );
    const sum = nearest
      ? yield* change(nearest.known.sum, nearest.change)
      : yield* change(begin(workspace), { gone: [], come: [...workspace.documents.values()] });
    latest.set(workspace.line, [{ workspace, sum }, ...(latest.get(workspace.line) ?? [])].slice(0, MOST_KEPT));
    return sum;
  };
}

/** A workspace with its sum. */
interface Known<Sum> {
  readonly workspace: Workspace;
  readonly sum: Sum;
}

/** What the editor shows, and what the folder and its gazetteer are about to become. */
const MOST_KEPT = 3;

/** So few documents go and come with an edit: nobody looks for a nearer sum. */
const FEW = 16;

const sizeOf = ({ gone, come }: DocumentChange): number => gone.length + come.length;

/** The sum from which the fewest documents go and come to a workspace. */
function nearestOf<Sum>(known: readonly Known<Sum>[], { documents, made }: Workspace) {
  let nearest: { readonly known: Known<Sum>; readonly change: DocumentChange } | undefined;
  const from = known.find(one => one.workspace.documents === made?.from);
  if (from && made && sizeOf(made.by) <= FEW) return { known: from, change: made.by };
  for (const one of known) {
    const change = changeBetween(one.workspace, { documents, made });
    if (!nearest || sizeOf(change) < sizeOf(nearest.change)) nearest = { known: one, change };
  }
  return nearest;
}

/** With another table of office holders or another gazetteer everything may mean something else. */
export const knowTheSame = (a: Workspace, b: Workspace): boolean =>
  a.officeHolders === b.officeHolders && a.gazetteer === b.gazetteer;

/** The documents that went and came between two workspaces, however many lie between them. */
export function changeBetween(
  { documents: before }: Workspace,
  { documents: after, made }: Pick<Workspace, 'documents' | 'made'>,
): DocumentChange {
  if (made?.from === before) return made.by;
  const gone: Facts[] = [];
  const come: Facts[] = [];
  let found = 0;
  for (const [name, facts] of after) {
    const old = before.get(name);
    if (old) found++;
    if (old === facts) continue;
    if (old) gone.push(old);
    come.push(facts);
  }
  if (found < before.size) for (const [name, facts] of before) if (!after.has(name)) gone.push(facts);
  return { gone, come };
}
