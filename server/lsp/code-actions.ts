import type { CodeAction, CodeActionContext, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import * as z from 'zod';
import { decisionAdded, decisionRemoved, type LineEdit } from '../annotate/annotation-file';
import { codePointsOf } from '../annotate/code-points';
import { VERDICTS } from '../annotate/decision';
import { selectorsOf } from '../annotate/selectors';
import { additionAt } from '../features/add-to-gazetteer';
import { type Action, codeActionsAt, type ShownFinding } from '../features/code-actions';
import { GAZETTEER_RULES } from '../rules/gazetteer/registry';
import { RULES } from '../rules/registry';
import { lineIndex, offsetAt } from '../text/lines';
import {
  ADD_MENTION_TO_GAZETTEER,
  CHANGE_SEVERITY,
  type ChangeSeverityParams,
  SAVE_ANNOTATIONS,
  type SaveAnnotationsParams,
} from './requests';
import type { Session } from './session';
import type { AnnotationsAtHand, View } from './store';
import { rangeOf } from './to-protocol';

/**
 * A kind of its own for every action, so that a command can ask for it alone. None is of `source`: those run when a file is
 * saved, and nothing may rewrite evidence unasked.
 */
const KINDS = {
  sic: 'quickfix.shiryo.sic',
  ignored: 'quickfix.shiryo.ignore',
  'take-back': 'quickfix.shiryo.takeBack',
  gazetteer: 'quickfix.shiryo.gazetteer',
  severity: 'quickfix.shiryo.severity',
} as const satisfies Record<Action['kind'], string>;

export const ACTION_KINDS: readonly string[] = Object.values(KINDS);

/** What an action was offered for, until it is chosen; with another version of the text it is about nothing. */
const actionData = z.object({
  uri: z.string(),
  version: z.number().nullable(),
  change: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('decide'),
      verdict: z.enum(VERDICTS),
      code: z.string(),
      start: z.number(),
      end: z.number(),
    }),
    z.object({ kind: z.literal('take-back'), id: z.string() }),
  ]),
});
type ActionData = z.infer<typeof actionData>;

/** A finding as the client shows it, and as it is meant. */
interface Shown {
  readonly finding: ShownFinding;
  readonly diagnostic: Diagnostic;
}

/** What can be done about findings: offered where they stand, worked out when it is chosen. */
export function serveCodeActions({
  connection,
  guard,
  store,
  abilities,
  phrases,
  uriFor,
  clientCommands,
}: Session): void {
  /** An action as the protocol has it; undefined where this client, or the folder, cannot have it. */
  function offered(uri: string, view: View, action: Action, shown: readonly Shown[]): CodeAction | undefined {
    const { actions } = phrases();
    const kind = KINDS[action.kind];
    const version = store.versionOf(uri) ?? null;
    if (action.kind === 'take-back') {
      const { id, verdict, code } = action;
      const data: ActionData = { uri, version, change: { kind: 'take-back', id } };
      return { title: actions.takeBack[verdict](code), kind, data };
    }
    const { code, span } = action.finding;
    const diagnostics = shown.filter(({ finding }) => finding === action.finding).map(({ diagnostic }) => diagnostic);
    switch (action.kind) {
      case 'sic':
      case 'ignored': {
        const data: ActionData = { uri, version, change: { kind: 'decide', verdict: action.kind, code, ...span } };
        return { title: action.kind === 'sic' ? actions.sic : actions.ignore, kind, diagnostics, data };
      }
      case 'gazetteer': {
        const addition = additionAt(view.library, view.document, span.start);
        if (addition.kind !== 'new' || !clientCommands().has(ADD_MENTION_TO_GAZETTEER)) return undefined;
        const title = actions.addToGazetteer(addition.name);
        const place = { uri, range: rangeOf(view.source, span) };
        return { title, kind, diagnostics, command: { title, command: ADD_MENTION_TO_GAZETTEER, arguments: [place] } };
      }
      case 'severity': {
        if (!clientCommands().has(CHANGE_SEVERITY)) return undefined;
        const title = actions.severity(code);
        const parameters: ChangeSeverityParams = { code };
        return { title, kind, diagnostics, command: { title, command: CHANGE_SEVERITY, arguments: [parameters] } };
      }
    }
  }

  connection.onCodeAction(
    guard.answer('code actions', null, async ({ textDocument: { uri }, range, context }) => {
      const view = store.view(uri);
      if (!view || !abilities().knowsCodeActions) return null;
      const shown = shownIn(view, context);
      const span = { start: offsetAt(view.source, range.start), end: offsetAt(view.source, range.end) };
      const actions = codeActionsAt(
        view.library,
        view.document,
        span,
        shown.map(({ finding }) => finding),
      )
        .filter(({ kind }) => isAsked(KINDS[kind], context.only))
        .flatMap(action => offered(uri, view, action, shown) ?? []);
      return abilities().resolvesCodeActions ? actions : Promise.all(actions.map(resolved));
    }),
  );

  /** Adds the edit that an action stands for. */
  async function resolved(action: CodeAction): Promise<CodeAction> {
    const { success, data } = actionData.safeParse(action.data);
    if (!success || (store.versionOf(data.uri) ?? null) !== data.version) return action;
    const annotations = await store.annotationsFor(data.uri);
    const edit = annotations && changeOf(data, annotations);
    if (!annotations || !edit) return action;
    const uri = uriFor(annotations.document);
    const parameters: SaveAnnotationsParams = { uri };
    return {
      ...action,
      edit: written(uri, annotations.text, edit),
      ...(clientCommands().has(SAVE_ANNOTATIONS)
        ? { command: { title: action.title, command: SAVE_ANNOTATIONS, arguments: [parameters] } }
        : {}),
    };
  }
  connection.onCodeActionResolve((action, token) => guard.answer('code action', action, resolved)(action, token));

  function changeOf({ uri, change }: ActionData, { text, path }: AnnotationsAtHand): LineEdit | undefined {
    if (change.kind === 'take-back') return decisionRemoved(text, change.id);
    const view = store.view(uri);
    if (!view) return undefined;
    const source = view.source.text;
    return decisionAdded(text, path, {
      id: `urn:uuid:${crypto.randomUUID()}`,
      verdict: change.verdict,
      code: change.code,
      target: selectorsOf(source, codePointsOf(source), change),
      on: new Date().toISOString(),
    });
  }
}

const CODES: ReadonlyMap<unknown, ShownFinding['code']> = new Map(
  [...RULES, ...GAZETTEER_RULES].map(({ code }) => [code, code]),
);

/** Our findings among what the client shows at a place. */
const shownIn = ({ source }: View, { diagnostics }: CodeActionContext): Shown[] =>
  diagnostics.flatMap(diagnostic => {
    const code = CODES.get(diagnostic.code);
    if (diagnostic.source !== 'shiryo' || !code) return [];
    const { start, end } = diagnostic.range;
    return [{ diagnostic, finding: { code, span: { start: offsetAt(source, start), end: offsetAt(source, end) } } }];
  });

/** A client that asks for some kinds means those below them, too. */
const isAsked = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some(asked => kind === asked || kind.startsWith(`${asked}.`) || asked === '');

/** A change of a file of annotations, which is begun where there is none. */
const written = (uri: string, text: string, edit: LineEdit): WorkspaceEdit => ({
  documentChanges: [
    { kind: 'create', uri, options: { ignoreIfExists: true } },
    {
      textDocument: { uri, version: null },
      edits: [{ range: rangeOf(lineIndex(text), edit), newText: edit.text }],
    },
  ],
});
