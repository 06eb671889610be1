import { agreementUnresolved } from '../../server/rules/agreement-unresolved';
import { checkRule } from '../support/rules';

checkRule(
  agreementUnresolved,
  [
    ['同議定書は来年発効する。', ['hint «同議定書»']],
    ['本覚書は十年間有効である。', ['hint «本覚書»']],
    ['「気象観測に関する日比協定」に署名した。同議定書は来年発効する。', ['hint «同議定書»']],
    ['これらの覚書は十年間有効である。', ['hint «これらの覚書»']],
    ['同協定は来年発効する。同協定の本文は英語である。', ['hint «同協定»', 'hint «同協定»']],
    ['両協定は来年発効する。', ['hint «両協定»']],
    ['同条約は来年発効する。', ['hint «同条約»']],
    ['当該覚書は来年見直す。', ['hint «当該覚書»']],
    ['「気象観測に関する日比協定」に署名した。この議定書は来年発効する。', ['hint «この議定書»']],
    ['Bản ghi nhớ này có hiệu lực ngay.', ['hint «Bản ghi nhớ này»']],
    ['Hai bên ký Bản ghi nhớ về giám sát bờ biển. Nghị định thư này có hiệu lực ngay.', ['hint «Nghị định thư này»']],
  ],
  [
    '「気象観測に関する日比協定」に署名した。同協定は来年発効する。',
    '「気象観測に関する覚書」と「海洋観測に関する覚書」に署名した。これらの覚書は十年間有効である。',
    '協定を締結する能力がある。',
    'They signed the Memorandum of Understanding on Coastal Surveillance. The Memorandum lasts ten years.',
    'Parterna undertecknade avtalet om kustövervakning. Avtalet gäller i tio år.',
    'Hai bên ký Bản ghi nhớ về giám sát bờ biển. Bản ghi nhớ này có hiệu lực ngay.',
    'Hai nước ra Tuyên bố chung về hợp tác ngư trường. Tuyên bố ấy có hiệu lực ngay.',
    '国連海洋法条約を尊重する。同条約は普遍的である。',
    // A treaty of which this is the text, a kind of thing and not a thing.
    'This Agreement shall enter into force on signature.',
    'Regeringen kan ingå avtal.',
    'Hai nước có thể ký hiệp định.',
    '会議は二日続いた。',
  ],
);
