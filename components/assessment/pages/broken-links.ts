import type { TemplateResult } from 'lit';
import type { Practice } from '../../../src/standard/standard.js';
import type { Form, Name, Place, WholeForm } from '../form.js';
import { isAddress } from './field.js';
import { html, nothing, say } from './handed-over.js';
import { nameOf } from './outcomes-page.js';

/** What a reader of the record could not open, in words, and the way to its field. */
interface BrokenLink {
  readonly words: Name;
  readonly open: () => Promise<void>;
}

type FormWithWords = Form & Pick<WholeForm, 'parts'>;

/** Of all that the record cites. */
export function brokenLinks(form: WholeForm): BrokenLink[] {
  return [...form.standard.practices.flatMap((each) => inPractice(form, each)), ...sources(form)];
}

/** At the end of a practice, once these pages are there: what of its evidence is wrong, which may be folded by then. */
export function toMend(form: Form, practice: Practice) {
  const { parts } = form.pages;
  const links = parts ? inPractice({ ...form, parts }, practice) : [];
  if (!parts || !links.length) return nothing;
  return html`<section class="gaps">
    <div class="name" role="heading" aria-level=${form.level + 1}>
      ${parts.details.check.toMend}
    </div>
    <ul>
      ${links.map(brokenRow)}
    </ul>
  </section>`;
}

export function brokenRow({ words, open }: BrokenLink): TemplateResult {
  return html`<li><button class="link" type="button" @click=${open}>${words}</button></li>`;
}

function inPractice(form: FormWithWords, practice: Practice): BrokenLink[] {
  return practice.criteria.flatMap(({ code }) => evidence(form, practice, code));
}

function evidence(form: FormWithWords, practice: Practice, code: string): BrokenLink[] {
  const { beside, check } = form.parts.details;
  const place = { practice: practice.id };
  return (form.assessment.answers?.[code]?.evidence ?? []).flatMap(({ title, url }, index) => {
    if (url ? isAddress(url) : title) return [];
    const piece = `${code}, ${say(form, beside.piece, { number: index + 1 })}`;
    const unfold = () => {
      form.unfold(code, true);
      form.unfold(`${code}-added-${index}`, true);
    };
    const words = `${piece}: ${url ? say(form, check.noLink, { text: url }) : check.emptyPiece}`;
    const field = `${code}-${url ? 'url' : 'title'}-${index}`;
    return { words, open: opening(form, { place, field, unfold }) };
  });
}

function sources(form: WholeForm): BrokenLink[] {
  return form.standard.outcomeMetrics.flatMap((metric) => {
    const { name, source } = form.assessment.outcomes?.[metric.id] ?? {};
    if (!source?.url || isAddress(source.url)) return [];
    const sentence = say(form, form.parts.details.check.noLink, { text: source.url });
    const words = html`${name ?? nameOf(form, metric)}: ${sentence}`;
    const field = `${metric.id}-source-url`;
    return { words, open: opening(form, { place: 'outcomes', field }) };
  });
}

interface Way {
  readonly place: Place;
  readonly field: string;
  readonly unfold?: () => void;
}

function opening(form: Form, { place, field, unfold }: Way): () => Promise<void> {
  return async () => {
    unfold?.();
    await form.open(place);
    form.focus(field);
  };
}
