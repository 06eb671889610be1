import type { InitiativeMention, MeetingMention } from '../../recognise/mention';
import { type Line, line } from '../shared/rich-text';
import type { HoverContext } from './context';
import { linkRows, otherForms, partyRows } from './entity-rows';
import { gazetteerRows } from './gazetteer';

/** 第14回日ASEAN防衛当局次官級会合, 自由で開かれたインド太平洋: title, parties of a meeting, other titles and short forms, mentions. */
export function titledLines(context: HoverContext, mention: MeetingMention | InitiativeMention): readonly Line[] {
  const { phrases } = context;
  const parties = mention.type === 'meeting' ? mention.parties : [];
  return [
    line({ strong: mention.title }, ` ${phrases.types[mention.type]}`),
    ...partyRows(context, parties),
    ...otherForms(context, mention.title),
    ...gazetteerRows(context),
    ...linkRows(context),
  ];
}
