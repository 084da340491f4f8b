import type { TemplateResult } from 'lit';
import type { Practice } from '../../../src/standard/standard.js';
import type { Form, Name, Place, Task, WholeForm } from '../form.js';
import { showPiece } from './evidence-list.js';
import { isAddress } from './field.js';
import { html, nothing, say } from './handed-over.js';
import { keepMistakes } from './kept-mistakes.js';
import { nameOf } from './metric.js';

interface Gap {
  readonly words: Name;
  readonly open: () => Promise<void>;
}

type FormWithWords = Form & Pick<WholeForm, 'parts'>;

/** Of all that the record cites, what its reader could not open. */
export function brokenLinks(form: WholeForm): Gap[] {
  const inPractices = form.standard.practices.flatMap(({ id, criteria }) =>
    criteria.flatMap(({ code }) => evidence(form, code, { practice: id })),
  );
  return [...inPractices, ...sources(form, 'outcomes')];
}

/**
 * What stands in fields and could not be taken, of the page that is open where `isHere` tells what is on it. Nothing is
 * wrong of a row that is begun and still empty.
 */
export function mistakes(form: FormWithWords, isHere?: (place: Place) => boolean): Gap[] {
  const { mistake, half } = form.parts.details.check;
  return [...form.mistakes].flatMap(([id, { text, sentence, name, place, within }]) => {
    if ((!text && !sentence) || isHere?.(place) === false) return [];
    const words = html`${name}: ${text && say(form, mistake, { text })} ${sentence ?? half}`;
    const field = () => {
      if (within) form.unfold(within, true);
      return id;
    };
    return { words, open: opening(form, isHere ? undefined : place, field) };
  });
}

/** Whether something stands on the page of a task, or of a practice, that could not be taken. */
export function hasMistake(form: Form, place: Place): boolean {
  keepMistakes(form);
  return [...form.mistakes.values()].some(
    ({ text, sentence, place: at }) => (text || sentence) && nameOfPage(at) === nameOfPage(place),
  );
}

function nameOfPage(place: Place): string {
  return typeof place === 'object' ? place.practice : place;
}

/** At the end of a page, once these pages are there: what is wrong of the evidence on it, which may be folded by then. */
export function toMend(form: Form, { criteria }: Pick<Practice, 'criteria'>) {
  const { parts } = form.pages;
  if (!parts) return nothing;
  keepMistakes(form);
  const complete = { ...form, parts };
  const codes = criteria.map(({ code }) => code);
  const isHere = (place: Place) => typeof place === 'object' && codes.includes(place.code ?? '');
  return mending(complete, [
    ...mistakes(complete, isHere),
    ...codes.flatMap((code) => evidence(complete, code)),
  ]);
}

/** The same of a page that is no practice. */
export function toMendOn(form: WholeForm, task: Task) {
  const links = task === 'outcomes' ? sources(form) : [];
  return mending(form, [...mistakes(form, (place) => place === task), ...links]);
}

function mending({ parts, level }: FormWithWords, gaps: readonly Gap[]) {
  if (!gaps.length) return nothing;
  return html`<section class="gaps">
    <div class="name" role="heading" aria-level=${level + 1}>${parts.details.check.toMend}</div>
    <ul>
      ${gaps.map(gapRow)}
    </ul>
  </section>`;
}

/** Something that is missing or wrong, in words that lead to where it can be mended. */
export function gapRow({ words, open }: Gap): TemplateResult {
  return html`<li><button class="link" type="button" @click=${open}>${words}</button></li>`;
}

/** `place`: where the criterion is, if it is not on the page that is open. */
function evidence(form: FormWithWords, code: string, place?: Place): Gap[] {
  const { beside, check } = form.parts.details;
  return (form.assessment.answers?.[code]?.evidence ?? []).flatMap(({ title, url }, index) => {
    if (url ? isAddress(url) : title) return [];
    const piece = `${code}, ${say(form, beside.piece, { number: index + 1 })}`;
    const words = `${piece}: ${url ? say(form, check.noLink, { text: url }) : check.emptyPiece}`;
    const field = () => showPiece(form, code, index, url ? 'url' : 'title');
    return { words, open: opening(form, place, field) };
  });
}

function sources(form: WholeForm, place?: Place): Gap[] {
  return form.standard.outcomeMetrics.flatMap((metric) => {
    const { name, source } = form.assessment.outcomes?.[metric.id] ?? {};
    if (!source?.url || isAddress(source.url)) return [];
    const sentence = say(form, form.parts.details.check.noLink, { text: source.url });
    const words = html`${name ?? nameOf(form, metric)}: ${sentence}`;
    return { words, open: opening(form, place, () => `${metric.id}-source-url`) };
  });
}

/** `field` gives the id of the field, and unfolds what it is in. */
function opening(form: Form, place: Place | undefined, field: () => string): () => Promise<void> {
  return async () => {
    const id = field();
    if (place) await form.open(place);
    form.focus(id);
  };
}
