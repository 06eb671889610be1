import { phrases } from '../../text/phrases';

/** What heads the line that says where a text comes from. */
export const JAPANESE_SOURCES = phrases('出典 | 出所 | 典拠 | 引用元 | 参照元 | 情報源 | 原文 | 原典');
