import type { Span } from '../../text/span';
import { partiesIn } from './parties';

/** Whether a state or a union of them is named in the text around a span: an English title stands in texts of every language. */
export type StatesNear = (span: Span) => boolean;

/** How far around a name another word of states makes it one between them. */
const AROUND = 1500;
/** No name of a state is longer; one that a window cuts is found in the next. */
const LONGEST = 60;
const LANGUAGES = ['en', 'sv', 'vi', 'ja'] as const;

/**
 * Prepares the question for one text. Asked for spans in the order of the text it looks at every place once, however many
 * names stand close together.
 */
export function statesNear(text: string): StatesNear {
  let scanned = 0;
  let last = -1;
  return ({ start, end }) => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    if (scanned < to) {
      const window = { start: Math.max(from, scanned - LONGEST), end: to };
      for (const language of LANGUAGES)
        for (const party of partiesIn(text, window, language)) if (party.start > last) last = party.start;
      scanned = to;
    }
    return last >= from;
  };
}
