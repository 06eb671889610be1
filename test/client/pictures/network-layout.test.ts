import assert from 'node:assert/strict';
import { drawNetwork, LABEL_HEIGHT, lettering, type PlacedNode } from '../../../client/pictures/page/network-layout';
import type { Network, NetworkNode, NetworkTie } from '../../../protocol/pictures';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const node = (id: string, name: string, distance: 0 | 1 | 2 = 1): NetworkNode => ({
  id,
  type: 'official',
  name,
  detail: '',
  distance,
  mentions: 4,
  counts: '',
  location: { uri: 'file:///a.txt', range },
});
const tie = (from: string, to: string, count = 1, isInSentence = true): NetworkTie => ({
  from,
  to,
  count,
  isInSentence,
  passages: [],
});
const measure = (words: string) => [...words].length * 12;
const star = (size: number): Network => ({
  title: '',
  summary: '',
  nodes: Array.from({ length: size }, (_, index) => node(`${index}`, `白鳥千鶴${index}`, index === 0 ? 0 : 1)),
  ties: Array.from({ length: size - 1 }, (_, index) => tie('0', `${index + 1}`)),
});

/** What a node takes with the name under it. */
const boxOf = ({ x, y, radius, label }: PlacedNode) => {
  const half = Math.max(measure(label) / 2, radius);
  return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + LABEL_HEIGHT };
};

describe('drawing of a network', () => {
  it('places the same network the same way every time', () =>
    assert.deepEqual(drawNetwork(star(20), 1.5, measure), drawNetwork(star(20), 1.5, measure)));

  for (const size of [1, 9, 150])
    it(`lets no name cover another among ${size}, and knows how much room all take`, () => {
      const { nodes } = drawNetwork(star(size), 1.6, measure);
      const { box } = lettering(nodes, 1);
      assert.equal(nodes.length, size);
      const boxes = nodes.map(boxOf);
      for (const [index, a] of boxes.entries()) {
        assert.ok(a.left >= box.x && a.right <= box.x + box.width && a.top >= box.y && a.bottom <= box.y + box.height);
        for (const b of boxes.slice(index + 1))
          assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, `${size}`);
      }
    });

  it('writes every name in its own size where there is room', () => {
    const { nodes } = drawNetwork(star(20), 1.6, measure);
    const { growth, named } = lettering(nodes, 1);
    assert.deepEqual([growth, [...named]], [1, nodes.map(({ node }) => node.id)]);
  });

  for (const scale of [0.7, 0.4, 0.1])
    it(`writes names legibly at ${scale} of the size, as many as there is room for, those before others first`, () => {
      const { nodes } = drawNetwork(star(150), 1.6, measure);
      const { growth, named, box } = lettering(nodes, scale);
      assert.ok(Math.abs(growth * scale - 0.9) < 1e-9);
      const boxOfName = ({ x, y, radius, label }: PlacedNode) => {
        const half = (measure(label) * growth) / 2;
        return { left: x - half, right: x + half, top: y + radius, bottom: y + radius + LABEL_HEIGHT * growth };
      };
      const covers = (one: PlacedNode, other: PlacedNode) => {
        const [a, b] = [boxOfName(one), boxOfName(other)];
        return a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top;
      };
      for (const [index, node] of nodes.entries()) {
        const before = nodes.slice(0, index).filter(other => named.has(other.node.id));
        assert.equal(named.has(node.node.id), !before.some(other => covers(node, other)), node.label);
        if (!named.has(node.node.id)) continue;
        const { left, right, bottom } = boxOfName(node);
        assert.ok(left >= box.x && right <= box.x + box.width && bottom <= box.y + box.height, node.label);
      }
    });

  it('draws the centre larger, and a tie of many passages broader', () => {
    const network = { ...star(3), ties: [tie('0', '1', 8), tie('0', '2', 1), tie('1', '2', 9, false)] };
    const { nodes, ties } = drawNetwork(network, 1, measure);
    assert.ok(nodes[0]!.radius > nodes[1]!.radius);
    assert.deepEqual(
      ties.map(({ from, to, width }) => [from.node.id, to.node.id, width]),
      [
        ['0', '1', 4.5],
        ['0', '2', 1.5],
        ['1', '2', 1.2],
      ],
    );
  });

  it('cuts long names and leaves out ties that lead nowhere', () => {
    const name = '海上における安全情報の共有に関する三国間の覚書';
    const network = { title: '', summary: '', nodes: [node('a', name, 0)], ties: [tie('a', 'gone')] };
    const { nodes, ties } = drawNetwork(network, 1, measure);
    assert.deepEqual([nodes[0]!.label, ties], ['海上における安全情報の共有…', []]);
  });
});
