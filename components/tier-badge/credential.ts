import type { ReactiveController, TemplateResult } from 'lit';
import type { Issuer } from '../../src/credential/trust.js';
import type { Code, Result, Verdict } from '../../src/credential/verdict.js';
import { credential as english } from '../../src/text/en/credential.js';
import type { CredentialText } from '../../src/text/credential-text.js';
import type { TierBadgeText } from '../../src/text/tier-badge-text.js';
import type { Language } from '../shared/language.js';
import { credentialSheet } from './credential.styles.js';
import { credentialView, type Drawing } from './credential-view.js';
import { trustFor, warn } from './trust-for.js';
import type * as VerifierModule from './verifier.js';
import type { WwcTierBadge } from './wwc-tier-badge.js';

/** Told, bubbling and through shadow roots, after each check of a signed badge. */
export interface BadgeVerified {
  readonly state: Verdict['state'];
  readonly code: Code;
  /** What the certifier signed; null where nothing is proven. */
  readonly tier: string | null;
  readonly city: string | null;
  readonly subject: string | null;
  readonly validUntil: string | null;
  /** The edition, and the figures as they were signed. */
  readonly standard: string | null;
  readonly figures: readonly Result[];
  /** The certifier's name; null where it is none that is trusted. */
  readonly issuer: string | null;
  readonly demo: boolean;
  /** Whether the page's own `tier` says something else; the signed one is shown. */
  readonly tierMismatch: boolean;
}

/** What the host has loaded anyway; this module shares no other with it, so that a badge stays in one file. */
type Loaded = readonly [
  html: Drawing['html'],
  mark: Drawing['mark'],
  fill: Drawing['fill'],
  safeHref: Drawing['safeHref'],
  language: typeof Language,
];

const SCRIPT = ':scope > script[type="application/vc+jwt"]';
const OBSERVED = ['status-src', 'verify-href'];

/** A credential, as opposed to its address. */
const TOKEN = /^\s*ey[\w-]+\.[\w-]+\.[\w-]+\s*$/;

const HOUR = 3_600_000;
/** A longer one would fire at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html */
const LONGEST_TIMER = 2 ** 31 - 1;
/** Nobody needs to know that a check has begun which is over sooner. */
const PATIENCE = 200;

/** Begins to check the host's credential, and whatever takes its place. Rejects where its code cannot be had. */
export async function open(
  host: WwcTierBadge,
  [html, mark, fill, safeHref, language]: Loaded,
): Promise<SignedBadge> {
  // A file of its own, so that everybody can see how small it is.
  const verifier = await import('./verifier.js');
  return new SignedBadge(host, { html, mark, fill, safeHref }, language, verifier);
}

type Verifier = typeof VerifierModule;

/**
 * The part of a badge that checks a signed credential: at once, when it changes, when it begins or ends, and when the
 * reader comes back after an hour. The answer of an older check never takes the place of a later one.
 */
export class SignedBadge implements ReactiveController {
  /** What came of the last check; null while nothing, or something else, has been checked. */
  told: BadgeVerified | null = null;

  readonly #host: WwcTierBadge;
  readonly #drawing: Drawing;
  readonly #verifier: Verifier;
  readonly #language: Language<CredentialText>;
  readonly #observer = new MutationObserver(() => {
    this.#follow();
    this.#host.requestUpdate();
  });
  /** The texts that the last check was made of, joined. */
  #checked = '';
  #run = 0;
  #at = 0;
  #token: string | null = null;
  #issuers: readonly Issuer[] = [];
  #verdict: Verdict | null = null;
  #isChecking = false;
  #isSlow = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WwcTierBadge, drawing: Drawing, Speaker: typeof Language, verifier: Verifier) {
    this.#host = host;
    this.#drawing = drawing;
    this.#verifier = verifier;
    this.#language = new Speaker<CredentialText>(host, {
      en: english,
      load: { es: () => import('../../src/text/es/credential.js').then((es) => es.credential) },
    });
    host.addController(this);
  }

  hostConnected() {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(credentialSheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, credentialSheet];
    }
    this.#observer.observe(this.#host, {
      attributeFilter: OBSERVED,
      childList: true,
      characterData: true,
      subtree: true,
    });
    document.addEventListener('visibilitychange', this.#return);
    this.#follow();
    // A move in the page is no reason to check again, unless it came in the middle of a check.
    if (!this.#verdict && !this.#isChecking) this.#check();
    this.#wait();
  }

  hostDisconnected() {
    this.#run += 1;
    this.#isChecking = false;
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#return);
    clearTimeout(this.#timer);
  }

  hostUpdate() {
    this.#follow();
  }

  /** The badge, or undefined where there is no credential. */
  render(words: TierBadgeText): TemplateResult | undefined {
    if (!this.#source) return undefined;
    const { words: own, lang } = this.#language;
    const host = this.#host;
    const signed = {
      verdict: own ? this.#verdict : null,
      isSlow: this.#isSlow,
      token: this.#token,
      issuers: this.#issuers,
      checkedAt: this.#at,
      lang,
      href: host.href,
      verifyHref: host.getAttribute('verify-href'),
      tiers: words.record,
    };
    return credentialView(signed, own ?? english, this.#drawing);
  }

  /** The credential or its address; a property or attribute counts before what stands inside of the tag. */
  get #source(): string {
    return this.#host.credential || this.#host.querySelector(SCRIPT)?.textContent || '';
  }

  /** Checks anew where something else is to be checked. */
  #follow() {
    const inputs = [this.#source, this.#host.getAttribute('status-src')].join(' ');
    if (inputs === this.#checked) return;
    this.#checked = inputs;
    this.#verdict = this.told = null;
    this.#check();
  }

  readonly #return = () => {
    if (!document.hidden && Date.now() - this.#at > HOUR) this.#check();
  };

  async #check() {
    const run = ++this.#run;
    this.#at = Date.now();
    clearTimeout(this.#timer);
    const source = this.#source;
    if (!source) {
      delete this.#host.dataset['state'];
      this.#token = null;
      return;
    }
    this.#isChecking = true;
    if (!this.#verdict) this.#begin(run);
    const verdict = await this.#verdictOn(source, run);
    if (run !== this.#run) return;
    this.#verdict = verdict;
    this.#isChecking = this.#isSlow = false;
    this.#host.dataset['state'] = verdict.state;
    this.#host.requestUpdate();
    this.#wait();
    this.#tell(verdict);
  }

  #begin(run: number) {
    this.#host.dataset['state'] = 'checking';
    setTimeout(() => {
      if (run !== this.#run || this.#verdict) return;
      this.#isSlow = true;
      this.#host.requestUpdate();
    }, PATIENCE);
  }

  async #verdictOn(source: string, run: number): Promise<Verdict> {
    const { sharedText, verify, failed, MAX_CREDENTIAL } = this.#verifier;
    const { subtle } = crypto;
    const isToken = TOKEN.test(source);
    if (!isToken && this.#host.credential !== source) return failed('malformed');
    // What an older check has fetched is not what this one is about.
    if (run === this.#run) this.#token = null;
    try {
      const trust = await trustFor(this.#host, this.#verifier);
      if (run === this.#run) this.#issuers = trust.issuers;
      if (!isToken && !subtle) return failed('unverifiable');
      const token = isToken ? source.trim() : await sharedText(source, MAX_CREDENTIAL);
      if (run === this.#run) this.#token = token.trim();
      return await verify(token, {
        trust,
        subtle,
        now: Date.now(),
        host: location.hostname,
        origin: location.origin,
        ownLists: this.#host.getAttribute('status-src')?.split(/\s+/).filter(Boolean) ?? [],
        fetchText: sharedText,
      });
    } catch (reason) {
      return failed(reason === 'too-large' ? reason : 'fetch-failed');
    }
  }

  /** Until the badge begins or ends; at once where it has done so since the last check began. */
  #wait() {
    clearTimeout(this.#timer);
    const { validFrom, validUntil } = this.#verdict?.claims ?? {};
    const begins = Date.parse(validFrom ?? '') - this.#verifier.SKEW;
    const next = Math.min(
      ...[begins, Date.parse(validUntil ?? '')].filter((moment) => moment > this.#at),
    );
    if (next === Infinity) return;
    // Browsers blur the time, and let a timer come a little too early.
    const act = () => (Date.now() < next ? this.#wait() : void this.#check());
    this.#timer = setTimeout(act, Math.min(next - Date.now(), LONGEST_TIMER));
  }

  #tell({ state, code, issuer, claims }: Verdict) {
    const host = this.#host;
    const tierMismatch = Boolean(claims && host.tier && host.tier !== claims.tier);
    if (tierMismatch) {
      warn(`tier="${host.tier}", but ${claims?.tier} is what was signed.`);
    }
    const detail: BadgeVerified = {
      state,
      code,
      tier: claims?.tier ?? null,
      city: claims?.city ?? null,
      subject: claims?.subject ?? null,
      validUntil: claims?.validUntil ?? null,
      standard: claims?.standard ?? null,
      figures: claims?.results ?? [],
      issuer: issuer?.name ?? null,
      demo: issuer?.demo ?? false,
      tierMismatch,
    };
    this.told = detail;
    host.dispatchEvent(
      new CustomEvent('wwc-badge-verified', { detail, bubbles: true, composed: true }),
    );
  }
}
