import assert from 'node:assert/strict';
import { decode } from '../../server/text/decode';

const bytes = (...parts: readonly (number | string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap(part =>
      typeof part === 'number' ? [part] : typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

/** Encodes by asking the decoder for every code of two bytes: there is no encoder for these in the platform. */
function encoder(label: string, leads: readonly number[]) {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label, { fatal: true });
  for (const lead of leads) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const sign = decoder.decode(Uint8Array.of(lead, trail));
        if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [lead, trail]);
      } catch {}
    }
  }
  return (text: string) =>
    Uint8Array.from(
      [...text].flatMap(sign => (sign < '\x80' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? assert.fail(sign)))),
    );
}
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const shiftJis = encoder('shift_jis', [...range(0x81, 0x9f), ...range(0xe0, 0xfc)]);
const eucJp = encoder('euc-jp', range(0xa1, 0xfe));
/** EUC-JP less its high bits, each run between its escapes. */
const iso2022Jp = (text: string) =>
  Uint8Array.from(
    (text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? []).flatMap(run =>
      run < '\x80'
        ? [...new TextEncoder().encode(run)]
        : [0x1b, 0x24, 0x42, ...[...eucJp(run)].map(byte => byte & 0x7f), 0x1b, 0x28, 0x42],
    ),
  );
/** Windows-1252: ISO 8859-1 but for the signs that it has instead of control codes. */
const windows1252 = (text: string) => {
  const marks = new Map(
    [...'€…‘’“”–—'].map((mark, at) => [mark, [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97][at]!]),
  );
  return Uint8Array.from([...text].map(sign => marks.get(sign) ?? sign.charCodeAt(0)));
};
const utf16 = (text: string, isLittle: boolean) =>
  [...text].flatMap(sign => {
    const unit = sign.charCodeAt(0);
    return isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  });

const SENTENCES = [
  '外務大臣は12月4日、東京で協定に署名した。',
  '日本側から防衛審議官が出席しました。',
  '覚書',
  'ベトナム国防大臣',
  '令和７年１２月４日（木）１８時５２分～１９時',
  'ASEANとの協力について、両者は意見を交換した。',
  '条約第三条',
];

describe('decoding', () => {
  for (const sentence of SENTENCES) {
    it(`tells Shift_JIS: ${sentence}`, () =>
      assert.deepEqual(decode(shiftJis(sentence)), { text: sentence, encoding: 'shiftjis', isGuessed: true }));
    it(`tells EUC-JP: ${sentence}`, () =>
      assert.deepEqual(decode(eucJp(sentence)), { text: sentence, encoding: 'eucjp', isGuessed: true }));
    it(`tells ISO-2022-JP: ${sentence}`, () =>
      assert.deepEqual(decode(iso2022Jp(sentence)), { text: sentence, encoding: 'iso2022jp', isGuessed: false }));
    it(`tells UTF-8: ${sentence}`, () =>
      assert.deepEqual(decode(bytes(sentence)), { text: sentence, encoding: 'utf8', isGuessed: false }));
  }

  for (const sentence of [
    'Försvarsministern besökte Göteborg.',
    'på',
    'Sweden’s minister met Japan’s.',
    'The “Framework for Quiet Harbours” – signed on 4 March.',
    'Le général André Ferrand a été reçu à l’hôtel.',
    'HELSINGFORS 4 MARS. ÅTERBESÖK PÅ ÖN',
    'Artikel 5 § 2: högst 40 000 € per år…',
  ])
    it(`takes for Windows-1252: ${sentence}`, () =>
      assert.deepEqual(decode(windows1252(sentence)), { text: sentence, encoding: 'windows1252', isGuessed: true }));

  it('strips byte order marks', () => {
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], '覚書')), {
      text: '覚書',
      encoding: 'utf8bom',
      isGuessed: false,
    });
    assert.deepEqual(decode(bytes([0xff, 0xfe], utf16('覚書A', true))), {
      text: '覚書A',
      encoding: 'utf16le',
      isGuessed: false,
    });
    assert.deepEqual(decode(bytes([0xfe, 0xff], utf16('覚書A', false))), {
      text: '覚書A',
      encoding: 'utf16be',
      isGuessed: false,
    });
  });
  it('goes by the encoding asked for where the bytes fit it', () => {
    assert.equal(decode(windows1252('på'), 'windows1252')?.isGuessed, false);
    assert.equal(decode(bytes([0xe5, 0xe4, 0xf6]), 'windows1252')?.text, 'åäö');
    assert.equal(decode(bytes(utf16('覚書', true)), 'utf16le')?.text, '覚書');
    assert.equal(decode(eucJp('署名'), 'eucjp')?.text, '署名');
  });
  it('detects where the bytes do not fit it, or nobody knows it', () => {
    assert.equal(decode(shiftJis('署名しました。'), 'utf8')?.encoding, 'shiftjis');
    assert.equal(decode(bytes('abc'), 'rot13')?.encoding, 'utf8');
  });
  it('reads nothing as text', () =>
    assert.deepEqual(decode(bytes()), { text: '', encoding: 'utf8', isGuessed: false }));
  it('keeps line ends and a stray NUL', () => {
    const text = `${'a'.repeat(2000)}\r\nb\rc\0`;
    assert.equal(decode(bytes(text))?.text, text);
  });

  const none: readonly (readonly [what: string, data: Uint8Array])[] = [
    ['data full of NULs', bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
    ['UTF-16 without its mark', bytes(utf16('abcdef', true))],
    ['bytes of no encoding', bytes([0x89, 0x50, 0xff, 0xfe, 0xfd, 0x80, 0x80])],
    ['data with control codes between letters', bytes('f', 0xf6, 'r', 1, 2, 'p', 0xe5, 3)],
    ['UTF-8 cut within a sign', bytes('abc', [0xe8, 0xa6])],
    ['a longer text in UTF-8 cut within a sign', bytes('両者は協定に署名した。').slice(0, -1)],
  ];
  for (const [what, data] of none) it(`leaves ${what} alone`, () => assert.equal(decode(data), undefined));
});
