import { type TitleGrammar, wordSet } from '../title-grammar';

/** The articles, and their genitives, that end the first word of some titles: avtal, avtalet, avtals; the longest first. */
export const SWEDISH_ARTICLES: readonly string[] = ['ets', 'ens', 'sen', 'et', 'en'];

export const SWEDISH_TITLES: TitleGrammar = {
  openers: wordSet('om rörande angående avseende beträffande för mot mellan i inom på med till'),
  joiners: wordSet(
    'om och samt för inom av af i med mellan den det de en ett på rörande avseende mot eller till under',
  ),
  stops: wordSet(
    'år som kvar upp fram ned ner bort ut sammanträder möts träffas samlas behandlar återupptas avslutas följs åberopas åberopades ändras ändrades hvilken hvilket hvilka följde följer började börjar fyllde fyller fick får lyder att är var har hade ska skall kan kommer vid när efter före innan sedan då men så enligt från genom utan medan dock också inte han hon vi denna detta dessa där här idag igår imorgon går fjol dag morgon kraft ' +
      'löper löpte omfattar omfattade reglerar ger gör innehåller avser ersätter ersatte upphör täcker förbjuder kräver tillåter bekräftar fastställer föreskriver stärker skapar förutser förlängs förlängdes förnyas godkänns ' +
      'avlöses avlöstes ligga gälla träda vara bli få nästan snart redan ännu alltid aldrig åter fortfarande slutligen glömts vill veta vad hur väntas förväntas förhandlas bereds behandlas granskas förbereds prövas uppsades uppsägs upphörde löpte sattes satts gällde avsåg rör rörde styr styrde visar vilar berör saknar saknas nämns bekräftas följdes ' +
      'fick lät såg höll drog gick stod kom ledde bröt bar antogs antas antog slöt skrev tog gav godtog offentliggörs publiceras inleds inleddes inleder hålls görs tas ges sluts finns ligger leder undertecknad undertecknat daterad daterat ingånget slutet paraferat tillträder ratificeras bygger betyder syftar utgör fortsätter fortsatte hölls förblir tecknas tillämpas binder ålägger skyddar löst undertecknades undertecknade undertecknas slöts ingicks trädde träder gäller innebär blev blir bör måste vilket vilka samtidigt senast förra nästa samma måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen ' +
      'hösten våren sommaren vintern blef voro äro hafva hafver gaf skref erhöll januari februari mars april maj juni juli augusti september oktober november december bekräftade enades sade säger',
  ),
  compounds: new Set([
    'vid sjönöd',
    'vid olyckor',
    'vid storolyckor',
    'vid kärnolyckor',
    'vid katastrofer',
    'vid naturkatastrofer',
    'vid kriser',
    'vid nödlägen',
    'vid brand',
    'vid oljeutsläpp',
    'vid gränsen',
    'vid gränserna',
    'vid de',
  ]),
  articles: wordSet('ett en den det de två tre flera dess deras andra'),
  and: wordSet('och samt'),
  between: wordSet('mellan'),
  anaphorsBefore: new Map([
    ['detta', 'one'],
    ['denna', 'one'],
    ['dessa', 'several'],
    ['nämnda', 'one'],
    ['sistnämnda', 'one'],
    ['förutnämnda', 'one'],
    ['förenämnda', 'one'],
    ['ifrågavarande', 'one'],
    ['sagda', 'one'],
    ['båda', 'several'],
    ['de', 'several'],
    ['bägge', 'several'],
  ]),
  anaphorsBehind: wordSet(''),
  signing: wordSet(
    'undertecknade undertecknat underteckna undertecknar undertecknandet slöt slutit slöts sluter ingick ingått ingå signerade signera ratificerade ratificera ratificeringen',
  ),
  hasTitleCase: false,
};
