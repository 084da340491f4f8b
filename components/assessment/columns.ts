import { html, nothing, type TemplateResult } from 'lit';
import { whole, type Form, type Task } from './form.js';
import { awaitedPage, practicePage } from './practice-page.js';
import { standing } from './standing.js';
import { taskList } from './task-list.js';

/** Where a reader is in the form. */
export interface Here {
  /** By its id; where it is none, the task is shown. */
  readonly practice: string | null;
  readonly task: Task | 'list';
  /** How many parts of the record could not be read. */
  readonly problems: number;
}

/** The result and beside it, or below it, the page that is open. */
export function columns(form: Form, here: Here): TemplateResult {
  const { unofficial } = form.words.tiers;
  return html`
    <div class="columns">
      ${standing(form)}
      <div class=${form.kept.clashes.length ? 'asking' : nothing}>
        ${keepingRemark(form, here)} ${unreadParts(form, here.problems)}
        ${form.submission.parts?.submission.remarks(form)} ${page(form, here)}
        ${unofficial ? html`<p class="unofficial">${unofficial}</p>` : nothing}
      </div>
    </div>
  `;
}

function page(form: Form, { practice: open, task }: Here): TemplateResult {
  const { pages, submission, standard, mode, host } = form;
  const practice = standard.practices.find(({ id }) => id === open);
  if (practice && !mode) return practicePage(form, practice);
  if (task === 'list' && !mode) return taskList(form);
  void pages.call();
  if (mode || host.action) void submission.call();
  const complete = whole(form);
  const awaited = () =>
    awaitedPage(form, task === 'list' ? form.words.title : form.words.list[task]);
  if (!complete) return awaited();
  if (!mode && task !== 'list') return complete.parts.pages.taskPage(complete, task);
  return submission.parts?.submission.modePage(complete, practice) ?? awaited();
}

/** What was wrong with a record that is used all the same. */
function unreadParts(form: Form, count: number) {
  if (!count) return nothing;
  void form.pages.call();
  const complete = whole(form);
  return complete?.parts.pages.unreadParts(complete, count) ?? nothing;
}

/** Said where the browser keeps the draft less safely than it should. */
function keepingRemark(form: Form, { practice, task }: Here) {
  const { kept, pages } = form;
  const isSafe =
    kept.place === 'none' ||
    (kept.place === 'indexeddb' && (practice !== null || task !== 'list' || !kept.isShortLived));
  if (isSafe && !(kept.trouble ?? kept.clashes[0])) return nothing;
  void pages.call();
  const complete = whole(form);
  if (complete) return complete.parts.pages.keepingRemark(complete);
  return pages.hasFailed && !isSafe ? html`<p class="warning">${form.words.notSafe}</p>` : nothing;
}
