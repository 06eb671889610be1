import type { Place } from '../../model/workspace';
import type { MentionType } from '../../recognise/mention';
import type { Line } from './rich-text';

/** One row of a view of the folder. What stands beneath it is asked for by its path only when it is opened. */
export interface TreeNode {
  /** Tells it from its siblings, the same from one state of the folder to the next. */
  readonly id: string;
  readonly label: string;
  /** Dim beside the label: how many, which role, which document. */
  readonly description: string;
  readonly kind: MentionType | 'group' | 'document' | 'sentence';
  readonly isOpenable: boolean;
  /** Where a click leads. */
  readonly place?: Place;
  /** What a pointer resting on it is told. */
  readonly tooltip?: readonly Line[];
}

/** The ids from the root to a node. */
export type TreePath = readonly string[];

/** More than anybody scrolls through; a filter finds the rest. */
const MOST_CHILDREN = 1000;

/** The first of many nodes, and one that says how many are left out. */
export const withinReason = (nodes: readonly TreeNode[], leftOut: (count: number) => string): readonly TreeNode[] =>
  nodes.length <= MOST_CHILDREN
    ? nodes
    : [
        ...nodes.slice(0, MOST_CHILDREN),
        { id: '…', label: leftOut(nodes.length - MOST_CHILDREN), description: '', kind: 'group', isOpenable: false },
      ];
