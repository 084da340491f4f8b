import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import { toDocument } from '../pages/handed-over.js';
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

const all = new WeakMap<HTMLElement, Sending>();

/** The one of an element. */
export function sendingOf({ host }: Form): Sending {
  const found = all.get(host) ?? new Sending(host);
  all.set(host, found);
  return found;
}

/** Sends the record of an element, one delivery at a time. */
export class Sending {
  state: SendingState = { is: 'idle' };

  readonly #host: Form['host'];
  #stop = new AbortController();
  /** The last one, while it is not known what became of it. */
  #delivery: Delivery | undefined;

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
    const isSame = this.#delivery?.body === body && this.#delivery.address.href === address.href;
    const delivery = isSame && this.#delivery ? this.#delivery : { address, body, key: newKey() };
    this.#delivery = delivery;
    const outcome = await post(delivery, this.#stop.signal);
    if (outcome.is === 'sent' || (outcome.is === 'failed' && outcome.isFinal)) {
      this.#delivery = undefined;
    }
    if (outcome.is !== 'sent') return this.#show(outcome);
    this.#show({ ...outcome, at: new Date(), assessment });
    this.#fire('wwc-assessment-sent', { ...detail, response: outcome.response });
  }

  stop() {
    this.#stop.abort();
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

/** A random UUID, also on a page without https, where browsers have no `randomUUID`. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

declare global {
  interface HTMLElementEventMap {
    'wwc-assessment-submit': CustomEvent<AssessmentSubmit>;
    'wwc-assessment-sent': CustomEvent<AssessmentSent>;
  }
}
