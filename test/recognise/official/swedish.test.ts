import assert from 'node:assert/strict';
import { officials } from './officials';

/** What stands in a text, and its officials: `name | role | country`, a part of a name ending in `…`. */
const finds: readonly (readonly [string, readonly string[]])[] = [
  // behind comma and och another one's titles begin
  [
    'Marinchefen, konteramiral Ewa Skog, och chefen för Norra flottiljen, kommendör Jens Ek, kom.',
    ['Ewa Skog | Marinchefen, konteramiral', 'Jens Ek | chefen för Norra flottiljen, kommendör'],
  ],
  // bodies told by their last member
  [
    'Havsrådets ordförande Per-Anders Mo tackade Farledsnämndens direktör Inga Dahl.',
    ['Per-Anders Mo | Havsrådets ordförande', 'Inga Dahl | Farledsnämndens direktör'],
  ],
  [
    'Brevet är skrivet av konsul Tetsuo Mori och vice konsul Eva Sund.',
    ['Tetsuo Mori | konsul', 'Eva Sund | vice konsul'],
  ],
  // at the foot of an order two titles fill the line under the name
  [
    'På chefens vägnar\n\nNanna Holm\nGeneralmajor, chef för personalstaben',
    ['Nanna Holm | Generalmajor, chef för personalstaben'],
  ],
  // any first member makes a ministry, those of companies too
  [
    'Vietnams biträdande byggminister Mai Van Loc mötte teknikminister Ida Moe.',
    ['Mai Van Loc | biträdande byggminister | VN', 'Ida Moe | teknikminister'],
  ],
  // heads of any office but a company's
  [
    'Kanslidirektör Eva Sund och sekretariatschefen Ida Moe kom.',
    ['Eva Sund | Kanslidirektör', 'Ida Moe | sekretariatschefen'],
  ],
  [
    'Departementschefen Arvid Lind, kanslichef Eva Holm och byråchefen Olof Ström deltog.',
    ['Arvid Lind | Departementschefen', 'Eva Holm | kanslichef', 'Olof Ström | byråchefen'],
  ],
  ['Kommendörkaptenen af andra graden Gustaf Nyblom', ['Gustaf Nyblom | Kommendörkaptenen af andra graden']],
  ['Landshövding Nils Per:son Lindmark invigde.', ['Nils Per:son Lindmark | Landshövding']],
  // who stands before several others is not one of them
  ['Statsministern, statsråden Anna Berg och Bo Ek', ['Anna Berg | statsråden', 'Bo Ek | statsråden']],
  ['Anf. 31  GUNILLA STENHAMRE  (KD):\nFru talman! Regeringen har rätt i frågan.', ['GUNILLA STENHAMRE | -']],
  [
    'Militärattachén, kaptenen Adlercrona, reste med vice konsuln O. Sundmark till hamnen.',
    ['Adlercrona… | Militärattachén, kaptenen', 'O. Sundmark | vice konsuln'],
  ],
  ['Presschef Göran af Ekeborg svarar på frågor om övningen.', ['Göran af Ekeborg | Presschef']],
  ['Hon mötte även Per Rosman, regementschef.', ['Per Rosman | regementschef']],
  // words that English has too, with another weight
  ['Enligt major Lisa Ahlman och attaché Lena Ekman är det så.', ['Lisa Ahlman | major', 'Lena Ekman | attaché']],
  [
    'Kung Carl Gustaf, drottning Sylvia och kronprinsessan Viktoria tog emot.',
    ['Carl Gustaf | Kung', 'Sylvia… | drottning', 'Viktoria… | kronprinsessan'],
  ],
  [
    'Karin Ask, tillförordnade chefen Lars Ödberg och överste Nils Rudh deltog.',
    ['Lars Ödberg | tillförordnade chefen', 'Nils Rudh | överste'],
  ],
  // whom somebody serves; behind the definite form the secretary's own name follows
  ['Pressekreterare hos försvarsminister Per Rosman: 08-000 00 00', ['Per Rosman | försvarsminister']],
  ['Rådgivaren till statsminister Lena Ekman avböjer.', ['Lena Ekman | statsminister']],
  ['Statssekreterare hos försvarsministern Jan Knutby log.', ['Jan Knutby | Statssekreterare hos försvarsministern']],
  [
    'Statssekreteraren hos utrikesministern, Jan Knutby, ledde samtalen.',
    ['Jan Knutby | Statssekreteraren hos utrikesministern'],
  ],
  [
    'Utrikesråd Elinor Hamm efterträder Jan Knutby som kabinettssekreterare.',
    ['Elinor Hamm | Utrikesråd', 'Jan Knutby | kabinettssekreterare'],
  ],
  ['Kommendörkapten 1. gr. Sten Grip sändes till Kiel.', ['Sten Grip | Kommendörkapten 1. gr.']],
  [
    'Närvarande: statsråden Sköldh, Kvensel, Möllersvärd.',
    ['Sköldh… | statsråden', 'Kvensel… | statsråden', 'Möllersvärd… | statsråden'],
  ],
  [
    'Åklagare Krister Pettby och kammarherre Erik Bohman mötte rikskansler Axel Oxhielm.',
    ['Krister Pettby | Åklagare', 'Erik Bohman | kammarherre', 'Axel Oxhielm | rikskansler'],
  ],
  ['Jonas Ekwall i Linköping (SD) och Emma Torstens (MP) begärde ordet.', ['Jonas Ekwall | -', 'Emma Torstens | -']],
  [
    'Riksarkivarie Holger Wikmanson och förste arkivarie Signhild Raamstedt tog emot förbandschefen Maja Tegelkrantz.',
    ['Holger Wikmanson | Riksarkivarie', 'Signhild Raamstedt | förste arkivarie', 'Maja Tegelkrantz | förbandschefen'],
  ],
  [
    'Generalsekreterarens särskilda representant Adaeze Nwokolo mötte viceutrikesminister Tachiarai Yoshinobu.',
    ['Adaeze Nwokolo | Generalsekreterarens särskilda representant', 'Tachiarai Yoshinobu | viceutrikesminister'],
  ],
  ['Svar på fråga 12\n\nStockholm den 16 april 2025\n\nMarianne Lövhult\n', ['Marianne Lövhult | -']],
  [
    'Öfversten Knut Gyllencreutz och grefve Arvid Posse reste till Tokyo.',
    ['Knut Gyllencreutz | Öfversten', 'Arvid Posse | grefve'],
  ],
  [
    'Vid mötet satt chefen för departementets Asienenhet, och statsrådet Karin Lindmarker talade.',
    ['Karin Lindmarker | statsrådet'],
  ],
  // title before the name
  [
    'Försvarsminister Astrid Lagerbäck träffade USA:s försvarsminister Pete Hegseth i Stockholm.',
    ['Astrid Lagerbäck | Försvarsminister', 'Pete Hegseth | försvarsminister | US'],
  ],
  [
    'Statsminister Ulf Kristersson och Finlands president Alexander Stubb undertecknade avtalet.',
    ['Ulf Kristersson | Statsminister', 'Alexander Stubb | president | FI'],
  ],
  [
    'Överbefälhavare Michael Claesson, ÖB Micael Bydén och general Karl Engelbrektson.',
    ['Michael Claesson | Överbefälhavare', 'Micael Bydén | ÖB', 'Karl Engelbrektson | general'],
  ],
  [
    'Efter lunch tog Finlands försvarsminister Astrid Holm emot Estlands vice försvarsminister Peeter Tamm och den ständige vice utrikesministern Lars Ek.',
    [
      'Astrid Holm | försvarsminister | FI',
      'Peeter Tamm | vice försvarsminister | EE',
      'Lars Ek | ständige vice utrikesministern',
    ],
  ],
  [
    'Han träffade chefen för Finlands liberala partis (FLP) internationella kommitté Mikko Aalto och ordföranden för den parlamentariska alliansen mellan Sverige och Finland Eva Lind.',
    [
      'Mikko Aalto | chefen för Finlands liberala partis (FLP) internationella kommitté | FI',
      'Eva Lind | ordföranden för den parlamentariska alliansen mellan Sverige och Finland',
    ],
  ],
  [
    'Där fanns biträdande chef för kabinettskontoret Ozawa Ken, specialrådgivare till den parlamentariska gruppen mellan Norge och Chile Per Dahl.',
    [
      'Ozawa Ken | biträdande chef för kabinettskontoret',
      'Per Dahl | specialrådgivare till den parlamentariska gruppen mellan Norge och Chile',
    ],
  ],
  ['Den japanske ambassadören Masaki Noke höll tal.', ['Masaki Noke | ambassadören | JP']],
  [
    'Riksdagens talman Andreas Norlén mottog Vietnams premiärminister Pham Minh Chinh.',
    ['Andreas Norlén | Riksdagens talman', 'Pham Minh Chinh | premiärminister | VN'],
  ],
  [
    'tidigare statsminister Stefan Löfven; förre försvarsministern Peter Hultqvist; tillförordnad utrikesminister Lars Ek',
    [
      'Stefan Löfven | tidigare statsminister',
      'Peter Hultqvist | förre försvarsministern',
      'Lars Ek | tillförordnad utrikesminister',
    ],
  ],
  [
    'Energi- och näringsminister Ebba Busch. Utrikes- och försvarsministern Anna Ek.',
    ['Ebba Busch | Energi- och näringsminister', 'Anna Ek | Utrikes- och försvarsministern'],
  ],
  [
    'Natos generalsekreterare Jens Stoltenberg och kommendör Torvald Grönhagen',
    ['Jens Stoltenberg | generalsekreterare | NATO', 'Torvald Grönhagen | kommendör'],
  ],
  [
    'Pressekreterare Anna Lind svarade. Statssekreterare Gunnar Sjöholm deltog.',
    ['Anna Lind | Pressekreterare', 'Gunnar Sjöholm | Statssekreterare'],
  ],
  // behind the name, appositions of any length
  [
    'Delegationen leddes av generalmajor Dinh Quoc Bao, medlem av partiets centralkommitté, biträdande minister för nationellt försvar , och Thach Son Ca, suppleant i partiets centralkommitté, ständig biträdande utrikesminister.',
    [
      'Dinh Quoc Bao | generalmajor, medlem av partiets centralkommitté, biträdande minister för nationellt försvar',
      'Thach Son Ca | suppleant i partiets centralkommitté, ständig biträdande utrikesminister',
    ],
  ],
  [
    'Anders Svensson, generaldirektör för Försvarets materielverk, och Nguyen Hong Dien, minister för industri och handel',
    [
      'Anders Svensson | generaldirektör för Försvarets materielverk',
      'Nguyen Hong Dien | minister för industri och handel',
    ],
  ],
  ['Japans ambassadör i Sverige, Masaki Noke, deltog.', ['Masaki Noke | ambassadör i Sverige | JP']],
  [
    'Anna Lind, talesperson för utrikesdepartementet, uppgav det.',
    ['Anna Lind | talesperson för utrikesdepartementet'],
  ],
  [
    'Försvarsminister Pål Jonson kom i går. Försvarsminister Pål Jonsons besök blev kort.',
    ['Pål Jonson | Försvarsminister', 'Pål Jonson | Försvarsminister'],
  ],
  // parties, appointments, legations
  [
    'Statssekreterare Jan Wessman och hans vietnamesiska kollega Tran Quoc Anh undertecknade.',
    ['Jan Wessman | Statssekreterare', 'Tran Quoc Anh | - | VN'],
  ],
  [
    'Kabinettssekreteraren Nils Ramstedt skrev till ministern i Tokio, Widar Bagger.',
    ['Nils Ramstedt | Kabinettssekreteraren', 'Widar Bagger | ministern i Tokio'],
  ],
  ['För Sveriges regering:\nHenrik Salander\nAmbassadör', ['Henrik Salander | Ambassadör']],
  [
    'Närvarande: ordföranden Ulf Brink (M), ledamöterna Pia Lund (S) och Tor Berg (V).',
    ['Ulf Brink | ordföranden', 'Pia Lund | ledamöterna', 'Tor Berg | ledamöterna'],
  ],
  ['Regeringen har utsett Cecilia Rutger till ambassadör i Hanoi.', ['Cecilia Rutger | ambassadör i Hanoi']],
  [
    'Försvarsministrarna Pål Viksten (Sverige) och Antti Häyrinen (Finland)',
    ['Pål Viksten | Försvarsministrarna', 'Antti Häyrinen | Försvarsministrarna'],
  ],
  [
    'Moderaternas gruppledare Tobias Bill och liberalernas utrikespolitiska talesperson Mia Ståhl sade nej.',
    ['Tobias Bill | Moderaternas gruppledare', 'Mia Ståhl | liberalernas utrikespolitiska talesperson'],
  ],
  [
    'Vice amiral Fukui Jun, stabschef vid flottan, besökte Karlskrona.',
    ['Fukui Jun | Vice amiral, stabschef vid flottan'],
  ],
  [
    'Sjöminister Axel Lagerbring, nedrustningsambassadör Ida Holm och lotsdirektör Gösta Fahl kom.',
    ['Axel Lagerbring | Sjöminister', 'Ida Holm | nedrustningsambassadör', 'Gösta Fahl | lotsdirektör'],
  ],
  [
    'Envoyén friherre Axel de Geer och legationsrådet Erik Lovén reste.',
    ['Axel de Geer | Envoyén friherre', 'Erik Lovén | legationsrådet'],
  ],
];

const ignores: readonly string[] = [
  'Båtklubbens ordförande Per Ek, bostadsrättens ordförande Eva Al och kommissionens skrivelse.',
  'Konsulten Per Ek och konsulterna Alm. Vaktmästare\n\nPer Lind\nSnickare, målare',
  'Marknadschef Per Ek, lagchefen Bo Al och bankdirektören Ann Ros talade.',
  'Hållet inför Konungen i statsrådet å Stockholms slott.',
  'Fiskebåten Drottning Blanka, bogserbåten Kapten Ek och ångfartyget Prins Carl låg i hamn.',
  'Till Hans Excellens Herr Ministern för Utrikes Ärendena.',
  'Kungsgatan och Drottninggatan',
  'chefen Lars Ödberg på bilfirman',
  'Ministern återkommer i frågan. De två ländernas ministrar enades.',
  'Dialogen hölls på biträdande ministernivå. Försvarsministeriet och försvarsministerierna.',
  'VD Anna Svensson på Volvo och fotograf Erik Holm. (Foto: Nils Ek)',
  'Generalförsamlingen och ordförandeskapet i EU.',
  'Chefen för företaget Anna Berg svarade.',
  'Hangarfartyget Admiral Kuznetsov lämnade hamnen.',
  'Fel(s) i koden och Maj. Körens sång.',
  'Fotograf Anna Lind och bonden Nils Persson (i Skåne) åkte.',
  'Min moster Greta Holm bodde i Kobe.',
];

describe('Swedish officials', () => {
  for (const [text, expected] of finds) it(`finds ${text}`, () => assert.deepEqual(officials(text, 'sv'), expected));
  for (const text of ignores) it(`ignores ${text}`, () => assert.deepEqual(officials(text, 'sv'), []));
});
