import { languageName } from '../../explain/languages';
import type { Instrument } from '../../lexicon/instruments';
import { languageAt, languageOfWords } from '../../link/language';
import type { Entity } from '../../link/links';
import { LANGUAGES } from '../../text/language';
import { entityOf, mentionOf } from '../shared/entities';
import { factsOf, type Library } from '../shared/library';
import { onOneLine } from '../shared/one-line';
import { group, type Line, row } from '../shared/rich-text';
import type { HoverContext } from './context';

/** How many titles of a language stand where it is brief; of more, the longest, and an ellipsis. */
const MAXIMUM_TITLES = 3;
/** FOIP, UNCLOS, AOIP 2.0: capitals and figures. */
const ACRONYM = /^(?=.{0,3}\p{Lu})[\p{Lu}\d.+\- ]{2,10}$/u;

/**
 * The titles of an agreement, a meeting or an initiative by language, as the gazetteer, the texts and the table of known
 * instruments have them, and its acronyms apart; the title at hand left out.
 */
export function titleRows(context: HoverContext, own: string, instrument?: Instrument): Line[] {
  const { library, document, index, phrases } = context;
  const entity = entityOf(library, document, index);
  if (!entity) return [];
  const byLanguage = titlesByLanguage(library, entity, instrument);
  const all = new Set([...byLanguage.values()].flatMap(titles => [...titles]));
  all.delete(own);
  const acronyms = [...all].filter(title => ACRONYM.test(title));
  for (const titles of byLanguage.values()) for (const title of [own, ...acronyms]) titles.delete(title);
  const rows = [...byLanguage]
    .filter(([, titles]) => titles.size > 0)
    .map(([language, titles]) => ({ language, words: shown([...titles], context.isBrief) }));
  const { labels } = phrases;
  return [
    ...group(
      labels.titles,
      rows.map(({ language, words }) => [`${words} (${languageName(language, phrases.language)})`]),
    ),
    ...(acronyms.length > 0 ? [row(labels.shortForms, acronyms.join(phrases.between))] : []),
  ];
}

/** In a settled order of languages, those of the gazetteer first within each. */
function titlesByLanguage(
  library: Library,
  entity: Entity,
  instrument: Instrument | undefined,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>(LANGUAGES.map(language => [language, new Set()]));
  const add = (language: string, title: string): void => {
    const titles = found.get(language) ?? new Set();
    found.set(language, titles.add(onOneLine(title)));
  };
  const { names = [], aliases = [] } = entity.entry ?? {};
  for (const { name, path } of [...names, ...aliases]) add(String(path.at(-2)), name);
  for (const id of entity.mentions) {
    const mention = mentionOf(library, id);
    if (!mention || !('title' in mention) || (mention.type === 'agreement' && mention.anaphor)) continue;
    const around = languageAt(factsOf(library, id.document)!, mention.start);
    add(languageOfWords(mention.title, around), mention.title);
  }
  for (const language of LANGUAGES) {
    const [known] = instrument?.titles[language] ?? [];
    if (known !== undefined && found.get(language)!.size === 0) add(language, known);
  }
  return found;
}

const shown = (titles: readonly string[], isBrief: boolean): string =>
  isBrief && titles.length > MAXIMUM_TITLES
    ? [...titles.slice(0, MAXIMUM_TITLES), '…'].join(' · ')
    : titles.join(' · ');
