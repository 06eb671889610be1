import type { Picture, Subject, ToPage } from '../messages';
import { createFrame, ZOOM_STEP } from './frame';
import { createHost } from './host';
import { networkView } from './network';
import { timelineView } from './timeline';
import type { Canvas, View } from './view';

/** The page of a picture: draws what it is sent, and says what was clicked. */
const host = createHost();
const frame = createFrame();
let view: View | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') show(data.picture, data.subject, { frame, host, labels: data.labels });
  else host.say({ type: 'svg', svg: view?.svg() ?? '' });
});

// Anywhere on the page but where something is typed: there is nowhere here.
window.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  if (ctrlKey || metaKey || altKey) return;
  if (key === '+' || key === '=') view?.zoom(ZOOM_STEP);
  else if (key === '-' || key === '−') view?.zoom(1 / ZOOM_STEP);
  else if (key === '0') view?.showAll();
});

// The editor changes the class of the body with its theme: fonts may differ, and words take another room.
new MutationObserver(() => view?.redraw()).observe(document.body, { attributeFilter: ['class'] });

function show(picture: Picture, subject: Subject, canvas: Canvas): void {
  view?.end();
  view = undefined;
  host.keep({ subject });
  const { labels } = canvas;
  const { title, summary } = picture.picture === 'timeline' ? picture.timeline : picture.network;
  frame.title(title, summary);
  frame.drawing.replaceChildren();
  const isEmpty =
    picture.picture === 'timeline' ? picture.timeline.events.length === 0 : picture.network.nodes.length === 0;
  document.body.classList.toggle('empty', isEmpty);
  frame.keys(labels.keys);
  if (isEmpty) frame.buttons([]);
  else
    view =
      picture.picture === 'timeline'
        ? timelineView(picture.timeline, canvas)
        : networkView(picture.network, picture.reach, canvas);
  host.say({ type: 'drawn', marks: view?.marks ?? 0 });
}

host.say({ type: 'ready' });
