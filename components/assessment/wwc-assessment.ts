import { html, type PropertyValues, type TemplateResult } from 'lit';
import { ASSESSMENT_FORMAT } from '../../src/assessment/assessment.js';
import { withAnswer } from '../../src/assessment/edit-answer.js';
import { score } from '../../src/scoring/score.js';
import type { Standard } from '../../src/standard/standard.js';
import { practices2022 } from '../../src/standard/wwc-2022-names.js';
import { rules } from '../../src/standard/wwc-2022-rules.js';
import type { AssessmentText } from '../../src/text/assessment-text.js';
import { assessment as english } from '../../src/text/en/assessment.js';
import { Language } from '../shared/language.js';
import { markStyles } from '../shared/mark.js';
import { property } from '../shared/property.js';
// The form always writes a record, so the code for records comes with it and not after it.
import '../shared/record.js';
import { RecordElement } from '../shared/record-element.js';
import type { RecordState } from '../shared/record.js';
import { tokens } from '../shared/tokens.styles.js';
import { answerSpoken } from './answer-spoken.js';
import { criterionStyles } from './criterion.styles.js';
import { Draft } from './draft.js';
import type { Form, Mode, Place, Questionnaire, Task } from './form.js';
import { columns } from './columns.js';
import { InForm } from './in-form.js';
import { KeptDraft } from './keeping/kept-draft.js';
import { Later, loadPages, loadSubmission } from './later.js';
import { loadQuestions } from './questions.js';
import { standingStyles } from './standing.styles.js';
import { taskListStyles } from './task-list.styles.js';
import { assessmentStyles } from './wwc-assessment.styles.js';

const WWC_2022: Questionnaire = { ...rules, practices: practices2022(rules), lang: 'en' };

const LEVELS = [1, 2, 3, 4, 5];

/**
 * The self-assessment form: a list of the practices, a page for each, and the result, which is always in view and
 * grows with each answer. Without a record it begins an empty one; a record that it is given it goes on with. Other
 * elements on the page follow it live with `for`.
 *
 * @summary The self-assessment form.
 * @tagname wwc-assessment
 *
 * @slot - What a page shows without script.
 *
 * @fires {CustomEvent<AssessmentChange>} wwc-assessment-change - A reader changed the record: an answer, its note
 * or evidence, a decision, the city, an outcome metric, or all that a file brings. Its detail is
 * `{ assessment, score, code, answer }`; `code` is null where it was no single criterion. It bubbles out of shadow roots.
 * @fires {CustomEvent<AssessmentSubmit>} wwc-assessment-submit - Before the record is sent to `action`; a page that
 * cancels it keeps it from being sent. Its detail is `{ assessment }`, the whole document.
 * @fires {CustomEvent<AssessmentSent>} wwc-assessment-sent - The server has it. Its detail is
 * `{ assessment, response }`, where `response` is the JSON that the server answered, or null.
 *
 * @csspart form - The frame.
 * @csspart standing - The result.
 * @csspart mark - The drawing in the result.
 * @csspart page - The list of practices, or one practice.
 * @csspart title - The heading of that page.
 * @csspart task - A practice in the list.
 * @csspart criterion - One criterion with its answers.
 * @csspart question - What it asks.
 * @csspart decision - What a reviewer made of the answer.
 * @csspart failure - The sentence where a record could not be had.
 *
 * @cssproperty --wwc-paper - Ground.
 * @cssproperty --wwc-ink - Text.
 * @cssproperty --wwc-accent - What can be pressed; made readable where it would not be.
 * @cssproperty --wwc-silver - Hue of Silver.
 * @cssproperty --wwc-gold - Hue of Gold.
 * @cssproperty --wwc-platinum - Hue of Platinum.
 * @cssproperty --wwc-radius - Corner of the frame.
 * @cssproperty --wwc-font - Font family; the page's own without it.
 * @cssproperty --wwc-font-size - Size of the text; the form grows with it.
 * @cssproperty --wwc-sticky-top - Height of what the page itself keeps at the top of the window.
 */
export class WwcAssessment extends RecordElement<Standard> {
  static readonly formAssociated = true;

  static override styles = [
    tokens,
    markStyles,
    assessmentStyles,
    standingStyles,
    taskListStyles,
    criterionStyles,
  ];

  /** The practice that is shown, by its id: `DM`. Anything else shows the list of all. */
  @property() practice: string | null = null;

  /** The page's address names the place in the form, `#DM`, `#DM1` or `#check`, and leads there; one form a page. */
  @property({ type: Boolean }) linkable = false;

  /** Level of the form's own heading, 1 to 5; the headings below it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Takes letters no longer for answers: without it, y, i and n answer the question that has the focus. */
  @property({ type: Boolean, attribute: 'without-keys' }) withoutKeys = false;

  /** Tells the drafts that one browser keeps apart; without it they are told by the address of record or page. */
  @property({ attribute: 'storage-key' }) storageKey: string | null = null;

  /** `none` keeps nothing in the browser; anything else keeps a draft of what was answered. */
  @property() storage: string | null = null;

  /** Name under which a form of the page submits the record, as JSON: all of it, private notes and evidence too. */
  @property({ reflect: true }) name: string | null = null;

  /** Every criterion must be answered before a form of the page can be submitted. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Nothing can be changed and nothing is submitted; a `fieldset` that is disabled does the same. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Shows everything, to be read; nothing can be changed, and no draft is looked for. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** `review` for who decides on the answers, `resubmit` for a city that mends what was changed in review. */
  @property() mode: 'review' | 'resubmit' | null = null;

  /** Address that the record is sent to, whole, at a press: of this site, `https`, or `http://localhost`. */
  @property() action: string | null = null;

  /** Whether the page's address has been looked at; undefined where it is none of the form's business. */
  @property({ state: true }) private isLinked: boolean | undefined;

  /** The page that is shown where no practice is. */
  @property({ state: true }) private task: Task | 'list' = 'list';

  /** As the browser told it last. */
  #isDisabled = false;

  readonly #language = new Language<AssessmentText>(this, {
    en: english,
    load: { es: () => import('../../src/text/es/assessment.js').then((es) => es.assessment) },
  });
  readonly #questions = new Later(this, () => this.#language.lang, loadQuestions);
  readonly #pages = new Later(this, () => this.#language.lang, loadPages);
  readonly #submission = new Later(this, () => this.#language.lang, loadSubmission);
  readonly #kept = new KeptDraft(this, () => this.#draft.replace(null));
  readonly #draft = new Draft(
    this,
    () => this.record,
    () => ({ format: ASSESSMENT_FORMAT, standard: this.#edition.id }),
  );

  readonly #inForm = new InForm(
    this,
    () => this.#language.words && this.#form(this.#language.words),
  );

  /** The form of the page that this one is part of. */
  get form(): HTMLFormElement | null {
    return this.#inForm.internals.form;
  }

  /** Whether all that is required is there. */
  get validity(): ValidityState {
    return this.#inForm.internals.validity;
  }

  /** What keeps it from being submitted, as a sentence. */
  get validationMessage(): string {
    return this.#inForm.internals.validationMessage;
  }

  /** Whether anything can be required of it: not while it is disabled or read only. */
  get willValidate(): boolean {
    return this.#inForm.internals.willValidate;
  }

  get #mode(): Mode | null {
    const { trouble } = this.#kept;
    if (this.readonly || this.disabled || this.#isDisabled || trouble?.is === 'newer')
      return 'read';
    return this.mode === 'review' || this.mode === 'resubmit' ? this.mode : null;
  }

  get #edition(): Questionnaire {
    return this.standard ?? WWC_2022;
  }

  /** Whether all that is required is there; tells the page by the event `invalid` where it is not. */
  checkValidity(): boolean {
    return this.#inForm.internals.checkValidity();
  }

  /** The same, and leads the reader to the first gap. */
  reportValidity(): boolean {
    return this.#inForm.internals.reportValidity();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.open();
  }

  /** Called by the browser: goes back to the record that the page gave. What was answered can be brought back. */
  protected formResetCallback() {
    // What cannot be changed, or is not known yet, could not be brought back.
    if (this.#mode === 'read' || this.#kept.isOpening) return;
    const { isEmpty, life } = this.#kept;
    const cleared = isEmpty ? life.cleared : [this.assessment, ...life.cleared];
    void this.#clear();
    this.#kept.life.cleared = cleared;
    this.#inForm.wasReset = true;
  }

  /** Called by the browser, also for a `fieldset` around it. */
  protected formDisabledCallback(isDisabled: boolean) {
    this.#isDisabled = isDisabled;
    // Later, since Lit forgets what is asked of it while it writes the attribute.
    queueMicrotask(() => this.requestUpdate());
  }

  /** Called by the browser with the value that it kept of a page that was left. */
  protected formStateRestoreCallback(state: unknown) {
    this.#inForm.restored = state;
    this.requestUpdate();
  }

  protected override firstUpdated() {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isBack = loaded?.type === 'reload' || loaded?.type === 'back_forward';
    const found = new AbortController();
    const follow = () => {
      found.abort();
      import('./scroll-place.js').then(
        (place) => place.follow(this, this.#draft, this.#kept, isBack),
        () => {},
      );
    };
    // Until somebody is in the form there is nothing to come back to.
    if (isBack) {
      // With the later pages comes what could not be taken.
      void this.#pages.call();
      return follow();
    }
    for (const type of ['focusin', 'click'])
      this.addEventListener(type, follow, { signal: found.signal });
  }

  protected override willUpdate(changed: PropertyValues) {
    void this.#questions.call();
    // Whoever is followed may have a record later, so that only an element of its own begins one.
    if (this.recordState.is === 'none' && !this.for) this.#draft.begin();
    // What is mended is held against the record as it came, and so not before that is there.
    const isEarly = this.#mode && this.recordState.is === 'loading';
    if (this.record && this.#mode !== 'read' && !isEarly) {
      const opened = this.#kept.follow(this.record, this, this.#edition);
      if (opened && this.#place === 'list') {
        if (this.#edition.practices.some(({ id }) => id === opened)) this.practice = opened;
        else this.task = opened as Task;
      }
    }
    if (this.linkable && this.isLinked === undefined) {
      this.isLinked = false;
      void this.#link();
    }
    if (changed.has('practice') && this.practice !== null) this.task = 'list';
  }

  protected override render() {
    const { words, lang } = this.#language;
    if (!words) return html`<div class="form" part="form" aria-busy="true"><slot></slot></div>`;
    return html`
      <div class="form" part="form" lang=${lang}>
        ${this.#body(this.recordState, words)}
        <p class="visually-hidden" role="status" tabindex="-1">${this.#draft.spoken}</p>
      </div>
    `;
  }

  #body(record: RecordState, words: AssessmentText): TemplateResult {
    const isOpening = this.#kept.isOpening && this.#mode !== 'read';
    if (isOpening && record.is === 'failed') return html``;
    if (record.is === 'loading' || isOpening || this.isLinked === false)
      return html`${this.notice}`;
    if (record.is === 'failed') {
      void this.#pages.call();
      const { parts } = this.#pages;
      return html`${this.notice} ${parts?.pages.beginAnew(parts, this.#begin)}`;
    }
    const problems = record.is === 'ready' ? record.problems.length : 0;
    return columns(this.#form(words), { practice: this.practice, task: this.task, problems });
  }

  #form(words = this.#language.words as AssessmentText): Form {
    const state = this.recordState;
    const standard = this.#edition;
    const assessment = this.#draft.assessment;
    return {
      ...this.#always,
      words,
      lang: this.#language.lang,
      standard,
      mode: this.#mode,
      state,
      original: this.record?.original,
      assessment,
      score: state.is === 'ready' ? state.score : score(assessment, standard),
      level: LEVELS.includes(this.headingLevel) ? this.headingLevel : 2,
      hasKeys: !this.withoutKeys,
    };
  }

  readonly #edit: Form['edit'] = (change) => {
    const before = this.#draft.assessment;
    if (this.#mode === 'read' || !this.#draft.edit(change)) return;
    this.#kept.keep(before, this.#draft.assessment, this.#place);
  };

  /** The id of a practice, or the name of another page. */
  get #place(): string {
    return this.practice ?? this.task;
  }

  readonly #begin = () => {
    this.#draft.begin();
    void this.#open('list');
  };

  readonly #clear = (): Promise<boolean> => {
    const done = this.#kept.clear();
    this.#draft.replace(null);
    return done;
  };

  readonly #open = async (place: Place): Promise<void> => {
    const isPractice = typeof place === 'object';
    this.practice = isPractice ? place.practice : null;
    this.task = isPractice ? 'list' : place;
    this.#draft.spoken = '';
    const here = this.#place;
    this.#kept.keepPlace(here);
    this.#pages.again();
    this.#submission.again();
    const code = isPractice && place.code;
    if (!isPractice && place !== 'list') await this.#pages.call();
    // What is asked makes each row higher, and moves the one that was led to out of view.
    if (code) await this.#questions.call();
    // The reader has gone on meanwhile.
    if (here !== this.#place) return;
    await this.#focus(code ? `[name="${code}"],[id="${code}"]` : '.title');
    if (!code && this.getBoundingClientRect().top < 0) this.scrollIntoView();
  };

  /** What of the form is always the same. */
  readonly #always = {
    questions: this.#questions,
    pages: this.#pages,
    submission: this.#submission,
    host: this,
    inForm: this.#inForm,
    kept: this.#kept,
    mistakes: this.#draft.mistakes,
    unfolded: this.#draft.unfolded,
    open: this.#open,
    edit: this.#edit,
    forget: this.#clear,
    answer: (code, answer) => {
      this.#edit((before) => withAnswer(before, code, answer));
      this.#draft.tell(code, () => answerSpoken(this.#form(), code, answer));
    },
    useKeys: (hasKeys) => (this.withoutKeys = !hasKeys),
    tell: (code, speak) => this.#draft.tell(code ?? null, () => speak?.(this.#form()) ?? ''),
    unfold: (id, isOpen) => this.#draft.unfold(id, isOpen),
    focus: (id) => void this.#focus(`[id="${id}"]`),
    mistake: (field, mistake) => this.#draft.mistake(field, mistake),
  } satisfies Partial<Form>;

  async #link() {
    try {
      const { follow } = await import('./fragment.js');
      follow(this, this.#open, () => [this.#place, this.#edition.practices]);
    } catch {
      // Without a connection the form works as it does without links.
    }
    this.isLinked = true;
  }

  async #focus(selector: string) {
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    // With the question that it answers.
    place?.closest('fieldset')?.scrollIntoView();
    place?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wwc-assessment': WwcAssessment;
  }
}
