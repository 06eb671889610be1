import { phrases } from './phrases';

/**
 * Words of what is scraped along with a page, in lower case, full-width signs made half. Rows without logic: a site in
 * another language is a few more words.
 */

/** Whole lines, or whole parts of a line between bars and blanks: menus, share bars, language switches, advertisement. */
export const CHROME = phrases(`
  英語版 | 日本語版 | 日本語 | 英語 | 中国語 | 韓国語 | 中文 | 한국어 | 簡体字 | 繁体字 | やさしい日本語 | 外国語
  メニュー | サイトマップ | サイト内検索 | ログイン | ログアウト | 会員登録 | 無料会員登録 | マイページ
  お問い合わせ | お問合せ | よくある質問 | プライバシーポリシー
  利用規約 | 著作権 | リンク集 | 本文へ | 本文へ移動 | 本文へスキップ | ページトップへ | ページの先頭へ
  ページのトップへ | ページのトップへ戻る | このページのトップへ | このページのトップへ戻る | 上へ戻る
  このページの先頭へ | トップへ戻る | トップページへ | 一覧へ | 一覧へ戻る | 一覧に戻る
  前へ | 次へ | 前の記事 | 次の記事 | 前のページ | 次のページ | 戻る | 閉じる | 続きを読む | もっと見る
  もっと読む | 記事一覧 | 一覧を見る | 印刷 | 印刷する | 印刷用ページ
  シェア | シェアする | ツイート | ツイートする | ポスト | ポストする | 共有 | 共有する | リンクをコピー
  urlをコピー | コピー | ブックマーク | 保存 | はてなブックマーク | はてブ | はてな | いいね | いいね!
  facebookでシェア | facebookでシェアする | facebookで共有 | xでポスト | xでポストする | xでシェア | xでシェアする
  twitterでツイート | twitterでシェア | twitterでシェアする | lineで送る | lineで共有 | はてなブックマークに追加
  メールで送る | メール | 記事を印刷 | 文字サイズ | 文字サイズの変更 | 標準 | 拡大 | 縮小 | 音声読み上げ | 記事を聴く | 音声で聴く
  閲覧支援 | 広告 | スポンサーリンク | pr | フォロー | フォローする | この記事をシェア | この記事をシェアする
  コメントを書く | コメントを見る | コメントする | この記事は会員限定です | 会員限定 | 会員限定記事 | 有料会員限定
  有料記事 | すべての記事が読み放題 | 無断転載を禁じます | 無断転載禁止 | 無断複製・転載を禁じます | rss
  メルマガ
  english | japanese | swedish | vietnamese | chinese | korean | french | english version | in english
  japanese version | print version
  menu | home page | site map | sitemap | search | log in | login | sign in | sign up | register | subscribe
  subscribe now | newsletter | contact us | privacy policy | terms of use | cookie policy | accept cookies
  skip to content | skip to main content | skip to navigation | jump to content | back to top | return to top
  top of page | back | previous | next | previous article | next article | previous post | next post
  share | share this | share this article | share this page | share this post | share on | share on facebook
  share on twitter | share on x | share on linkedin | share on whatsapp | share via email | share by email | tweet
  retweet | post | copy link | copy url | save | print | print this page | print this article | email | e-mail
  email this | bookmark
  facebook | twitter | x | line | linkedin | whatsapp | telegram | reddit | pocket | pinterest | instagram
  youtube | threads | bluesky | mastodon | zalo | messenger | hatena | note | flickr | tiktok
  follow us | follow us on | follow | like | advertisement | advertising | sponsored | sponsored content
  show more | load more | see all | view all | leave a comment | add a comment | add comment | post a comment
  no comments | all rights reserved | listen | listen to this article | listen to the article | font size
  svenska | engelska | på svenska | på engelska | in english | lättläst | teckenspråk | meny | sök | logga in
  logga ut | bli medlem | prenumerera | nyhetsbrev | kontakta oss | kontakt | om cookies | om webbplatsen
  tillgänglighet
  till innehållet | hoppa till innehåll | hoppa till huvudinnehåll | gå till innehåll | till toppen
  tillbaka till toppen | upp | tillbaka | föregående | nästa | föregående artikel | nästa artikel
  dela | dela artikeln | dela sidan | dela på | dela på facebook | dela på twitter | dela på linkedin | dela på x
  dela via e-post | tipsa | skriv ut | skriv ut sidan | e-post | kopiera länk | spara | lyssna | lyssna på artikeln | lyssna på sidan | annons
  visa fler | visa mer | visa alla | följ oss | skriv en kommentar | kommentera
  tiếng việt | tiếng anh | bản tiếng anh | tiếng nhật | đăng nhập | đăng ký | tìm kiếm | liên hệ | sơ đồ trang
  trang trước | trang sau | tiếp theo | quay lại | về đầu trang | lên đầu trang | về trang chủ
  chia sẻ | chia sẻ facebook | chia sẻ lên facebook | chia sẻ qua email | chia sẻ bài viết | sao chép liên kết
  in bài viết | in trang | bản in | gửi email | lưu bài viết | theo dõi | nghe đọc bài | nghe bài viết | quảng cáo | gửi bình luận
  ý kiến bạn đọc | xem thêm | thích
`);

/** The same beside a number only: 3 kommentarer, コメント(0), 12 件のリツイート. */
export const COUNTED = phrases(`
  コメント | コメント数 | 件のコメント | リツイート | 件のリツイート | 件の引用ツイート | 件のいいね | リポスト
  件のリポスト | 件の表示 | 回表示 | 表示 | 閲覧数 | アクセス数 | 返信 | 件の返信 | views | view | 再生
  comments | comment | replies | reply | retweets | reposts | quotes | likes | shares | bookmarks | reactions
  tweets | followers
  kommentar | kommentarer | delningar | visningar | gilla | gillar | svar
  bình luận | lượt xem | lượt thích | lượt chia sẻ | chia sẻ | phản hồi
`);

/** What opens a list of other articles, at the beginning of a short line. */
export const LIST_HEADS = phrases(`
  ranking | アクセスランキング | 記事ランキング | 閲覧ランキング | 人気ランキング | ニュースランキング
  週間ランキング | 読まれている記事 | よく読まれている | よく読まれた | 最も読まれた | 人気記事 | 人気の記事
  注目記事 | 注目の記事 | 注目ニュース
  関連記事 | 関連ニュース | 関連トピックス | 関連情報 | 関連リンク | 関連ページ | 関連キーワード | 関連タグ
  新着記事 | 新着ニュース | 最新記事 | 最新ニュース | おすすめ記事 | おすすめの記事 | オススメ記事
  あなたにおすすめ | こちらもおすすめ | あわせて読みたい | 合わせて読みたい | この記事を読んだ人
  同じカテゴリの記事 | ピックアップ | 特集一覧 | バックナンバー
  most read | most viewed | most popular | most shared | popular articles | popular stories | popular posts
  popular now | trending | trending now | top stories | latest news | latest stories | latest articles
  recent posts | recent news | recent articles | more news | more stories | more from | more on this
  more like this
  related articles | related stories | related news | related posts | related content | related links
  related topics | related coverage | related | read more | read also | also read | read next | recommended
  recommended for you | recommended stories | recommended reading | you may also like | you might also like
  editor's picks | editors' picks
  mest lästa | mest läst | mest lästa artiklar | mest delat | mest populärt | senaste nytt | senaste nyheterna
  senaste nyheter | fler nyheter | fler artiklar | relaterade artiklar | relaterade nyheter | relaterat innehåll
  relaterade länkar | relaterat | läs mer | läs också | läs även | läs vidare | mer om ämnet | mer från
  rekommenderat | rekommenderade artiklar | vi rekommenderar | populärt just nu
  tin liên quan | bài liên quan | bài viết liên quan | tin bài liên quan | tin cùng chuyên mục | tin cùng loại
  cùng chuyên mục | tin mới nhất | tin mới | tin nổi bật | tin đọc nhiều | tin khác | các tin khác | tin tức khác
  bài đọc nhiều | bài viết khác | đọc nhiều | đọc nhiều nhất | đọc thêm | xem nhiều | xem nhiều nhất
  có thể bạn quan tâm | bạn có thể quan tâm
`);

/** What a trail of breadcrumbs begins with. */
export const HOMES = phrases(`
  ホーム | トップ | トップページ | home | top | start | startsida | startsidan | hem | trang chủ
`);

/** The same in so many words, before a colon. */
export const HERE = phrases(`
  現在位置 | 現在地 | you are here | du är här | bạn đang ở đây
`);

/** What a line begins with, before a colon, that names where a text comes from. */
export const SOURCES = phrases(`
  出典 | 出所 | 引用元 | 情報源 | ソース | 元記事 | 参照元 | source | sources | original article | original source
  via | källa | källor | ursprunglig artikel | nguồn | nguồn tin | link gốc | theo nguồn
`);

/** … that lists tags or categories. */
export const TAGS = phrases(`
  タグ | キーワード | カテゴリ | カテゴリー | ジャンル | ハッシュタグ | tags | tag | keywords
  filed under | category | categories | taggar | kategori | kategorier | nyckelord | từ khóa
  từ khoá | thẻ | chuyên mục
`);

/** … that names who took a picture, or says what it shows. */
export const CREDITS = phrases(`
  写真 | 画像 | 写真提供 | 画像提供 | 撮影 | photo | photos | photo by | photo credit | image | image credit
  picture | foto | bild | fotograf | bildtext | ảnh | ảnh minh họa | hình ảnh
`);

/** What begins a line of rights. */
export const RIGHTS = phrases(`
  © | (c) | copyright | 著作権
`);
