import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { fixture } from '../support/workspace';

const TEXT = '会議は2031年5月12日(火)、昭和70年4月1日の決定により開かれた。';

function check(
  source: string,
  expected: readonly string[],
  language = 'en',
  severities?: Parameters<typeof diagnosticsOf>[2]['severities'],
) {
  const { library, document, quote } = fixture(source);
  const found = diagnosticsOf(library, document, {
    phrases: phrasesOf(language),
    ...(severities ? { severities } : {}),
  });
  assert.deepEqual(
    found.map(({ span, code, severity, message }) => `${severity} ${code} «${quote(span)}» ${message}`),
    expected,
  );
}

describe('diagnostics', () => {
  it('are sentences in the order of the text', () =>
    check(TEXT, [
      'error date/weekday-mismatch «火» 2031-05-12 is a Monday, but the text says Tuesday.',
      'hint date/nonexistent «昭和70年» Shōwa ended in its year 64: year 70 would be 1995. The document bears no date, so it may have been written before the era ended.',
    ]));
  it('speak the reader’s language', () =>
    check(
      '会議は令和13年5月12日(火)に開かれた。',
      ['error date/weekday-mismatch «火» 2031-05-12 är en måndag, men texten säger tisdag.'],
      'sv',
    ));
  it('take the severity of the settings, but never sharpen what a rule has softened', () =>
    check(
      TEXT,
      [
        'information date/weekday-mismatch «火» 2031-05-12は月曜日ですが、本文には火曜日とあります。',
        'hint date/nonexistent «昭和70年» 昭和は64年で終わりました。昭和70年は1995年に当たります。文書の日付が分からないため、改元前に書かれた可能性もあります。',
      ],
      'ja',
      new Map([
        ['date/weekday-mismatch', 'information'],
        ['date/nonexistent', 'warning'],
      ]),
    ));
  it('leave out a rule that is off', () => check('2031年2月30日', [], 'en', new Map([['date/nonexistent', 'off']])));
});
