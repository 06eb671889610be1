import type { LatinLanguage } from './language';

/** Words that tell a language written in Latin letters: the commonest ones, and those of dates and datelines. */
export const TELLING_WORDS: Readonly<Record<LatinLanguage, string>> = {
  en: `the of and to for with on at by from that this is are was were has have had will which its their between as an be not
    january february march may june july october monday tuesday wednesday thursday friday saturday sunday
    minister defence defense secretary ministry agreement said meeting`,
  sv: `och att det som är på av för med till har den ett en inte från vid mellan om samt under efter enligt också sedan han hon
    januari februari mars maj juni juli augusti oktober måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen
    fredag fredagen lördag lördagen söndag söndagen sverige sveriges minister försvarsminister regeringen publicerad kl foto`,
  vi: `và của là các cho với trong được những một có đã về tại từ đến không này khi người theo ngày tháng năm thứ sáng chiều
    hai ba tư bảy bộ trưởng ông bà nước việt quốc phòng nhật bản hà nội`,
};
