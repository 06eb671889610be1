import { type Days, fromDayNumber, isoDay } from '../../calendar/day';
import type { Phrases } from '../../explain/phrases';
import { dayInWords } from '../../explain/when';
import {
  daysOf,
  holdingsOf,
  isVerified,
  type OfficeHolder,
  type OfficeRow,
  type OfficeTerm,
  titlesOf,
} from '../../knowledge/office-holders';
import { contextDays } from '../../link/days';
import { entityOf } from '../shared/entities';
import { group, type Line } from '../shared/rich-text';
import type { HoverContext } from './context';

/**
 * The offices that the table of office holders has for a person on the day of the text, with their terms. Where the table
 * ends before that day it says that it does not know; of a day within it on which it has none it says nothing, for it does
 * not list every office.
 */
export function officeRows({ library, document, index, facts, phrases }: HoverContext): readonly Line[] {
  const holder = entityOf(library, document, index)?.officeHolder;
  const days = contextDays(facts, index);
  if (!holder || !days) return [];
  const table = library.workspace.officeHolders();
  const said = holdingsOf(table, holder, days).map(({ term, office }) => {
    const title = titleIn(phrases, office, days);
    return phrases.table.office(title, inWords(phrases, term.from), endOf(phrases, term), isVerified(term));
  });
  const unknown =
    said.length > 0
      ? []
      : endedBefore(holder, days).flatMap(term => {
          const office = table.offices.get(term.office);
          return office
            ? [phrases.table.unknown(titleIn(phrases, office, days), inWords(phrases, term.asOf ?? ''))]
            : [];
        });
  return group(
    phrases.officeOn(inWords(phrases, isoDay(fromDayNumber(days.first)))),
    [...said, ...unknown].map(words => [words]),
  );
}

/** The terms that had not ended when the table was made, before the days in question. */
const endedBefore = ({ terms }: OfficeHolder, days: Days): readonly OfficeTerm[] =>
  terms.filter(({ to, asOf }) => to === null && asOf !== undefined && (daysOf(asOf)?.last ?? days.first) < days.first);

const titleIn = (phrases: Phrases, office: OfficeRow, days: Days): string =>
  titlesOf(office, phrases.language, days.first)[0] ?? office.en[0] ?? office.ja[0] ?? '';

const inWords = (phrases: Phrases, date: string): string => dayInWords(date, phrases.day);

/** Of a term that goes on, as far as the table knows. */
const endOf = (phrases: Phrases, { to, asOf }: OfficeTerm): string =>
  to !== null ? inWords(phrases, to) : asOf === undefined ? '…' : phrases.table.asOf(inWords(phrases, asOf));
