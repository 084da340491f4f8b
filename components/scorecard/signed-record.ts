import type { LitElement, ReactiveController } from 'lit';
import { agrees } from '../../src/credential/agrees.js';
import type { BadgeVerified } from '../tier-badge/credential.js';
import type { Sheet } from './sheet.js';

/** What a signed badge says of the record beside it. */
export type Proof =
  | { readonly is: 'verified'; readonly issuer: string; readonly demo: boolean }
  | { readonly is: 'other' };

/**
 * The badge in the slot `credential`, and what came of its check. It proves a record only where it is verified and says
 * the same: city, edition, tier and each figure.
 */
export class SignedRecord implements ReactiveController {
  readonly #host: LitElement;
  #told: BadgeVerified | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener('wwc-badge-verified', this.#hear);
  }

  hostDisconnected() {
    this.#host.removeEventListener('wwc-badge-verified', this.#hear);
  }

  /** Another badge stands in the slot, which may have been checked before. */
  readonly look = () => {
    this.#told = this.#badge?.verified ?? null;
    this.#host.requestUpdate();
  };

  /** Null where nothing is signed, or the check proves nothing. */
  of({ assessment, score }: Pick<Sheet, 'assessment' | 'score'>): Proof | null {
    const told = this.#told;
    if (told?.state !== 'verified' || score.status !== 'certified') return null;
    const { issuer, demo, tier } = told;
    const isSame =
      tier !== null && agrees({ ...told, tier, results: told.figures }, { assessment, score });
    return isSame ? { is: 'verified', issuer: issuer ?? '', demo } : { is: 'other' };
  }

  get #badge() {
    return this.#host.querySelector<HTMLElementTagNameMap['wwc-tier-badge']>(
      ':scope > wwc-tier-badge[slot="credential"]',
    );
  }

  readonly #hear = (event: Event) => {
    if (event.target === this.#badge) this.look();
  };
}
