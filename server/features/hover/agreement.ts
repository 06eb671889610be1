import { dayInWords } from '../../explain/when';
import type { Instrument } from '../../lexicon/instruments';
import { type Entity, links } from '../../link/links';
import { instrumentOf, isAcronym } from '../../link/titled/instrument-of';
import { titleForm } from '../../link/titled/title-form';
import type { AgreementMention } from '../../recognise/mention';
import { slice } from '../../text/span';
import { onOneLine } from '../shared/one-line';
import { type Line, line, row } from '../shared/rich-text';
import type { HoverContext } from './context';
import { linkRows, partyRows } from './entity-rows';
import { gazetteerRows } from './gazetteer';
import { signingRows } from './signed';
import { titleRows } from './titles';

/**
 * 日越防衛装備品・技術移転協定: title, kind, titles by language and short forms, parties, when and where it was signed by which
 * text, mentions. Of これらの覚書 only what they stand for.
 */
export function agreementLines(context: HoverContext, mention: AgreementMention): readonly Line[] {
  const { library, document, index, phrases, text } = context;
  const head = line({ strong: onOneLine(slice(text, mention)) }, ` ${phrases.agreementKinds[mention.kind]}`);
  const [entity, ...further] = links(library.workspace).entitiesOf(document, index);
  if (!entity || further.length > 0) return [head, ...partyRows(context, mention.parties), ...linkRows(context)];
  const instrument = instrumentOfEntity(entity);
  return [
    head,
    ...titleRows(context, mention.title, instrument),
    ...partyRows(context, mention.parties),
    ...signingRows(context, entity),
    ...(instrument ? knownRow(context, instrument) : []),
    ...gazetteerRows(context),
    ...linkRows(context),
  ];
}

/** The row of the table of known instruments that one of its titles is; an acronym may mean something else here. */
const instrumentOfEntity = ({ names }: Entity): Instrument | undefined =>
  names
    .map(titleForm)
    .filter(form => !isAcronym(form))
    .map(instrumentOf)
    .find(known => known !== undefined);

function knownRow({ phrases }: HoverContext, { signed, inForce }: Instrument): Line[] {
  const { gazetteer, labels } = phrases;
  const inWords = (date: string) => dayInWords(date, phrases.day);
  const told = [signed && gazetteer.signed(inWords(signed)), inForce && gazetteer.inForce(inWords(inForce))];
  const said = told.filter(words => words !== undefined && words !== '');
  return said.length > 0 ? [row(labels.known, said.join(' · '))] : [];
}
