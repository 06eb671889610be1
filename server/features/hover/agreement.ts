import { dayInWords } from '../../explain/iso-day';
import { ENGLISH_SIGNING } from '../../lexicon/en/signing';
import { JAPANESE_SIGNING } from '../../lexicon/ja/signing';
import { SWEDISH_SIGNING } from '../../lexicon/sv/signing';
import { VIETNAMESE_SIGNING } from '../../lexicon/vi/signing';
import { placeIn } from '../../model/workspace';
import type { AgreementMention } from '../../recognise/mention';
import { slice } from '../../text/span';
import { statementAround } from '../../text/statement';
import { entityOf, mentionOf, nearestFirst } from '../shared/entities';
import { factsOf, shortName, textOf } from '../shared/library';
import { group, type Line, line, type Run } from '../shared/rich-text';
import type { HoverContext } from './context';
import { linkRows, otherForms, partyRows } from './entity-rows';
import { gazetteerRows } from './gazetteer';

/** Words of signing, whatever the language of the text. */
const SIGNING = [...JAPANESE_SIGNING, ...ENGLISH_SIGNING, ...SWEDISH_SIGNING, ...VIETNAMESE_SIGNING];

/** 日越防衛装備品・技術移転協定: title, kind, parties, other titles and short forms, when it was signed by which text, mentions. */
export function agreementLines(context: HoverContext, mention: AgreementMention): readonly Line[] {
  const { phrases, text } = context;
  return [
    line({ strong: slice(text, mention) }, ` ${phrases.agreementKinds[mention.kind]}`),
    ...partyRows(context, mention.parties),
    ...otherForms(context, mention.title),
    ...signings(context),
    ...gazetteerRows(context),
    ...linkRows(context),
  ];
}

/** The dates that stand with a word of signing in one statement with the agreement: the text's own words, nothing concluded. */
function signings({ library, document, index, phrases }: HoverContext): readonly Line[] {
  const rows: Run[][] = [];
  const seen = new Set<string>();
  const mentions = entityOf(library, document, index)?.mentions ?? [{ document, index }];
  for (const id of nearestFirst(mentions, document)) {
    const mention = mentionOf(library, id);
    const facts = factsOf(library, id.document);
    if (mention?.type !== 'agreement' || mention.region !== 'body' || !facts) continue;
    const text = textOf(library, id.document);
    const statement = statementAround(text, mention);
    const words = slice(text, statement).toLowerCase();
    if (!SIGNING.some(word => words.includes(word))) continue;
    let nearest: (typeof facts.mentions)[number] | undefined;
    for (const date of facts.mentions) {
      if (date.start >= mention.start) break;
      if (date.type === 'date' && date.start >= statement.start && date.meaning.kind !== 'duration') nearest = date;
    }
    if (nearest?.type !== 'date' || nearest.meaning.value === undefined || seen.has(nearest.meaning.value)) continue;
    seen.add(nearest.meaning.value);
    const place = placeIn(id.document, nearest);
    const inferred = nearest.meaning.inferred.length > 0 ? `, ${phrases.concluded}` : '';
    rows.push([
      { words: slice(text, nearest), place },
      ` (${dayInWords(nearest.meaning.value, phrases.day)}${inferred}; ${shortName(id.document)})`,
    ]);
  }
  return group(phrases.labels.signed, rows);
}
