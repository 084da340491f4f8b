import type { ReactiveControllerHost } from 'lit';
import type { Answer, Assessment } from '../../src/assessment/assessment.js';
import { toDocument } from '../../src/document/to-document.js';
import type { Score } from '../../src/scoring/score.js';
import type { RecordSource } from '../shared/record.js';
import type { Mistake } from './form.js';

/** What `wwc-assessment-change` carries; plain JSON. */
export interface AssessmentChange {
  /** The document as it is now. */
  readonly assessment: Readonly<Record<string, unknown>>;
  readonly score: Score;
  /** The criterion that was answered or edited; null where it was something else. */
  readonly code: string | null;
  /** How that criterion is answered now; null where it is not. */
  readonly answer: Answer | null;
}

/** The record while a reader changes it. Every change is in it at once; the page hears of it when it is done. */
export class Draft {
  /** What a screen reader is told next. */
  spoken = '';
  /** By the id of the field. */
  readonly mistakes = new Map<string, Mistake>();

  readonly unfolded = new Set<string>();

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #record: () => RecordSource | undefined;
  readonly #empty: () => Assessment;
  /** As the page knows the record, where it does not know all of it. */
  #told: Assessment | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    record: () => RecordSource | undefined,
    empty: () => Assessment,
  ) {
    this.#host = host;
    this.#record = record;
    this.#empty = empty;
  }

  get assessment(): Assessment {
    return this.#record()?.assessment ?? this.#empty();
  }

  /** Puts an empty record in the place of whatever there was. */
  begin() {
    this.replace(this.#empty());
  }

  /** Null goes back to where the record came from. */
  replace(assessment: Assessment | null) {
    this.mistakes.clear();
    this.spoken = '';
    this.#record()?.replace(assessment);
  }

  /** True where that made a difference. */
  edit(change: (before: Assessment) => Assessment): boolean {
    const record = this.#record();
    const before = this.assessment;
    const after = change(before);
    if (!record || after === before) return false;
    this.#told ??= before;
    record.replace({ ...after, updatedAt: new Date().toISOString() });
    return true;
  }

  /** Says once what was changed since it was last said; nothing where nothing was. */
  tell(code: string | null, speak: (score: Score) => string) {
    const state = this.#record()?.state;
    if (!this.#told || state?.is !== 'ready') return;
    this.#told = undefined;
    const { assessment, score } = state;
    this.spoken = speak(score);
    const answer = (code !== null && assessment.answers?.[code]?.answer) || null;
    const detail: AssessmentChange = {
      // Only where somebody reads it.
      get assessment() {
        return toDocument(assessment);
      },
      score,
      code,
      answer,
    };
    this.#host.dispatchEvent(
      new CustomEvent('wwc-assessment-change', { bubbles: true, composed: true, detail }),
    );
  }

  unfold(id: string, isOpen: boolean) {
    if (this.unfolded.has(id) === isOpen) return;
    if (isOpen) this.unfolded.add(id);
    else this.unfolded.delete(id);
    this.#host.requestUpdate();
  }

  mistake(field: string, mistake: Mistake | null) {
    if (mistake) this.mistakes.set(field, mistake);
    else this.mistakes.delete(field);
    this.#host.requestUpdate();
  }
}

declare global {
  interface HTMLElementEventMap {
    'wwc-assessment-change': CustomEvent<AssessmentChange>;
  }
}
