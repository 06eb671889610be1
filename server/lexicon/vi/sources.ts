import { phrases } from '../../text/phrases';

/** What heads the line that says where a text comes from. */
export const VIETNAMESE_SOURCES = phrases('nguồn | nguồn tin | trích nguồn | theo nguồn | nguyên văn');
