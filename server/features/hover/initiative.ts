import type { InitiativeMention } from '../../recognise/mention';
import { onOneLine } from '../shared/one-line';
import { type Line, line } from '../shared/rich-text';
import type { HoverContext } from './context';
import { linkRows } from './entity-rows';
import { gazetteerRows } from './gazetteer';
import { titleRows } from './titles';

/** 自由で開かれたインド太平洋: title, other titles by language and acronyms, what the gazetteer says, mentions. */
export function initiativeLines(context: HoverContext, mention: InitiativeMention): readonly Line[] {
  return [
    line({ strong: onOneLine(mention.title) }, ` ${context.phrases.types.initiative}`),
    ...titleRows(context, mention.title),
    ...gazetteerRows(context),
    ...linkRows(context),
  ];
}
