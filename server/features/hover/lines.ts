import type { Line } from '../shared/rich-text';
import { agreementLines } from './agreement';
import type { HoverContext } from './context';
import { dateLines } from './date';
import { initiativeLines } from './initiative';
import { meetingLines } from './meeting';
import { officialLines } from './official';

/** What is known of a mention, by its type. */
export function linesOf(context: HoverContext): readonly Line[] {
  const { mention } = context;
  switch (mention.type) {
    case 'date':
      return dateLines(context, mention);
    case 'official':
      return officialLines(context, mention);
    case 'agreement':
      return agreementLines(context, mention);
    case 'meeting':
      return meetingLines(context, mention);
    case 'initiative':
      return initiativeLines(context, mention);
  }
}
