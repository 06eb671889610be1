import { titleVariant } from '../../server/rules/title-variant';
import { checkRule } from '../support/rules';

checkRule(
  titleVariant,
  [
    [
      'They signed the Memorandum of Understanding on Coastal Surveillance. The Memorandum of Understanding on Coastal Surveilance lasts ten years.',
      ['information «Memorandum of Understanding on Coastal Surveilance»'],
    ],
    [
      'Hai bên ký Ý định thư về giám sát bờ biển. Ý định thư về giám sát bờ biên có hiệu lực ngay.',
      ['information «Ý định thư về giám sát bờ biên»'],
    ],
    [
      'Parterna undertecknade avsiktsförklaringen om kustövervakning. Avsiktsförklaringen om kustövervaknning gäller i tio år.',
      ['information «Avsiktsförklaringen om kustövervaknning»'],
    ],
    [
      '両国は「機雷対処分野における協力に関する覚書」に署名した。「機雷対処分野における協カに関する覚書」は十年間有効である。',
      ['information «機雷対処分野における協カに関する覚書»'],
    ],
    ['両国は国連海洋方条約を尊重する。', ['information «国連海洋方条約»']],
    [
      'Both invoked the United Nations Convention on the Law of the See.',
      ['information «United Nations Convention on the Law of the See»'],
    ],
    ['Hai bên viện dẫn Công ước Liên hợp quốc về Luật Biến.', ['information «Công ước Liên hợp quốc về Luật Biến»']],
    [
      'Hai bên ký Bản ghi nhớ về hợp tác an ninh mạng. Bản ghi nhớ về hợp tác an ninh mang có hiệu lực ngay.',
      ['information «Bản ghi nhớ về hợp tác an ninh mang»'],
    ],
    [
      'They signed the Memorandum of Understanding on Cooperation in Underwater Medicine. The Memorandum of Understanding on Cooperation in Underwater Medecine was translated.',
      ['information «Memorandum of Understanding on Cooperation in Underwater Medecine»'],
    ],
    // Told once each, the later one is the slip.
    [
      'Parterna undertecknade ett avtal om ömsesidigt nyttjande av isbrytare. Avtalet om ömsesidigt nytjande av isbrytare gäller.',
      ['information «Avtalet om ömsesidigt nytjande av isbrytare»'],
    ],
    [
      'They signed the Agreement on the Mutual Use of Icebreakers. The Agreement on the Mutual Use of Icebraekers lasts ten years.',
      ['information «Agreement on the Mutual Use of Icebraekers»'],
    ],
    [
      '「流氷海域における捜索救助に関する覚書」に署名した。「流氷海域における捜索救助に係る覚書」は有効である。',
      ['information «流氷海域における捜索救助に係る覚書»'],
    ],
    [
      '「捜索救助に関する覚書」を交わした。「捜索救助に関する覚書」は有効である。「捜索救難に関する覚書」の附属書を見よ。',
      ['information «捜索救難に関する覚書»'],
    ],
    ['両国は東南アジア友好協カ条約を尊重する。', ['information «東南アジア友好協カ条約»']],
  ],
  [
    '両国は国連海洋法条約を尊重する。',
    '日英円滑化協定と日豪円滑化協定に署名した。日仏円滑化協定は交渉中である。',
    '「機雷対処分野における協力に関する覚書」と「機雷対処分野における協力に関する協定」に署名した。',
    '国連安保理決議第2397号と国連安保理決議第2398号を採択した。',
    'They signed the Memorandum of Understanding on Coastal Surveillance and the Memorandum of Understanding on Coastal Pilotage.',
    'Avtalet om obemannad minröjning gäller. Ett avtal om obemannade minröjning föreslogs.',
    '「海上捜索に関する覚書」と「海底捜索に関する覚書」に署名した。',
    'Hai bên ký Bản ghi nhớ về hợp tác nghề cá và Bản ghi nhớ về hợp tác nghề cả.'.replace('nghề cả', 'nghề rừng'),
    'Samförståndsavtalet om minröjning och samförståndsavtalet om minfällning undertecknades.',
    'Hiệp định về vận tải biển và Hiệp định về vận tải bộ được ký.',
    'The Agreement on Fisheries between Japan and Iran and the Agreement on Fisheries between Japan and Iraq entered into force.',
    '「流氷海域における気象観測に関する覚書」と「流氷海域における海象観測に関する覚書」に署名した。',
    '会議は二日続いた。',
  ],
);
