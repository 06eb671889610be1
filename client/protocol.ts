import { type Location, NotificationType, type Position, RequestType, type WorkspaceEdit } from 'vscode-languageclient';
import type { Network, Timeline } from './pictures/messages';

/** What this client and its server say to each other beyond the language server protocol. */

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export const goToMention = new RequestType<
  DocumentParams & {
    readonly position: { readonly line: number; readonly character: number };
    readonly direction: 'next' | 'previous';
  },
  {
    readonly uri: string;
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
  } | null,
  void
>('shiryo/goToMention');

/** The command behind a line that counts mentions: the places to list, around the one where it stands. */
export const SHOW_REFERENCES = 'shiryo.showReferences';
export interface ShowReferencesParams {
  readonly uri: string;
  readonly position: Position;
  readonly locations: readonly Location[];
}

/** The command behind an action that writes beside the texts: saves the file. */
export const SAVE_ANNOTATIONS = 'shiryo.saveAnnotations';
export interface SaveAnnotationsParams {
  readonly uri: string;
}

/** The command behind the action that changes how severe the findings of a code are. */
export const CHANGE_SEVERITY = 'shiryo.changeSeverity';
export interface ChangeSeverityParams {
  readonly code: string;
}

/** The command behind the action that adds what stands at a place to the gazetteer. */
export const ADD_MENTION_TO_GAZETTEER = 'shiryo.addToGazetteer';

/** Asks what the file of records should hold; the answer names the file, or refuses with a sentence. */
export const record = new RequestType<
  DocumentParams & { readonly field: 'date' | 'source'; readonly value: string },
  { readonly uri: string; readonly text: string } | { readonly refusal: string } | null,
  void
>('shiryo/record');

/** Asks what adds the official, agreement or initiative at a place to the gazetteer of its folder, or where it is already. */
export const addToGazetteer = new RequestType<
  DocumentParams & { readonly position: Position },
  | { readonly edit: WorkspaceEdit; readonly uri: string; readonly sentence: string }
  | { readonly present: Location; readonly sentence: string }
  | { readonly refusal: string }
  | null,
  void
>('shiryo/addToGazetteer');

export const describe = new RequestType<
  DocumentParams,
  { readonly date?: string; readonly dateFrom?: string; readonly source?: string },
  void
>('shiryo/describe');

/** What the timeline and the network draw. */
export const timeline = new RequestType<object, Timeline | null, void>('shiryo/timeline');
export const network = new RequestType<NetworkParams, Network | null, void>('shiryo/network');

/** The same as pages of Markdown. */
export const timelineText = new RequestType<object, PictureText | null, void>('shiryo/timelineText');
export const networkText = new RequestType<NetworkParams, PictureText | null, void>('shiryo/networkText');

/** Around what stands at a place; without one around the name that the folder mentions most. */
export interface NetworkParams {
  readonly place?: { readonly uri: string; readonly position: Position };
  readonly reach: 1 | 2;
}

/** Plain text, and what in it leads to a place; offsets are UTF-16 units of the text. */
export interface Page {
  readonly text: string;
  readonly links: readonly { readonly start: number; readonly end: number; readonly location: Location }[];
}

export interface PictureText extends Page {
  readonly title: string;
}

export interface Status {
  readonly documents: number;
  readonly mentions: number;
  readonly reading?: { readonly done: number };
  readonly isOff: boolean;
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  readonly skippedInAll: number;
  readonly complaints: readonly { readonly uri: string; readonly sentence: string }[];
}

export const status = new NotificationType<Status>('shiryo/status');

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export const listFolders = new RequestType<
  { readonly folders: readonly string[] },
  { readonly entries: readonly (readonly FolderEntry[] | null)[] },
  void
>('shiryo/listFolders');

export type FileContent = { readonly base64: string } | 'too-large';

export const readFiles = new RequestType<
  { readonly files: readonly { readonly uri: string; readonly maximumBytes: number }[] },
  { readonly contents: readonly (FileContent | null)[] },
  void
>('shiryo/readFiles');

export type FolderViewName = 'entities' | 'chronology';

export interface TreeRow {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly kind: string;
  readonly isOpenable: boolean;
  readonly location?: Location;
  /** Markdown without commands or HTML. */
  readonly tooltip?: string;
}

export const tree = new RequestType<
  { readonly view: FolderViewName; readonly path: readonly string[]; readonly filter: string },
  readonly TreeRow[],
  void
>('shiryo/tree');

interface PlaceParams extends DocumentParams {
  readonly position: Position;
}

export const treePath = new RequestType<
  PlaceParams & { readonly view: FolderViewName },
  readonly string[] | null,
  void
>('shiryo/treePath');

/** The type of the mention at a place, null for none. */
export const mentionAt = new RequestType<PlaceParams, string | null, void>('shiryo/mentionAt');

/** Why the mention at a place was recognised and linked. */
export const explain = new RequestType<PlaceParams, Page | null, void>('shiryo/explain');
