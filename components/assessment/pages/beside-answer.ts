import type { TemplateResult } from 'lit';
import { evidenceList } from './evidence-list.js';
import { checkbox, field } from './field.js';
import type { WholeForm } from '../form.js';
import { html, withEntry } from './handed-over.js';

/** What is said of a criterion beside its answer: a note, the City Data Alliance, evidence. */
export function besideAnswer(form: WholeForm, code: string): TemplateResult {
  const text = form.parts.details.beside;
  const { note = '', cityDataAlliance = false } = form.assessment.answers?.[code] ?? {};
  const write = (typed: string) =>
    form.edit((before) => withEntry(before, code, { note: typed || undefined }));
  const tell = () => form.tell(code);
  return html`
    <div class="fields">
      ${field(form, {
        id: `${code}-note`,
        label: text.note,
        hint: text.noteHint,
        kind: 'lines',
        value: note,
        typed: write,
        done: tell,
      })}
      ${checkbox({
        id: `${code}-alliance`,
        label: text.alliance,
        checked: cityDataAlliance,
        done: (checked) => {
          const change = { cityDataAlliance: checked || undefined };
          form.edit((before) => withEntry(before, code, change));
          tell();
        },
      })}
      ${evidenceList(form, code)}
    </div>
  `;
}
