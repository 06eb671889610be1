import { phrases } from './phrases';

/** What may stand beside the date in a line that tells when a document came out, in lower case, full-width signs made half. */

/** Words that call a date the day of publication. */
export const PUBLISHED = phrases(`
  公開日時 | 公開日 | 公開 | 掲載日時 | 掲載日 | 掲載 | 発表日時 | 発表日 | 発表 | 配信日時 | 配信日 | 配信
  作成日 | 発行日 | 投稿日 | 日付 | 発信日
  date of publication | publication date | published on | published at | published | date of issue | issued on
  issued | posted on | posted | released | release date | date | dated
  publicerad | publicerat | publiceringsdatum | utgiven | datum | daterad
  ngày đăng | ngày xuất bản | đăng ngày | đăng lúc | xuất bản | cập nhật lúc | thời gian
`);

/** Words that call it the day of the last change: the second best. */
export const UPDATED = phrases(`
  最終更新日時 | 最終更新日 | 最終更新 | 更新日時 | 更新日 | 更新 | 改訂日 | 改訂
  last updated on | last updated | updated on | updated at | updated | last modified | modified | revised
  senast uppdaterad | senast ändrad | uppdaterad | uppdaterat | ändrad
  cập nhật | cập nhật lần cuối | ngày cập nhật
`);

/** Kinds of document that share the line with its date. */
export const KINDS = phrases(`
  報道発表 | 報道資料 | プレスリリース | お知らせ | ニュース | 記者発表 | 政治 | 国際 | 社会 | 外交 | 防衛 | 速報
  官報 | 号外
  press release | press statement | media release | news release | news | statement | for immediate release
  speech | readout | by
  pressmeddelande | nyhet | nyheter | tal | uttalande | artikel
  thông cáo báo chí | tin tức | thời sự | chính trị | thế giới
`);

/** Endings of the bodies that issue documents. */
export const ISSUER_ENDINGS = phrases(`
  省 | 庁 | 局 | 府 | 部 | 課 | 室 | 社 | 館 | 院 | 署 | 団 | 隊 | 幕 | 委員会 | 協会 | 議会 | 新聞 | 通信 | 本部
  調べ | 調 | 作成 | 編
  官邸 | 放送 | 事務所 | 政府 | 官房
  ministry | department | embassy | office | agency | defence | defense | affairs | house | secretariat | council
  commission | times | post | news | herald
  departementet | regeringskansliet | försvarsmakten | ambassaden | ambassad | myndigheten | riksdagen
  regeringen | verket
  giao | phòng | quán | chính phủ | ttxvn | vov | báo | vnexpress
`);

/** What leads from a place to its date: Stockholm den 4 december, Hà Nội ngày 4 tháng 12. */
export const BEFORE_DATE = phrases('den | the | on | ngày | chiều | sáng | tối');

/** Labels of a date that is another than the document's own: what stands under them is an event. */
export const EVENT_LABELS = phrases(`
  日時 | 開催日 | 開催日時 | 期間 | 会期 | 期日 | 実施日 | 実施期間 | 生年月日 | 締切 | 署名日 | 発効日 | 場所
  date and time | when | period | duration | born | deadline | signed | entry into force
  tid | när | datum och tid | period | född
  thời gian | địa điểm | ngày sinh
`);
