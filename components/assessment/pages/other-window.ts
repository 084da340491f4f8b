import type { Assessment } from '../../../src/assessment/assessment.js';
import type { WholeForm } from '../form.js';
import { conflictsView, ownNow, theirsNow } from './conflicts.js';
import { html, render } from './handed-over.js';

type Clash = WholeForm['kept']['clashes'][number];

interface Places {
  readonly question: HTMLElement;
  /** Stays in view while the question is not. */
  readonly way: HTMLElement;
  /** What this window has made of it, also since it was asked. */
  mine: Assessment;
  /** What the other has made of it, the same. */
  theirs: Assessment;
  /** Where the reader was who followed it. */
  from?: HTMLElement | null;
}

/** Elements of its own for each, so that a screen reader hears of the next one too. */
const known = new WeakMap<Clash, Places>();

/** What this window and another one have changed to something else: asked, with both shown, and with a way there. */
export function otherWindow(form: WholeForm, clash: Clash) {
  const { files } = form.parts.details;
  const places = known.get(clash) ?? placesFor(clash);
  known.set(clash, places);
  const { question, way } = places;
  const root = form.host.shadowRoot;
  const go = () => {
    comeFrom(places, root?.activeElement);
    question.focus();
  };
  const told = { pointers: clash.conflicts, other: files.otherWindow };
  places.theirs = theirsNow(clash.theirs.assessment, { ...told, ...places });
  places.mine = ownNow(form.assessment, { ...told, ...places });
  const asked = { ...told, mine: places.mine, theirs: places.theirs };
  question.setAttribute('aria-label', files.otherWindow);
  render(
    html`${conflictsView(form, asked, 'alert')}
      <button type="button" @click=${() => end(form, places)}>${files.done}</button>`,
    question,
  );
  render(html`<button class="link" type="button" @click=${go}>${files.look}</button>`, way);
  return html`${question} ${way}`;
}

/** Remembers where the reader was before the way was pressed, which may take the focus itself. */
function comeFrom(places: Places, element: EventTarget | null | undefined) {
  if (element instanceof HTMLElement && !places.way.contains(element)) places.from = element;
}

/** On to the next question, or back to where the reader was. */
function end(form: WholeForm, { from }: Places) {
  const { clashes } = form.kept;
  clashes.shift();
  form.host.requestUpdate();
  if (clashes.length) return form.focus('asked');
  const back = from?.isConnected ? from : null;
  (back ?? form.host.shadowRoot?.querySelector<HTMLElement>('.title'))?.focus();
}

function placesFor(clash: Clash): Places {
  const question = document.createElement('div');
  question.id = 'asked';
  question.className = 'warning';
  question.setAttribute('role', 'group');
  question.tabIndex = -1;
  const way = document.createElement('div');
  way.className = 'asked';
  way.hidden = true;
  new IntersectionObserver((seen) => (way.hidden = !!seen.at(-1)?.isIntersecting)).observe(
    question,
  );
  const places = { question, way, mine: clash.mine.assessment, theirs: clash.theirs.assessment };
  way.addEventListener('focusin', ({ relatedTarget }) => comeFrom(places, relatedTarget));
  return places;
}
