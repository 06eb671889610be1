import { addTo } from '../collections/groups';
import type { NewEntry } from '../knowledge/gazetteer/edit';
import type { GazetteerEntry } from '../knowledge/gazetteer/gazetteer';
import { languageAt, languageOfWords } from '../link/language';
import type { Entity } from '../link/links';
import type { ResolvedMention } from '../model/facts';
import { canonicalName, stripMarks } from '../names/forms';
import type { Language } from '../text/language';
import { entityOf, fullestMention, mentionOf } from './shared/entities';
import { factsOf, type Library, mentionAt } from './shared/library';

/** What becomes of the wish to have a mention in the gazetteer. */
export type Addition =
  | { readonly kind: 'new'; readonly name: string; readonly entry: NewEntry }
  | { readonly kind: 'present'; readonly entry: GazetteerEntry }
  /** Dates and meetings have no entries; of what may mean several nothing can be written down. */
  | { readonly kind: 'refused'; readonly because: 'no-entry-for' | 'uncertain' };

/** Mentions that are asked for the language of their names. */
const MOST_MENTIONS = 500;
/** RAA, UNCLOS: an alias rather than a title. */
const ACRONYM = /^[A-Z0-9]{2,10}$/;

/** The entry for what stands at an offset: with the names that the folder knows, the state, the office that the text gives. */
export function additionAt(library: Library, document: string, offset: number): Addition {
  const found = mentionAt(library, document, offset);
  if (!found || found.mention.type === 'date' || found.mention.type === 'meeting')
    return { kind: 'refused', because: 'no-entry-for' };
  const entity = entityOf(library, document, found.index);
  if (!entity) return { kind: 'refused', because: 'uncertain' };
  if (entity.entry) return { kind: 'present', entry: entity.entry };
  return { kind: 'new', name: entity.names[0] ?? '', entry: newEntry(library, entity, found.mention) };
}

function newEntry(library: Library, entity: Entity, mention: ResolvedMention): NewEntry {
  const id = freeId(library, entity);
  if (mention.type === 'official') {
    const country = mention.country ?? firstOf(library, entity, other => other.type === 'official' && other.country);
    const fields = {
      id,
      names: byLanguage(library, entity, entity.names),
      ...(country ? { country } : {}),
      ...(mention.role === undefined ? {} : { offices: [{ title: mention.role }] }),
    };
    return { section: 'people', fields };
  }
  const short = entity.names.filter(name => ACRONYM.test(name));
  const titles = entity.names.filter(name => !short.includes(name));
  const names =
    titles.length === 0
      ? { titles: byLanguage(library, entity, short) }
      : {
          titles: byLanguage(library, entity, titles),
          ...(short.length > 0 ? { aliases: byLanguage(library, entity, short) } : {}),
        };
  if (mention.type !== 'agreement') return { section: 'initiatives', fields: { id, ...names } };
  const fullest = fullestOf(library, entity);
  const { kind } = fullest?.type === 'agreement' ? fullest : mention;
  const parties = entity.parties.length > 0 ? { parties: [...entity.parties] } : {};
  return { section: 'agreements', fields: { id, ...names, kind, ...parties } };
}

function fullestOf(library: Library, entity: Entity): ResolvedMention | undefined {
  const id = fullestMention(library, entity);
  return id && mentionOf(library, id);
}

/** What the first mention of an entity says that says anything. */
function firstOf(
  library: Library,
  { mentions }: Entity,
  told: (mention: ResolvedMention) => string | false | undefined,
): string | undefined {
  for (const id of mentions.slice(0, MOST_MENTIONS)) {
    const mention = mentionOf(library, id);
    const said = mention && told(mention);
    if (said) return said;
  }
  return undefined;
}

/** Names by the language of the text that has them; those that only a table has by their script. */
function byLanguage(library: Library, entity: Entity, names: readonly string[]): Record<string, string[]> {
  const languages = new Map<string, Language>();
  for (const id of entity.mentions.slice(0, MOST_MENTIONS)) {
    const facts = factsOf(library, id.document);
    const mention = mentionOf(library, id);
    if (!facts || !mention || mention.type === 'date') continue;
    const name = mention.type === 'official' ? mention.name : mention.title;
    if (!languages.has(name)) languages.set(name, languageAt(facts, mention.start));
  }
  const groups = new Map<string, string[]>();
  for (const name of names) {
    addTo(groups, languageOfWords(name, languages.get(name) ?? 'en'), name);
  }
  return Object.fromEntries(groups);
}

/** An id that no entry has: the Latin name in small letters, else the name that is shown. */
function freeId({ workspace }: Library, { names }: Entity): string {
  const taken = new Set([...workspace.gazetteer.entries.values()].map(({ entry }) => entry.fields.id));
  const latin = names.map(idOf).find(id => /^[a-z]/.test(id));
  const id = latin ?? canonicalName(names[0] ?? '').slice(0, 60);
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** asahina-yohei; what has no Latin letters has none left. */
const idOf = (name: string): string =>
  stripMarks(name.toLowerCase())
    .split(/[^a-z0-9]/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60);
