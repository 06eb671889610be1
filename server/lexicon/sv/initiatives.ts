import { type FrameworkWord, frameworkWords } from '../framework';
import { wordSet } from '../title-grammar';

/** Each also ends compounds. The definite form names; the indefinite tells a status. */
export const SWEDISH_INITIATIVES: readonly FrameworkWord[] = [
  ...frameworkWords(
    'parties',
    'partnerskapet|initiativet|fonden|programmet|visionen|ramverket|projektet|satsningen|nätverket',
  ),
];

export const SWEDISH_KNOWN_INITIATIVES: readonly string[] = [
  'fria och öppna Indo-Stillahavsregionen',
  'ett fritt och öppet Indo-Stillahavsområde',
  'fritt och öppet Indo-Stillahavsområde',
  'fri och öppen indopacifisk region',
  'fritt och öppet Indopacifik',
  'fritt och öppet Indien-Stillahavsområde',
  'Partnerskap för fred',
  'Europeiska försvarsfonden',
  'Belt and Road-initiativet',
  'nya Sidenvägen',
];

/** Words of the clause that look like adjectives before a framework: fördjupa partnerskapet. */
export const NO_FRAMEWORK_ADJECTIVES: ReadonlySet<string> = wordSet(
  'främja stärka fördjupa utveckla välkomnade lyfta inleda inledde bekräfta bygga till genomföra',
);
