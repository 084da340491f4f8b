import type { TemplateResult } from 'lit';
import type { Assessment } from '../../../src/assessment/assessment.js';
import type { ReadSheet } from '../../../src/assessment/assessment-csv.js';
import { asHandedOver, handedOver, partOf } from '../../../src/assessment/part.js';
import { memberAt, withMember } from '../../../src/assessment/with-member.js';
import * as typed from '../../../src/text/typed-number.js';
import type { WholeForm } from '../form.js';
import { conflictsView, hasTheirs, type Clash } from './conflicts.js';
import {
  back,
  endOfPage,
  html,
  isSame,
  mergeAssessments,
  nothing,
  parseAssessment,
  practiceName,
  render,
  say,
  title,
  toDocument,
} from './handed-over.js';
import { changesOf } from './file-changes.js';
import { unreadList } from './file-unread.js';
import {
  addFile,
  isNotKept,
  openedFile,
  openedFiles,
  openQuestions,
  removeFile,
  type OpenedFile,
} from './opened-files.js';
import { afterChange } from './own-words.js';
import { keepCopy, saveAsFile, saveText } from './save-as-file.js';
import { setAside } from './set-aside.js';

/** What became of a file that a reader opened. */
type Opened =
  | { readonly is: 'unreadable' | 'newer' | 'undone' | 'settled'; readonly name: string }
  | OpenedFile;

/** By the life of the draft: what happened last. */
const opened = new WeakMap<object, Opened>();

/** Larger than any record with thousands of links. */
const LARGEST = 20 * 2 ** 20; // bytes

/** What is in a file that nobody can read. */
const NOT_READ = { document: undefined, unread: [] } as const;

/** Copies to keep, a practice to hand over, and files that come back. */
export function filesPage(form: WholeForm): TemplateResult {
  const text = form.parts.details.files;
  return html`
    <div class="page" part="page">
      ${back(form)} ${title(form, form.words.list.files)}
      <p class="intro">${text.intro}</p>
      ${form.mode === 'read' ? nothing : opening(form)} ${copies(form)} ${handing(form)}
      ${setAside(form)} ${endOfPage(form)}
    </div>
  `;
}

function heading(form: WholeForm, text: string): TemplateResult {
  return html`<div class="name" role="heading" aria-level=${form.level + 1}>${text}</div>`;
}

function copies(form: WholeForm): TemplateResult {
  const { check, files } = form.parts.details;
  const csv = async () => {
    const { assessmentCsv } = await import('../../../src/assessment/assessment-csv.js');
    const { assessment, standard } = form;
    const base = parseAssessment(asHandedOver(assessment), standard).value;
    saveText(assessment, assessmentCsv(assessment, standard, base));
  };
  return html`<section class="files">
    ${heading(form, check.copy)}
    <p class="intro">${check.copyHint}</p>
    <p class="buttons">
      <button type="button" @click=${() => keepCopy(form)}>${check.download}</button>
      <button type="button" @click=${csv}>${files.spreadsheet}</button>
    </p>
    <p class="hint">${files.spreadsheetHint}</p>
  </section>`;
}

function handing(form: WholeForm): TemplateResult {
  const text = form.parts.details.files;
  const save = (event: Event) => {
    const root = (event.currentTarget as HTMLElement).closest('section');
    const id = root?.querySelector('select')?.value;
    const practice = form.standard.practices.find((one) => one.id === id);
    if (!practice) return;
    const part = partOf(
      form.assessment,
      practice.criteria.map(({ code }) => code),
    );
    saveAsFile(handedOver(toDocument(part)), practice.id);
  };
  return html`<section class="files">
    ${heading(form, text.hand)}
    <p class="intro">${text.handHint}</p>
    <div class="fields">
      <div class="field">
        <label for="practice">${text.practice}</label>
        <select id="practice">
          ${form.standard.practices.map(
            (practice) =>
              html`<option value=${practice.id}>${practiceName(form, practice)}</option>`,
          )}
        </select>
      </div>
    </div>
    <button type="button" @click=${save}>${text.handOver}</button>
  </section>`;
}

function opening(form: WholeForm): TemplateResult {
  const text = form.parts.details.files;
  const open = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void take(form, file).then(() => (input.value = ''));
  };
  return html`<section class="files">
    ${heading(form, text.open)}
    <p class="intro">${text.openHint}</p>
    <div class="fields">
      <div class="field">
        <label for="file">${text.file}</label>
        <input
          id="file"
          type="file"
          accept=".json,.csv,application/json,text/csv"
          @change=${open}
        />
      </div>
    </div>
    <div role="status">${outcome(form)}</div>
    ${openedFiles(form)
      .toReversed()
      .map((file, index) => blockOf(form, file, index === 0))}
  </section>`;
}

/** Reads a file and takes what it says into the record; the reader sees what that was, and can undo it. */
async function take(form: WholeForm, file: File) {
  const { name } = file;
  const text = file.size > LARGEST ? '' : await textOf(file);
  const { document, unread: cells } = await readIn(text, form);
  const { value, problems } = parseAssessment(document, form.standard);
  if (!value) {
    const isNewer = problems.some(({ code }) => code === 'newer-version');
    opened.set(form.kept.life, { is: isNewer ? 'newer' : 'unreadable', name });
    form.host.requestUpdate();
    return;
  }
  form.edit((before) => {
    const taken = openedFile(form, { id: String(Math.random()), name, document, cells }, before);
    if (!taken) return before;
    opened.set(form.kept.life, taken);
    addFile(form, taken);
    return taken.after;
  });
  form.tell();
  form.host.requestUpdate();
}

/** What is no UTF-8 is what a spreadsheet calls plain "CSV". */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readIn(text: string, { standard }: WholeForm): Promise<ReadSheet | typeof NOT_READ> {
  if (!/^\uFEFF?\s*[[{]/.test(text)) {
    const { csvDocument } = await import('../../../src/assessment/assessment-csv.js');
    return csvDocument(text, standard, typed);
  }
  try {
    return { ...NOT_READ, document: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return NOT_READ;
  }
}

function outcome(form: WholeForm): unknown {
  const text = form.parts.details.files;
  const it = opened.get(form.kept.life);
  if (!it) return nothing;
  const { name } = it;
  if (it.is !== 'taken') return html`<p class="warning">${say(form, text[it.is], { name })}</p>`;
  return whatCame(form, it);
}

function whatCame(form: WholeForm, it: OpenedFile): TemplateResult {
  const text = form.parts.details.files;
  const { name } = it;
  const toDecide = openQuestions(form, it).length;
  const changes = changesOf(form, it.before, it.after);
  const count = changes.length;
  const isUnread = it.unread.length > 0;
  return html`<div class="warning ${isUnread ? '' : 'met'}">
    ${count ? say(form, text.taken, { count, name }) : say(form, text.nothingNew, { name })}
    ${toDecide ? say(form, text.toDecide, { count: toDecide }) : ''}
    ${it.isUncertified ? text.notCertified : ''}
    ${isUnread ? html`${say(form, text.lost, { count: it.unread.length })} ${unreadList(form, it.unread)}` : ''}
  </div>`;
}

/** An element of its own for each, so that what is chosen in one stays with it where another one goes. */
const blocks = new WeakMap<OpenedFile, HTMLElement>();

function blockOf(form: WholeForm, file: OpenedFile, isLast: boolean): HTMLElement {
  const block = blocks.get(file) ?? document.createElement('div');
  blocks.set(file, block);
  block.id = `file-${file.id}`;
  block.className = 'opened';
  block.setAttribute('role', 'group');
  block.setAttribute('aria-label', file.name);
  block.tabIndex = -1;
  render(decisions(form, file, isLast), block);
  return block;
}

/** What was the reader's own is nobody's where an earlier file has brought it that was undone since. */
function withoutGone({ assessment }: WholeForm, clash: Clash): Clash {
  const gone = clash.pointers.filter((pointer) => memberAt(assessment, pointer) === undefined);
  const mine = gone.reduce((record, pointer) => withMember(record, pointer, undefined), clash.mine);
  return { ...clash, mine };
}

/** What was changed, what is still to be decided, and the way back. */
function decisions(form: WholeForm, it: OpenedFile, isLast: boolean): TemplateResult {
  const { name, clash } = it;
  const text = form.parts.details.files;
  const changes = changesOf(form, it.before, it.after);
  const isLosing = isNotKept(it) && openQuestions(form, it).length > 0;
  const whose = html`<span class="visually-hidden"> ${name}</span>`;
  return html`
    ${it === opened.get(form.kept.life) ? nothing : whatCame(form, it)}
    ${clash.pointers.length ? conflictsView(form, withoutGone(form, clash)) : nothing}
    ${isLosing ? html`<p class="hint">${text.notKept}</p>` : nothing}
    ${
      changes.length
        ? html`<details class="beside" ?open=${isLast}>
            <summary>${text.changes}</summary>
            <ul class="changes">
              ${changes}
            </ul>
          </details>`
        : nothing
    }
    <p class="buttons">
      <button type="button" @click=${() => undo(form, it)}>${text.undo}${whose}</button>
      <button type="button" @click=${() => end(form, it, 'settled')}>${text.done}${whose}</button>
    </p>
  `;
}

function undo(form: WholeForm, it: OpenedFile) {
  form.edit((now) => withoutFile(now, it));
  form.tell();
  end(form, it, 'undone');
}

function end(form: WholeForm, it: OpenedFile, is: 'undone' | 'settled') {
  removeFile(form, it);
  opened.set(form.kept.life, { is, name: it.name });
  form.host.requestUpdate();
  form.focus('file');
}

/** The record without what came from the file, by decisions too; what was answered since stays. */
function withoutFile(now: Assessment, { before, after, clash }: OpenedFile): Assessment {
  const { updatedAt } = now;
  const own = clash.pointers.reduce((record, pointer) => {
    return hasTheirs(record, clash, pointer)
      ? withMember(record, pointer, memberAt(before, pointer))
      : record;
  }, now);
  if (isSame(own, { ...after, ...(updatedAt !== undefined && { updatedAt }) })) return before;
  return afterChange(now, mergeAssessments(after, own, before).assessment);
}
