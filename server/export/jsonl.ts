import type { ResolvedMention } from '../model/facts';
import type { Severity } from '../rules/finding';
import { type Span, slice } from '../text/span';

/** A mention with what the exchange format tells of it beside. */
export interface ExportedMention {
  /** The document's name as the reader of the export knows it. */
  readonly document: string;
  readonly text: string;
  readonly mention: ResolvedMention;
  /** The key of what it stands for; undefined where nothing is certain. */
  readonly entity: string | undefined;
}

/**
 * One mention as a line of the exchange format, its fields in the order of the guidelines, without line end:
 * `{"document":"a.txt","type":"date","start":0,"end":5,"text":"12月4日","kind":"date","value":"2025-12-04",…}`.
 */
export function mentionLine({ document, text, mention, entity }: ExportedMention): string {
  const { type, start, end, region } = mention;
  return JSON.stringify({
    document,
    type,
    start,
    end,
    text: slice(text, mention),
    ...ownFields(text, mention),
    ...(entity === undefined ? {} : { entity }),
    region,
  });
}

function ownFields(text: string, mention: ResolvedMention): object {
  switch (mention.type) {
    case 'date': {
      const { kind, value, inferred } = mention.meaning;
      return { kind, ...given('value', value), ...(inferred.length > 0 ? { inferred } : {}) };
    }
    case 'official': {
      const { role, countrySpan, country, roleSpans, phrase } = mention;
      return {
        ...given('role', role),
        ...given('country', countrySpan ? slice(text, countrySpan) : country),
        ...(roleSpans.length > 0 ? { roleSpans: roleSpans.map(bare) } : {}),
        phrase: bare(phrase),
      };
    }
    case 'agreement': {
      const { kind, parties, anaphor } = mention;
      return {
        kind,
        ...(parties.length > 0 ? { parties } : {}),
        ...(anaphor === undefined ? {} : { anaphoric: true }),
      };
    }
    default:
      return {};
  }
}

/** A diagnostic with its rendered sentence. */
export interface ExportedDiagnostic extends Span {
  readonly document: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** One diagnostic as a line of the exchange format, without line end. */
export const diagnosticLine = ({ document, code, severity, start, end, message }: ExportedDiagnostic): string =>
  JSON.stringify({ document, code, severity, start, end, message });

const bare = ({ start, end }: Span): Span => ({ start, end });

const given = (name: string, value: string | undefined): object => (value === undefined ? {} : { [name]: value });
