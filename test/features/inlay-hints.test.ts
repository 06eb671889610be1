import assert from 'node:assert/strict';
import { HINT_KINDS, type HintKind, inlayHintsOf } from '../../server/features/inlay-hints';
import { fixture } from '../support/workspace';

/** Each hint in its place, `«…»`, in the text of the first document. */
function check(source: string, expected: string, kinds: readonly HintKind[] = HINT_KINDS): void {
  const { library, document, text } = fixture(source);
  const hints = inlayHintsOf(library, document, { start: 0, end: text.length }, new Set(kinds));
  let shown = '';
  let at = 0;
  for (const { offset, label } of hints) {
    shown += `${text.slice(at, offset)}«${label}»`;
    at = offset;
  }
  assert.equal(shown + text.slice(at), expected);
}

const OTHERS = `
//- /b.txt date=2031-05-14
榎本和彦(Enomoto Kazuhiko)外務審議官と、ファム・クアン・ロン(Pham Quang Long)国防次官が会談した。`;

describe('inlay hints', () => {
  it('give the ISO date behind a date of an era', () =>
    check('令和7年12月4日(木)18時52分に発表', '令和7年12月4日(木)18時52分«2025-12-04»に発表'));
  it('give both ends of a stretch', () =>
    check(
      '平成31年度に、令和7年12月4日~6日に',
      '平成31年度«2019-04-01/2020-03-31»に、令和7年12月4日~6日«2025-12-04/2025-12-06»に',
    ));
  it('do not take for certain what the text contradicts itself on', () =>
    check('令和7(2024)年12月4日に', '令和7(2024)年12月4日«2025-12-04?»に'));
  it('leave alone what states its year itself', () =>
    check('2025年12月4日、on 4 December 2025', '2025年12月4日、on 4 December 2025'));

  it('give the full name behind a surname, once a paragraph', () =>
    check(
      `榎本和彦外務審議官が来た。
榎本審議官は述べた。榎本審議官は帰った。
榎本審議官はまた来た。`,
      `榎本和彦外務審議官が来た。
榎本«榎本和彦»審議官は述べた。榎本審議官は帰った。
榎本«榎本和彦»審議官はまた来た。`,
    ));
  it('show all who may be meant, each as a question', () =>
    check(
      `榎本和彦外務審議官と榎本正人外務審議官が来た。
榎本審議官は述べた。`,
      `榎本和彦外務審議官と榎本正人外務審議官が来た。
榎本«榎本和彦? / 榎本正人?»審議官は述べた。`,
    ));
  it('give a name in the other script, where the folder knows it and the text does not', () =>
    check(
      `//- /a.txt date=2031-05-14
榎本和彦外務審議官は、ファム・クアン・ロン(Pham Quang Long)国防次官と会談した。
On Wednesday Deputy Foreign Minister Enomoto Kazuhiko left.${OTHERS}`,
      `榎本和彦«Enomoto Kazuhiko»外務審議官は、ファム・クアン・ロン(Pham Quang Long)国防次官と会談した。
On Wednesday Deputy Foreign Minister Enomoto Kazuhiko«榎本和彦» left.`,
      ['readings'],
    ));
  it('give the reading that the gazetteer has, where no text has a romanised form', () =>
    check(
      `//- /a.txt
榎本和彦外務審議官が来た。
//- /.shiryo/entities.json
{ "people": [{ "id": "enomoto", "names": { "ja": ["榎本和彦"] }, "reading": "エノモトカズヒコ" }] }`,
      '榎本和彦«エノモトカズヒコ»外務審議官が来た。',
      ['readings'],
    ));
  it('are each switched on by itself', () => {
    const text = '令和7年12月4日、榎本和彦外務審議官が来た。\n榎本審議官は述べた。';
    check(text, text, []);
    check(text, text, ['readings']);
    check(text, '令和7年12月4日、榎本和彦外務審議官が来た。\n榎本«榎本和彦»審議官は述べた。', ['fullNames']);
  });
  it('say nothing in boilerplate', () =>
    check(
      '会見した。\nRanking読まれている記事\n- 24時間\n- 1週間\n- 令和7年12月4日の日程',
      '会見した。\nRanking読まれている記事\n- 24時間\n- 1週間\n- 令和7年12月4日の日程',
    ));
  it('of a stretch are those in it, knowing what the paragraph told before', () => {
    const { library, document, text } = fixture(
      '榎本和彦外務審議官が来た。\n榎本審議官は述べた。榎本審議官は帰った。令和7年に終わった。',
    );
    const within = { start: text.indexOf('榎本審議官は帰'), end: text.length };
    assert.deepEqual(
      inlayHintsOf(library, document, within, new Set(HINT_KINDS)).map(({ label }) => label),
      ['2025'],
    );
  });
});
