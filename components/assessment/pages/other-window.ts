import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Question } from '../../../src/assessment/stored-draft.js';
import type { WholeForm } from '../form.js';
import { conflictsView, ownNow, theirsNow } from './conflicts.js';
import { differing, html, isSame, parseAssessment, render, toDocument } from './handed-over.js';

interface Places {
  readonly id: string;
  readonly question: HTMLElement;
  /** Stays in view while the question is not. */
  readonly way: HTMLElement;
  /** JSON Pointers of the members. */
  readonly pointers: readonly string[];
  /** What this window has made of it, also since it was asked. */
  mine: Assessment;
  /** What the other has made of it, the same. */
  theirs: Assessment;
  /** All that the other has, when that was last looked at. */
  heard?: Assessment;
  /** Where the reader was who followed it. */
  from?: HTMLElement | null;
}

/** Elements of its own for each, so that a screen reader hears of the next one too. */
const known = new WeakMap<HTMLElement, Places>();

/** What is asked now; null where nothing is. What lies in a store and is no question is dropped. */
export function askedNow(form: WholeForm): Places | null {
  const { host, kept } = form;
  const before = known.get(host);
  for (const id of kept.clashes) {
    const places = before?.id === id ? before : placesFor(form, id);
    if (places) {
      known.set(host, places);
      return places;
    }
    decide(form, id);
  }
  return null;
}

/** What this window and another one have changed to something else: asked, with both shown, and with a way there. */
export function otherWindow(form: WholeForm, places: Places) {
  const { files } = form.parts.details;
  const { question, way } = places;
  const root = form.host.shadowRoot;
  const go = () => {
    comeFrom(places, root?.activeElement);
    question.focus();
  };
  follow(form, places);
  question.setAttribute('aria-label', files.otherWindow);
  render(
    html`${conflictsView(form, { ...places, other: files.otherWindow }, 'alert')}
      <button type="button" @click=${() => end(form, places)}>${files.done}</button>`,
    question,
  );
  render(html`<button class="link" type="button" @click=${go}>${files.look}</button>`, way);
  return html`${question} ${way}`;
}

/** Takes up what both have made of it since, and keeps that with the question. */
function follow({ kept, assessment }: WholeForm, places: Places) {
  const { id, pointers, mine, theirs } = places;
  const { theirs: now } = kept;
  if (now) {
    places.theirs = theirsNow({ now, before: places.heard }, places);
    places.heard = now;
  }
  places.mine = ownNow(assessment, places, now);
  if (isSame([mine, theirs], [places.mine, places.theirs])) return;
  const [own, others] = [places.mine, places.theirs].map(toDocument);
  kept.questions.set(id, { pointers, mine: own, theirs: others } satisfies Question);
  kept.keeper.keep();
}

/** Remembers where the reader was before the way was pressed, which may take the focus itself. */
function comeFrom(places: Places, element: EventTarget | null | undefined) {
  if (element instanceof HTMLElement && !places.way.contains(element)) places.from = element;
}

/** On to the next question, or back to where the reader was. */
function end(form: WholeForm, { id, from }: Places) {
  decide(form, id);
  if (form.kept.clashes.length) return form.focus('asked');
  const back = from?.isConnected ? from : null;
  (back ?? form.host.shadowRoot?.querySelector<HTMLElement>('.title'))?.focus();
}

function decide({ host, kept }: WholeForm, id: string) {
  kept.questions.set(id, null);
  kept.keeper.keep();
  host.requestUpdate();
}

/** Null where it is none that can be asked. */
function placesFor({ kept, standard }: WholeForm, id: string): Places | null {
  const { pointers, ...sides } = Object(kept.questions.get(id)) as Partial<Question>;
  const [mine, theirs] = [sides.mine, sides.theirs].map(
    (side) => parseAssessment(side, standard).value,
  );
  if (!mine || !theirs || !Array.isArray(pointers)) return null;
  // Only what a member can be.
  const found = differing(mine, theirs).filter((pointer) => pointers.includes(pointer));
  return found.length ? placesOf({ id, pointers: found, mine, theirs }) : null;
}

/** Elements for a question about these. */
function placesOf(asked: Pick<Places, 'id' | 'pointers' | 'mine' | 'theirs'>): Places {
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
  const places = { ...asked, question, way };
  way.addEventListener('focusin', ({ relatedTarget }) => comeFrom(places, relatedTarget));
  return places;
}
