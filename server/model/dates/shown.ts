import { type Span, span } from '../../text/span';

const UNITS = ['年度', '年', '月', '日', '時', '分', '秒'] as const;

/**
 * The stretch of a text that shows some components of a date to a reader: with the sign of the last one's unit, and the
 * bracket that closes one inside: 2月30日 for the month 2 and the day 30, 令和7(2024)年 for an era year and the year beside it.
 */
export function shown(text: string, ...parts: readonly (Span | undefined)[]): Span {
  let start = text.length;
  let end = 0;
  for (const part of parts) {
    if (!part) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  end += unitAt(text, end);
  if (CLOSING.includes(text[end] ?? ' ') && OPENING.test(text.slice(start, end))) {
    end++;
    end += unitAt(text, end);
  }
  return span(start, end);
}

const CLOSING = ')）';
const OPENING = /[(（]/;
const unitAt = (text: string, at: number): number => UNITS.find(unit => text.startsWith(unit, at))?.length ?? 0;
