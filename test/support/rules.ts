import assert from 'node:assert/strict';
import { facts } from '../../server/model/facts';
import type { Header } from '../../server/model/header';
import { emptyWorkspace, withDocument } from '../../server/model/workspace';
import type { Code } from '../../server/rules/finding';
import type { Rule } from '../../server/rules/rule';

/**
 * A text, what a rule says of it, and the date recorded for it. A finding reads `severity «what it marks»`; the list is
 * complete.
 */
export type Case = readonly [text: string, findings: readonly string[], date?: string];

/** What a rule finds in a text, in the order of the text. */
export function findingsOf<C extends Code>(rule: Rule<C>, text: string, header: Partial<Header> = {}) {
  const read = facts(text, { document: 'text.txt', ...header });
  const workspace = withDocument(emptyWorkspace, read);
  return [...rule.find({ text, facts: read, workspace })].sort((a, b) => a.span.start - b.span.start);
}

/** Makes a test of every case of a rule: those that it finds, and those that it must ignore. */
export function checkRule<C extends Code>(
  rule: Rule<C>,
  finds: readonly Case[],
  ignores: readonly (string | readonly [string, string])[],
): void {
  describe(rule.code, () => {
    for (const [text, findings, date] of finds) it(`finds ${nameOf(text)}`, () => check(rule, text, findings, date));
    for (const one of ignores) {
      const [text, date] = typeof one === 'string' ? [one] : one;
      it(`ignores ${nameOf(text)}`, () => check(rule, text, [], date));
    }
  });
}

function check<C extends Code>(
  rule: Rule<C>,
  text: string,
  findings: readonly string[],
  date: string | undefined,
): void {
  const found = findingsOf(rule, text, date === undefined ? {} : { date });
  assert.deepEqual(
    found.map(({ severity, span, code }) => {
      assert.equal(code, rule.code);
      return `${severity} «${text.slice(span.start, span.end)}»`;
    }),
    findings,
  );
}

const nameOf = (text: string): string => text.replaceAll('\n', '⏎');
