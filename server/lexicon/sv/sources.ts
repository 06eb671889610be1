import { phrases } from '../../text/phrases';

/** What heads the line that says where a text comes from. */
export const SWEDISH_SOURCES = phrases('källa | källor | hämtat från | originaltext');
