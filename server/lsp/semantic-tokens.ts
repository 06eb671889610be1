import type { Connection, SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type Token, tokensOf } from '../features/semantic-tokens';
import { type LineIndex, positionAt } from '../text/lines';
import { spanIn } from './from-protocol';
import type { Session } from './session';

/** Numbers for each token: lines and units from the one before it, length, type, modifiers. */
const FIELDS = 5;

/**
 * Colours for the mentions of a document: all of them, those of a stretch, or what has changed since the last answer.
 * @returns what is to be called for a document that was closed.
 */
export function serveSemanticTokens({ connection, guard, store }: Session): (uri: string) => void {
  /** What each open document was last told, so that the next answer need only tell what is new. */
  const told = new Map<string, SemanticTokens & { readonly resultId: string }>();

  const all = (uri: string): SemanticTokens & { readonly resultId: string } => {
    const view = store.settings().semanticTokens ? store.view(uri) : undefined;
    const data = view ? encoded(view.source, tokensOf(view.library, view.document)) : [];
    const answer = { resultId: String(store.revision()), data };
    told.set(uri, answer);
    return answer;
  };

  const { semanticTokens } = connection.languages;
  semanticTokens.on(guard.answer('semantic tokens', NOTHING, ({ textDocument: { uri } }) => all(uri)));
  semanticTokens.onDelta(
    guard.answer<DeltaParams, SemanticTokens | SemanticTokensDelta>(
      'semantic tokens',
      NOTHING,
      ({ textDocument: { uri }, previousResultId }) => {
        const before = told.get(uri);
        if (before?.resultId !== previousResultId) return all(uri);
        const { resultId, data } = all(uri);
        return { resultId, edits: editBetween(before.data, data) };
      },
    ),
  );
  semanticTokens.onRange(
    guard.answer('semantic tokens', NOTHING, ({ textDocument: { uri }, range }) => {
      const view = store.settings().semanticTokens ? store.view(uri) : undefined;
      if (!view) return NOTHING;
      return { data: encoded(view.source, tokensOf(view.library, view.document, spanIn(view, range))) };
    }),
  );
  return uri => told.delete(uri);
}

type DeltaParams = Parameters<Parameters<Connection['languages']['semanticTokens']['onDelta']>[0]>[0];

const NOTHING: SemanticTokens = { data: [] };

function encoded(source: LineIndex, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { start, end, type, modifiers } of tokens) {
    const at = positionAt(source, start);
    let bits = 0;
    for (const modifier of modifiers) bits |= 1 << TOKEN_MODIFIERS.indexOf(modifier);
    const behind = at.line === line ? at.character - character : at.character;
    data.push(at.line - line, behind, end - start, TOKEN_TYPES.indexOf(type), bits);
    ({ line, character } = at);
  }
  return data;
}

/** One edit: what lies between the tokens that both begin with and those that both end with. */
function editBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  if (same === before.length && same === after.length) return [];
  const start = same - (same % FIELDS);
  let behind = 0;
  while (behind < shorter - start && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++;
  behind -= behind % FIELDS;
  return [{ start, deleteCount: before.length - start - behind, data: after.slice(start, after.length - behind) }];
}
