import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldText } from '../../server/text/fold';

const fold = (raw: string) => foldText(raw, []).text;
/** Folds a text whose line ends are all soft. */
const unwrap = (raw: string) => {
  const breaks = [...raw.matchAll(/ {0,9}(?:\r\n|\r|\n) {0,9}/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return foldText(raw, breaks).text;
};

describe('fold', () => {
  const folds: readonly (readonly [what: string, raw: string, folded: string])[] = [
    ['full-width digits and brackets', '令和７年１２月４日（木）', '令和7年12月4日(木)'],
    ['full-width letters and signs', 'ＡＳＥＡＮ：Ａ＝Ｂ', 'ASEAN:A=B'],
    ['the ideographic and the no-break blank', '岸\u3000信夫\u00a0氏', '岸 信夫 氏'],
    ['half-width katakana, voiced or not', 'ﾍﾞﾄﾅﾑとｼﾞｬﾊﾟﾝとｳｴｱｰ', 'ベトナムとジャパンとウエアー'],
    ['a half-width voicing mark that joins with nothing', 'ｱﾞ', 'アﾞ'],
    ['half-width brackets and stops', '｢覚書｣､署名｡', '「覚書」、署名。'],
    [
      'old kanji',
      '外務大臣と獨逸國全權大使は條約竝びに覺書に署名す',
      '外務大臣と独逸国全権大使は条約並びに覚書に署名す',
    ],
    ['variants in names', '髙﨑、濵田、𠮷川、渡邊、渡邉、齋藤', '高崎、浜田、吉川、渡辺、渡辺、斎藤'],
    ['short numerals', '廿三日と卅一日', '二十三日と三十一日'],
    ['eras in one sign', '㋿7年、㍻31年、㍼20年、㍽元年、㍾5年', '令和7年、平成31年、昭和20年、大正元年、明治5年'],
    ['months and days in one sign', '㋋㏣', '12月4日'],
    ['compatibility ideographs, the old form behind them too', '神\uf95c', '神楽'],
    ['radicals', '⽇⽉', '日月'],
    ['variation selectors', '辺\u{e0101}と葛\ufe00', '辺と葛'],
    ['what has no width', 'Ha\u200bNoi\ufeff \u202eabc', 'HaNoi abc'],
    ['a soft hyphen', 'försvars\u00administer', 'försvarsminister'],
    [
      'character references',
      'Tr&#7847;n V&#x103;n H&#7843;i &amp; P&aring;l&nbsp;J&ouml;rg &ndash; &#65297;2&#26376;',
      'Trần Văn Hải & Pål Jörg – 12月',
    ],
    ['ligatures of print', 'oﬃce of ﬁnance', 'office of finance'],
    ['decomposed Vietnamese', 'Bộ trưởng Nguyễn'.normalize('NFD'), 'Bộ trưởng Nguyễn'],
    ['half-composed Vietnamese', 'Bô\u0323 Viê\u0323t Nga\u0300y', 'Bộ Việt Ngày'],
    ['marks in another order', 'Viê\u0323t Vie\u0323\u0302t Vie\u0302\u0323t', 'Việt Việt Việt'],
    ['decomposed kana', 'ハ\u3099ンク\u3099とハ\u309aリ', 'バングとパリ'],
    ['hyphens', 'well‐known non‑paper −5 A－B', 'well-known non-paper -5 A-B'],
    ['the full-width tilde to the wave dash', '15時～16時', '15時〜16時'],
  ];
  for (const [what, raw, folded] of folds) it(`folds ${what}`, () => assert.equal(fold(raw), folded));

  const kept: readonly (readonly [what: string, raw: string])[] = [
    ['the tilde, the wave dash and dashes', '1~2〜3–4—5―6'],
    ['typographic quotes', '“a” ‘b’ it’s 「c」『d』'],
    ['circled digits', '①②③'],
    ['đ and Đ', 'Đại sứ đến'],
    ['surnames of their own', '嶋 冨 舘 斉 斎'],
    ['an ampersand that refers to nothing', 'R&D; a=1&nbsp=2 &copysr; &#10; &#xD800; &#1114112; &constructor;'],
    ['a mark that joins with nothing', 'x\u0302 \u0301'],
    ['emoji', '🇯🇵🇻🇳😀'],
    ['lone surrogates', '\ud83d覚\udc00'],
    ['tabs and line ends', 'a\tb\r\nc\rd\n'],
  ];
  for (const [what, raw] of kept) {
    it(`keeps ${what}`, () => {
      assert.equal(fold(raw), raw);
      assert.equal(foldText(raw, []).aligned, true);
    });
  }

  it('stays aligned where only signs are exchanged', () => assert.equal(foldText('令和７年　條約', []).aligned, true));
  it('lowers unit for unit', () => {
    const { text, lower } = foldText('İSTANBUL ĐẠI SỨ ΣΑΣ Å', []);
    assert.equal(lower.length, text.length);
    assert.equal(lower, 'istanbul đại sứ σας å');
  });
});

describe('soft line ends', () => {
  const joints: readonly (readonly [what: string, raw: string, folded: string])[] = [
    ['vanish between kanji', '防衛\n大臣', '防衛大臣'],
    ['vanish where one side is kanji or kana', 'ASEAN\nと日本の2025\n年', 'ASEANと日本の2025年'],
    ['become a blank between Latin words', 'the Minister of\r\n   Defence', 'the Minister of Defence'],
    ['take the blanks before them', 'the Minister  \n of Defence', 'the Minister of Defence'],
    ['vanish behind a hyphen', 'Indo-\nPacific', 'Indo-Pacific'],
    ['vanish behind a soft hyphen', 'försvars\u00ad\nminister', 'försvarsminister'],
    ['vanish inside a number of a Japanese date', '12月1\n1日に', '12月11日に'],
    ['become a blank between numbers elsewhere', 'in 2025\n12 ships', 'in 2025 12 ships'],
  ];
  for (const [what, raw, folded] of joints) it(what, () => assert.equal(unwrap(raw), folded));

  it('keep offsets where the blank is as long', () =>
    assert.equal(foldText('a\nb', [{ start: 1, end: 2 }]).aligned, true));
});

describe('the way back to the raw text', () => {
  /** The raw text of a part of the folded one. */
  const back = (raw: string, part: string) => {
    const view = foldText(raw, []);
    const start = view.text.indexOf(part);
    const span = view.toRaw({ start, end: start + part.length });
    return raw.slice(span.start, span.end);
  };
  const ways: readonly (readonly [raw: string, part: string, rawPart: string])[] = [
    ['㋿７年', '令和7年', '㋿７年'],
    ['㋿７年', '和7', '㋿７'],
    ['昭和廿三年に', '二十三年', '廿三年'],
    ['昭和廿三年に', '十', '廿'],
    ['ﾍﾞﾄﾅﾑ国防大臣', 'ベトナム', 'ﾍﾞﾄﾅﾑ'],
    ['渡辺\u{e0101}大臣', '渡辺', '渡辺\u{e0101}'],
    ['𠮷\u{e0100}川外相', '吉川', '𠮷\u{e0100}川'],
    ['a\u200b岸\u200b大臣', '岸', '岸'],
    ['a\u200b岸\u200b大臣', '岸大臣', '岸\u200b大臣'],
    ['Nguyễn Văn'.normalize('NFD'), 'Nguyễn', 'Nguyễn'.normalize('NFD')],
  ];
  for (const [raw, part, rawPart] of ways) {
    it(`finds ${rawPart} for ${part}`, () => assert.equal(back(raw, part), rawPart));
  }

  it('gives what follows for an offset in something folded away', () => {
    const view = foldText('a\u200b\u200bb岸', []);
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(view.fromRaw), [0, 1, 1, 1, 2, 3]);
  });

  const odd = fc.constantFrom(
    ...[
      '令',
      '７',
      '廿',
      '㋿',
      'ｶ',
      'ﾞ',
      '辺',
      '\u{e0101}',
      '\ufe0f',
      '𠮷',
      '😀',
      '\ud83d',
      '\udc00',
      'e',
      '\u0302',
      '\u0323',
    ],
    ...['\u200b', '\u00ad', '\n', ' ', 'İ', 'ﬃ', '-', '大', 'x', '\0', '\u3099', 'ハ', '\ufeff'],
  );
  const text = fc.array(odd, { maxLength: 40 }).map(signs => signs.join(''));
  const wrapped = fc.tuple(text, fc.boolean()).map(([raw, isSoft]) => ({
    raw,
    breaks: isSoft
      ? [...raw.matchAll(/\n ?/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
      : [],
  }));
  const isPairCut = (raw: string, at: number) =>
    at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(raw.slice(at - 1, at + 1));

  it('maps every folded span into the text, in order, and cuts no pair', () =>
    fc.assert(
      fc.property(wrapped, ({ raw, breaks }) => {
        const view = foldText(raw, breaks);
        assert.equal(view.lower.length, view.text.length);
        let before = 0;
        for (let start = 0; start < view.text.length; start++) {
          for (let end = start; end <= Math.min(view.text.length, start + 4); end++) {
            const mapped = view.toRaw({ start, end });
            assert.ok(mapped.start <= mapped.end && mapped.start >= before && mapped.end <= raw.length);
            assert.ok(!isPairCut(raw, mapped.start) && !isPairCut(raw, mapped.end));
            if (end > start) assert.ok(mapped.end > mapped.start);
          }
          before = view.toRaw({ start, end: start + 1 }).start;
        }
      }),
      { numRuns: 2000 },
    ));
  it('maps raw offsets in order and back to where they were', () =>
    fc.assert(
      fc.property(wrapped, ({ raw, breaks }) => {
        const view = foldText(raw, breaks);
        let before = 0;
        for (let offset = 0; offset <= raw.length; offset++) {
          const folded = view.fromRaw(offset);
          assert.ok(folded >= before && folded <= view.text.length);
          before = folded;
        }
        assert.equal(view.fromRaw(0), 0);
        assert.equal(view.fromRaw(raw.length), view.text.length);
      }),
      { numRuns: 2000 },
    ));
});
