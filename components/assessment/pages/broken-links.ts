import type { TemplateResult } from 'lit';
import type { Practice } from '../../../src/standard/standard.js';
import type { Form, Name, Place, WholeForm } from '../form.js';
import { showPiece } from './evidence-list.js';
import { isAddress } from './field.js';
import { html, nothing, say } from './handed-over.js';
import { nameOf } from './outcomes-page.js';

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
  return [...inPractices, ...sources(form)];
}

/** At the end of a page, once these pages are there: what is wrong of the evidence on it, which may be folded by then. */
export function toMend(form: Form, { criteria }: Pick<Practice, 'criteria'>) {
  const { parts } = form.pages;
  const links = parts ? criteria.flatMap(({ code }) => evidence({ ...form, parts }, code)) : [];
  if (!parts || !links.length) return nothing;
  return html`<section class="gaps">
    <div class="name" role="heading" aria-level=${form.level + 1}>
      ${parts.details.check.toMend}
    </div>
    <ul>
      ${links.map(gapRow)}
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

function sources(form: WholeForm): Gap[] {
  return form.standard.outcomeMetrics.flatMap((metric) => {
    const { name, source } = form.assessment.outcomes?.[metric.id] ?? {};
    if (!source?.url || isAddress(source.url)) return [];
    const sentence = say(form, form.parts.details.check.noLink, { text: source.url });
    const words = html`${name ?? nameOf(form, metric)}: ${sentence}`;
    return { words, open: opening(form, 'outcomes', () => `${metric.id}-source-url`) };
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
