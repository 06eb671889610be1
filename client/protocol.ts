import { NotificationType, RequestType } from 'vscode-languageclient';
import {
  ADD_TO_GAZETTEER,
  type AddToGazetteerResult,
  DESCRIBE,
  type DescribeParams,
  type DescribeResult,
  EXPLAIN,
  GO_TO_MENTION,
  type GoToMentionParams,
  type GoToMentionResult,
  LIST_FOLDERS,
  type ListFoldersParams,
  type ListFoldersResult,
  MENTION_AT,
  NETWORK,
  NETWORK_TEXT,
  type NetworkParams,
  type NetworkResult,
  type Page,
  type PictureTextResult,
  type PlaceParams,
  READ_FILES,
  RECORD,
  type ReadFilesParams,
  type ReadFilesResult,
  type RecordParams,
  type RecordResult,
  STATUS,
  type Status,
  TIMELINE,
  TIMELINE_TEXT,
  type TimelineResult,
  TREE,
  TREE_PATH,
  type TreeParams,
  type TreePathParams,
  type TreeRow,
} from '../protocol/requests';

/** The requests and notifications of `protocol/requests.ts` as the language client takes them. */

export const goToMention = new RequestType<GoToMentionParams, GoToMentionResult | null, void>(GO_TO_MENTION);
export const record = new RequestType<RecordParams, RecordResult | null, void>(RECORD);
export const describe = new RequestType<DescribeParams, DescribeResult, void>(DESCRIBE);
export const addToGazetteer = new RequestType<PlaceParams, AddToGazetteerResult | null, void>(ADD_TO_GAZETTEER);
export const timeline = new RequestType<object, TimelineResult | null, void>(TIMELINE);
export const network = new RequestType<NetworkParams, NetworkResult | null, void>(NETWORK);
export const timelineText = new RequestType<object, PictureTextResult | null, void>(TIMELINE_TEXT);
export const networkText = new RequestType<NetworkParams, PictureTextResult | null, void>(NETWORK_TEXT);
export const status = new NotificationType<Status>(STATUS);
export const listFolders = new RequestType<ListFoldersParams, ListFoldersResult, void>(LIST_FOLDERS);
export const readFiles = new RequestType<ReadFilesParams, ReadFilesResult, void>(READ_FILES);
export const tree = new RequestType<TreeParams, readonly TreeRow[], void>(TREE);
export const treePath = new RequestType<TreePathParams, readonly string[] | null, void>(TREE_PATH);
export const mentionAt = new RequestType<PlaceParams, string | null, void>(MENTION_AT);
export const explain = new RequestType<PlaceParams, Page | null, void>(EXPLAIN);
