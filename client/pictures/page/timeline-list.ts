import type { Location } from '../../../protocol/location';
import type { TimelineEvent } from '../../../protocol/pictures';
import type { Labels } from '../messages';
import { button, html } from './dom';

/** An event as a row of the list of all that is drawn, with the sentences that tell of it. */
export function listedEvent(
  { when, what, passages, kind }: TimelineEvent,
  labels: Labels,
  open: (location: Location) => void,
): Node {
  const buttons = passages.map(({ words, location }) => button(words, () => open(location)));
  const subject = kind === 'date' ? '' : ` ${labels.kinds[kind]}: ${what}`;
  const told = buttons.length > 1 ? html('ul', {}, ...buttons.map(each => html('li', {}, each))) : buttons[0]!;
  return html('li', {}, html('strong', {}, when), subject, ' ', told);
}
