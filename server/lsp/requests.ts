import type { Location, Position, WorkspaceEdit } from 'vscode-languageserver';
import type { FolderEntry } from './files/files';

/** Requests, notifications and commands beyond the protocol, for clients that know them. */

/** Where the next or previous mention of what stands at a place is. */
export const GO_TO_MENTION = 'shiryo/goToMention';
export interface GoToMentionParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
  readonly direction: 'next' | 'previous';
}

/** A command of the client: shows places in the editor's own list of references, around the one that was asked from. */
export const SHOW_REFERENCES = 'shiryo.showReferences';
export interface ShowReferencesParams {
  readonly uri: string;
  readonly position: Position;
  readonly locations: readonly Location[];
}

/** A command of the client: saves the files that an action wrote beside the texts. */
export const SAVE_ANNOTATIONS = 'shiryo.saveAnnotations';
export interface SaveAnnotationsParams {
  readonly uri: string;
}

/** A command of the client: asks how severe the findings of a code are to be, and sets it. */
export const CHANGE_SEVERITY = 'shiryo.changeSeverity';
export interface ChangeSeverityParams {
  readonly code: string;
}

/** A command of the client: adds what stands at a place, a protocol location, to the gazetteer. */
export const ADD_MENTION_TO_GAZETTEER = 'shiryo.addToGazetteer';

/** The text that `.shiryo/documents.json` has once a date or source is recorded; the client writes it. */
export const RECORD = 'shiryo/record';
export interface RecordParams {
  readonly textDocument: { readonly uri: string };
  readonly field: 'date' | 'source';
  /** An ISO day, month or year, or where the document comes from; empty to remove what is recorded. */
  readonly value: string;
}
/** Where to write what, or why it cannot be recorded, as a sentence; the answer is null where nothing changes. */
export type RecordResult = { readonly uri: string; readonly text: string } | { readonly refusal: string };

/** What is recorded of a document and what it says itself, to propose in an input box. */
export const DESCRIBE = 'shiryo/describe';
export interface DescribeParams {
  readonly textDocument: { readonly uri: string };
}
export interface DescribeResult {
  readonly date?: string;
  readonly dateFrom?: string;
  readonly source?: string;
}

/** What adds the official, agreement or initiative at a place to the gazetteer of its folder; the client applies it. */
export const ADD_TO_GAZETTEER = 'shiryo/addToGazetteer';
export interface AddToGazetteerParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}
/** The edit and the file that it is of, or where the entry is already, each with a sentence that says so; or why it cannot be. */
export type AddToGazetteerResult =
  | { readonly edit: WorkspaceEdit; readonly uri: string; readonly sentence: string }
  | { readonly present: Location; readonly sentence: string }
  | { readonly refusal: string };

/** The folder's chronology as a picture shows it; asked with an empty object. */
export const TIMELINE = 'shiryo/timeline';
export interface TimelineResult {
  readonly title: string;
  readonly summary: string;
  readonly events: readonly {
    readonly kind: 'date' | 'agreement' | 'meeting';
    /** Day numbers, 1970-01-01 being 0, both included. */
    readonly days: { readonly first: number; readonly last: number };
    readonly when: string;
    readonly what: string;
    /** In how many sentences of how many documents, in words; empty for one. */
    readonly counts: string;
    /** The sentences that tell of it, at least one. */
    readonly passages: readonly { readonly words: string; readonly location: Location }[];
  }[];
}

/** What is named beside the entity at a place; without a place, or where nothing stands there, beside the one named most. */
export const NETWORK = 'shiryo/network';
export interface NetworkParams {
  readonly place?: { readonly uri: string; readonly position: Position };
  /** 2 for what is named beside the neighbours too. */
  readonly reach: 1 | 2;
}
export interface NetworkResult {
  readonly title: string;
  readonly summary: string;
  /** The centre first. */
  readonly nodes: readonly {
    readonly id: string;
    readonly type: 'official' | 'agreement' | 'meeting' | 'initiative';
    readonly name: string;
    readonly detail: string;
    readonly distance: 0 | 1 | 2;
    readonly mentions: number;
    readonly counts: string;
    readonly location: Location;
  }[];
  readonly ties: readonly {
    readonly from: string;
    readonly to: string;
    readonly isInSentence: boolean;
    readonly count: number;
    readonly passages: readonly { readonly words: string; readonly location: Location }[];
  }[];
}

/** Plain text, and what in it leads to a place; offsets are UTF-16 units of the text. */
export interface Page {
  readonly text: string;
  readonly links: readonly { readonly start: number; readonly end: number; readonly location: Location }[];
}

/** The same as a page, for whoever would rather read or listen. */
export const TIMELINE_TEXT = 'shiryo/timelineText';
export const NETWORK_TEXT = 'shiryo/networkText';
export interface PictureTextResult extends Page {
  readonly title: string;
}

/** How the folder stands; sent when it changes, at most a few times a second. */
export const STATUS = 'shiryo/status';
export interface Status {
  readonly documents: number;
  readonly mentions: number;
  /** Present while the folder is read. */
  readonly reading?: { readonly done: number };
  /** Whether the setting `shiryo.enable` is off. */
  readonly isOff: boolean;
  /** Files left out, with the reason in words; of many the first ones. */
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  readonly skippedInAll: number;
  /** What is wrong with recorded data, a sentence each, and the file that it stands in. */
  readonly complaints: readonly { readonly uri: string; readonly sentence: string }[];
}

/**
 * Asked of the client for places that only the editor can reach: what lies directly beneath each folder, symbolic links left
 * out, in the order asked; null for one that cannot be read.
 */
export const LIST_FOLDERS = 'shiryo/listFolders';
export interface ListFoldersParams {
  readonly folders: readonly string[];
}
export interface ListFoldersResult {
  readonly entries: readonly (readonly FolderEntry[] | null)[];
}

/** Asked of the client: what each file holds, in the order asked; null for one that cannot be read or is no plain file. */
export const READ_FILES = 'shiryo/readFiles';
export interface ReadFilesParams {
  readonly files: readonly { readonly uri: string; readonly maximumBytes: number }[];
}
export interface ReadFilesResult {
  readonly contents: readonly ({ readonly base64: string } | 'too-large' | null)[];
}

/** What stands beneath a node of a view of the folder; the root has the empty path. */
export const TREE = 'shiryo/tree';
export interface TreeParams {
  readonly view: 'entities' | 'chronology';
  readonly path: readonly string[];
  /** Words that what is shown must have; empty for all. */
  readonly filter: string;
}
export interface TreeRow {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly kind: string;
  readonly isOpenable: boolean;
  readonly location?: Location;
  /** Markdown, made inert. */
  readonly tooltip?: string;
}

/** The path to what stands at a place, for a view that follows the cursor; null where nothing does. */
export const TREE_PATH = 'shiryo/treePath';
export interface TreePathParams {
  readonly view: 'entities' | 'chronology';
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Why the mention at a place was recognised and linked, as Markdown; null where there is none. */
export const EXPLAIN = 'shiryo/explain';
export interface ExplainParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** What type of mention stands at a place, null for none: menus offer what fits it. */
export const MENTION_AT = 'shiryo/mentionAt';
export type MentionAtParams = ExplainParams;
