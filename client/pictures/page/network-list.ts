import type { Location } from '../../../protocol/location';
import type { Labels } from '../messages';
import { button, html } from './dom';
import type { PlacedNode } from './network-layout';
import { detailOf, howTied, type TieMark } from './network-marks';

/** A node as a row of the list of all that is drawn, with its neighbours and the passages that name both. */
export function listedNode(
  placed: PlacedNode,
  ties: readonly TieMark[],
  labels: Labels,
  open: (location: Location) => void,
): Node {
  const { node } = placed;
  const rows = ties.map(({ tie }) => {
    const other = tie.from.node.id === node.id ? tie.to : tie.from;
    const passages = tie.tie.passages.map(({ words, location }) =>
      html(
        'li',
        {},
        button(words, () => open(location)),
      ),
    );
    return html('li', {}, `${other.node.name}, ${howTied(tie, labels)}`, html('ul', {}, ...passages));
  });
  return html(
    'li',
    {},
    button(node.name, () => open(node.location)),
    ' ',
    html('span', { class: 'dim' }, detailOf(placed, labels)),
    html('ul', {}, ...rows),
  );
}
