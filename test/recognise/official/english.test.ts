import assert from 'node:assert/strict';
import { officials } from './officials';

/** What stands in a text, and its officials: `name | role | country`, a part of a name ending in `…`. */
const finds: readonly (readonly [string, readonly string[]])[] = [
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
];

const ignores: readonly string[] = [
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
];

describe('English officials', () => {
  for (const [text, expected] of finds) it(`finds ${text}`, () => assert.deepEqual(officials(text, 'en'), expected));
  for (const text of ignores) it(`ignores ${text}`, () => assert.deepEqual(officials(text, 'en'), []));
});
