import { daysInWords } from '../../explain/when';
import { ENGLISH_ATTENDANCE } from '../../lexicon/en/attendance';
import { JAPANESE_ATTENDANCE } from '../../lexicon/ja/attendance';
import { SWEDISH_ATTENDANCE } from '../../lexicon/sv/attendance';
import { VIETNAMESE_ATTENDANCE } from '../../lexicon/vi/attendance';
import { dateOf } from '../../link/days';
import type { Entity } from '../../link/links';
import { placeIn } from '../../model/workspace';
import type { MeetingMention } from '../../recognise/mention';
import { slice } from '../../text/span';
import { entityOf } from '../shared/entities';
import { shortName } from '../shared/library';
import { mentionsIn } from '../shared/mentions-in';
import { onOneLine } from '../shared/one-line';
import { group, type Line, line, type Run, row } from '../shared/rich-text';
import type { HoverContext } from './context';
import { linkRows, partyRows } from './entity-rows';
import { gazetteerRows } from './gazetteer';
import { titleRows } from './titles';
import { dateInWords, statementsOn, type Told, tells } from './told';
import { venueIn } from './venue';

/** Words of taking part, whatever the language of the text. */
const ATTENDANCE = [...JAPANESE_ATTENDANCE, ...ENGLISH_ATTENDANCE, ...SWEDISH_ATTENDANCE, ...VIETNAMESE_ATTENDANCE];
/** More than a reader takes in at a glance. */
const MOST = 8;

/** 第14回日ASEAN防衛当局次官級会合: title, other titles, date, place, parties, who attended by which text, mentions. */
export function meetingLines(context: HoverContext, mention: MeetingMention): readonly Line[] {
  const { library, document, index, phrases } = context;
  const entity = entityOf(library, document, index);
  return [
    line({ strong: onOneLine(mention.title) }, ` ${phrases.types.meeting}`),
    ...titleRows(context, mention.title),
    ...(entity ? heldRows(context, entity) : []),
    ...partyRows(context, mention.parties),
    ...(entity ? attendanceRows(context, entity) : []),
    ...gazetteerRows(context),
    ...linkRows(context),
  ];
}

/** The days and places that stand beside the meeting, each once; else the day of the text that reports it, as a conclusion. */
function heldRows(context: HoverContext, entity: Entity): Line[] {
  const { phrases } = context;
  const days = new Map<string, Run[]>();
  const venues = new Map<string, Run[]>();
  for (const told of statementsOn(context, entity)) {
    const date = dateOf(told.facts, told.index);
    const held = date && dateInWords(date.meaning, phrases);
    if (date && held !== undefined && !days.has(held)) {
      const inferred = date.meaning.inferred.length > 0 ? `, ${phrases.concluded}` : '';
      days.set(held, pointing(told, date, `${held}${inferred}; `));
    }
    const venue = venueIn(told);
    if (venue && !venues.has(slice(told.text, venue))) venues.set(slice(told.text, venue), pointing(told, venue, ''));
  }
  const { labels } = phrases;
  const reported = days.size === 0 ? entity.days : undefined;
  return [
    ...(reported ? [row(labels.held, `${daysInWords(reported, phrases.day)}, ${phrases.concluded}`)] : []),
    ...group(labels.held, [...days.values()].slice(0, MOST)),
    ...group(labels.venue, [...venues.values()].slice(0, MOST)),
  ];
}

/** Words of a text that lead to where they stand. */
const pointing = ({ text, document }: Told, span: { start: number; end: number }, before: string): Run[] => [
  { words: onOneLine(slice(text, span)), place: placeIn(document, span) },
  ` (${before}${shortName(document)})`,
];

/** The officials whom a statement of taking part names with the meeting, each once. */
function attendanceRows(context: HoverContext, entity: Entity): readonly Line[] {
  const { library, phrases } = context;
  const found = new Map<string, Run[]>();
  for (const told of statementsOn(context, entity)) {
    if (!tells(told, ATTENDANCE)) continue;
    for (const { mention, index } of mentionsIn(told.facts, told.statement)) {
      if (mention.type !== 'official') continue;
      const person = entityOf(library, told.document, index);
      const key = person?.key ?? mention.name;
      if (found.has(key)) continue;
      const role = mention.role === undefined ? '' : `${onOneLine(mention.role)}; `;
      found.set(key, pointing(told, mention, role));
    }
  }
  const people = [...found.values()];
  return group(phrases.labels.attended, people.length > MOST ? [...people.slice(0, MOST), ['…']] : people);
}
