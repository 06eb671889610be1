import assert from 'node:assert/strict';
import { initiativeReader } from '../../../server/recognise/initiative/reader';
import type { Language } from '../../../server/text/language';
import { read, spansOf, unmarked } from '../../support/reading';

const finds: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '「[[自由で開かれたインド太平洋]]」の実現',
    '「[[自由で開かれたインド太平洋]]([[FOIP]])」と「[[インド太平洋に関するASEANアウトルック]]([[AOIP]])」',
    '[[OSA]]([[政府安全保障能力強化支援]])について議論した。',
    '両者は「[[平和と繁栄のための包括的戦略的パートナーシップ]]」の下で協力する。',
    '「[[海洋安全保障強化のための日ASEAN大臣イニシアティヴ]]:[[はまなす]]([[Japan-ASEAN Ministerial Initiative for Maritime Security]]: [[HAMANASU]])」',
    '大臣が発表した「[[日ASEAN防衛当局海洋状況把握能力構築支援事業]]」を進める。',
    '[[日ASEAN統合基金]]を通じた支援',
    '[[一帯一路構想]]への対応',
    '[[アジア・スーパーグリッド構想]]を提唱した。',
    '[[ビエンチャン・ビジョン]]の下での協力',
    '日本とオマーンは「[[一つの海、二つの岸]]」構想を示した。',
    '北極域研究プログラム「[[オーロラの道]]」を開始した。',
    'ノルウェーに対する[[草の根文化無償資金協力]]を実施した。',
    '[[日メコン協力のための東京戦略]]を採択した。',
  ],
  en: [
    'the vision of a [[Free and Open Indo-Pacific]] ([[FOIP]])',
    'support for the [[ASEAN Outlook on the Indo-Pacific]] ([[AOIP]])',
    'under the [[Japan-ASEAN Ministerial Initiative for Maritime Security]]',
    'joined the [[Proliferation Security Initiative]] in 2003',
    'the [[Official Security Assistance]] programme',
    'Japan presented the [[Quiet Tide Programme]] for the rescue of boats',
    'the [[Comprehensive Strategic Partnership between Japan and Viet Nam]] was',
    'Canada announced the [[Reef Guardians Fund]] ([[RGF]]) for Palau.',
    "the United Kingdom's [[International Tide Fund]] helps Nepal",
    'The [[ASEAN Harbour Vision 2040]] was adopted in Laos.',
    'Canada published its [[Indo-Pacific Strategy]].',
    'Japan presented the “[[Two Shores, One Sea]]” vision.',
    'The [[Clear Water Network]] was begun by Japan and Laos.',
  ],
  sv: [
    'Där presenterade Norge [[Initiativet för en ren Nordsjö]] i Oslo.',
    'Sverige och Norge startade [[Skagerrakprogrammet för trygga farleder]].',
    'fördjupa det [[omfattande strategiska partnerskapet mellan Sverige och Japan]] på alla områden',
    'inom [[Partnerskap för fred]] övade man',
    'den [[nordiska materielfonden]], [[NMF]], fördelar medel',
    'Sverige stöder [[Östersjöinitiativet Klara Vatten]] i år',
    'Sverige lanserade [[initiativet Öppna hav]] i går.',
    'Sverige och Japan inledde programmet ”[[Säker strand]]” i år.',
  ],
  vi: [
    'khuôn khổ [[Đối tác chiến lược toàn diện vì hòa bình và thịnh vượng ở châu Á]].',
    'ủng hộ [[Sáng kiến Hạ nguồn Mekong]] của Nhật Bản.',
    '[[Sáng kiến Bờ xanh]] và [[Chương trình Gìn giữ Luồng lạch]] tiếp tục được triển khai',
    '[[Chiến lược Ấn Độ Dương - Thái Bình Dương]] của Canada',
    'Việt Nam và Nhật Bản khởi động chương trình "[[Nhịp cầu biển]]".',
  ],
};

const ignores: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '「新しい局面に入った日越防衛協力」の下で',
    '公共事業の予算',
    '国際通貨基金の試算',
    '将来のビジョンを語る。',
    '包括的戦略的パートナーシップに格上げした。',
    '新構想を発表した。',
    '事業を進めるに当たり',
    'プロジェクトの進捗',
    '次期戦闘機の開発プログラム',
    'ソフトウェア・パークでの事業実施',
  ],
  en: [
    'This program is free software.',
    'the Open Source Initiative',
    'the International Monetary Fund said',
    'a partnership between two firms',
    'computer vision and machine learning',
    'the GNU Project',
    'on his own initiative',
    'the National Security Strategy of Japan',
    'the “quiet” programme of Japan',
    'the Cartoon Network in Japan',
  ],
  sv: [
    'efter uppgradering till ett omfattande strategiskt partnerskap',
    'initiativet togs väl emot',
    'programmet sändes i går',
    'den svenska pensionsfonden',
  ],
  vi: ['chương trình làm việc', 'hai bên đưa ra sáng kiến mới', 'chiến lược của Nhật Bản'],
};

for (const language of ['ja', 'en', 'sv', 'vi'] as const)
  describe(`initiatives in ${language}`, () => {
    for (const marked of finds[language])
      it(`finds ${marked}`, () => {
        const { text, spans } = unmarked(marked);
        assert.deepEqual(spansOf(read(initiativeReader, text, language), text), spans);
      });
    for (const text of ignores[language])
      it(`ignores ${text}`, () => assert.deepEqual(spansOf(read(initiativeReader, text, language), text), []));
  });
