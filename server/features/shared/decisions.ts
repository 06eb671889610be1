import type { RecordedDecision } from '../../annotate/annotation-file';
import { type PlacedDecision, placed } from '../../annotate/placed';
import { remembered } from '../../collections/remembered';
import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Library } from './library';

/** Kept beside the text and the decisions, so that they are placed once for both as they are. */
const placedIn = remembered(({ text }: LineIndex) =>
  remembered((decisions: readonly RecordedDecision[]) => placed(text, decisions)),
);

/** What was decided about a document, and where its text has that now. */
export function decisionsIn({ decisions, sources }: Library, document: string): readonly PlacedDecision[] {
  const source = sources.get(document);
  const recorded = decisions.get(document);
  return source && recorded ? placedIn(source)(recorded) : [];
}

/** The stretch that a decision is about; undefined where that is not certain any more. */
export const spanOfDecision = ({ anchor }: PlacedDecision): Span | undefined =>
  anchor.kind === 'exact' || anchor.kind === 'moved' ? anchor.span : undefined;

/** What was decided about a finding: the last word on that code at that very stretch. */
export function decisionOn(
  decisions: readonly PlacedDecision[],
  code: string,
  { start, end }: Span,
): RecordedDecision | undefined {
  return decisions.findLast(one => {
    const span = spanOfDecision(one);
    return one.decision.code === code && span?.start === start && span.end === end;
  })?.decision;
}

/** A decision whose passage is not found for certain. */
export interface UnplacedDecision {
  readonly document: string;
  /** Of the file in which it is written, from 1. */
  readonly line: number;
  readonly quote: string;
  readonly where: 'ambiguous' | 'orphan';
}

/** A quotation in a sentence about it stays readable. */
const LONGEST_QUOTE = 60;

/** Every decision whose passage its document has no longer, or several times. */
export const unplacedDecisions = (library: Library): UnplacedDecision[] =>
  [...library.decisions.keys()].flatMap(document =>
    decisionsIn(library, document).flatMap(({ decision, anchor }) =>
      anchor.kind === 'ambiguous' || anchor.kind === 'orphan'
        ? [
            {
              document,
              line: decision.line,
              quote: decision.target.quote.slice(0, LONGEST_QUOTE),
              where: anchor.kind,
            },
          ]
        : [],
    ),
  );
