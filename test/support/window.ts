/** One of two windows in which a person fills in the same form, by click and key, whatever page that takes. */
import { fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { memberAt } from '../../src/assessment/with-member.js';
import {
  all,
  button,
  choice,
  control,
  fill,
  follow,
  group,
  result,
  shown,
  until,
  wordsOf,
} from './assessment-form.js';

/** What the persons write, by its JSON Pointer, and what the form calls it where it asks about it. */
export const MEMBERS = {
  '/answers/DM1/answer': 'DM1, Answer',
  '/answers/DM2/answer': 'DM2, Answer',
  '/answers/DM1/note': 'DM1, Note',
  '/answers/DM1/evidence': 'DM1, Evidence',
  '/city/name': 'Name of the city',
  '/outcomes/broadband/value': 'Latest figure',
} as const;

export type Member = keyof typeof MEMBERS;

export const MEMBER_NAMES = Object.keys(MEMBERS) as Member[];

const PAGES = {
  DM: 'Data Management',
  city: 'About your city',
  outcomes: 'Outcome metrics',
  check: 'Check your answers',
} as const;

type Page = keyof typeof PAGES;

export class Window {
  form!: WwcAssessment;
  #page: Page | 'list' = 'DM';
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  get isSaved(): boolean {
    return /Saved \d/.test(result(this.form));
  }

  get keepsNothing(): boolean {
    return wordsOf(this.form.shadowRoot).includes('Nothing is kept in this browser');
  }

  async open() {
    const parent = await fixture(html`<div></div>`);
    this.form = document.createElement('wwc-assessment');
    this.form.setAttribute('storage-key', this.#key);
    this.form.setAttribute('practice', 'DM');
    parent.append(this.form);
    this.#page = 'DM';
    await shown(this.form);
  }

  close() {
    this.form.remove();
  }

  /** What the form has of a member, as text; empty where it has nothing. */
  has(member: Member): string {
    const value = memberAt(this.form.assessment, member);
    return value === undefined ? '' : JSON.stringify(value);
  }

  /** Until all that is known so far is on the page. */
  async drawn() {
    while (this.form.isUpdatePending) await this.form.updateComplete;
  }

  /** What is clicked or typed is done at once by what this gives back. */
  async answer(code: string, words: string | null): Promise<() => void> {
    await this.#goTo('DM');
    return () =>
      words
        ? choice(this.form, code, words).click()
        : group(this.form, code).querySelector('button')!.click();
  }

  async note(text: string): Promise<() => void> {
    await this.#unfold();
    return () => void fill(this.form, 'Note', text);
  }

  async addEvidence(text: string): Promise<() => void> {
    await this.#unfold();
    const add = all<HTMLButtonElement>(this.form, '#DM1-add')[0]!;
    if (!add.hidden) add.click();
    await until(() => add.hidden);
    await this.drawn();
    const field = all<HTMLInputElement>(this.form, 'input[id^="DM1-title-"]').at(-1)!;
    return () => {
      field.value = text;
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    };
  }

  async removeEvidence(): Promise<() => void> {
    await this.#unfold();
    return () => all(this.form, 'fieldset fieldset')[0]?.querySelector('button')?.click();
  }

  async name(text: string): Promise<() => void> {
    await this.#goTo('city');
    await until(() => all(this.form, 'datalist').length > 0);
    return () => void fill(this.form, 'Name of the city', text);
  }

  async figure(text: string): Promise<() => void> {
    await this.#goTo('outcomes');
    await until(() => all(this.form, '[part="metric"]').length > 0);
    const label = all(this.form, 'label').find((one) => wordsOf(one).startsWith('Latest figure'))!;
    return () => void fill(this.form, wordsOf(label), text);
  }

  /** Deletes what the browser keeps; nothing where the page does not offer it. */
  async forget(): Promise<(() => void) | null> {
    await this.#goTo('check');
    await until(() => wordsOf(all(this.form, '.title')[0]) === PAGES.check);
    const fold = all(this.form, 'summary').at(-1);
    if (!fold || !wordsOf(fold).startsWith('Delete')) return null;
    fold.click();
    this.#page = 'list';
    return () => button(this.form, 'Delete for good').click();
  }

  /** False where the form says that not all of it is gone. */
  async isForgotten(): Promise<boolean> {
    const isGone = () => wordsOf(all(this.form, '.title')[0]) === 'Self-assessment';
    await until(
      () => isGone() || wordsOf(this.form.shadowRoot).includes('did not delete everything'),
    );
    return isGone();
  }

  /** Until what there is to ask is asked, which comes with the later pages. */
  async asked() {
    await this.drawn();
    await until(() => all(this.form, '.asking').length === 0 || this.questions.length > 0);
  }

  /** What is asked about now. */
  get questions(): HTMLElement[] {
    return all(this.form, '.conflict');
  }

  choose(option: number) {
    const [question] = this.questions;
    const options = [...(question?.querySelectorAll('input') ?? [])];
    options[option % options.length]?.click();
  }

  async endQuestions() {
    button(this.form, 'Done').click();
    await this.drawn();
  }

  async #unfold() {
    await this.#goTo('DM');
    const fold = group(this.form, 'DM1').querySelector('details')!;
    if (!fold.open) fold.querySelector('summary')!.click();
    await until(() => all(this.form, 'textarea').length > 0);
  }

  async #goTo(page: Page) {
    if (page === this.#page) return;
    if (this.#page !== 'list') await follow(this.form, 'All tasks');
    this.#page = page;
    await follow(this.form, PAGES[page]);
    if (page === 'DM') await until(() => control(this.form, 'Yes') !== null);
  }
}
