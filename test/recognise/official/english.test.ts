import assert from 'node:assert/strict';
import { officials } from './officials';

/** What stands in a text, and its officials: `name | role | country`, a part of a name ending in `…`. */
const finds: readonly (readonly [string, readonly string[]])[] = [
  // a length is no part of a title, and a given name before small words none of a field
  [
    'Lea Moor, Director of Naval Policy at the Dutch ministry for three years, smiled.',
    ['Lea Moor | Director of Naval Policy at the Dutch ministry | NL'],
  ],
  ['Minister for the Sea Pieter van der Wiel came.', ['Pieter van der Wiel | Minister for the Sea']],
  [
    'The Lord Chief Justice, Dame Ann Ashby, and the Chief of Staff, Colonel Ian Ray, rose.',
    ['Ann Ashby | Lord Chief Justice', 'Ian Ray | Chief of Staff, Colonel'],
  ],
  ['Rapporteur: Inga Sund (Norway)', ['Inga Sund | Rapporteur']],
  ['For the Command\n\nAnn Lowe\nMajor General, Chief of Staff', ['Ann Lowe | Major General, Chief of Staff']],
  // committees, and members who ask
  [
    'Members present: Thora Lindgren (Chair); Peter Quayle; Amina Osei.\nQ1 Peter Quayle: What did the Minister say?',
    ['Thora Lindgren | -', 'Peter Quayle | -', 'Amina Osei | -'],
  ],
  ['Edmund Hartley (Falmouth): To ask the Minister, how many ships.', ['Edmund Hartley | -']],
  // what a speaker says is no title of hers
  [
    'Members present: Harriet Osei (Chair).\nDr. Osei: Ministers have not met.\nAna Reyes: Premier',
    ['Harriet Osei | -', 'Ana Reyes | Premier'],
  ],
  // the heading and the close of a despatch
  [
    'Mr. Plunkett to the Marquess of Salbury.\nI have the honour to be, Sir,\nYour obedient servant,\nA. St. C. ASHWORTH.',
    ['Plunkett… | -', 'Salbury… | Marquess', 'A. St. C. ASHWORTH | -'],
  ],
  ['Viscount Kimberley to Mr. Satow.—(Telegraphic.)\nWe gave it to Mr. Fisk.', ['Kimberley… | Viscount', 'Satow… | -']],
  [
    'The Minister, M. Beaumont-Girard, and M. de Brissac, the French Consul at Kobe, left.',
    ['Beaumont-Girard… | Minister', 'de Brissac… | Consul at Kobe | FR'],
  ],
  [
    'Foreign Minister Lena Holm came. Her deputy, Kofi Mensah-Reed, did not.',
    ['Lena Holm | Foreign Minister', 'Kofi Mensah-Reed | -'],
  ],
  // several who share the title behind them
  [
    'Elina Kallio, Pål Jonsen and Tiit Saar, the Foreign Ministers, met.',
    ['Elina Kallio | Foreign Ministers', 'Pål Jonsen | Foreign Ministers', 'Tiit Saar | Foreign Ministers'],
  ],
  // everyday titles before a full name, among offices
  [
    'Ambassador Ida Rosman met Director Anna Hallman and Chairman Mike Rodgerson.',
    ['Ida Rosman | Ambassador', 'Anna Hallman | Director', 'Mike Rodgerson | Chairman'],
  ],
  ['Mr. Aldous Finchley, H.M. Consul at Nagasaki, replied.', ['Aldous Finchley | H.M. Consul at Nagasaki']],
  // who serves an official is another one
  [
    'Ann Lee, press secretary to Defence Minister Owen Prendergast, spoke.',
    ['Ann Lee | press secretary', 'Owen Prendergast | Defence Minister'],
  ],
  ['Tom Reed, Chief of Staff to President Ida Rosman, left.', ['Ida Rosman | President']],
  ['A spokesman for Prime Minister Mike Rodgerson agreed.', ['Mike Rodgerson | Prime Minister']],
  [
    'Ms. Karin Stenmark, State Secretary to the Minister for Defence of Sweden, signed.',
    ['Karin Stenmark | State Secretary to the Minister for Defence of Sweden | SE'],
  ],
  // monarchs and other royals
  ['King Charles received Emperor Naruhito at Windsor.', ['Charles… | King', 'Naruhito… | Emperor']],
  ['The dinner was given by Queen Margit and Crown Princess Astrid.', ['Margit… | Queen', 'Astrid… | Crown Princess']],
  // spokespeople
  ['Spokesperson Matthew Harlan told reporters so.', ['Matthew Harlan | Spokesperson']],
  [
    'The ministry’s spokeswoman, Pham Thu Hanh, declined. The embassy’s press officer, Olle Brant, did too.',
    ['Pham Thu Hanh | ministry’s spokeswoman', 'Olle Brant | embassy’s press officer'],
  ],
  // hearings and minutes
  ['Chairman HOLLOWELL. The hearing will come to order.', ['HOLLOWELL… | Chairman']],
  ['Vice-Chairperson Ola Brandt (Norway) opened the meeting.', ['Ola Brandt | Vice-Chairperson']],
  ['Judges Abrahamsen, Xuan and Bendova dissented.', ['Abrahamsen… | Judges', 'Xuan… | Judges', 'Bendova… | Judges']],
  // ranks of all services, as papers and old letters shorten them
  ['Petty Officer 2nd Class Luke Barnett saluted.', ['Luke Barnett | Petty Officer 2nd Class']],
  ['Army Staff Sgt. Tina Cruz and Cpl. Ivo Marsh wrote.', ['Tina Cruz | Army Staff Sgt.', 'Ivo Marsh | Cpl.']],
  ['Lieut.-Col. H. Pymm and Lieut. A. Frye were wounded.', ['H. Pymm | Lieut.-Col.', 'A. Frye | Lieut.']],
  ['Mr. A. V. Alderby, First Lord of the Admiralty, agreed.', ['A. V. Alderby | First Lord of the Admiralty']],
  ['A letter from Consul Townley Harrow is missing.', ['Townley Harrow | Consul']],
  // who takes an office from whom
  ['She was succeeded by Laila Frejborg as foreign minister.', ['Laila Frejborg | foreign minister']],
  ['He appointed Lars Holmqvist of Sweden as his special envoy.', ['Lars Holmqvist | special envoy']],
  // the office told by a sentence
  ['The Vice-Minister was then Mr. Kashiwado.', ['Kashiwado… | Vice-Minister']],
  ['Mr. Kashiwado was at that time Vice-Minister.', ['Kashiwado… | Vice-Minister']],
  ['Ewa Sobol, 61, a former foreign minister, agreed.', ['Ewa Sobol | former foreign minister']],
  ['The appointment of Ewa Sobol as Ambassador to Fiji.', ['Ewa Sobol | Ambassador to Fiji']],
  // whose minister he is
  ['Its ambassador in Muscat, Ivo Petrov, left.', ['Ivo Petrov | ambassador in Muscat']],
  ["The country's deputy defence minister, Ivo Petrov, left.", ['Ivo Petrov | deputy defence minister']],
  ['The former Premier, the late Ivo Petrov, said so.', ['Ivo Petrov | former Premier']],
  // what stands inside a name or right behind it
  ['Rear Adm. Linh “Penny” Marlowe spoke.', ['Linh “Penny” Marlowe | Rear Adm.']],
  ['Brig. Gen. Ma. Teresa Ilagan spoke.', ['Ma. Teresa Ilagan | Brig. Gen.']],
  ['Vice Admiral Mark Penhale AO RAN, Chief of Navy', ['Mark Penhale | Vice Admiral, Chief of Navy']],
  [
    'Consul J. C. Hall wrote to Mr. van den Akker, Consul-General.',
    ['J. C. Hall | Consul', 'van den Akker… | Consul-General'],
  ],
  ['General Ma has signed nothing.', ['Ma… | General']],
  [
    'Gilberto C. Almazan, Jr., Secretary of National Defense, met Robert B. Hale, Jr. (Deputy Secretary of Defense).',
    ['Gilberto C. Almazan, Jr. | Secretary of National Defense', 'Robert B. Hale, Jr. | Deputy Secretary of Defense'],
  ],
  [
    'Baroness Ingleby of Stoke and Lord Robey of Port Ellen agreed; Lord Hale of the Admiralty and Baron Rosen of Russia did not.',
    ['Ingleby of Stoke… | Baroness', 'Robey of Port Ellen… | -', 'Hale… | -', 'Rosen… | Baron | RU'],
  ],
  // an everyday title whose holder's body is told behind the name
  [
    'Director-General Saito Kunihiko of the Maritime Bureau and Director Anna Lunde of the Arctic Affairs Division met.',
    ['Saito Kunihiko | Director-General', 'Anna Lunde | Director'],
  ],
  // lists sorted by surname
  [
    'Present:\nLUNDE, Arne (Commodore)\n2. HALE-BROWN, Anna Maria, Ambassador\n| DE LA CRUZ, José | Vice Admiral |\n',
    ['LUNDE, Arne | Commodore', 'HALE-BROWN, Anna Maria | Ambassador', 'DE LA CRUZ, José | Vice Admiral'],
  ],
  // what stands inside a rank
  [
    'Captain (Navy) Lotte Bisgaard, Lt. (N) Zoe Pell and 1st Lt. Dana Ruiz',
    ['Lotte Bisgaard | Captain (Navy)', 'Zoe Pell | Lt. (N)', 'Dana Ruiz | 1st Lt.'],
  ],
  // fields of which no list has more than the last word
  ['Special Envoy for Global Water Affairs Piet Dijk spoke.', ['Piet Dijk | Special Envoy for Global Water Affairs']],
  // peers
  ['The Marquess of Lansbury received Earl Selwood.', ['Lansbury… | Marquess']],
  // who is present or takes the floor
  ['Chair: Mr. Luc Robitaille', ['Luc Robitaille | Chair']],
  [
    'The Minister of Defence, Mr. Tom Fell, spoke.\nMrs. Ada Holling (Prairie Rose, CPC): Minister, when?\nMr Jens Fisk (Ministry of Defence) noted it.',
    ['Tom Fell | Minister of Defence', 'Ada Holling | -', 'Jens Fisk | -'],
  ],
  // cells of a table
  ['Tokyo\tAmbassador\tIvo Petrov\t2019', ['Ivo Petrov | Ambassador']],
  [
    '1\tIvo Petrov, High Commissioner\tLord Selby, Minister of Trade',
    ['Ivo Petrov | High Commissioner', 'Selby… | Minister of Trade'],
  ],
  // surnames that are words, officers among officials, those who serve a ministry
  [
    'President Park met General Marshall, Minister of War.',
    ['Park… | President', 'Marshall… | General, Minister of War'],
  ],
  ['Ambassador Ida Rosman thanked Captain Boyle.', ['Ida Rosman | Ambassador', 'Boyle… | Captain']],
  ['Ito Ken (Ministry of Foreign Affairs) spoke.', ['Ito Ken | -']],
  ['Admiral Lunde met Messrs. Calder and Fell.', ['Lunde… | Admiral', 'Calder… | -', 'Fell… | -']],
  // lines of capitals
  [
    'OPENING STATEMENT OF SENATOR LELAND BROCKHURST\n\nSenator BROCKHURST. Good afternoon.',
    ['LELAND BROCKHURST | SENATOR', 'BROCKHURST… | Senator'],
  ],
  [
    'TALKS BETWEEN VICE-MINISTER OF DEFENSE FOR INTERNATIONAL AFFAIRS HANAWA SATORU AND SECRETARY OF DEFENCE OWEN PRENDERGAST ON 3 JUNE',
    ['HANAWA SATORU | VICE-MINISTER OF DEFENSE FOR INTERNATIONAL AFFAIRS', 'OWEN PRENDERGAST | SECRETARY OF DEFENCE'],
  ],
  ['FOREIGN MINISTER MORI SAID THE TALKS WENT WELL.', ['MORI… | FOREIGN MINISTER']],
  // slight titles before a surname that the text knows
  [
    'Captain Elias Dunmore and Senator Ann Hale spoke. Captain Dunmore and Chairman Hale agreed.',
    ['Elias Dunmore | Captain', 'Ann Hale | Senator', 'Dunmore… | Captain', 'Hale… | Chairman'],
  ],
  [
    'We welcome the Honorable Theresa A. Vandermolen, Assistant Secretary of Defense.',
    ['Theresa A. Vandermolen | Assistant Secretary of Defense'],
  ],
  // the foot of an agreement
  [
    'Done at Tokyo.\n\nFor the Ministry of Defense of Japan:        For the Ministry of Defence of New Zealand:\n\nHANAWA Satoru           Owen Prendergast\n\nFor Japan:\nIWABUCHI Tsukasa\n',
    ['HANAWA Satoru | -', 'Owen Prendergast | -', 'IWABUCHI Tsukasa | -'],
  ],
  ['Ms. Ribeiro de Almada (Vice-Chair) (Portugal) took the Chair.', ['Ribeiro de Almada | Vice-Chair']],
  // title before the name
  [
    'Defense Secretary Pete Hegseth met Japanese Defense Minister Gen Nakatani in Tokyo.',
    ['Pete Hegseth | Defense Secretary', 'Gen Nakatani | Defense Minister | JP'],
  ],
  [
    'U.S. Secretary of State Antony Blinken and Foreign Minister Hayashi Yoshimasa signed it.',
    ['Antony Blinken | Secretary of State | US', 'Hayashi Yoshimasa | Foreign Minister'],
  ],
  ['Minister of Foreign Affairs Bui Thanh Son opened the session.', ['Bui Thanh Son | Minister of Foreign Affairs']],
  [
    'Prime Minister KISHIDA Fumio met Prime Minister Pham Minh Chinh of Viet Nam.',
    ['KISHIDA Fumio | Prime Minister', 'Pham Minh Chinh | Prime Minister | VN'],
  ],
  [
    'Admiral John Aquilino, commander of U.S. Indo-Pacific Command, and Adm. Samuel Paparo spoke.',
    ['John Aquilino | Admiral, commander of U.S. Indo-Pacific Command | US', 'Samuel Paparo | Adm.'],
  ],
  [
    'European Commission President Ursula von der Leyen and NATO Secretary General Jens Stoltenberg.',
    ['Ursula von der Leyen | European Commission President', 'Jens Stoltenberg | Secretary General | NATO'],
  ],
  [
    "Japan's Defense Minister Minoru Kihara and Australia's Deputy Prime Minister and Minister for Defence Richard Marles.",
    ['Minoru Kihara | Defense Minister | JP', 'Richard Marles | Deputy Prime Minister and Minister for Defence | AU'],
  ],
  [
    'Under Secretary of Defense for Policy Colin Kahl and Assistant Secretary of Defense for Indo-Pacific Security Affairs Ely Ratner',
    [
      'Colin Kahl | Under Secretary of Defense for Policy',
      'Ely Ratner | Assistant Secretary of Defense for Indo-Pacific Security Affairs',
    ],
  ],
  [
    'Governor of Tokyo Koike Yuriko; Minister of State for Foreign Affairs Miyaji Takuma',
    ['Koike Yuriko | Governor of Tokyo', 'Miyaji Takuma | Minister of State for Foreign Affairs'],
  ],
  [
    'Foreign Ministry spokesperson Le Thi Thu Hang told reporters.',
    ['Le Thi Thu Hang | Foreign Ministry spokesperson'],
  ],
  [
    'Malaysian Defence Minister Datuk Seri Mohamed Khaled Nordin arrived.',
    ['Mohamed Khaled Nordin | Defence Minister | MY'],
  ],
  [
    "French Minister of the Armed Forces Sébastien Lecornu; Germany's Foreign Minister Annalena Baerbock",
    ['Sébastien Lecornu | Minister of the Armed Forces | FR', 'Annalena Baerbock | Foreign Minister | DE'],
  ],
  [
    'Minister of Defence the Hon. Tama Rangihuna met Indonesian Coordinating Minister for Maritime Affairs Bagus Wiratmoko.',
    ['Tama Rangihuna | Minister of Defence', 'Bagus Wiratmoko | Coordinating Minister for Maritime Affairs | ID'],
  ],
  [
    'U.S. Ambassador to Japan Rahm Emanuel and Ambassador Extraordinary and Plenipotentiary Yamada Takio',
    ['Rahm Emanuel | Ambassador to Japan | US', 'Yamada Takio | Ambassador Extraordinary and Plenipotentiary'],
  ],
  [
    'Secretary of War Pete Hegseth, Supreme Commander Gen. Michael Claesson.',
    ['Pete Hegseth | Secretary of War', 'Michael Claesson | Supreme Commander Gen.'],
  ],
  [
    "Retired Army Lt. Gen. Keith Kellogg travelled with Britain's Foreign Secretary David Lammy.",
    ['Keith Kellogg | Army Lt. Gen.', 'David Lammy | Foreign Secretary | GB'],
  ],
  [
    'Lieutenant General Dinh The Bao thanked President Joe Biden and Chinese President Xi Jinping.',
    ['Dinh The Bao | Lieutenant General', 'Joe Biden | President', 'Xi Jinping | President | CN'],
  ],
  // titles behind the name, appositions
  [
    '(H.E. Mr. Thach Son Ca, Permanent Deputy Minister of Foreign Affairs of the Socialist Republic of Viet Nam)',
    ['Thach Son Ca | Permanent Deputy Minister of Foreign Affairs of the Socialist Republic of Viet Nam | VN'],
  ],
  [
    '(H.E Mr. Dinh Quoc Bao, Senior Lieutenant General, Deputy Minister of National Defence of Viet Nam)',
    ['Dinh Quoc Bao | Senior Lieutenant General, Deputy Minister of National Defence of Viet Nam | VN'],
  ],
  [
    'Mr. Saotome Kenichi, Vice-Minister of Defense for International Affairs, met Senior General Phan Van Giang, Minister of National Defence of Viet Nam.',
    [
      'Saotome Kenichi | Vice-Minister of Defense for International Affairs',
      'Phan Van Giang | Senior General, Minister of National Defence of Viet Nam | VN',
    ],
  ],
  [
    'Gen. Yoshida Yoshihide, Chief of Staff, Joint Staff, hosted Lt. Gen. Stephen Jost, commander of U.S. Forces Japan.',
    [
      'Yoshida Yoshihide | Gen., Chief of Staff, Joint Staff',
      'Stephen Jost | Lt. Gen., commander of U.S. Forces Japan | US',
    ],
  ],
  ['Lloyd J. Austin III, Secretary of Defense, spoke first.', ['Lloyd J. Austin III | Secretary of Defense']],
  [
    'Fumio Kishida, the Prime Minister of Japan, and Yoon Suk Yeol, the President of the Republic of Korea, agreed.',
    ['Fumio Kishida | Prime Minister of Japan | JP', 'Yoon Suk Yeol | President of the Republic of Korea | KR'],
  ],
  [
    'Anwar bin Ibrahim, Prime Minister of Malaysia, left early.',
    ['Anwar bin Ibrahim | Prime Minister of Malaysia | MY'],
  ],
  ['the Hon. Richard Marles MP, Deputy Prime Minister', ['Richard Marles | Deputy Prime Minister']],
  [
    'H.E. Sayyid Hamed bin Saif Al Busaidy, Minister for Foreign Affairs of Oman',
    ['Hamed bin Saif Al Busaidy | Minister for Foreign Affairs of Oman | OM'],
  ],
  [
    'Vice Admiral Karl Thomas, commander, U.S. 7th Fleet',
    ['Karl Thomas | Vice Admiral, commander, U.S. 7th Fleet | US'],
  ],
  // apart from the name by a comma, a colon, a dash, a bracket
  ['The Minister of Defense, Mr. KISHI Nobuo, welcomed the guests.', ['KISHI Nobuo | Minister of Defense']],
  ['Prime Minister: Kishida Fumio', ['Kishida Fumio | Prime Minister']],
  ['Minister for Foreign Affairs — Hayashi Yoshimasa', ['Hayashi Yoshimasa | Minister for Foreign Affairs']],
  [
    'The Minister of State for the Armed Forces (Eleanor Whitcombe)',
    ['Eleanor Whitcombe | Minister of State for the Armed Forces'],
  ],
  // several names, surnames alone
  [
    'Foreign Ministers Park Jin and Hayashi Yoshimasa agreed.',
    ['Park Jin | Foreign Ministers', 'Hayashi Yoshimasa | Foreign Ministers'],
  ],
  ['Secretary Hegseth thanked Minister Nakatani.', ['Hegseth… | Secretary', 'Nakatani… | Minister']],
  ["President Biden called Prime Minister Kishida's office.", ['Biden… | President', 'Kishida… | Prime Minister']],
  // signatures, clauses, lists, speakers, the words of other services
  [
    'Sen. Dale Hutchings (R-Nebraska) and Rep. Maria Ocampo (D-Texas) wrote to the Secretary.',
    ['Dale Hutchings | Sen.', 'Maria Ocampo | Rep.'],
  ],
  [
    'PM Tadeusz Rawicki spoke to reporters; at 3 PM Monday FM Okonjo thanked them.',
    ['Tadeusz Rawicki | PM', 'Okonjo… | FM'],
  ],
  [
    'Jonathan Ashdown MP asked Margaret Linfield, MP for Harwich.',
    ['Jonathan Ashdown | MP', 'Margaret Linfield | MP for Harwich'],
  ],
  [
    'Ambassador-designate Helen Fairbrother met Admiral (ret.) J. P. Costello.',
    ['Helen Fairbrother | Ambassador-designate', 'J. P. Costello | Admiral (ret.)'],
  ],
  [
    'Dr. Amina Bello, who serves as Deputy Minister of Health, and Ms Ingrid Solheim, then ambassador to Viet Nam, came.',
    ['Amina Bello | Deputy Minister of Health', 'Ingrid Solheim | ambassador to Viet Nam'],
  ],
  ['The Senate confirmed Laura Benning as Ambassador to Sweden.', ['Laura Benning | Ambassador to Sweden']],
  [
    'Ministers Ahlqvist of Finland and Berset of Switzerland met for lunch.',
    ['Ahlqvist… | Ministers | FI', 'Berset… | Ministers | CH'],
  ],
  [
    'For the Government of Japan:\nKenji Morishima\nAmbassador Extraordinary and Plenipotentiary',
    ['Kenji Morishima | Ambassador Extraordinary and Plenipotentiary'],
  ],
  ['FOR THE GOVERNMENT OF AUSTRALIA:\n\n(Signed) Percy Holloway', ['Percy Holloway | -']],
  [
    'The protocol was signed by Saburo Kitagawa and Gunnar Elfving on 3 May 1968.',
    ['Saburo Kitagawa | -', 'Gunnar Elfving | -'],
  ],
  [
    'Ms. Ingrid Haugen, Director-General of the Norwegian Coastal Administration, spoke.',
    ['Ingrid Haugen | Director-General of the Norwegian Coastal Administration | NO'],
  ],
  [
    'Director of the National Hydrographic Institute Paul Stone and Head of the Port Authority Jane Hall came.',
    ['Paul Stone | Director of the National Hydrographic Institute', 'Jane Hall | Head of the Port Authority'],
  ],
  [
    'Yoko Hirano    Director, Southeast Asia Division\nTran Van Ky\tCounsellor\nLena Strand\tDeputy Director',
    ['Yoko Hirano | Director, Southeast Asia Division', 'Tran Van Ky | Counsellor', 'Lena Strand | Deputy Director'],
  ],
  [
    'Count Ayabe, Minister for Foreign Affairs, to Baron de Rosen, Russian Minister at Tokyo.',
    ['Ayabe… | Count, Minister for Foreign Affairs', 'de Rosen… | Baron, Minister at Tokyo | RU'],
  ],
  [
    'The Chief of Navy told the House that Major Peter Crane and Lt. Cmdr. Reyes were safe.',
    ['Peter Crane | Major', 'Reyes… | Lt. Cmdr.'],
  ],
  ['The Estonian minister and his Finnish counterpart, Jaan Tamm, agreed.', ['Jaan Tamm | - | FI']],
  ['MS. DELAUNEY-TATE: Good afternoon. No questions yet?', ['DELAUNEY-TATE… | -']],
  ['Mr. KOVÁCS (Hungary) said that his delegation agreed.', ['KOVÁCS… | -']],
  ['My predecessor, Sir Giles Hanbury, had called on Lord Marsden.', ['Giles Hanbury | -', 'Marsden… | -']],
  [
    'Martin Hollander, Governor, met Edith Rowe, Colonel, and Dominic Wells, the general manager.',
    ['Martin Hollander | Governor', 'Edith Rowe | Colonel'],
  ],
  [
    '**Foreign Minister** *Mori Haruka* met **John McEwing**, Minister for Trade.',
    ['Mori Haruka | Foreign Minister', 'John McEwing | Minister for Trade'],
  ],
  [
    'Foreign Ministers Israel Katz, Mark Strong, Khalid al-Attiyah and P.V. Rao were there.',
    [
      'Israel Katz | Foreign Ministers',
      'Mark Strong | Foreign Ministers',
      'Khalid al-Attiyah | Foreign Ministers',
      'P.V. Rao | Foreign Ministers',
    ],
  ],
  ['The Ambassador in Sweden (Robertson) to the Secretary of State', ['Robertson… | Ambassador in Sweden | SE']],
];

const ignores: readonly string[] = [
  'The s.s. Prins Alexander sailed. Anna Berg (Oslo): a reply. I have, etched in stone,\nJohn Hale',
  'In Cam Ranh Bay, the Deputy Minister spoke.',
  'Director Anna Hallman and Chairman Mike Rodgerson run the shop.',
  'King Street Station and the Queen Mary Hospital',
  'Stephen King Charles and Larry King Live',
  'Major League Baseball and Admiral Insurance',
  'King of hearts',
  'This program is covered by the GNU General Public License, General Terms and Conditions.',
  'Major Version 2, Major Changes, General Information, Captain Hook.',
  "The President of the Council, the Prime Minister's Office, Minister for Defence of Australia said.",
  'John Smith, president of Acme Corp., and Jane Doe, director of marketing, spoke.',
  'Ty Coon, President of Vice',
  "the Foreign Ministers' Meeting, the Defence Ministers' Dialogue, ASEAN Defence Ministers' Meeting-Plus",
  'The two Ministers agreed. The Minister thanked him. The Secretary General said.',
  'The secretary will administer the general election.',
  'GENERAL PUBLIC LICENSE',
  'Director, Office of Technology Licensing',
  'Photographer Anna Berg and conductor John Major Quartet',
  'The carrier Admiral Kuznetsov and the frigate Admiral Gorshkov left port.',
  'The Chairman Award and the Fort General Brock; Ambassador Bridge; Lord Howe Island.',
  'at 3 PM Tokyo time, error(s) and UNIX_SV4.2MP (Takanori Matsue)',
  'The Secretary Price List grew. Captain Boyle scored twice.',
  'HMAS Admiral Hobart, the BRP General Luna and the tanker Captain Ross sailed.',
  'He was born in 1889. He was a captain of industry.',
  'My uncle George Penrose, a fisherman, and Sir Toby.',
  'Director Jane Doe of the Marketing Department and Chairman Ann Hale of the Rotary Club spoke.',
  'TOKYO, Japan – Ministers met.\nHANOI, March – Minister of Defence went.',
];

describe('English officials', () => {
  for (const [text, expected] of finds) it(`finds ${text}`, () => assert.deepEqual(officials(text, 'en'), expected));
  for (const text of ignores) it(`ignores ${text}`, () => assert.deepEqual(officials(text, 'en'), []));
});
