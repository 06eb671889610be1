import { type Entity, links } from '../link/links';
import type { Facts, ResolvedDate } from '../model/facts';
import { type NameScript, scriptOfName } from '../names/forms';
import type { OfficialMention } from '../recognise/mention';
import { paragraphAt } from '../text/paragraphs';
import type { Span } from '../text/span';
import { entityOf } from './shared/entities';
import { readingsOf } from './shared/gazetteer';
import { inferredParts } from './shared/inferred';
import { factsOf, type Library, type MentionAt, textOf } from './shared/library';
import { mentionsIn } from './shared/mentions-in';

/** What may be written beside a mention; each is switched on by itself. */
export const HINT_KINDS = ['isoDates', 'fullNames', 'readings'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

export interface InlayHint {
  readonly kind: HintKind;
  /** Right behind the mention. */
  readonly offset: number;
  /** What is not certain ends in a question mark; where two may be meant, both stand there. */
  readonly label: string;
  /** Where the mention begins whose hover tells why. */
  readonly mention: number;
}

/** More that may be meant is no help beside a name. */
const MAXIMUM_CANDIDATES = 3;
/** Within so many units behind a name the text itself may give the other form, in brackets. */
const GLOSS_REACH = 40;

/**
 * What helps to read a stretch of a document: 2025-12-04 behind 令和7年12月4日, 岸信夫 behind 岸, Phan Văn Giang behind
 * ファン・ヴァン・ザン. Of people once a paragraph; nothing in boilerplate.
 */
export function inlayHintsOf(
  library: Library,
  document: string,
  within: Span,
  kinds: ReadonlySet<HintKind>,
): InlayHint[] {
  const facts = factsOf(library, document);
  if (!facts || kinds.size === 0) return [];
  const hints: InlayHint[] = [];
  let paragraph = -1;
  let told = new Set<string>();
  for (const found of mentionsIn(facts, fromParagraph(facts, within))) {
    const { mention } = found;
    if (mention.region !== 'body') continue;
    const number = paragraphAt(facts.layout, mention.start);
    if (number !== paragraph) told = new Set();
    paragraph = number;
    const labels: readonly (readonly [HintKind, string | undefined])[] =
      mention.type === 'date'
        ? [['isoDates', isoLabel(mention)]]
        : mention.type === 'official'
          ? nameLabels(library, document, mention, found, told)
          : [];
    for (const [kind, label] of labels)
      if (label !== undefined && kinds.has(kind) && mention.end > within.start)
        hints.push({ kind, offset: mention.end, label, mention: mention.start });
  }
  return hints;
}

/** The stretch from the beginning of the paragraph that it begins in: whom that names before it was told already. */
function fromParagraph(facts: Facts, { start, end }: Span): Span {
  const paragraph = facts.layout.paragraphs[paragraphAt(facts.layout, start)];
  return { start: Math.min(start, paragraph?.start ?? start), end };
}

/** The day of 令和7年12月4日18時52分; a date without an era states its year itself or takes it from another. */
function isoLabel(mention: ResolvedDate): string | undefined {
  const { value, reasons } = mention.meaning;
  if (value === undefined || !reasons.some(({ step }) => step === 'era')) return undefined;
  const ends = value.split('/').map(end => end.split('T')[0]!);
  const label = [...new Set(ends)].join('/');
  return inferredParts(mention).length > 0 || statesTwoYears(mention) ? `${label}?` : label;
}

/** 令和7(2024)年: the two years beside each other are not one. */
function statesTwoYears({ expression, meaning: { reasons } }: ResolvedDate): boolean {
  const point =
    expression.form === 'point' ? expression.point : expression.form === 'range' ? expression.from : undefined;
  const stated = point?.year?.value;
  return stated !== undefined && reasons.some(reason => reason.step === 'era' && reason.year !== stated);
}

function nameLabels(
  library: Library,
  document: string,
  mention: OfficialMention,
  { index }: MentionAt,
  told: Set<string>,
): readonly (readonly [HintKind, string | undefined])[] {
  const entity = entityOf(library, document, index);
  const key = entity?.isNamed ? entity.key : mention.name;
  if (told.has(key)) return [];
  told.add(key);
  if (!entity?.isNamed)
    return mention.extent === 'part' ? [['fullNames', candidateLabel(library, document, mention.name, index)]] : [];
  const text = textOf(library, document);
  const isBeside = (name: string) => text.slice(mention.end, mention.end + name.length + GLOSS_REACH).includes(name);
  const script = scriptOfName(mention.name);
  const full = mention.extent === 'part' ? nameIn(entity, [script]) : undefined;
  const other = nameIn(entity, script === 'latin' ? ['kanji', 'kana'] : ['latin', 'kana']);
  return [
    ['fullNames', full !== undefined && !isBeside(full) ? full : undefined],
    ['readings', other !== undefined && scriptOfName(other) !== script && !isBeside(other) ? other : undefined],
  ];
}

/** The first of its names in the first of some scripts that it has one in; readings in kana come last. */
function nameIn(entity: Entity, scripts: readonly NameScript[]): string | undefined {
  const names = [...entity.names, ...readingsOf(entity)];
  for (const script of scripts) {
    const found = names.find(name => scriptOfName(name) === script);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 岸信夫? / 岸田文雄? where more than one may be meant, or one only perhaps. */
function candidateLabel({ workspace }: Library, document: string, part: string, index: number): string | undefined {
  const script = scriptOfName(part);
  const names = links(workspace)
    .candidates(document, index)
    .flatMap(({ entity, officeHolder }) => {
      const forms = entity?.names ?? (officeHolder ? [officeHolder.names.ja] : []);
      return forms.find(form => scriptOfName(form) === script) ?? forms[0] ?? [];
    });
  if (names.length === 0) return undefined;
  const shown = [...new Set(names)].slice(0, MAXIMUM_CANDIDATES).map(name => `${name}?`);
  return names.length > MAXIMUM_CANDIDATES ? `${shown.join(' / ')} / …` : shown.join(' / ');
}
