import type { Assessment } from '../../../src/assessment/assessment.js';
import type { Form } from '../form.js';
import { readBeside, writeBeside } from '../pages/beside-draft.js';
import { toDocument } from '../pages/handed-over.js';
import { deliveryKey } from './delivery-key.js';
import { fingerprint } from './fingerprint.js';
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
  { readonly is: 'idle' } | { readonly is: 'sending' } | Exclude<Outcome, { is: 'sent' }>;

/** The last delivery that arrived, as it is remembered beside the draft. */
export interface Sent {
  readonly address: string;
  /** ms since 1970. */
  readonly at: number;
  /** Under which the server keeps it; null where it did not say so. */
  readonly id: string | null;
  readonly key: string;
  readonly fingerprint: string;
  /** When what was sent was last changed; absent where that did not say so. */
  readonly updatedAt?: string;
}

const all = new WeakMap<object, Sending>();

/** The one of an element, as long as it has this draft. */
export function sendingOf(form: Form): Sending {
  const { life } = form.kept;
  const found = all.get(life) ?? new Sending(form);
  all.set(life, found);
  return found;
}

/** Sends the record of an element, one delivery at a time. */
export class Sending {
  state: SendingState = { is: 'idle' };

  readonly #host: Form['host'];
  readonly #kept: Form['kept'];
  readonly #life: object;
  #stop = new AbortController();
  /** The last one. */
  #delivery: Delivery | undefined;
  /** Keys of those that were refused. */
  readonly #refused = new Set<string>();
  /** For as long as the page, where nothing is kept. */
  #sent: Sent | undefined;

  constructor({ host, kept }: Form) {
    this.#host = host;
    this.#kept = kept;
    this.#life = kept.life;
  }

  /** What arrived there last, be it before the page was loaded; undefined where nothing is known to have. */
  sentTo({ href }: URL): Sent | undefined {
    const known = [readSent(readBeside(this.#kept, 'sent')), this.#sent];
    return known.find((sent) => sent?.address === href);
  }

  /** Gives whether it arrived. Nothing happens where the page cancels it. */
  async send(assessment: Assessment, address: URL): Promise<boolean> {
    const before = this.sentTo(address);
    // What has arrived as it is goes as the same delivery, so that nobody has it twice.
    const again = before?.fingerprint === fingerprint(assessment) ? before : undefined;
    const document = again ? asSent(assessment, again) : toDocument(assessment);
    const detail: AssessmentSubmit = { assessment: document };
    if (this.state.is === 'sending' || !this.#fire('wwc-assessment-submit', detail)) return false;
    this.#stop = new AbortController();
    this.#show({ is: 'sending' });
    const body = JSON.stringify(document);
    const delivery =
      again && !this.#refused.has(again.key)
        ? { address, body, key: again.key }
        : await this.#next(address, body);
    this.#delivery = delivery;
    const outcome = await post(delivery, this.#stop.signal);
    if (outcome.is === 'failed' && outcome.isFinal) this.#refused.add(delivery.key);
    if (outcome.is !== 'sent') {
      this.#show(outcome);
      return false;
    }
    const { updatedAt } = document;
    this.#remember({
      address: address.href,
      at: Date.now(),
      id: referenceIn(outcome.response),
      key: delivery.key,
      fingerprint: fingerprint(assessment),
      ...(typeof updatedAt === 'string' && { updatedAt }),
    });
    this.#show({ is: 'idle' });
    this.#fire('wwc-assessment-sent', { ...detail, response: outcome.response });
    return true;
  }

  stop() {
    this.#stop.abort();
  }

  /** The same as the last one, also after the page was loaded anew, unless that was refused. */
  async #next(address: URL, body: string): Promise<Delivery> {
    const last = this.#delivery;
    const isSame = last?.body === body && last.address.href === address.href;
    if (isSame && !this.#refused.has(last.key)) return last;
    for (let round = 0; ; round += 1) {
      const key = await deliveryKey(address, body, round);
      if (!this.#refused.has(key)) return { address, body, key };
    }
  }

  /** Nothing of a draft that was deleted meanwhile; one that was only reset can be brought back. */
  #remember(sent: Sent) {
    const { life } = this.#kept;
    if (life !== this.#life && !life.cleared.length) return;
    this.#sent = sent;
    writeBeside(this.#kept, 'sent', sent);
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

/** The document as it arrived, of a record that says the same. */
function asSent(assessment: Assessment, { updatedAt }: Sent): AssessmentSubmit['assessment'] {
  const document = toDocument(assessment);
  if (updatedAt === undefined) delete document['updatedAt'];
  else document['updatedAt'] = updatedAt;
  return document;
}

/** Of a store it may be anything. */
function readSent(value: unknown): Sent | undefined {
  const { address, at, id, key, fingerprint: print, updatedAt } = Object(value) as Partial<Sent>;
  const isText = [address, key, print, id ?? '', updatedAt ?? ''].every(
    (each) => typeof each === 'string',
  );
  return isText && new Date(at as number).getTime() === at ? (value as Sent) : undefined;
}

/** Under which the server keeps it, where it says so. */
function referenceIn(response: unknown): string | null {
  const { id } = Object(response) as { readonly id?: unknown };
  const isShort = ['string', 'number'].includes(typeof id) && String(id).length <= 100;
  return isShort && id !== '' ? String(id) : null;
}

declare global {
  interface HTMLElementEventMap {
    'wwc-assessment-submit': CustomEvent<AssessmentSubmit>;
    'wwc-assessment-sent': CustomEvent<AssessmentSent>;
  }
}
