import { type FrameworkWord, frameworkWords } from '../framework';
import { wordSet } from '../title-grammar';

export const ENGLISH_INITIATIVES: readonly FrameworkWord[] = [
  ...frameworkWords(
    'parties',
    'initiative|vision|fund|partnership|programme|program|outlook|framework|project|facility|agenda|community|roadmap|network',
  ),
  ...frameworkWords('region', 'strategy'),
];

export const ENGLISH_KNOWN_INITIATIVES: readonly string[] = [
  'Free and Open Indo-Pacific',
  'free and open Indo-Pacific',
  'ASEAN Outlook on the Indo-Pacific',
  'Official Security Assistance',
  'Belt and Road Initiative',
  'Belt and Road',
  'Vientiane Vision',
  'Vientiane Vision 2.0',
  'Indo-Pacific Economic Framework for Prosperity',
  'Indo-Pacific Economic Framework',
  'Asia Zero Emission Community',
  'Global Gateway',
  'European Defence Fund',
  'Partnership for Peace',
  'Proliferation Security Initiative',
  'Pacific Deterrence Initiative',
  'Marshall Plan',
  'Colombo Plan',
  'Black Sea Grain Initiative',
  'Partners in the Blue Pacific',
  'Blue Dot Network',
  'Pacific Step-up',
  'Nordic Defence Cooperation',
  'Nordic Defense Cooperation',
  'NORDEFCO',
  'AUKUS',
  'Global Combat Air Programme',
  'Global Combat Air Program',
];

/** Words that make a capitalised framework one of states. */
export const FRAMEWORK_SUBJECTS: ReadonlySet<string> = wordSet(
  'indo-pacific defence defense security maritime strategic ministerial capacity-building capacity peace nuclear asia asian asia-pacific pacific mekong arctic nordic baltic deterrence proliferation counter-terrorism disarmament humanitarian',
);

/** Regions of the world that make a strategy or a framework one of states. */
export const FRAMEWORK_REGIONS: ReadonlySet<string> = wordSet(
  'indo-pacific asia asia-pacific pacific mekong arctic antarctic nordic baltic atlantic mediterranean africa north caribbean caucasus sahel gulf',
);

export const NO_FRAMEWORKS: ReadonlySet<string> = wordSet(
  'software source monetary children’s population license licence web java python debian kde gnome test testing graphics media memory data object open community: informatics visualization day browser desktop translation localization kernel',
);

/** Words of frameworks that a name of two words and more in capitals may stand before. */
export const OWN_NAMED_FRAMEWORKS: ReadonlySet<string> = wordSet(
  'initiative partnership vision programme program fund facility network',
);
