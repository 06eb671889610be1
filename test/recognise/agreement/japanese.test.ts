import assert from 'node:assert/strict';
import { agreementReader } from '../../../server/recognise/agreement/reader';
import { read, spansOf, unmarked } from '../../support/reading';

/** The marked text, then kind and parties of each title. */
const finds: readonly (readonly [string, ...string[]])[] = [
  ['首題ノ[[海底電信線保護ニ關スル日英條約]]ハ豫テ申進候通リ', 'treaty GB,JP'],
  ['[[国連安全保障理事会決議第二千七百二十二号]]は承知している。', 'resolution UN'],
  // Quoted titles, with the parties inside or beside them.
  ['両大臣は「[[宇宙分野での協力に関する覚書]]」に署名した。', 'memorandum'],
  [
    '日豪防衛当局間の「[[宇宙分野での協力に関する覚書]]」及び「[[防衛研究における協力に関する覚書]]」の署名式',
    'memorandum AU,JP',
    'memorandum AU,JP',
  ],
  ['日本とスウェーデンは『[[防衛装備品及び技術の移転に関する協定]]』を結んだ。', 'agreement JP,SE'],
  [
    '「[[日印物品役務相互提供協定]](日印ACSA)」が発効した。'.replace('日印ACSA', '[[日印ACSA]]'),
    'agreement IN,JP',
    'agreement IN,JP',
  ],
  ['両首脳は「[[気候変動に関する共同声明]]」を発表した。', 'statement'],
  // another kind of text is what the subject makes or carries out
  ['両長官は[[離島における避難計画の策定に関する日比協力覚書]]に署名した。', 'memorandum JP,PH'],
  ['両国は[[漁業協定の実施に関する議定書]]と[[共同声明]]を採択し'.replace('[[共同声明]]', '共同声明'), 'protocol'],
  ['[[日比漁業協定]]と[[観測に関する覚書]]に署名した。', 'agreement JP,PH', 'memorandum'],
  ['「[[日米防衛協力のための指針]]」を見直す。', 'guidelines JP,US'],
  // Noun phrases: parties, subject and kind, not the clause before.
  [
    '署名された日越防衛装備品・技術移転協定を踏まえ'.replace(
      '日越防衛装備品・技術移転協定',
      '[[日越防衛装備品・技術移転協定]]',
    ),
    'agreement JP,VN',
  ],
  ['昨年発効した[[日英部隊間協力円滑化協定]]に基づく訓練', 'agreement GB,JP'],
  ['両者は[[災害救援活動に関する覚書]]に署名した。', 'memorandum'],
  ['ベトナム国防省と[[衛生協力に関する覚書]]を交わした。', 'memorandum'],
  ['[[日本国とフィリピン共和国との間の部隊間協力円滑化協定]]', 'agreement JP,PH'],
  ['[[防衛装備品及び技術の移転に関する日本国政府とインドネシア共和国政府との間の協定]]の署名', 'agreement ID,JP'],
  ['[[日本国とアメリカ合衆国との間の相互協力及び安全保障条約]]第六条', 'treaty JP,US'],
  ['[[海洋法に関する国際連合条約]]を守る。', 'convention UN'],
  ['政府は[[ベトナムとの防衛協力協定]]の締結を急ぐ。', 'agreement VN'],
  ['[[安全保障協力に関する日豪共同宣言]]を改定した。', 'declaration AU,JP'],
  ['これは[[国連海洋法条約]]に反する。', 'convention UN'],
  ['[[日米地位協定]]の改定を求めた。', 'agreement JP,US'],
  ['[[日米安全保障条約]]上の義務', 'treaty JP,US'],
  ['[[日中平和友好条約]]締結から45年', 'treaty CN,JP'],
  ['[[日露講和条約]]は同地で調印された。', 'treaty JP,RU'],
  ['[[日英同盟協約]]の第二条', 'agreement GB,JP'],
  ['[[サンフランシスコ平和条約]]の発効', 'treaty JP'],
  ['[[難民条約]]への加入', 'convention'],
  ['[[パリ協定]]と[[京都議定書]]', 'agreement', 'protocol'],
  ['[[化学兵器禁止条約]]と[[核兵器禁止条約]]の違い', 'convention', 'treaty'],
  ['[[日米安保条約]]及び[[日米地位協定]]に従う。', 'treaty JP,US', 'agreement JP,US'],
  ['2025年12月4日[[日独情報保護協定]]が発効', 'agreement DE,JP'],
  ['[[児童の権利に関する条約]]の選択議定書', 'convention'],
  ['[[日韓請求権協定]]で解決済みとの立場', 'agreement JP,KR'],
  ['[[日EU経済連携協定]]の交渉', 'agreement EU,JP'],
  // Declarations, statements, accords: with parties or places.
  ['[[日朝平壌宣言]]の精神', 'declaration JP,KP'],
  ['[[ポツダム宣言]]を受諾した。', 'declaration CN,GB,US'],
  ['[[日米共同声明]]を発表した。', 'statement JP,US'],
  ['[[プラザ合意]]から40年', 'agreement'],
  ['いわゆる[[日韓合意]]をめぐって', 'agreement JP,KR'],
  ['[[G7広島首脳コミュニケ]]を採択', 'statement G7'],
  ['[[日ASEAN行動計画]]の実施', 'plan ASEAN,JP'],
  // Resolutions.
  ['[[国連安保理決議]]違反である。', 'resolution UN'],
  ['[[国連安保理決議(第2397号)]]を履行する。', 'resolution UN'],
  ['[[安保理決議第1718号]]に基づき', 'resolution'],
  // Short forms, acronyms and names known by themselves.
  ['[[TPP]]=[[環太平洋パートナーシップ協定]]への加入', 'agreement', 'agreement'],
  ['[[環太平洋パートナーシップ協定]]([[CPTPP]])', 'agreement', 'agreement'],
  ['[[日仏物品役務相互提供協定]](以下「[[本協定案]]」という。)', 'agreement FR,JP', 'agreement FR,JP'],
  ['[[日伊情報保護協定]](以下、[[情報保護協定]]という)', 'agreement IT,JP', 'agreement IT,JP'],
  ['[[ACSA]]([[物品役務相互提供協定]])', 'agreement', 'agreement'],
  ['[[日英ACSA]]と[[日米GSOMIA]]', 'agreement GB,JP', 'agreement JP,US'],
  ['[[NPT]]体制の維持', 'treaty'],
  ['[[国連憲章]]の原則', 'treaty UN'],
  ['[[サイバー協力に関する覚書]]([[Memorandum of Cooperation on Cybersecurity]])', 'memorandum', 'memorandum'],
  // Anaphora.
  ['[[日越防衛協力に関する覚書]]に署名した。[[同覚書]]は5年間有効。', 'memorandum JP,VN', 'memorandum (one)'],
  ['[[これらの覚書]]に基づく協力', 'memorandum (several)'],
  ['[[両条約]]の批准', 'treaty (several)'],
  ['[[この協定]]は自動的に延長される。', 'agreement (one)'],
  ['[[本議定書]]の効力', 'protocol (one)'],
  // A name after a place, a quoted name within a subject, whose it is outside the title.
  ['海賊対策に関する[[ジブチ行動指針]]の履行', 'guidelines DJ'],
  [
    '国際機関「みおつくし」の設立に関する条約が承認された。'.replace(
      /国際.*条約/,
      '[[国際機関「みおつくし」の設立に関する条約]]',
    ),
    'treaty',
  ],
  ['署名された日本とフィンランドの間の[[砕氷船の運用に関する覚書]]により', 'memorandum FI,JP'],
  // Old writing, as the fold hands it over.
  ['[[灯台ノ維持ニ関スル日蘭取極]]ハ昨年調印セラレタリ。', 'agreement JP,NL'],
  ['[[日仏通商条約]]ハ[[本条約]]ノ実施ト共ニ終了ス。', 'treaty FR,JP', 'treaty (one)'],
  ['[[日英通商航海条約]]、[[同条約]]の改正', 'treaty GB,JP', 'treaty (one)'],
  // An instrument that changes another; the anaphors of old papers.
  ['1 [[日・スウェーデン防衛装備品・技術移転協定]](令和4年12月署名)', 'agreement JP,SE'],
  ['[[日本国とスウェーデン王国との間の通商航海条約]]', 'treaty JP,SE'],
  [
    '[[所得に対する租税に関する二重課税の回避及び脱税の防止のための日本国とフィンランド共和国との間の条約を改正する議定書]]',
    'protocol FI,JP',
  ],
  ['両国は[[潜水艦救難に関する覚書]]を交わした。[[同覚書]]の有効期間は五年である。', 'memorandum', 'memorandum (one)'],
  [
    '[[物品役務相互提供協定]]([[ACSA]])が発効した。[[ACSA]]に基づき燃料を提供した。',
    'agreement',
    'agreement',
    'agreement',
  ],
  ['[[日越情報保護協定]]の交渉を開始した。', 'agreement JP,VN'],
  ['[[氷海観測に関する覚書]]に署名した。[[覚書]]は三年間有効である。', 'memorandum', 'memorandum (one)'],
  ['「[[北極海航路に関する日・ノルウェー共同声明]]」を発表した。', 'statement JP,NO'],
  ['[[海上における捜索及び救助に関する日本国政府とカナダ政府との間の協定]]', 'agreement CA,JP'],
  ['[[日米安全保障条約]]及び[[日米地位協定]]', 'treaty JP,US', 'agreement JP,US'],
  ['「[[防衛協力・交流に関する意図表明文書]]」([[LOI]])に署名した。', 'letter-of-intent', 'letter-of-intent'],
  ['[[日・パラオ水路測量取極]]を締結し、[[右取極]]は翌年発効した。', 'agreement JP,PW', 'agreement (one)'],
  ['[[千九百二十二年の海軍軍備制限に関する条約]]', 'treaty'],
  ['[[日・フィリピン円滑化協定]](以下「[[RAA]]」という。)', 'agreement JP,PH', 'agreement'],
  ['[[日瑞修好通商航海条約]]が明治元年に結ばれ、[[該条約]]は後に改正された。', 'treaty JP,SE', 'treaty (one)'],
  ['両国は、[[北極に関する共同行動計画]]を策定した。', 'plan'],
  ['[[日本国とフィンランド共和国との間の条約を改正する議定書]]に署名した。', 'protocol FI,JP'],
  ['[[租税に関する日本国とフィンランド共和国との間の条約を改正する議定書]]に署名した。', 'protocol FI,JP'],
  ['[[日フィンランド租税条約を改正する議定書]]に署名した。', 'protocol FI,JP'],
  [
    '[[所得に対する租税に関する二重課税の回避のための日本国とフィンランド共和国との間の条約を改正する議定書]]に署名した。',
    'protocol FI,JP',
  ],
];

const ignores: readonly string[] = [
  '同法（令和四年条約第九号）による。',
  '覚書は帳面の題である。',
  '国際機関は協定を締結する能力を持つ。',
  '両者は早期の交渉開始で合意した。',
  '両国は条約の締結について協議した。',
  '覚書に署名した。',
  '新たな協定の交渉を始める。',
  '二国間協定や多国間条約の役割',
  '経済連携協定を拡大する方針',
  '平和条約の締結交渉',
  '外務省条約局の見解',
  '北大西洋条約機構の事務総長',
  '政府は緊急事態宣言を発出した。',
  '大臣は独立を宣言した。',
  '整備計画に基づき艦艇を建造する。',
  '避難計画の策定を急ぐ。',
  '防衛力整備計画の中間見直し',
  '内閣不信任決議案が否決された。',
  '原則合意に至った。',
  '労使が労働協約を結んだ。',
  '国会は決議を可決した。',
  '施工計画、ガイドライン及び指針',
  '共同声明を出す予定はない。',
  '「計画」という言葉',
  '大筋合意を歓迎する。',
  '事業計画書を提出した。',
  '停戦協定の見通しは立たない。',
];

describe('agreements in Japanese', () => {
  for (const [marked, ...meanings] of finds)
    it(`finds ${marked}`, () => {
      const { text, spans } = unmarked(marked);
      const found = read(agreementReader, text);
      assert.deepEqual(spansOf(found, text), spans);
      assert.deepEqual(
        found.map(({ kind, parties, anaphor }) => `${kind} ${anaphor ? `(${anaphor})` : parties.join(',')}`.trim()),
        meanings,
      );
    });
  for (const text of ignores)
    it(`ignores ${text}`, () => assert.deepEqual(spansOf(read(agreementReader, text), text), []));

  it('tells what a title is about, without parties, kind and grammar', () => {
    const about = (text: string) => read(agreementReader, text).map(({ subject }) => subject);
    assert.deepEqual(about('サイバーセキュリティ分野での協力に関する覚書'), ['サイバーセキュリティ協力']);
    assert.deepEqual(about('日越防衛装備品・技術移転協定'), ['防衛装備品技術移転']);
    assert.deepEqual(about('防衛装備品及び技術の移転に関する日本国政府とベトナム社会主義共和国政府との間の協定'), [
      '防衛装備品技術移転',
    ]);
  });
});
