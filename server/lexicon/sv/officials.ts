import { fieldPart, modifierPart, plainPart, type RankRow, rankRow, type TitlePart } from '../officials';

/** The words of rank, in lower case, with their definite and genitive forms. Those of COMPOUNDING also end compounds. */
// biome-ignore format: a table reads best with one row a line
export const RANK_ROWS: readonly RankRow[] = [
  rankRow('monarch', 'kung|kungen|konung|konungen|drottning|drottningen|kejsare|kejsaren|kejsarinna|kejsarinnan|påve|påven|sultan|sultanen|emir|emiren', 'weak'),
  rankRow('crown-prince', 'kronprins|kronprinsen|kronprinsessa|kronprinsessan'), rankRow('crown-prince', 'prins|prinsen|prinsessa|prinsessan', 'weak'),
  rankRow('head-of-state', 'president|presidenten|presidentens|statschef|statschefen', 'weak'), rankRow('head-of-government', 'konseljpresident|konseljpresidenten'),
  rankRow('deputy-head-of-state', 'vicepresident|vicepresidenten', 'bound'),
  rankRow('head-of-government', 'statsminister|statsministern|statsministerns|premiärminister|premiärministern|premiärministerns|förbundskansler|förbundskanslern|regeringschef|regeringschefen'),
  rankRow('deputy-head-of-government', 'vice statsminister|vice statsministern|vice premiärminister|vice premiärministern|biträdande premiärminister|biträdande premiärministern'),
  rankRow('minister', 'minister|ministern|ministerns|statsråd|statsrådet|statsrådets|eu-minister|eu-ministern'),
  rankRow('minister', 'ministrar|ministrarna|ministrarnas|statsråden', 'strong', { plural: true }),
  rankRow('vice-minister', 'statssekreterarna', 'strong', { plural: true }), rankRow('governor', 'landshövdingarna', 'strong', { plural: true }), rankRow('general', 'generalerna', 'weak', { plural: true }), rankRow('general', 'amiralerna', 'strong', { plural: true, field: 'navy' }), rankRow('colonel', 'överstarna|öfverstarna', 'weak', { plural: true }),
  rankRow('minister', 'departementschef|departementschefen|chef för departementet'),
  rankRow('vice-minister', 'viceutrikesminister|viceutrikesministern|viceförsvarsminister|viceförsvarsministern|vicefinansminister|vicefinansministern|statssekreterare|statssekreteraren|statssekreterarens|viceminister|viceministern|kabinettssekreterare|kabinettssekreteraren|utrikesråd|utrikesrådet|polischef|rikspolischef|rikspolischefen'),
  rankRow('adviser', 'rådgivare|rådgivaren|specialrådgivare|specialrådgivaren', 'bound'), rankRow('national-security-adviser', 'säkerhetsrådgivare|säkerhetsrådgivaren'),
  rankRow('national-security-adviser', 'nationell säkerhetsrådgivare|nationella säkerhetsrådgivaren|nationelle säkerhetsrådgivaren'),
  rankRow('director-general', 'riksarkivarie|riksarkivarien|riksbibliotekarie|riksbibliotekarien|riksantikvarie|riksantikvarien|landsarkivarie|landsarkivarien|stadsarkivarie|stadsarkivarien|generallotsdirektör|generaldirektör|generaldirektören|generaldirektörens|avdelningschef|avdelningschefen|kanslichef|kanslichefen|byråchef|byråchefen|enhetschef|enhetschefen|departementsråd|departementsrådet|kansliråd|kanslirådet|länsråd|ämnesråd|ämnesrådet|rättschef|rättschefen|expeditionschef|expeditionschefen|planeringschef|generalsekretariatets chef|säkerhetspolischef|säkerhetspolischefen|lagman|justitieråd|justitierådet|regeringsråd|hovrättsråd|hovrättsrådet|hovrättspresident|hovrättspresidenten|kansler|justitiekansler|justitiekanslern|riksåklagare|riksåklagaren|justitieombudsman|justitieombudsmannen|rikshovmästare|riksmarskalk|riksmarskalken|hovmarskalk|hovmarskalken|ståthållare|ståthållaren', 'strong'),
  rankRow('diplomatic-secretary', 'departementssekreterare|departementssekreteraren|expeditionssekreterare|expeditionssekreteraren|ambassadsekreterare|ambassadsekreteraren|förste sekreterare|förste sekreteraren|andre sekreterare|andresekreterare|legationssekreterare|legationssekreteraren|kanslisekreterare'),
  rankRow('councillor', 'ambassadråd|ambassadrådet|ambassaderåd|ambassaderådet|legationsråd|legationsrådet|handelsråd|handelsrådet|kulturråd|kulturrådet|jordbruksråd'),
  rankRow('councillor', 'handläggare|handläggaren|utredare|utredaren|särskilda utredare|sakkunnig|sakkunnige|politiskt sakkunnig', 'bound'),
  rankRow('director', 'chef|chefen|direktör|direktören|föreståndare|sektionschef|sektionschefen|chefsjurist|chefsjuristen|rektor|rektorn', 'bound'),
  rankRow('director', 'förste arkivarie|förste arkivarien|arkivarie|arkivarien|förste bibliotekarie|överbibliotekarie|överbibliotekarien|lotsdirektör|lotsdirektören|överlots|överlotsen|hamndirektör|hamndirektören|hamnkapten|hamnkaptenen|kommerseråd|kommerserådet|överdirektör|överdirektören|länspolismästare|länspolismästaren|polismästare|polismästaren|rådman|rådmannen|folkrättsråd|hovrättsassessor|hovrättsassessorn|åklagare|åklagaren|chefsåklagare|chefsåklagaren|kammaråklagare|kammaråklagaren|kammarherre|kammarherren|häradshövding|häradshövdingen|rikskansler|rikskanslern|riksråd|riksrådet|insatschef|insatschefen'),
  rankRow('secretary-general', 'generalsekreterare|generalsekreteraren|generalsekreterarens'),
  rankRow('commissioner', 'kommissionär|kommissionären|eu-kommissionär|eu-kommissionären|kommissionsordförande|kommissionsordföranden|utrikesrepresentant|utrikesrepresentanten|höga representant|höga representanten|överkommissarie|högkommissarie|generalguvernör|generalguvernören'),
  rankRow('spokesperson', 'talesperson|talespersonen|talesman|talesmannen|taleskvinna', 'bound'), rankRow('spokesperson', 'presstalesperson|presstalespersonen'), rankRow('spokesperson', 'presschef|presschefen|kommunikationschef|kommunikationschefen', 'bound'),
  rankRow('spokesperson', 'pressekreterare|pressekreteraren|pressråd|pressrådet'),
  rankRow('ambassador', 'ambassadör|ambassadören|ambassadörens|storambassadör'),
  rankRow('ambassador', 'ambassadörer|ambassadörerna', 'strong', { plural: true }),
  rankRow('minister-plenipotentiary', 'envoyé|envoyén|ministerresident|ministerresidenten|beskickningschef|beskickningschefen'),
  rankRow('plenipotentiary', 'befullmäktigat ombud|befullmäktigade ombud|fullmäktig|ombud', 'bound'),
  rankRow('minister-plenipotentiary', 'ministerråd|ministerrådet'),
  rankRow('consul-general', 'generalkonsul|generalkonsuln|generalkonsulns|honorärkonsul|honorärkonsuln|vicekonsul|vicekonsuln|vice konsul|vice konsuln'), rankRow('consul', 'konsul|konsuln', 'weak'),
  rankRow('charge-d-affaires', "chargé d'affaires|chargé d’affaires"),
  rankRow('attache', 'försvarsattaché|försvarsattachén|militärattaché|militärattachén|marinattaché|marinattachén|flygattaché|flygattachén|biträdande försvarsattaché|pressattaché|handelsattaché|attaché|attachén'),
  rankRow('envoy', 'särskilda representant|särskilde representant|särskilda representanten|särskilde representanten|särskilde sändebudet|särskilda sändebudet|särskilde sändebud|särskilda sändebud|specialsändebud|specialsändebudet|specialrepresentant|specialrepresentanten|chefsförhandlare|chefsförhandlaren|förhandlingschef|förhandlingschefen|delegationschef|delegationschefen|delegationsledare|delegationsledaren', 'strong'),
  rankRow('envoy', 'sändebud|sändebudet|särskilt sändebud|representant|representanten', 'bound'),
  rankRow('speaker', 'talman|talmannen|talmannens|vice talman|förste vice talman|andre vice talman|tredje vice talman', 'strong'),
  rankRow('member-of-parliament', 'riksdagsledamot|riksdagsledamoten|parlamentsledamot|parlamentsledamoten|senator|senatorn|eu-parlamentariker|eu-parlamentarikern|europaparlamentariker|europaparlamentarikern|riksdagsman|riksdagsmannen|kommunalråd|kommunalrådet|regionråd|regionrådet|borgarråd|borgarrådet|finansborgarråd'),
  rankRow('member-of-parliament', 'riksdagsledamöterna|riksdagsledamöter|senatorerna', 'strong', { plural: true }),
  rankRow('member', 'ledamöterna|ledamöter|suppleanterna', 'bound', { plural: true }),
  rankRow('member', 'ledamot|ledamoten|medlem|suppleant|suppleanten|ersättare', 'bound'),
  rankRow('committee-chair', 'ordförande|ordföranden|ordförandens|vice ordförande|vice ordföranden|utskottsordförande', 'bound'),
  rankRow('committee-chair', 'utskottsordföranden|kommittéordförande|gruppledare|gruppledaren|rådsordförande', 'weak'),
  rankRow('party-leader', 'partiledare|partiledaren|partiordförande|partiordföranden|språkrör|oppositionsledare|oppositionsledaren|partiledarens|språkröret|språkrören'),
  rankRow('party-secretary', 'partisekreterare|partisekreteraren'),
  rankRow('governor', 'landshöfding|landshöfdingen|öfverståthållare|öfverståthållaren|landshövding|landshövdingen|landshövdingens|guvernör|guvernören|riksbankschef|riksbankschefen|centralbankschef|centralbankschefen'),
  rankRow('mayor', 'borgmästare|borgmästaren'),
  rankRow('chief-of-defence', 'överbefälhavare|överbefälhavaren|överbefälhavarens|öb|försvarschef|försvarschefen|generalstabschef|generalstabschefen|försvarsstabschef'),
  rankRow('chief-of-service-staff', 'arméchef|arméchefen|marinchef|marinchefen|flygvapenchef|flygvapenchefen'),
  rankRow('chief-of-staff', 'stabschef|stabschefen|ledningsstabschef', 'weak'),
  rankRow('commander', 'befälhavare|befälhavaren|regementschef|regementschefen|flottiljchef|flottiljchefen|brigadchef|brigadchefen|förbandschef|förbandschefen|fartygschef|fartygschefen|bataljonschef|bataljonschefen|kompanichef|kompanichefen|skvadronchef|skvadronchefen|divisionschef|divisionschefen|eskaderchef|eskaderchefen|kårchef|kårchefen|basbefälhavare|kontingentschef|kontingentschefen|övningsledare|övningsledaren', 'weak'),
  rankRow('marshal', 'fältmarskalk|marskalk'),
  rankRow('general', 'general|generalen|generalens|armégeneral', 'weak'), rankRow('general', 'amiral|amiralen|amiralens'),
  rankRow('senior-lieutenant-general', 'överste general|generalöverste'),
  rankRow('lieutenant-general', 'generallöjtnant|generallöjtnanten|viceamiral|viceamiralen|vice amiral|vice amiralen'),
  rankRow('major-general', 'generalmajor|generalmajoren|konteramiral|konteramiralen'),
  rankRow('brigadier-general', 'brigadgeneral|brigadgeneralen|flottiljamiral|flottiljamiralen|brigadör'),
  rankRow('colonel', 'överste|översten|öfverste|öfversten|kommendör|kommendören|flaggkapten|flaggkaptenen', 'weak'),
  rankRow('lieutenant-colonel', 'öfverstelöjtnant|öfverstelöjtnanten|överstelöjtnant|överstelöjtnanten|kommendörkapten|kommendörkaptenen'),
  rankRow('major', 'major|majoren|örlogskapten', 'weak'), rankRow('captain', 'kapten|kaptenen', 'weak'), rankRow('lieutenant', 'löjtnant|löjtnanten|fänrik|fänriken|underlöjtnant|ryttmästare|ryttmästaren', 'weak'),
  rankRow('sergeant', 'sergeant|sergeanten|fanjunkare|fanjunkaren|förvaltare|förvaltaren|furir|furiren|korpral|korpralen', 'weak'),
  rankRow('count', 'greve|greven|grefve|grefven|excellensen greve|excellensen grefve', 'weak'), rankRow('minister', 'excellensen', 'weak'),
  rankRow('counterpart', 'kollega|kollegan|kollegas|ämbetsbroder|motpart|motparten|motsvarighet'), rankRow('counterpart', 'kollegor|kolleger|kollegorna', 'strong', { plural: true }), rankRow('baron', 'friherre|friherren|baron', 'weak'),
];

/** These also end compounds: försvarsminister, utrikesministern. */
export const COMPOUNDING: readonly string[] = [
  'minister',
  'ministern',
  'ministerns',
  'ministrar',
  'ministrarna',
  'ministrarnas',
  'sekreterare',
  'ambassadör',
  'ambassadören',
  'talesperson',
  'talespersonen',
  'chef',
  'chefen',
  'direktör',
  'direktören',
  'ordförande',
  'ordföranden',
  'rådgivare',
  'rådgivaren',
];

/** The first members of compounds, with their fields. */
export const COMPOUND_FIELDS: readonly TitlePart[] = [
  fieldPart('defence', 'försvars|krigs|totalförsvars'),
  fieldPart('foreign', 'utrikes'),
  fieldPart('finance', 'finans|skatte'),
  fieldPart('justice', 'justitie'),
  fieldPart('interior', 'inrikes|civil'),
  fieldPart('economy', 'ekonomi|närings'),
  fieldPart('trade', 'handels|utrikeshandels|industri'),
  fieldPart('education', 'utbildnings|skol|kultur|forsknings'),
  fieldPart('health', 'social|hälso|sjukvårds|socialförsäkrings'),
  fieldPart('labour', 'arbetsmarknads'),
  fieldPart('agriculture', 'landsbygds|jordbruks|fiske'),
  fieldPart('transport', 'infrastruktur|transport|kommunikations|trafik|bostads'),
  fieldPart('environment', 'miljö|klimat|klimat- och miljö'),
  fieldPart('energy', 'energi'),
  fieldPart('development', 'bistånds|bistånds- och utrikeshandels'),
  fieldPart('transport', 'sjöfarts'),
  fieldPart('agriculture', 'fiskeri'),
  fieldPart('navy', 'sjö|marin'),
  fieldPart('education', 'ecklesiastik'),
  fieldPart('foreign', 'nedrustnings'),
  fieldPart('migration', 'migrations|integrations|jämställdhets|eu-|barn|äldre'),
  fieldPart('public-security', 'säkerhets|civilförsvars|polis|beredskaps'),
];

/** What stands in a title before its rank, or behind it after `för`, `i` and `av`. */
// biome-ignore format: a table reads best with one row a line
export const TITLE_PARTS: readonly TitlePart[] = [
  fieldPart('defence', 'försvar|försvaret|nationellt försvar|det nationella försvaret|försvars|krig'),
  fieldPart('foreign', 'utrikes frågor|utrikes ärenden|utrikes ärendena|utrikes|utrikespolitik'), fieldPart('public-security', 'offentlig säkerhet|allmän säkerhet'),
  fieldPart('national-security', 'nationell säkerhet|säkerhet|säkerhetspolitik'), fieldPart('finance', 'finanser'), fieldPart('justice', 'rättvisa'),
  plainPart('field', 'utrikespolitisk|utrikespolitiske|utrikespolitiska|försvarspolitisk|försvarspolitiske|försvarspolitiska|säkerhetspolitisk|säkerhetspolitiske|säkerhetspolitiska|handelspolitisk|handelspolitiske|handelspolitiska|biståndspolitisk|biståndspolitiska|migrationspolitisk|migrationspolitiske|migrationspolitiska|rättspolitisk|rättspolitiske|rättspolitiska|ekonomisk-politisk|ekonomisk-politiske|ekonomisk-politiska'),
  plainPart('body', 'kommunstyrelsens|regionstyrelsens|kommunfullmäktiges|stadens|kommunens|regionens|länets|försvarshögskolan|sjöfartsverket|sjöfartsverkets|rådets|kommitténs|utskottets|delegationens|ambassadens|kommissionens|eu-kommissionens|myndighetens|partigruppens|förbundets|landets|statens|kronans|natos|fn:s|eu:s|asean|aseans|socialdemokraternas|moderaternas|sverigedemokraternas|centerpartiets|vänsterpartiets|kristdemokraternas|liberalernas|miljöpartiets|folkpartiets|överhusets|underhusets|senatens|säkerhetsrådets|generalförsamlingens|försvarsutskottets|utrikesutskottets|generalstabens|försvarsstabens|hemvärnets|säpo|säpos|polisen|polisens|kriminalvården|tullverket|migrationsverket|kommerskollegium|sida|foi|fra|msb|fmv|ud|uds|ud:s|vita huset|vita husets|kreml|kremls|pentagon|pentagons|centralkommitté|centralkommittén|partiets centralkommitté|partiet|partiets|politbyrån|riksdagen|riksdagens|parlamentet|parlamentets|nationalförsamlingen|nationalförsamlingens|senaten|underhuset|överhuset|regeringen|regeringens|utrikesutskottet|försvarsutskottet|utskottet|kommittén|kommitté|kommission|kommissionen|rådet|säkerhetsrådet|kabinettskontoret|kabinettet|regeringskansliet|utrikesdepartementet|utrikesdepartementets|försvarsdepartementet|försvarsdepartementets|försvarsministeriet|försvarsministeriets|utrikesministeriet|utrikesministeriets|ministeriet|ministeriets|departementet|departementets|avdelningen|myndigheten|försvarsmakten|försvarsmaktens|försvarets materielverk|armén|arméns|marinen|marinens|flottan|flottans|flygvapnet|flygvapnets|kustbevakningen|kustbevakningens|säkerhetspolisen|must|generalstaben|försvarsstaben|självförsvarsstyrkorna|styrkorna|alliansen|parlamentariska alliansen|vänskapsförening|delegationen|ambassaden|centralbanken|riksbanken|kommunistpartiet|kommunistpartiets|liberaldemokratiska partiet|liberaldemokratiska partis|moderaterna|socialdemokraterna|sverigedemokraterna|centerpartiet|vänsterpartiet|kristdemokraterna|liberalerna|miljöpartiet|nato|fn|eu|europeiska unionen|europeiska kommissionen|europaparlamentet'),
  plainPart('modifier', 'politisk|politiske|politiska|operativ|operative|operativa|administrativ|administrative|gemensamme|gemensamma|högre|äldre|kunglig|kungliga|kejserlig|kejserlige|extra ordinarie|befullmäktigad|befullmäktigade|ständig|ständige|ständiga|första|förste|förste vice|andra|andre|tredje|särskild|särskilda|högste|högsta|permanent|chefs|nationell|nationella|parlamentarisk|parlamentariska|militär|militära|nya|nye|nuvarande'),
  modifierPart('deputy', 'biträdande|vice|ställföreträdande'), modifierPart('former', 'tidigare|förre|förra|f.d.|f. d.|fd|före detta|dåvarande|forne|avgående'),
  modifierPart('acting', 'tillförordnad|tillförordnade|t.f.|t. f.|tf|tf.'), modifierPart('next', 'tillträdande|blivande|nytillträdd|nytillträdde'),
];

/** Genitives of bodies end so: Kustrådets ordförande, Havsmiljönämndens ordförande. */
export const BODY_GENITIVES: readonly string[] = (
  'rådets nämndens verkets myndighetens inspektionens kommissionens kommitténs utskottets delegationens departementets ministeriets förvaltningens ' +
  'domstolens tingsrättens hovrättens länsstyrelsens fullmäktiges partiets parlamentets kammarens stabens flottans marinens arméns flygvapnets flottiljens regementets bevakningens styrkans styrkornas akademiens högskolans beredningens utredningens'
).split(' ');

export const CONNECTORS: readonly string[] = [
  'för',
  'i',
  'av',
  'till',
  'vid',
  'på',
  'den',
  'det',
  'de',
  'och',
  'mellan',
  'om',
  'inom',
  'med',
  'hos',
  'från',
];

/** Behind a rank and part of the title: kommendörkapten 1. gr. */
export const TITLE_SUFFIXES: readonly string[] = [
  ' av första graden',
  ' av andra graden',
  ' af första graden',
  ' af andra graden',
  ' 1. gr.',
  ' 2. gr.',
  ' 1:a gr.',
  ' 2:a gr.',
  ' av 1. gr.',
  ' av 1. graden',
  ' av 2. graden',
];

/** Between a full name and the title that a clause gives it. */
export const CLAUSES: readonly string[] = [
  ', som är ',
  ', som var ',
  ', numera ',
  ', då ',
  ' är ny ',
  ' blir ny ',
  ' blev ',
  ' har utsetts till ',
  ' har utnämnts till ',
  ' utsågs till ',
  ' utnämndes till ',
  ' utses till ',
  ' utnämns till ',
  ' valdes till ',
  ' förordnades till ',
  ' förordnas till ',
];

/** Verbs before a name which `till` joins with its title: utsett Cecilia Rutger till ambassadör. */
export const APPOINTING: readonly string[] = [
  'utsett',
  'utnämnt',
  'utsåg',
  'utnämnde',
  'förordnat',
  'förordnade',
  'utser',
  'utnämner',
  'efterträder',
  'efterträdde',
  'efterträda',
  'ersätter',
  'efterträddes',
  'ersattes',
  'ersatte',
  'ersätta',
];

/** Before the names of those who acted for a party. */
export const SIGNING: readonly string[] = [
  'undertecknades av',
  'undertecknat av',
  'undertecknad av',
  'undertecknade av',
];

/** At the foot of a treaty, the government before the name of who signed for it. */
export const SIGNING_FOR: readonly string[] = ['regering', 'regerings vägnar', 'stockholm den'];

/** Before the name of a speaker. */
export const MISTERS: readonly string[] = ['herr', 'fru', 'fröken'];

/** In brackets behind a name: its holder sits in the Riksdag for that party. In lower case. */
export const PARTIES: readonly string[] = ['(s)', '(m)', '(sd)', '(c)', '(v)', '(kd)', '(mp)', '(l)', '(fp)', '(nyd)'];

export const HONORIFICS: readonly string[] = [
  'hans excellens',
  'hennes excellens',
  'h.e.',
  'herr',
  'herrn',
  'fru',
  'fröken',
  'hr',
  'dr',
  'professor',
  'h.k.h.',
  'kamrat',
];

/** Capitalised, and no part of a name. */
export const NO_NAME: readonly string[] = (
  'den det de en ett och eller men att som om på i av för till från med utan under över efter före mellan mot vid hos inom genom är var blev har hade ska skall kan kunde måste inte också nu då när där här han hon vi ni jag du sin sitt sina hans hennes deras vår vårt våra ' +
  'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december ' +
  'regeringen riksdagen försvarsmakten utrikesdepartementet försvarsdepartementet källa foto bild publicerad uppdaterad kommentar läs mer enligt dessutom vidare samtidigt medan även båda samma denna detta dessa alla många flera några ingen inget inga ' +
  'avtal samarbete besök möte mötet dialogen dialog samtal minister ministern utrikesminister försvarsminister statsminister president general överste ambassadör ordförande chef partiet kommittén europa norden stockholm göteborg malmö sverige hanoi peking moskva helsingfors köpenhamn bryssel genève'
).split(' ');

/** Lower-case words that no title runs over. */
export const NO_TITLE_WORDS: readonly string[] = (
  'å som att har hade är var sade säger sa träffade mötte tog höll besökte deltog under efter inför samt vilken vilket där när då sin sitt sina blir blev ska skall vill kan uppger uppgav menar ' +
  'framhöll betonade tackade välkomnade emot lämnade inledde undertecknade skrev talade inte också redan'
).split(' ');

/** Before a title and a name they make a ship of it. */
export const SHIPS: readonly string[] = [
  'hangarfartyget',
  'fregatten',
  'jagaren',
  'kryssaren',
  'korvetten',
  'ubåten',
  'fartyget',
  'isbrytaren',
  'färjan',
];

/** So do compounds with these: bogserbåten Kapten Ek. */
export const SHIP_ENDINGS: readonly string[] = ['båten', 'fartyget', 'skeppet', 'ångaren'];

/** Before -chef and -direktör these tell of companies, clubs and newspapers: marknadschef, bankdirektör. */
export const PRIVATE_OFFICES: readonly string[] = (
  'marknads marknadsförings försäljnings sälj butiks varuhus kontors fabriks produktions produkt projekt kund bank koncern bolags företags affärs ekonomi finans inköps lager logistik personal hr it teknik ' +
  'utvecklings redaktions nyhets program kanal studio teater opera orkester körnings kapell musei konst förlags kök köks krog hotell restaurang reklam sport lag lags klubb förbunds lands skol kvarters fastighets ' +
  'verkställande vd vice platschefs plats bygg drift gruv bruks trafik stall cirkus musik ballett balett bibliotek resultat arbets mellan grupp team under över'
).split(' ');

/** What joins people who share a title, or two titles of one person. */
export const JOINTS: readonly string[] = [', och ', ' och '];

/** What joins two fields of one title: utrikes- och försvarsminister. */
export const FIELD_JOINTS: readonly string[] = [' och', '- och'];

/** Before a title, and no part of it. */
export const ARTICLES: readonly string[] = ['den ', 'en ', 'Den '];

/** From a name to the title that a verb of appointing in front gives it. */
export const APPOINTED_AS: readonly string[] = [' till ', ' som '];

/** Between a word of appointing and the name. */
export const BEFORE_APPOINTED: readonly string[] = [' av '];

/** From an office or a name to the state or body served. */
export const OF_STATE: readonly string[] = [' från '];

/** Behind a title these go on with the sentence. */
export const BEHIND_TITLE: readonly string[] = [' och '];

/** The connectors that may open what a rank is for: ministern för, ambassadören i. */
export const OPENERS: readonly string[] = ['för', 'i', 'av', 'till', 'vid', 'på', 'hos'];

/** The connectors that lead from a post to whom it serves: statssekreterare hos. */
export const SERVING: readonly string[] = ['hos', 'till'];

/** The connector that leads from a spokesperson to whom he speaks for. */
export const SPEAKING_FOR: readonly string[] = ['för'];

/** The connectors behind which the state is not the one served: ambassadören i Japan, mellan Japan och Vietnam. */
export const NOT_SERVING: readonly string[] = ['i', 'mellan'];
