import { type TitleGrammar, words } from '../title-grammar';

export const VIETNAMESE_TITLES: TitleGrammar = {
  openers: words('về giữa trong của liên quan cho chống'),
  joiners: words('về và của trong cho giữa các với'),
  stops: words(
    'đã được sẽ là tại ngày vào nhằm để khi sau trước mà có cũng này đó nêu ký từ theo bằng do góp nhân hôm năm tháng cùng trên dưới gồm tới đến hiện đang cần phải nên như nhưng tuy song hai ba những mọi bị ra rằng vẫn đều mới vừa thì nếu ' +
      'bày khẳng nhất trao đánh qua bên ngay',
  ),
  compounds: new Set([
    'tự do',
    'thiết bị',
    'hiện đại',
    'trên biển',
    'phát hiện',
    'theo dõi',
    'đánh bắt',
    'trao đổi',
    'hiện trạng',
    'song phương',
    'hướng tới',
    'tiếp theo',
    'các bên',
    'trên đất',
    'dưới nước',
    'dưới biển',
    'trên không',
  ]),
  articles: words('một hai các những'),
  and: words('và'),
  between: words('giữa'),
  anaphorsBefore: new Map([
    ['các', 'several'],
    ['những', 'several'],
    ['hai', 'several'],
  ]),
  anaphorsBehind: words('này nói trên đó trên'),
  signing: words('ký kết'),
  hasTitleCase: false,
};
