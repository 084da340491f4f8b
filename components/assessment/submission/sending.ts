import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import { toDocument } from '../pages/handed-over.js';
import { deliveryKey } from './delivery-key.js';
import { post, type Delivery, type Outcome } from './post.js';

/** What `wwc-assessment-submit` carries; plain JSON. */
export interface AssessmentSubmit {
  /** The whole document. */
  readonly assessment: Readonly<Record<string, unknown>>;
}

/** What `wwc-assessment-sent` carries; plain JSON. */
export interface AssessmentSent extends AssessmentSubmit {
  /** The JSON that the server answered, or null. */
  readonly response: unknown;
}

export type SendingState =
  | { readonly is: 'idle' }
  | { readonly is: 'sending' }
  | Exclude<Outcome, { is: 'sent' }>
  | {
      readonly is: 'sent';
      readonly at: Date;
      readonly assessment: Assessment;
      readonly response: unknown;
    };

const all = new WeakMap<object, Sending>();

/** The one of an element, as long as it has this draft. */
export function sendingOf({ host, kept }: Form): Sending {
  const found = all.get(kept.life) ?? new Sending(host);
  all.set(kept.life, found);
  return found;
}

/** Sends the record of an element, one delivery at a time. */
export class Sending {
  state: SendingState = { is: 'idle' };

  readonly #host: Form['host'];
  #stop = new AbortController();
  /** The last one. */
  #delivery: Delivery | undefined;
  /** Keys of those of which it is known what became of them. */
  readonly #answered = new Set<string>();

  constructor(host: Form['host']) {
    this.#host = host;
  }

  /** Nothing happens where the page cancels it. */
  async send(assessment: Assessment, address: URL) {
    const detail: AssessmentSubmit = { assessment: toDocument(assessment) };
    if (this.state.is === 'sending' || !this.#fire('wwc-assessment-submit', detail)) return;
    this.#stop = new AbortController();
    this.#show({ is: 'sending' });
    const body = JSON.stringify(detail.assessment);
    this.#delivery = await this.#next(address, body);
    const outcome = await post(this.#delivery, this.#stop.signal);
    if (outcome.is === 'sent' || (outcome.is === 'failed' && outcome.isFinal)) {
      this.#answered.add(this.#delivery.key);
    }
    if (outcome.is !== 'sent') return this.#show(outcome);
    this.#show({ ...outcome, at: new Date(), assessment });
    this.#fire('wwc-assessment-sent', { ...detail, response: outcome.response });
  }

  stop() {
    this.#stop.abort();
  }

  /** The same as the last one while that has no answer; what has had one is sent once more. */
  async #next(address: URL, body: string): Promise<Delivery> {
    const last = this.#delivery;
    const isSame = last?.body === body && last.address.href === address.href;
    if (isSame && !this.#answered.has(last.key)) return last;
    for (let round = 0; ; round += 1) {
      const key = await deliveryKey(address, body, round);
      if (!this.#answered.has(key)) return { address, body, key };
    }
  }

  #show(state: SendingState) {
    this.state = state;
    this.#host.requestUpdate();
  }

  #fire(name: string, detail: AssessmentSubmit | AssessmentSent): boolean {
    return this.#host.dispatchEvent(
      new CustomEvent(name, {
        bubbles: true,
        composed: true,
        cancelable: name.endsWith('submit'),
        detail,
      }),
    );
  }
}

declare global {
  interface HTMLElementEventMap {
    'wwc-assessment-submit': CustomEvent<AssessmentSubmit>;
    'wwc-assessment-sent': CustomEvent<AssessmentSent>;
  }
}
