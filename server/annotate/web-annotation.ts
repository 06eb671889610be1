import * as z from 'zod';
import type { Decision, Verdict } from './decision';

/**
 * A decision in the form of the Web Annotation Data Model, on one line of JSON. The verdict is said by the motivation
 * and by a body of that purpose, the code by a body that classifies.
 * @see https://www.w3.org/TR/annotation-model/
 */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** How each verdict is said. */
const WORDS: Readonly<Record<Verdict, { readonly motivation: string; readonly value: string }>> = {
  sic: { motivation: 'assessing', value: 'sic' },
  ignored: { motivation: 'moderating', value: 'ignore' },
};

const LONGEST = 4000;
const text = z.string().max(LONGEST);

/** What every annotation has, whoever wrote it. */
const annotationSchema = z.looseObject({
  id: text.min(1),
  type: z.literal('Annotation'),
  motivation: z.unknown(),
  body: z.unknown(),
  target: z.unknown(),
});

const bodySchema = z.array(z.looseObject({ purpose: text, value: text }));

const quoteSchema = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: text.min(1),
  prefix: text.default(''),
  suffix: text.default(''),
});
const positionSchema = z
  .looseObject({
    type: z.literal('TextPositionSelector'),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  })
  .refine(({ start, end }) => start < end);
const targetSchema = z.looseObject({ selector: z.array(z.unknown()) });

const creatorSchema = z.looseObject({ name: text.min(1) });
const createdSchema = z.iso.datetime({ offset: true });

/** What a line of a file of annotations is. */
export type ReadLine =
  | { readonly kind: 'decision'; readonly decision: Decision }
  /** An annotation of another kind: somebody's note, a link. */
  | { readonly kind: 'other' }
  | { readonly kind: 'fault'; readonly wrong: LineFault };

/** Why a line is not used: it is no JSON, no annotation, or does not tell its place. */
export type LineFault = 'not-json' | 'no-annotation' | 'no-place';

export function readLine(line: string): ReadLine {
  const annotation = annotationSchema.safeParse(jsonOf(line));
  if (!annotation.success) return { kind: 'fault', wrong: jsonOf(line) === undefined ? 'not-json' : 'no-annotation' };
  const { id, motivation, body, target, creator, created } = annotation.data;
  const said = bodySchema.safeParse(body);
  const verdict = said.success ? verdictOf(motivation, said.data) : undefined;
  const code = said.data?.find(({ purpose }) => purpose === 'classifying')?.value;
  if (!verdict || code === undefined) return { kind: 'other' };
  const selectors = targetSchema.safeParse(target).data?.selector ?? [];
  const quote = firstOf(selectors, quoteSchema);
  const position = firstOf(selectors, positionSchema);
  if (!quote || !position) return { kind: 'fault', wrong: 'no-place' };
  const by = creatorSchema.safeParse(creator).data?.name;
  const on = createdSchema.safeParse(created).data;
  return {
    kind: 'decision',
    decision: {
      id,
      verdict,
      code,
      target: {
        quote: quote.exact,
        prefix: quote.prefix,
        suffix: quote.suffix,
        start: position.start,
        end: position.end,
      },
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
    },
  };
}

/**
 * Writes a decision as one line of JSON, without a line end.
 * @param path of the document below its folder.
 */
export function writeLine({ id, verdict, code, target, by, on }: Decision, path: string): string {
  const { motivation, value } = WORDS[verdict];
  return JSON.stringify({
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation,
    ...(by === undefined ? {} : { creator: { type: 'Person', name: by } }),
    ...(on === undefined ? {} : { created: on }),
    body: [
      { type: 'TextualBody', purpose: motivation, value },
      { type: 'TextualBody', purpose: 'classifying', value: code },
    ],
    target: {
      source: relativeIri(path),
      ...(on === undefined ? {} : { state: { type: 'TimeState', sourceDate: on } }),
      selector: [
        { type: 'TextQuoteSelector', exact: target.quote, prefix: target.prefix, suffix: target.suffix },
        { type: 'TextPositionSelector', start: target.start, end: target.end },
      ],
    },
  });
}

function verdictOf(motivation: unknown, bodies: z.infer<typeof bodySchema>): Verdict | undefined {
  for (const verdict of ['sic', 'ignored'] as const) {
    const words = WORDS[verdict];
    if (motivation !== words.motivation) continue;
    if (bodies.some(({ purpose, value }) => purpose === words.motivation && value === words.value)) return verdict;
  }
  return undefined;
}

function firstOf<Shape extends z.ZodType>(values: readonly unknown[], shape: Shape): z.infer<Shape> | undefined {
  for (const value of values) {
    const read = shape.safeParse(value);
    if (read.success) return read.data;
  }
  return undefined;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Letters of every script may stand in an IRI; what has a meaning there, or none, is written with percent signs. */
const relativeIri = (path: string): string =>
  path.replace(/[%#?:\s<>"{}|\\^`[\]]/g, character => encodeURIComponent(character));
