import type { Connection } from 'vscode-languageserver';
import type { Phrases } from '../explain/phrases';
import type { ClientAbilities } from './capabilities';
import type { CodeDescriptions } from './code-descriptions';
import type { Files } from './files/files';
import type { Guard } from './guard';
import type { Store } from './store/store';
import type { SpellUri } from './to-protocol';

/** What the handlers of one client share. */
export interface Session {
  readonly connection: Connection;
  readonly files: Files;
  readonly guard: Guard;
  readonly store: Store;
  readonly uriFor: SpellUri;
  /** Known once the client has introduced itself. */
  abilities(): ClientAbilities;
  /** Where the README tells of each code of a diagnostic. */
  codeDescriptions(): CodeDescriptions;
  /** In the language of the setting, else of the editor. */
  phrases(): Phrases;
  /** Our own commands that the client runs itself, as it says in its initialization options: `{ "commands": […] }`. */
  clientCommands(): ReadonlySet<string>;
}
