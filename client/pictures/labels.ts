import { l10n } from 'vscode';
import type { Labels } from './messages';

/** The words of a picture's page in the editor's language. */
export const labels = (): Labels => ({
  kinds: {
    official: l10n.t('Official'),
    agreement: l10n.t('Agreement'),
    meeting: l10n.t('Meeting'),
    initiative: l10n.t('Initiative'),
    date: l10n.t('Other date'),
  },
  zoomIn: l10n.t('Zoom In'),
  zoomOut: l10n.t('Zoom Out'),
  showAll: l10n.t('Show All'),
  saveAsSvg: l10n.t('Save as SVG…'),
  openAsText: l10n.t('Open as Text'),
  putInCentre: l10n.t('Put in the Centre'),
  wider: l10n.t('Neighbours of Neighbours'),
  list: l10n.t('All of it as a list'),
  more: l10n.t('and {0} more'),
  inSentence: l10n.t('in one sentence'),
  inParagraph: l10n.t('in one paragraph'),
  keys: l10n.t('Arrow keys go from one to the next, Enter opens the text, + and − zoom, 0 shows all.'),
});
