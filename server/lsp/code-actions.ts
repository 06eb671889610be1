import type { CodeAction, CodeActionContext, Diagnostic } from 'vscode-languageserver';
import {
  ADD_MENTION_TO_GAZETTEER,
  CHANGE_SEVERITY,
  type ChangeSeverityParams,
  SAVE_ANNOTATIONS,
  type SaveAnnotationsParams,
} from '../../protocol/requests';
import { additionAt } from '../features/add-to-gazetteer';
import { type Action, codeActionsAt, type ShownFinding } from '../features/code-actions';
import { GAZETTEER_RULES } from '../rules/gazetteer/registry';
import { RULES } from '../rules/registry';
import { type ActionData, actionData, actionEdits } from './code-action-edits';
import { spanIn } from './from-protocol';
import type { Session } from './session';
import type { View } from './store/store';
import { rangeOf } from './to-protocol';

/**
 * A kind of its own for every action, so that a command can ask for it alone. None is of `source`: those run when a file is
 * saved, and nothing may rewrite evidence unasked.
 */
const KINDS = {
  weekday: 'quickfix.shiryo.weekday',
  'era-year': 'quickfix.shiryo.eraYear',
  'gregorian-year': 'quickfix.shiryo.gregorianYear',
  'usual-form': 'quickfix.shiryo.usualForm',
  bracket: 'quickfix.shiryo.mark.bracket',
  character: 'quickfix.shiryo.mark.character',
  'all-in-document': 'quickfix.shiryo.all.document',
  'all-in-folder': 'quickfix.shiryo.all.folder',
  sic: 'quickfix.shiryo.sic',
  ignored: 'quickfix.shiryo.ignore',
  'take-back': 'quickfix.shiryo.takeBack',
  gazetteer: 'quickfix.shiryo.gazetteer',
  severity: 'quickfix.shiryo.severity',
  calendar: 'refactor.rewrite.shiryo.calendar',
  iso: 'refactor.rewrite.shiryo.iso',
} as const satisfies Record<Action['kind'], string>;

export const ACTION_KINDS: readonly string[] = Object.values(KINDS);

/** A finding as the client shows it, and as it is meant. */
interface Shown {
  readonly finding: ShownFinding;
  readonly diagnostic: Diagnostic;
}

/** What can be done about findings: offered where they stand, worked out when it is chosen. */
export function serveCodeActions(session: Session): void {
  const { connection, guard, store, abilities, phrases, clientCommands } = session;
  const edits = actionEdits(session);

  /** An action as the protocol has it; undefined where this client cannot have it. */
  function offered(uri: string, view: View, action: Action, shown: readonly Shown[]): CodeAction | undefined {
    const { actions } = phrases();
    const kind = KINDS[action.kind];
    const finding = 'finding' in action ? action.finding : undefined;
    const diagnostics = shown.filter(one => one.finding === finding).map(({ diagnostic }) => diagnostic);
    const about = { kind, ...(finding ? { diagnostics } : {}) };
    const changing = (title: string, change: ActionData['change']): CodeAction => ({
      title,
      ...about,
      data: { uri, version: store.versionOf(uri) ?? null, change } satisfies ActionData,
    });

    switch (action.kind) {
      case 'sic':
      case 'ignored': {
        const { code, span } = action.finding;
        const title = action.kind === 'sic' ? actions.sic : actions.ignore;
        return changing(title, { kind: 'decide', verdict: action.kind, code, ...span });
      }
      case 'take-back':
        return changing(actions.takeBack[action.verdict](action.code), { kind: 'take-back', id: action.id });
      case 'gazetteer': {
        const { span } = action.finding;
        const addition = additionAt(view.library, view.document, span.start);
        if (addition.kind !== 'new') return undefined;
        const place = { uri, range: rangeOf(view.source, span) };
        return running({ title: actions.addToGazetteer(addition.name), ...about }, ADD_MENTION_TO_GAZETTEER, place);
      }
      case 'severity':
        return severity(action.finding.code, diagnostics);
      case 'all-in-document':
      case 'all-in-folder': {
        // Many changes at once are made only where they can be looked at first.
        if (!abilities().confirmsChanges) return undefined;
        const { remedy, finding } = action;
        const where = action.kind === 'all-in-document' ? 'document' : 'folder';
        return changing(actions.everywhere(remedy, where), { kind: 'everywhere', code: finding.code, remedy, where });
      }
      case 'calendar':
      case 'iso':
        return changing(actions.rewrite(action.written), { kind: 'correct', ...action.correction });
      default:
        return changing(actions.remedies[action.kind](action.written), { kind: 'correct', ...action.correction });
    }
  }

  const severity = (code: ShownFinding['code'], diagnostics: Diagnostic[]): CodeAction | undefined => {
    const parameters: ChangeSeverityParams = { code };
    const title = phrases().actions.severity(code);
    return running({ title, kind: KINDS.severity, diagnostics }, CHANGE_SEVERITY, parameters);
  };

  /** An action that has the client run a command of its own; undefined where it has none of that name. */
  const running = (action: CodeAction, command: string, parameters: unknown): CodeAction | undefined =>
    clientCommands().has(command)
      ? { ...action, command: { title: action.title, command, arguments: [parameters] } }
      : undefined;

  /** In a gazetteer nothing is evidence: it is mended by hand, and only the loudness of its findings is a choice. */
  const inGazetteer = ({ diagnostics, only }: CodeActionContext): CodeAction[] =>
    diagnostics.flatMap(diagnostic => {
      const code = codeOf(diagnostic);
      return (code && isAsked(KINDS.severity, only) && severity(code, [diagnostic])) || [];
    });

  connection.onCodeAction(
    guard.answer('code actions', null, async ({ textDocument: { uri }, range, context }) => {
      if (!abilities().knowsCodeActions) return null;
      const isOpenToEdits = await edits.isOpenToEdits(uri);
      const view = store.view(uri);
      if (!view) return inGazetteer(context);
      const shown = shownIn(view, context);
      const span = spanIn(view, range);
      const findings = shown.map(({ finding }) => finding);
      const actions = codeActionsAt(view.library, view.document, span, findings, isOpenToEdits)
        .filter(({ kind }) => isAsked(KINDS[kind], context.only))
        .flatMap(action => offered(uri, view, action, shown) ?? []);
      return abilities().resolvesCodeActions ? actions : Promise.all(actions.map(resolved));
    }),
  );

  /** Adds the edit that an action stands for. */
  async function resolved(action: CodeAction): Promise<CodeAction> {
    const { success, data } = actionData.safeParse(action.data);
    const found = success ? await edits.editOf(data) : undefined;
    if (!found) return action;
    if (found.written === undefined || !clientCommands().has(SAVE_ANNOTATIONS)) return { ...action, edit: found.edit };
    const parameters: SaveAnnotationsParams = { uri: found.written };
    const command = { title: action.title, command: SAVE_ANNOTATIONS, arguments: [parameters] };
    return { ...action, edit: found.edit, command };
  }
  connection.onCodeActionResolve((action, token) => guard.answer('code action', action, resolved)(action, token));
}

const CODES: ReadonlyMap<unknown, ShownFinding['code']> = new Map(
  [...RULES, ...GAZETTEER_RULES].map(({ code }) => [code, code]),
);

/** The code of a diagnostic of ours. */
const codeOf = ({ source, code }: Diagnostic): ShownFinding['code'] | undefined =>
  source === 'shiryo' ? CODES.get(code) : undefined;

/** Our findings among what the client shows at a place. */
const shownIn = (view: View, { diagnostics }: CodeActionContext): Shown[] =>
  diagnostics.flatMap(diagnostic => {
    const code = codeOf(diagnostic);
    return code ? [{ diagnostic, finding: { code, span: spanIn(view, diagnostic.range) } }] : [];
  });

/** A client that asks for some kinds means those below them, too. */
const isAsked = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some(asked => kind === asked || kind.startsWith(`${asked}.`) || asked === '');
