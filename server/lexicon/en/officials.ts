import { fieldPart, modifierPart, plainPart, type TitlePart } from '../officials';

/** What stands in a title before its rank, or behind it after `of` and `for`. */
// biome-ignore format: a table reads best with one row a line
export const TITLE_PARTS: readonly TitlePart[] = [
  fieldPart('defence', 'defence|defense|national defence|national defense|war|armed forces|the armed forces|military|military affairs|defence policy|defense policy|defence procurement|defense procurement|procurement'),
  fieldPart('foreign', 'foreign|foreign affairs|external affairs|external relations|foreign policy|foreign and trade'),
  plainPart('field', 'state|national'),
  fieldPart('finance', 'finance|treasury|the treasury|budget'),
  fieldPart('economy', 'economy|economic|economic affairs|planning and investment|economic policy|fiscal policy'),
  fieldPart('trade', 'trade|commerce|industry|international trade|industry and trade|economy, trade and industry|trade and industry|export'),
  fieldPart('justice', 'justice|law'),
  fieldPart('interior', 'interior|home|home affairs|internal affairs|the interior|local government|internal affairs and communications'),
  fieldPart('education', 'education|culture|science|science and technology|sport|sports|education and training'),
  fieldPart('health', 'health|public health|welfare'), fieldPart('labour', 'labour|labor|employment'),
  fieldPart('agriculture', 'agriculture|fisheries|forestry|agriculture and rural development'),
  fieldPart('transport', 'transport|transportation|infrastructure|land|tourism|communications|construction|land, infrastructure, transport and tourism'),
  fieldPart('environment', 'environment|climate|climate change|climate and energy'), fieldPart('energy', 'energy'),
  fieldPart('reconstruction', 'reconstruction'), fieldPart('digital', 'digital|digital transformation|digital affairs|cyber|cyber security|cybersecurity|technology'),
  fieldPart('economic-security', 'economic security'),
  fieldPart('national-security', 'national security|security|security policy|international security'),
  fieldPart('public-security', 'public security|homeland security|police'),
  fieldPart('army', 'army'), fieldPart('navy', 'navy|naval|maritime'), fieldPart('air', 'air|air force'), fieldPart('marines', 'marine corps|marine|marines'),
  fieldPart('space', 'space|space force'), fieldPart('press', 'press|information|public affairs|public diplomacy|media'),
  fieldPart('veterans', 'veterans affairs|veterans'), fieldPart('intelligence', 'intelligence|national intelligence|central intelligence|defence intelligence|defense intelligence'),
  fieldPart('cabinet', 'cabinet|white house|chief cabinet'), fieldPart('development', 'development|international development|development cooperation|international cooperation'),
  plainPart('field', 'affairs|international|international affairs|global affairs|political|political affairs|policy|policy affairs|arms control|arms control and international security|disarmament|arms control and disarmament|nonproliferation|non-proliferation|disarmament and non-proliferation|counterterrorism|human rights|humanitarian affairs|peacekeeping|peace operations|consular affairs|consular|cultural affairs|near eastern affairs|african affairs|western hemisphere affairs|south and central asian affairs|eastern europe|southeast asia|south-east asia|northeast asia|north america|latin america|the middle east|middle east|africa|political-military affairs|politico-military affairs|multilateral affairs|strategy|strategic affairs|bilateral|foreign relations|cooperation|defence cooperation|defense cooperation|defence industry|defense industry|armed services|parliamentary affairs|legal affairs|treaties|protocol|acquisition|acquisition and sustainment|sustainment|logistics|operations|personnel|readiness|research|civil defence|civil defense|european affairs|asian and oceanian affairs|north american affairs|indo-pacific security affairs|indo-pacific|asian and pacific security affairs|east asian and pacific affairs|asia-pacific|asia|pacific|europe|nordic cooperation|eu affairs|the european union|religious affairs|women|youth|gender equality|migration|immigration|social affairs|planning|investment|special affairs|general affairs'),
  plainPart('body', "h.m.|h.b.m.|his majesty's|her majesty's|his majesty’s|her majesty’s|his britannic majesty's"),
  plainPart('body', 'ministry|ministry of foreign affairs|ministry of defence|ministry of defense|ministry of national defence|ministry of national defense|department|department of defense|department of state|department of war|bureau|office|agency|commission|european commission|european council|european parliament|european union|committee|council|board|court|supreme court|parliament|the house|house|house of representatives|house of commons|house of lords|lower house|upper house|house of councillors|senate|congress|diet|national diet|national assembly|the national assembly|assembly|politburo|central committee|central military commission|communist party|party|party central committee|government|the government|federal|republic|delegation|embassy|consulate|mission|directorate|section|unit|desk|nato|cia|fbi|nasa|nsa|dia|fcdo|dfat|mod|mfa|mofa|gchq|mi6|mi5|indopacom|centcom|eucom|northcom|africom|stratcom|usfk|usfj|marcom|eeas|un|eu|unhcr|iaea|imf|imo|icc|opcw|undp|fao|ilo|oecd|osce|adb|self defense fleet|self-defense fleet|joint operations|wto|asean|unesco|unicef|nsc|kremlin|élysée|downing street|foreign office|high command|imperial|royal|crown|legation|privy council|secretariat|joint chiefs of staff|joint chiefs|joint staff|general staff|staff|ground staff|maritime staff|air staff|self-defense forces|self-defense force|self-defence forces|japan self-defense forces|ground self-defense force|maritime self-defense force|air self-defense force|coast guard|forces|force|defence force|defense force|people’s army|people\'s army|people’s liberation army|people\'s liberation army|command|indo-pacific command|fleet|pacific fleet|seventh fleet|7th fleet|central command|european command|cyber command|transportation command|strategic command|space command|forces korea|forces japan|u.s. forces japan|u.s. forces|brigade|division|regiment|squadron|group|wing|corps|battalion|general department|department of general affairs|national security council|security council|general assembly|liberal democratic party|democratic party|republican party|labour party|conservative party|constitutional democratic party|komeito|ldp|cpv|riksdag|swedish armed forces|bundeswehr|red cross|world bank|parliamentary friendship league|friendship league|parliamentary league|diet members\' league|atla|acquisition, technology and logistics agency|pentagon|state department|defense department|defence department|foreign ministry|defence ministry|defense ministry|bank of japan|central bank|federal reserve'),
  plainPart('modifier', 'negotiating|coordinating|first|second|third|senior|principal|permanent|executive|chief|general|special|joint|parliamentary|administrative|assistant|associate|supreme|combined|full|lead|top|minority|majority|ranking|standing|honorary|resident|presidential|ministerial|prime ministerial|personal|private|corporate|regional|commanding|shadow|scientific|medical|technical|financial|diplomatic|newly appointed|new|then-current|non-resident'),
  modifierPart('deputy', 'deputy|vice|under|assistant deputy'),
  modifierPart('former', 'former|ex|ex-|late|outgoing|one-time'), modifierPart('next', 'incoming'),
  modifierPart('acting', 'acting|interim|caretaker'),
];

/** The last word of a body that follows a title behind a comma. */
export const BODY_NOUNS: readonly string[] = [
  'division',
  'bureau',
  'department',
  'directorate',
  'office',
  'section',
  'desk',
  'ministry',
  'embassy',
  'secretariat',
  'affairs',
  'administration',
  'agency',
  'authority',
  'service',
  'services',
  'institute',
  'commission',
  'council',
  'inspectorate',
  'academy',
  'corps',
  'command',
  'centre',
  'center',
];

/** What joins the words of the name of a body. */
export const BODY_JOINERS: readonly string[] = ['and', 'of', 'for'];

/** The last word of a field that follows a title behind `for` or `of`. */
export const FIELD_NOUNS: readonly string[] = (
  'affairs policy security relations cooperation co-operation services reconciliation development management reform issues strategy planning resources innovation integration industry trade technology ' +
  'education energy change environment transport infrastructure communications fisheries employment finance defence defense justice culture heritage capability procurement acquisition sustainment support ' +
  'verification negotiations disarmament nonproliferation non-proliferation response migration operations logistics intelligence diplomacy engagement'
).split(' ');

/** Join a rank with what it is for; the rest of a title may follow them. */
export const CONNECTORS: readonly string[] = [
  'of',
  'for',
  'to',
  'the',
  'and',
  'on',
  'in',
  'at',
  'in charge of',
  '&',
  'de',
  'with',
  'from',
];

/** Behind a rank and part of the title: Ambassador-designate, Admiral (ret.), Chargé d'affaires a.i. */
export const TITLE_SUFFIXES: readonly string[] = [
  '-designate',
  '-elect',
  ' designate',
  ' elect',
  ' 1st class',
  ' 2nd class',
  ' 3rd class',
  ' first class',
  ' second class',
  ' third class',
  ' class 1',
  ' class 2',
  ' class one',
  ' class two',
  ' (navy)',
  ' (n)',
  ' (lower half)',
  ' (upper half)',
  ' (lh)',
  ' (uh)',
  ' (junior grade)',
  ' junior grade',
  ' (select)',
  ' (dr.)',
  ' (dr)',
  ' s.g.',
  ' j.g.',
  ' (ret.)',
  ' (retd.)',
  ' (retd)',
  ' (ret)',
  ' (retired)',
  ' a.i.',
  ' (a.i.)',
  ' ad interim',
  ' (ad interim)',
  ' emeritus',
];

/** In brackets behind the name of a member of Parliament or Congress. */
export const PARTIES: readonly string[] = [
  ...['(con)', '(lab)', '(ld)', '(snp)', '(lib dem)', '(cb)', '(lab/co-op)', '(lab/co-op.)', '(lab co-op)', '(pc)'],
  ...['(dup)', '(sdlp)', '(alliance)', '(uup)', '(reform)', '(green)', '(ind)', '(non-afl)', '(alp)', '(lp)', '(nats)'],
];

/** In brackets behind the name of somebody who serves there. */
export const SERVED: readonly string[] = [
  '(ministry of',
  '(embassy of',
  '(foreign ministry',
  '(mofa)',
  '(mod)',
  '(mfa)',
  '(fcdo)',
  '(dfat)',
];

/** Before the names of those who acted for a party. */
export const SIGNING: readonly string[] = [
  '(signed)',
  '[signed]',
  '(sgd.)',
  '(sgd)',
  'signed by',
  'countersigned by',
  'initialled by',
  'initialed by',
];

/** Behind the member who asks, and his constituency: Edmund Hartley (Falmouth): To ask …. */
export const ASKING: readonly string[] = ['): to ask'];

/** Before the members of a committee who are in the room. */
export const ATTENDING: readonly string[] = ['members present', 'committee members present', 'members also present'];

/** What closes a letter from one office to another; on the line below stands who signed it. */
export const VALEDICTIONS: readonly string[] = [
  ...['i have the honour to be', 'i have the honor to be', 'i have the honour to remain', 'i have, &c', 'i have, etc'],
  ...['i am, &c', 'i am, etc', 'your obedient servant', 'your most obedient servant', 'respectfully yours'],
];

/** Before the name of who stands in for somebody told before. */
export const DEPUTIES: readonly string[] = ['his deputy,', 'her deputy,', 'their deputy,', 'its deputy,'];

/** Verbs before a name which `as` and `to be` join with its title: appointed Helen Ashworth as Ambassador. */
export const APPOINTING: readonly string[] = [
  'appoint',
  'appointed',
  'appoints',
  'appointing',
  'nominate',
  'nominated',
  'named',
  'designated',
  'elected',
  'chosen',
  'confirmed',
  'succeed',
  'succeeds',
  'succeeded',
  'succeeding',
  'appointment',
  'nomination',
  'election',
  'replace',
  'replaces',
  'replaced',
  'replacing',
];

/** At the foot of a treaty, before a state and the name of who signed for it. */
export const SIGNING_FOR: readonly string[] = [
  ...['for the government of', 'for the ministry of', 'for the department of', 'for the republic of'],
  ...['for the kingdom of', 'for the secretariat of', 'for and on behalf of', 'on behalf of the government of'],
  ...['for the participants', 'for the participant', 'for the cabinet office', 'for his majesty', 'for her majesty'],
];

/** Before the names of those who sit in the Lords or served the Crown. */
export const KNIGHTLY: readonly string[] = ['sir', 'dame', 'lord'];

/** Before the name of a speaker. */
export const MISTERS: readonly string[] = ['mr.', 'mr', 'mrs.', 'mrs', 'ms.', 'ms', 'messrs.', 'messrs'];

/** Between a full name and the title that a clause gives it: X, who serves as …; X was appointed …. */
export const CLAUSES: readonly string[] = [
  ', to be ',
  ', nominated to be ',
  ', nominee for ',
  ', who serves as ',
  ', who served as ',
  ', who is ',
  ', who was ',
  ', serving as ',
  ', currently ',
  ', then ',
  ', formerly ',
  ', now ',
  ' is ',
  ' was ',
  ' was then ',
  ' was at that time ',
  ' is now ',
  ' is currently ',
  ' serves as ',
  ' served as ',
  ' was appointed ',
  ' was appointed as ',
  ' is appointed ',
  ' has been appointed ',
  ' has been appointed as ',
  ' was named ',
  ' has been named ',
  ' was elected ',
  ' became ',
  ' acting as ',
];

/** Before a name; they belong to the phrase. */
export const HONORIFICS: readonly string[] = [
  'h.e. mr.',
  'h.e. ms.',
  'h.e. mrs.',
  'h.e. dr.',
  'h.e. mr',
  'h.e mr.',
  'h.e mr',
  'h.e. ms',
  'h.e. madam',
  'h.e. madame',
  'h.e.',
  'his excellency mr.',
  'her excellency ms.',
  'his excellency',
  'her excellency',
  'the honourable',
  'the honorable',
  'honourable',
  'honorable',
  'right honourable',
  'right hon.',
  'the right hon.',
  'jonkheer',
  'jhr.',
  'messrs.',
  'messrs',
  'the right honourable',
  'the rt hon.',
  'the rt hon',
  'rt hon',
  'rt. hon.',
  'the hon.',
  'the hon',
  'hon.',
  'mr.',
  'mr',
  'mrs.',
  'mrs',
  'ms.',
  'ms',
  'miss',
  'madam',
  'madame',
  'dr.',
  'dr',
  'prof.',
  'professor',
  'sir',
  'dame',
  'lord',
  'lady',
  'the late',
  'señor',
  'signor',
  'senhor',
  'monsieur',
  'mme.',
  'mme',
  'herr',
  'frau',
  'atty.',
  'engr.',
  'comrade',
  'his majesty',
  'her majesty',
  'his royal highness',
  'datuk seri',
  "dato' seri",
  'dato sri',
  'datuk',
  "dato'",
  'tan sri',
  'sayyid',
  'sheikh',
  'tun',
  'tengku',
];

/** Capitalised, and no part of a name. Months, weekdays, openers of sentences, and the nouns of headings, companies and manuals. */
export const NO_NAME: readonly string[] = (
  'later earlier afterwards additionally finally instead indeed perhaps recently the a an and or of for to in on at by with from as is are was were be been has have had will would shall should may might can could must not no nor but if then than that this these those which who whom whose what when where why how all any each every some such other another both either neither more most many much few less least own same so too very just also only even still yet ever never always often once twice here there now today yesterday tomorrow tonight ' +
  'he she it they we you i his her its their our your my him them us me himself herself itself themselves said says told met meets during after before while since until because although though however therefore thus hence moreover meanwhile furthermore according following under over between among against within without about above below into onto upon through throughout across toward towards behind beyond near per via ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter morning afternoon evening ' +
  'public license licence purpose purposes assembly council staff election elections motors electric electronics relativity information agreement accounting office services service headquarters conference court counsel debate affairs provisions conditions terms register hospital manager management meeting meetings session sessions authority administration administrator administrators department ministry committee commission agency bureau board congress parliament senate house ' +
  'version versions release releases changes change bug bugs bugfix bugfixes fix fixes feature features improvements improvement update updates notes note new news usage options option overview introduction description documentation document documents manual guide reference configuration settings setup installation install build building support supported requirements requirement commands command functions function files file format formats input output data table tables index contents section sections chapter appendix example examples ' +
  'interface interfaces error errors warning warnings message messages code source sources package packages library libraries module modules system systems software hardware network networks server servers client clients user users group groups project projects program programs programme programmes tool tools test tests testing development maintenance security policy policies process processes procedure procedures protocol protocols standard standards specification specifications discussion considerations ' +
  'world war wars university college school institute institution foundation association society company corporation corp inc ltd limited llc gmbh co plc bank holdings international national federal state states united kingdom republic union european asian african american japanese chinese korean vietnamese british french german russian indian swedish australian north south east west northern southern eastern western central pacific atlantic indo-pacific ' +
  'summit dialogue forum talks visit visits statement statements treaty declaration communique memorandum joint ministerial ministers minister president secretary ambassador general admiral colonel captain major lieutenant commander commanding chief chairman chairwoman chair director deputy vice assistant former acting senior junior honorary prime foreign defence defense finance trade justice interior economy press cabinet ' +
  'army navy air force forces marine marines corps fleet guard police officer officers official officials member members delegation delegate delegates representative representatives spokesperson spokesman spokeswoman leader leaders party parties government governments people nation nations country countries city prefecture province region district base port airport sea ocean island islands river mount mountain street avenue road square park tower hotel museum temple palace ' +
  'mr mrs ms dr prof sir jr sr photo photos image images video related tags read share click page pages home contact search copyright rights reserved newsletter subscribe comments comment reply posted published updated ' +
  'protection regulation law act bill acts rule rules order orders article articles clause resolution amendment constitution budget plan plans strategy initiative initiatives partnership cooperation relations relationship exchange exchanges exercise exercises operation operations training equipment technology technologies research science sciences education health energy environment climate transport transportation agriculture industry industries business commerce economic social cultural political military naval civil legal medical technical digital cyber space nuclear ' +
  'tokyo hanoi stockholm washington beijing moscow london paris berlin canberra seoul manila jakarta singapore bangkok brussels geneva helsinki oslo copenhagen ottawa wellington hiroshima okinawa osaka kyoto fukuoka yokohama good best better great first second third fourth fifth last next previous current final initial special main key common basic advanced full partial open closed free total high low long short big small large old young early late one two three four five six seven eight nine ten hundred thousand million billion ' +
  'god lord lady king queen prince princess emperor duke earl count baron knight saint st christmas easter internet web online email linux unix windows gnu debian ubuntu python java perl ruby javascript html xml sql api url http https ftp ssh tcp udp ip dns cpu gpu ram usb pdf utf ascii unicode posix ansi iso iec ieee ietf rfc ' +
  'ty coon problem problems solution solutions theory practice principle principles method methods approach approaches responsibility responsibilities duties duty role roles task tasks mode modes type types class classes object objects value values variable variables parameter parameters argument arguments return returns string strings number numbers list lists array arrays map set sets keys name names id line lines character characters word words text title titles header headers field fields record records entry entries item items element elements node nodes tree graph matrix vector point points ' +
  'question questions answer answers issue issues topic topics faq tip tips trick tricks hint hints remark remarks caveat caveats limitation limitations goal goals objective objectives scope background summary conclusion conclusions abstract preface foreword acknowledgements acknowledgments bibliography references glossary history changelog todo readme authors author credits contributors contributor maintainer maintainers copying licenses warranty disclaimer ' +
  'extraordinary plenipotentiary signed category categories behaviour behavior bridge canal stadium arena cinema café cafe restaurant inn theatre theater arms gardens terrace crescent cottage apartments bookshop bakery pharmacy ' +
  'league baseball football basketball hockey insurance mills dynamics atomics instruments foods store stores post practitioner anesthesia surgery strike synod ledger tab tabs menu menus dialog window panel panels button buttons widget widgets screen display preferences lesser architecture concepts concept help licensing discussions idea ideas dummy arithmetic advice facts fact figures knowledge'
).split(' ');

/** In a line of capitals these are no names, though elsewhere people are called so. */
export const SHOUTED_WORDS: readonly string[] =
  'a an and as at be but by do for from he her his in is it its no not of on or said so that the this to was we with you'.split(
    ' ',
  );

/** Behind `of`, these make an office of a company or club: no public role. */
export const PRIVATE_BODIES: readonly string[] = (
  'inc corp corporation company co ltd llc gmbh plc university college institute foundation association society club software systems technologies electronics motors airlines hospital church museum orchestra magazine newspaper times post media group holdings bank partners ventures labs studios records entertainment pictures ' +
  'licensing technology engineering marketing sales product products research communications operations customer business human programming'
).split(' ');

/** Behind a name and no part of it: Richard Marles MP. */
export const POST_NOMINALS: readonly string[] = (
  'MP MLA MNA MHA AC AO AM OAM PSM CSC KC QC SC PC JP GCB KCB CB GCMG KCMG CMG GCVO KCVO CVO GBE KBE DBE CBE OBE MBE DSO DSC DFC MC VC CMM OMM CD PhD MD FRS ' +
  'PVSM AVSM VSM USN USA USAF USMC USCG USSF RN RAF RM RAN RAAF RNZN RNZAF RCN RCAF PN JMSDF JGSDF JASDF ROKN TNI IAS IFS RNoN RNLN RSwN'
).split(' ');

/** Before a title and a name they make a ship of it: the carrier Admiral Kuznetsov. */
export const SHIPS: readonly string[] = (
  'carrier frigate destroyer cruiser corvette submarine ship ships vessel battleship liner icebreaker ferry gunboat minesweeper minehunter trawler tanker freighter steamer cutter yacht dreadnought ' +
  'uss usns uscgc hms hmas hmcs hmnzs hdms hswms hnoms hnlms brp fs fgs roks kri rss rfa tcg jds fort camp barracks'
).split(' ');

/** The same with full stops. */
export const SHIP_SIGNS: readonly string[] = [' s.s.', ' m.v.', ' m.s.', ' h.m.s.'];

/** What joins people who share a title, or two titles of one person. */
export const JOINTS: readonly string[] = [', and ', ' and '];

/** What joins two fields of one title: Foreign and Defence Minister. */
export const FIELD_JOINTS: readonly string[] = [' and', ' &'];

/** What joins two titles of one person alone. */
export const TITLE_JOINTS: readonly string[] = [' cum '];

/** Before a title, and no part of it. */
export const ARTICLES: readonly string[] = ['the ', 'a ', 'an ', 'The ', 'His ', 'Her '];

/** Before a title, and telling whose office it is, with a blank on either side unless a sentence begins. */
export const POSSESSIVES: readonly string[] = [
  ...[' his ', ' her ', ' its ', ' their ', ' our ', 'Its ', 'Their ', 'Our ', "'s ", '’s ', "s' ", 's’ '],
];

/** Between an office and who holds it: The Vice-Minister was then Mr. Shigeoka. */
export const COPULAS: readonly string[] = [' was then ', ' at the time was ', ' at that time was ', ' is ', ' was '];

/** From a name to the title that a verb of appointing in front gives it. */
export const APPOINTED_AS: readonly string[] = [' as ', ' to be ', ' as its ', ' as his ', ' as her ', ' as their '];

/** Between a word of appointing and the name: succeeded by X, the appointment of X. */
export const BEFORE_APPOINTED: readonly string[] = [' by ', ' of '];

/** From an office or a name to the state or body served. */
export const OF_STATE: readonly string[] = [' of the ', ' of '];

/** From a name to the company or club that its holder serves. */
export const OF_BODY: readonly string[] = [' of ', ' at ', ' from ', ', of '];

/** Behind a title these go on with the sentence, where another noun would make something else of it: general manager. */
export const BEHIND_TITLE: readonly string[] = [' of ', ' for ', ' to ', ' in ', ' at ', ' and ', ' ('];

/** The connectors that may open what a rank is for: Minister for Trade. */
export const OPENERS: readonly string[] = ['of', 'for', 'to', 'in charge of', 'on', 'at'];

/** The connectors that lead from a post to whom it serves: press secretary to. */
export const SERVING: readonly string[] = ['to'];

/** The connector that leads from a spokesperson to whom he speaks for. */
export const SPEAKING_FOR: readonly string[] = ['for'];

/** The connector behind which the state is not the one served: ambassador to Japan. */
export const NOT_SERVING: readonly string[] = ['to'];
