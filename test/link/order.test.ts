import assert from 'node:assert/strict';
import fc from 'fast-check';
import { links } from '../../server/link/links';
import { nameVariants } from '../../server/link/variants/names';
import { titleVariants } from '../../server/link/variants/titles';
import { type Facts, facts as read } from '../../server/model/facts';
import {
  emptyWorkspace,
  type Workspace,
  withDocument,
  withDocuments,
  withoutDocument,
} from '../../server/model/workspace';
import { dice } from '../bench/folder';
import { edited, someDocuments } from '../support/edits';
import { agreement, date, document, initiative, meeting, official, type Piece } from './build';

const NAMES = [
  '青柳蒼介', '青柳', '鈴木一郎', '鈴木市朗', '鈴木', 'Suzuki Ichiro', 'Ichiro Suzuki', 'Aoyagi Sosuke',
  'ファム・クオック・ダット', 'ダット', 'Pham Quoc Dat', 'Phạm Quốc Đạt', '林', '岸', 'Kishi Nobuo', 'ザン', 'Phan Van Giang',
]; // biome-ignore format: a list
const ROLES = ['防衛大臣', '外務大臣', '大臣', '防衛審議官', 'försvarsminister', undefined];

const someOfficial = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...ROLES),
    fc.constantFrom('JP', 'VN', undefined),
    fc.boolean(),
    fc.integer({ max: 9, min: 0 }),
  )
  .map(([name, role, country, isGloss, dice]) =>
    official(name, role, { ...(country ? { country } : {}), isGloss, region: dice === 0 ? 'boilerplate' : 'body' }),
  );
const someAgreement = fc
  .tuple(
    fc.constantFrom('防衛交流に関する覚書', '日比円滑化協定', 'RCEP'),
    fc.constantFrom('JP PH', 'ID JP', ''),
    fc.boolean(),
  )
  .map(([title, parties, isGloss]) =>
    agreement(title, title.endsWith('覚書') ? 'memorandum' : 'agreement', {
      ...(parties ? { parties } : {}),
      subject: '円滑化運用',
      isGloss,
    }),
  );
const someMeeting = fc
  .tuple(fc.constantFrom('JP PH', 'JP VN'), fc.constantFrom(1, 2, undefined), fc.integer({ max: 200, min: 1 }))
  .map(([parties, ordinal, gap]) =>
    meeting('防衛相会談', parties, 'ministers', 'defence', { ...(ordinal ? { ordinal } : {}), gap }),
  );
const someInitiative = fc
  .tuple(fc.constantFrom('海を結ぶ協力の構想二〇三〇', 'Ocean of Cooperation 2030', 'OSA'), fc.boolean())
  .map(([title, isGloss]) => initiative(title, isGloss));
const someDate = fc.constantFrom('2021-11-23', '2021-11', '2021-12-01').map(value => date(value));

const facts = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    fc.constantFrom('2021-11-23', '2021-12-01', '2023-05-01', undefined),
    fc.array(fc.oneof(someOfficial, someOfficial, someAgreement, someMeeting, someInitiative, someDate), {
      maxLength: 6,
    }),
  )
  .map(
    ([name, own, pieces]): Facts =>
      document(name, own, ...pieces.map((piece, at): Piece => (at === 0 ? { ...piece, isGloss: false } : piece))),
  );

interface Step {
  readonly facts: Facts;
  readonly removes: boolean;
}
const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ facts, removes: fc.boolean() }), { maxLength: 12 });

const described = (workspace: Workspace) => {
  const found = links(workspace);
  return [...workspace.documents.keys()].sort().map(name =>
    workspace.documents.get(name)!.mentions.map((_, index) => ({
      entities: found.entitiesOf(name, index).map(({ key, names, mentions }) => ({ key, names, mentions })),
      evidence: found.evidenceFor(name, index),
      candidates: found
        .candidates(name, index)
        .map(({ entity, officeHolder, evidence }) => [entity?.key, officeHolder?.id, evidence]),
    })),
  );
};

/** As `described`, with what is a sum over the folder beside the links. */
const everything = (workspace: Workspace) => {
  const found = links(workspace);
  const names = [...workspace.documents.keys()].sort();
  const variants = names.map(name => {
    const one = workspace.documents.get(name)!;
    return [nameVariants(workspace, found, one), titleVariants(workspace, found, one)];
  });
  return { links: described(workspace), variants, entities: [...found.entities()].map(({ key }) => key) };
};

describe('links of a workspace', () => {
  it('are after every edit what they are from scratch, in real documents and made ones', () => {
    const documents = someDocuments(14);
    fc.assert(
      fc.property(fc.nat(), seed => {
        const roll = dice(seed);
        const pick = () => documents[Math.floor(roll() * documents.length)]!;
        const texts = new Map(documents.map(({ name, text }) => [name, text]));
        let workspace = withDocuments(
          emptyWorkspace,
          documents.map(({ name, text }) => read(text, { document: name })),
        );
        links(workspace);
        for (let edit = 0; edit < 12; edit++) {
          const { name } = pick();
          const before = texts.get(name);
          if (before !== undefined && roll() < 0.2) {
            texts.delete(name);
            workspace = withoutDocument(workspace, name);
          } else {
            const { text: other } = pick();
            const text = edited(before ?? other, other, roll);
            texts.set(name, text);
            workspace = withDocument(workspace, read(text, { document: name }));
          }
          links(workspace);
          if (edit % 4 < 3) continue;
          const scratch = withDocuments(emptyWorkspace, [...workspace.documents.values()].reverse());
          assert.deepEqual(everything(workspace), everything(scratch));
        }
      }),
      { numRuns: 12 },
    );
  }).timeout(120_000);

  it('are the same whatever was added and removed on the way, in whatever order', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (taken, dice) => {
        let workspace = emptyWorkspace;
        for (const { facts, removes } of taken) {
          workspace = withDocument(workspace, facts);
          links(workspace);
          if (removes) workspace = withoutDocument(workspace, facts.header.document);
        }
        const shuffled = [...workspace.documents.values()]
          .map(value => ({ value, rank: dice.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ value }) => value);
        const rebuilt = shuffled.reduce(withDocument, emptyWorkspace);
        assert.deepEqual(described(workspace), described(rebuilt));
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it('never make one person of two kanji names, and never repeat a key', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 6 }), documents => {
        const workspace = documents.reduce(withDocument, emptyWorkspace);
        for (const entity of links(workspace).entities()) {
          const kanji = entity.names.filter(name => ['鈴木一郎', '鈴木市朗', '青柳蒼介'].includes(name));
          assert.ok(kanji.length <= 1, kanji.join(' and '));
          assert.equal(links(workspace).entity(entity.key), entity);
        }
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
