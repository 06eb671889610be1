import type { Facts } from './facts';
import type { DocumentChange, Workspace } from './workspace';

/**
 * What is worked out of a workspace as a sum over its documents: from the sum that was last asked for in the workspace's
 * line, by subtracting what went and adding what came, so that an edit costs what it changes. The sum depends on the
 * documents alone, not on the way to them.
 * @param begin the sum of no documents.
 * @param change a pure function.
 */
export function sumOver<Sum extends object>(
  begin: (workspace: Workspace) => Sum,
  change: (before: Sum, changed: DocumentChange) => Sum,
): (workspace: Workspace) => Sum {
  const latest = new WeakMap<object, { readonly workspace: Workspace; readonly sum: Sum }>();
  return workspace => {
    const before = latest.get(workspace.line);
    if (before?.workspace === workspace) return before.sum;
    const sum =
      before && knowTheSame(before.workspace, workspace)
        ? change(before.sum, changeBetween(before.workspace, workspace))
        : change(begin(workspace), { gone: [], come: [...workspace.documents.values()] });
    latest.set(workspace.line, { workspace, sum });
    return sum;
  };
}

/** With another table of office holders or another gazetteer everything may mean something else. */
export const knowTheSame = (a: Workspace, b: Workspace): boolean =>
  a.officeHolders === b.officeHolders && a.gazetteer === b.gazetteer;

/** The documents that went and came between two workspaces, however many lie between them. */
export function changeBetween({ documents: before }: Workspace, { documents: after, made }: Workspace): DocumentChange {
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
