import { suspiciousCharacter } from '../../server/rules/suspicious-character';
import { checkRule } from '../support/rules';

checkRule(
  suspiciousCharacter,
  [
    ['柳沼\u200b蒼介防衛大臣が述べた。', ['information «\u200b»']],
    ['柳沼蒼介防衛\u200b大臣が述べた。', ['information «\u200b»']],
    ['柳\u200d沼蒼介防衛大臣が述べた。', ['information «\u200d»']],
    ['Ambassador Elin Thorn\u200bquist spoke.', ['information «\u200b»']],
    ['Ambassador Elin Thorn\u00adquist spoke.', ['information «\u00ad»']],
    ['Ambassador Elin \u202eThornquist spoke.', ['information «\u202e»']],
    ['「沿岸\u200b監視に関する覚書」に署名した。', ['information «\u200b»']],
    ['「沿岸監視に関する\ufeff覚書」に署名した。', ['information «\ufeff»']],
    ['柳沼\u2060蒼介防衛大臣と鵜飼\u200e一登外務大臣', ['information «\u2060»', 'information «\u200e»']],
  ],
  [
    '柳沼蒼介防衛大臣が述べた。',
    '会議は\u200b二日続いた。',
    '柳沼蒼介防衛大臣は\u200b述べた。',
    // A selector of a variant kanji is writing, no fault.
    '辻\u{e0100}本蒼介防衛大臣が述べた。',
    '柳沼　蒼介防衛大臣が述べた。',
    'Ambassador Elin Thornquist spoke.\u200b',
    'Đại sứ Tô Vĩnh Khang phát biểu.'.normalize('NFD'),
    '\ufeff会議は二日続いた。',
    '👩\u200d🚀が見学した。',
  ],
);
