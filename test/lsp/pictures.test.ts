import assert from 'node:assert/strict';
import type { NetworkResult, PictureTextResult, TimelineResult } from '../../protocol/requests';
import { connect, memoryFiles, type TestClient } from '../support/client';

const URI = 'file:///sources/a.txt';
const TEXT = '2031年5月10日、朝倉千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。';
const at = (character: number) => ({ line: 0, character });

describe('pictures over the wire', () => {
  let client: TestClient;
  const start = async (text: string) => {
    client = await connect({ files: memoryFiles({ [URI]: text }), folders: ['file:///sources'] });
    await client.ready();
  };
  const ask = <Answer>(method: string, params: object): Promise<Answer> =>
    client.connection.sendRequest(method, params);
  afterEach(() => {
    assert.deepEqual(client.logs, []);
    client.close();
  });

  it('tells the timeline', async () => {
    await start(TEXT);
    const day = Date.UTC(2031, 4, 10) / 86_400_000;
    assert.deepEqual(await ask<TimelineResult>('shiryo/timeline', {}), {
      title: 'Timeline',
      summary: '1 event in 1 document.',
      events: [
        {
          kind: 'agreement',
          days: { first: day, last: day },
          when: '10 May 2031',
          what: '霧笛の共用に関する覚書',
          counts: '',
          passages: [{ words: TEXT, location: { uri: URI, range: { start: at(0), end: at(10) } } }],
        },
      ],
    });
  });

  it('tells the network around the name at a place, and without a place around the one named most', async () => {
    await start(TEXT);
    const place = { textDocument: { uri: URI }, position: at(28) };
    const { title, nodes, ties } = await ask<NetworkResult>('shiryo/network', { place, reach: 1 });
    assert.equal(title, 'Around 霧笛の共用に関する覚書');
    assert.deepEqual(
      nodes.map(({ name, location }) => [name, location.range.start.character]),
      [
        ['霧笛の共用に関する覚書', 23],
        ['朝倉千尋', 11],
      ],
    );
    assert.deepEqual(
      ties.map(({ isInSentence, count, passages }) => [isInSentence, count, passages]),
      [[true, 1, [{ words: TEXT, location: { uri: URI, range: { start: at(11), end: at(15) } } }]]],
    );
    assert.match((await ask<NetworkResult>('shiryo/network', { reach: 1 })).title, /named most in this folder$/);
  });

  const linksIn = ({ text, links }: PictureTextResult) =>
    links.map(({ start, end, location }) => `${text.slice(start, end)} ${location.range.start.character}`);

  it('tells both as pages whose links lead to the texts', async () => {
    await start(TEXT);
    const timeline = await ask<PictureTextResult>('shiryo/timelineText', {});
    assert.equal(timeline.title, 'Timeline');
    assert.equal(
      timeline.text,
      `# Timeline\n\n1 event in 1 document.\n\n- 10 May 2031: 霧笛の共用に関する覚書\n  - ${TEXT} a.txt\n`,
    );
    assert.deepEqual(linksIn(timeline), ['a.txt 0']);
    const network = await ask<PictureTextResult>('shiryo/networkText', { reach: 1 });
    assert.ok(network.text.includes(`  - ${TEXT} a.txt\n`), network.text);
    assert.ok(linksIn(network).includes('a.txt 11'), linksIn(network).join('; '));
  });

  it('tells what is missing in a folder that names nothing', async () => {
    await start('港は静かだった。');
    assert.deepEqual((await ask<TimelineResult>('shiryo/timeline', {})).events, []);
    assert.deepEqual((await ask<NetworkResult>('shiryo/network', { reach: 2 })).nodes, []);
  });
});
