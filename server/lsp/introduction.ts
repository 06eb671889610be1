import type { InitializeParams } from 'vscode-languageserver';
import { abilitiesOf, type ClientAbilities } from './capabilities';
import { isObject } from './json';

/** What a client says of itself when it begins. */
export interface Introduction {
  readonly abilities: ClientAbilities;
  /** The language of the editor. */
  readonly locale: string | undefined;
  /** Whether it is told how the folder stands: `{ "status": true }` in its initialization options. */
  readonly wantsStatus: boolean;
  /** Our own commands that it runs itself: `{ "commands": […] }`. */
  readonly commands: ReadonlySet<string>;
  /** The folders that are open. */
  readonly folders: readonly string[];
  /** The address of the folder with the README that its user would read: `{ "home": … }`. */
  readonly home: string | undefined;
  /** The settings of one that cannot be asked for them: `{ "settings": … }`. */
  readonly settings: unknown;
}

export function introductionOf(params: Partial<InitializeParams>): Introduction {
  const { capabilities = {}, locale, workspaceFolders, rootUri } = params;
  const options = isObject(params.initializationOptions) ? params.initializationOptions : {};
  return {
    abilities: abilitiesOf(capabilities),
    locale,
    wantsStatus: options.status === true,
    commands: new Set(Array.isArray(options.commands) ? options.commands : []),
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    home: typeof options.home === 'string' ? options.home : undefined,
    settings: options.settings,
  };
}
