import assert from 'node:assert/strict';
import {
  emptyLibrary,
  type Library,
  sourceOf,
  withGazetteer,
  withReadings,
} from '../../server/features/shared/library';
import { gazetteerOf } from '../../server/knowledge/gazetteer/gazetteer';
import { readGazetteer } from '../../server/knowledge/gazetteer/read';
import { GAZETTEER_PATH } from '../../server/knowledge/gazetteer/schema';
import { facts } from '../../server/model/facts';
import type { Place } from '../../server/model/workspace';
import { lineIndex } from '../../server/text/lines';
import { type Span, slice } from '../../server/text/span';

/** A folder written down in a test, with the cursor in it. */
export interface Fixture {
  readonly library: Library;
  /** The document with the cursor, else the first. */
  readonly document: string;
  readonly offset: number;
  /** Its text, without the cursor. */
  readonly text: string;
  /** What a stretch of the document with the cursor covers. */
  quote(span: Span): string;
  /** `/b.txt: 岸防衛大臣` for a place in any of the documents. */
  place(place: Place): string;
}

/**
 * Reads a folder from one text: `//- /name.txt` on a line of its own begins a file, `//- /name.txt date=2025-12-04` one
 * with a recorded date, `//- /.shiryo/entities.json` the gazetteer; without such a line all is `/a.txt`. `$0` is the cursor.
 */
export function fixture(source: string): Fixture {
  const files: { document: string; date: string | undefined; lines: string[] }[] = [];
  for (const line of source.replace(/^\n/, '').split('\n')) {
    const head = /^\/\/- (\S{1,80})(?: date=([\d-]{4,10}))?$/.exec(line);
    if (head) files.push({ document: head[1]!, date: head[2], lines: [] });
    else {
      if (files.length === 0) files.push({ document: '/a.txt', date: undefined, lines: [] });
      files.at(-1)!.lines.push(line);
    }
  }
  const isGazetteer = ({ document }: { readonly document: string }): boolean => document.endsWith(GAZETTEER_PATH);
  const gazetteer = gazetteerOf(
    files.filter(isGazetteer).map(({ document, lines }) => readGazetteer(document, lines.join('\n'))),
  );
  const documents = files.filter(file => !isGazetteer(file));
  let document = documents[0]!.document;
  let offset = 0;
  const readings = documents.map(file => {
    const raw = file.lines.join('\n');
    const cursor = raw.indexOf('$0');
    if (cursor >= 0) {
      document = file.document;
      offset = cursor;
    }
    const text = raw.replace('$0', '');
    const header = { document: file.document, ...(file.date === undefined ? {} : { date: file.date }) };
    return { source: lineIndex(text), facts: facts(text, header, gazetteer.vocabulary) };
  });
  const library = withReadings(withGazetteer(emptyLibrary, gazetteer), readings);
  const textOf = (name: string) => sourceOf(library, name)!.text;
  return {
    library,
    document,
    offset,
    text: textOf(document),
    quote: span => slice(textOf(document), span),
    place: place => `${place.document}: ${slice(textOf(place.document), place)}`,
  };
}

/** As `fixture`, but a text without a cursor is a mistake in the test. */
export function fixtureWithCursor(source: string): Fixture {
  assert.ok(source.includes('$0'), 'the fixture has a cursor, $0');
  return fixture(source);
}
