import type { TemplateResult } from 'lit';
import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import { isSame, render } from './handed-over.js';
import { counterparts } from './counterparts.js';
import { isTypedInto } from './typing.js';

/** A list of a record that is written row by row. */
export interface Listed<T> {
  /** Unique in the form. */
  readonly name: string;
  readonly of: (assessment: Assessment) => readonly T[] | undefined;
  readonly set: (assessment: Assessment, items: readonly T[]) => Assessment;
  /** Whether one may have become the other elsewhere. */
  readonly isAlike: (one: T, other: T) => boolean;
  /** Called for a row that is there no more, by its key. */
  readonly gone?: (form: Form, key: number) => void;
}

const all = new WeakMap<Form['host'], Map<string, Rows<never>>>();

export type { Rows };

/** The rows of a list in a form, always the same. */
export function rowsOf<T>({ host }: Form, list: Listed<T>): Rows<T> {
  const known = all.get(host) ?? new Map<string, Rows<never>>();
  all.set(host, known);
  const rows = (known.get(list.name) as Rows<T> | undefined) ?? new Rows(list);
  known.set(list.name, rows as never);
  return rows;
}

/**
 * The rows of a list and an empty place below them, each with a key. So a row stays on the page, with the focus and with
 * what is typed into it, while another window adds and removes others.
 */
class Rows<T> {
  readonly #list: Listed<T>;
  #items: readonly T[] = [];
  /** One for each item, and one for the empty place. */
  #keys = [0];
  #next = 1;
  /** Whether there is no draft any more, or none yet. */
  #isDeleted = false;
  readonly #drawn = new Map<number, HTMLElement>();
  readonly #place = contents();

  constructor(list: Listed<T>) {
    this.#list = list;
  }

  /** The items as they are shown: with one that another window has taken away while somebody types into it. */
  items(form: Form): readonly T[] {
    const { assessment } = form;
    this.#isDeleted = form.kept.isEmpty;
    const items = this.#follow(assessment);
    if (items !== this.#list.of(assessment) && items.length) {
      queueMicrotask(() => form.edit((before) => this.#whole(before)));
    }
    return items;
  }

  /** Past the last item, that of the empty place. */
  keyAt(index: number): number {
    return this.#keys[index] ?? -1;
  }

  /** Where it is by now; -1 where it is no more. */
  indexOf(key: number): number {
    return this.#keys.indexOf(key);
  }

  /** How many rows there are below it: none below the empty place. */
  below(key: number): number {
    return this.#keys.length - 1 - this.indexOf(key);
  }

  /** Changes the record at a row, wherever that is by now; `isGone`: the row is taken away with its item. */
  edit(
    form: Form,
    key: number,
    change: (assessment: Assessment, index: number) => Assessment,
    isGone = false,
  ) {
    form.edit((assessment) => {
      const before = this.#whole(assessment);
      const index = this.indexOf(key);
      if (index < 0) return assessment;
      const after = change(before, index);
      this.#take(this.#list.of(after) ?? [], key, isGone);
      return after;
    });
  }

  /** Draws these rows, in their order, each where it was drawn before. */
  draw(form: Form, rows: readonly (readonly [key: number, row: TemplateResult])[], next: string) {
    const keys = new Set(rows.map(([key]) => key));
    for (const [key, element] of this.#drawn) {
      if (keys.has(key)) continue;
      if (hasFocus(element)) form.focus(next);
      element.remove();
      this.#drawn.delete(key);
      if (this.indexOf(key) < 0) queueMicrotask(() => this.#list.gone?.(form, key));
    }
    let at = this.#place.firstElementChild;
    for (const [key, row] of rows) {
      const element = this.#drawn.get(key) ?? contents();
      this.#drawn.set(key, element);
      render(row, element);
      if (element === at) at = at.nextElementSibling;
      else this.#place.insertBefore(element, at);
    }
    return this.#place;
  }

  #whole(assessment: Assessment): Assessment {
    const items = this.#follow(assessment);
    const isThere = isSame(items, this.#list.of(assessment) ?? []);
    return isThere ? assessment : this.#list.set(assessment, items);
  }

  /** After a change of this window's own, which is one of one row. */
  #take(items: readonly T[], key: number, isGone: boolean) {
    const more = items.length - this.#items.length;
    if (more > 0) this.#keys.push(this.#next++);
    // A row of which nothing is left is the empty place.
    if (more < 0) {
      this.#keys = this.#keys.filter((one) => one !== key);
      if (!isGone) this.#keys.splice(-1, 1, key);
    }
    this.#items = items;
  }

  /** Finds the rows again in a list that others may have changed. */
  #follow(assessment: Assessment): readonly T[] {
    const items = this.#list.of(assessment) ?? [];
    if (items === this.#items) return items;
    const [before, known] = [this.#items, this.#keys];
    const isTyped = (index: number) => {
      const element = this.#drawn.get(this.keyAt(index));
      return element !== undefined && isTypedInto(element);
    };
    const found = counterparts(before, items, [
      this.#list.isAlike,
      (_, __, was, is) => was === is && !isTyped(was),
    ]);
    const rows = items.map((item, is) => {
      const was = found.indexOf(is);
      return { item, key: was < 0 ? this.#next++ : this.keyAt(was) };
    });
    // What another window has taken away stays where somebody types into it, but not where all was deleted.
    before.forEach((item, was) => {
      if (found[was] === -1 && isTyped(was) && !this.#isDeleted)
        rows.splice(was, 0, { item, key: this.keyAt(was) });
    });
    this.#keys = [...rows.map(({ key }) => key), known.at(-1) ?? 0];
    this.#items = rows.length > items.length ? rows.map(({ item }) => item) : items;
    return this.#items;
  }
}

/** A place in the page that is none in its looks. */
function contents(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'rows';
  return element;
}

function hasFocus(element: HTMLElement): boolean {
  return element.contains((element.getRootNode() as ShadowRoot).activeElement);
}
