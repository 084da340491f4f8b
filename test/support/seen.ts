/** What two persons have written into two windows of one browser, and what they have seen of it. */
import type { Member, Window } from './window.js';
import { MEMBER_NAMES, MEMBERS } from './window.js';

interface Written {
  /** Nobody's where it was taken away with all the rest. */
  readonly window: Window | null;
  readonly member: Member;
  readonly value: string;
}

/** The number of what was written, in order; 0 before anything was. */
type Turn = number;
type Turns = Record<Member, Turn>;

/**
 * A window shows something newer than before or the same; what is loaded is what anybody last saw as saved, or newer;
 * and what two have changed to something else before they saw it of each other is asked about.
 */
export class Seen {
  readonly #written: Written[] = [];
  readonly #shown = new Map<Window, Turns>();
  /** What was last seen as saved. */
  readonly #saved = none();
  /** Windows with something of their own that they have not shown as saved yet. */
  readonly #unsaved = new Set<Window>();
  /** What has to be asked about when both windows have heard of each other. */
  readonly #toAsk = new Set<Member>();

  /** What a window that has just been opened has; `isWhole`: from stores all of which can be read. */
  opened(window: Window, isWhole: boolean) {
    this.#toAsk.clear();
    this.#unsaved.delete(window);
    const turns = none();
    for (const member of MEMBER_NAMES) {
      const least = isWhole ? this.#saved[member] : 0;
      turns[member] = this.#turnOf(member, window.has(member), least, 'loaded');
    }
    this.#shown.set(window, turns);
  }

  /** Does something in a window; what it has made of it is what the person has written. */
  write(window: Window, act: () => void, other: Window) {
    for (const one of [window, other]) this.#hear(one);
    const before = MEMBER_NAMES.map((member) => window.has(member));
    act();
    for (const [index, member] of MEMBER_NAMES.entries()) {
      const value = window.has(member);
      if (value !== before[index]) this.#add({ window, member, value }, other);
    }
  }

  isUnsaved(window: Window): boolean {
    return this.#unsaved.has(window);
  }

  forgotten(window: Window) {
    for (const member of MEMBER_NAMES)
      this.#saved[member] = this.#shown.get(window)![member] = this.#written.push({
        window: null,
        member,
        value: '',
      });
    this.#toAsk.clear();
    this.#unsaved.clear();
  }

  /** Looks at what a window shows. */
  look(window: Window) {
    this.#hear(window);
    if (!window.isSaved) return;
    this.#unsaved.delete(window);
    for (const member of MEMBER_NAMES)
      this.#saved[member] = Math.max(this.#saved[member], this.#shown.get(window)![member]);
  }

  /** A store that fails may keep two windows from hearing of each other. */
  troubled() {
    this.#toAsk.clear();
  }

  /** Both windows have heard of each other, and these are all the questions that they had. */
  settled(questions: readonly string[]) {
    for (const member of this.#toAsk)
      if (!questions.some((question) => question.includes(MEMBERS[member])))
        throw new Error(`Nobody was asked about ${member}, but: ${questions.join(' | ')}${this}`);
    this.#toAsk.clear();
  }

  toString(): string {
    const windows = [...this.#shown.keys()];
    const lines = this.#written.map(
      (one, at) =>
        `${at + 1}. ${one.member} ${one.value} (${one.window ? windows.indexOf(one.window) : 'deleted'})`,
    );
    return `\nWritten:\n${lines.join('\n')}`;
  }

  #hear(window: Window) {
    const turns = this.#shown.get(window)!;
    for (const member of MEMBER_NAMES) {
      const value = window.has(member);
      if (value !== this.#valueAt(turns[member]))
        turns[member] = this.#turnOf(member, value, turns[member] + 1, 'shown');
    }
  }

  #add(written: Written & { readonly window: Window }, other: Window) {
    const { window, member, value } = written;
    const turns = this.#shown.get(window)!;
    const [own, others] = [turns[member], this.#shown.get(other)![member]];
    const isUnseen = others > own || this.#toAsk.has(member);
    const isOther = this.#written[others - 1]?.window === other && this.#valueAt(others) !== value;
    if (isUnseen && isOther) this.#toAsk.add(member);
    else this.#toAsk.delete(member);
    this.#unsaved.add(window);
    turns[member] = this.#written.push(written);
  }

  #valueAt(turn: Turn): string {
    return turn === 0 ? '' : this.#written[turn - 1]!.value;
  }

  #turnOf(member: Member, value: string, least: Turn, verb: string): Turn {
    if (least === 0 && value === '') return 0;
    const found = this.#written.findIndex(
      (one, at) => at + 1 >= least && one.member === member && one.value === value,
    );
    if (found >= 0) return found + 1;
    throw new Error(
      `${member}: ${verb} is ${value}, and no longer what came after ${least}.${this}`,
    );
  }
}

function none(): Turns {
  return Object.fromEntries(MEMBER_NAMES.map((member) => [member, 0])) as Turns;
}
