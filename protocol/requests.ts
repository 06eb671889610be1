import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TreeNode } from '../server/features/shared/tree';
import type { Location, Position } from './location';
import type { Network, Timeline } from './pictures';

/** Requests, notifications and commands beyond the language server protocol: their names, and the shapes that both sides share. */

/** A place in a document. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Where the next or previous mention of what stands at a place is. */
export const GO_TO_MENTION = 'shiryo/goToMention';
export interface GoToMentionParams extends PlaceParams {
  readonly direction: 'next' | 'previous';
}
export type GoToMentionResult = Location;

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
/** The edit and the file that it is of, or where the entry is already, each with a sentence that says so; or why it cannot be. */
export type AddToGazetteerResult =
  | { readonly edit: WorkspaceEdit; readonly uri: string; readonly sentence: string }
  | { readonly present: Location; readonly sentence: string }
  | { readonly refusal: string };

/** The folder's chronology as a picture shows it; asked with an empty object. */
export const TIMELINE = 'shiryo/timeline';
export type TimelineResult = Timeline;

/** What is named beside the entity at a place; without a place, or where nothing stands there, beside the one named most. */
export const NETWORK = 'shiryo/network';
export interface NetworkParams {
  readonly place?: PlaceParams;
  /** 2 for what is named beside the neighbours too. */
  readonly reach: 1 | 2;
}
export type NetworkResult = Network;

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

/** How far the folder is read. */
export interface ReadingProgress {
  readonly isStopped: boolean;
  /** Files read or left out. */
  readonly done: number;
  /** All files that count; unknown until they are found. */
  readonly total?: number | undefined;
}

/** Commands of the server: to stop reading the folder, what was read staying as it is, and to read the rest of it. */
export const STOP_READING = 'shiryo.server.stopReading';
export const READ_REST = 'shiryo.server.readRest';

/** How the folder stands; sent when it changes, at most a few times a second. */
export const STATUS = 'shiryo/status';
export interface Status {
  readonly documents: number;
  readonly mentions: number;
  /** Present while the folder is read, and where that was stopped before its end. */
  readonly progress?: ReadingProgress;
  /** Whether the setting `shiryo.enable` is off. */
  readonly isOff: boolean;
  /** Files left out, with the reason in words; of many the first ones. */
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  readonly skippedInAll: number;
  /** Files whose encoding is a guess, with a note that says so; of many the first ones. */
  readonly guessed: readonly { readonly uri: string; readonly note: string }[];
  readonly guessedInAll: number;
  /** What is wrong with recorded data, a sentence each, and the file that it stands in. */
  readonly complaints: readonly { readonly uri: string; readonly sentence: string }[];
}

/**
 * Asked of the client for places that only the editor can reach: what lies directly beneath each folder, symbolic links left
 * out, in the order asked; null for one that cannot be read.
 */
export const LIST_FOLDERS = 'shiryo/listFolders';
/** An entry of a folder: its name alone, percent signs decoded. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}
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
export type FileContent = { readonly base64: string } | 'too-large';
export interface ReadFilesResult {
  readonly contents: readonly (FileContent | null)[];
}

/** What stands beneath a node of a view of the folder; the root has the empty path. */
export const TREE = 'shiryo/tree';
export type FolderViewName = 'entities' | 'chronology';
export interface TreeParams {
  readonly view: FolderViewName;
  readonly path: readonly string[];
  /** Words that what is shown must have; empty for all. */
  readonly filter: string;
}
export interface TreeRow extends Omit<TreeNode, 'place' | 'tooltip'> {
  readonly location?: Location;
  /** Markdown, made inert. */
  readonly tooltip?: string;
}

/** The path to what stands at a place, for a view that follows the cursor; null where nothing does. */
export const TREE_PATH = 'shiryo/treePath';
export interface TreePathParams extends PlaceParams {
  readonly view: FolderViewName;
}

/** Why the mention at a place was recognised and linked, as Markdown; null where there is none. */
export const EXPLAIN = 'shiryo/explain';

/** What type of mention stands at a place, null for none: menus offer what fits it. */
export const MENTION_AT = 'shiryo/mentionAt';
