import { isCapitalAt } from '../../text/script';
import { span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { LatinName } from './latin-name';
import { countryStarting, partStarting, wordEnd } from './latin-words';

const OF = ' of ';
const HYPHEN = 0x2d;

/** The name of a peer with the place that tells two of one name apart: Ingleby of Stoke of Baroness Ingleby of Stoke. */
export function withSeat({ text, lower }: TextView, name: LatinName): LatinName {
  const start = name.end + OF.length;
  if (!text.startsWith(OF, name.end) || !isCapitalAt(text, start)) return name;
  if (countryStarting(text, start) || partStarting(lower, start)) return name;
  const first = wordEnd(text, start);
  // Port Ellen
  const end = text[first] === ' ' && isCapitalAt(text, first + 1) ? wordEnd(text, first + 1) : first;
  return text.charCodeAt(end) === HYPHEN ? name : { ...name, end, phrase: span(name.phrase.start, end) };
}
