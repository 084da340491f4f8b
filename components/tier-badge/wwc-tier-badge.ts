import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { Status } from '../../src/assessment/assessment.js';
import type { Score } from '../../src/scoring/score.js';
import { tierBadge } from '../../src/text/en/tier-badge.js';
import { fill } from '../../src/text/message.js';
import type { TierBadgeText } from '../../src/text/tier-badge-text.js';
import { base } from '../shared/base.styles.js';
import { hues } from '../shared/hues.styles.js';
import { Language } from '../shared/language.js';
import { mark, markStyles } from '../shared/mark.js';
import type { RecordState } from '../shared/record.js';
import { RecordElement } from '../shared/record-element.js';
import { safeHref } from '../shared/safe-href.js';
import type { BadgeVerified, SignedBadge } from './credential.js';
import { tierBadgeStyles } from './wwc-tier-badge.styles.js';

/** The ring where nothing is known. */
const EMPTY = [{ earned: 0, total: 1 }];

/** What one badge says. */
interface Statement {
  readonly tier: string | null;
  readonly status: Status;
  readonly city: string | null;
  readonly year: string | null;
  /** Null where there is no record. */
  readonly score: Score | null;
}

/**
 * The badge that a city shows: its tier, year and name, and whether that is self-assessed, in review or certified.
 * It is fed by a record, or by attributes alone; then nothing in it is signed, and it never says that it is verified.
 * With a signed credential it shows what its certifier signed, and what a check of that came to.
 *
 * @summary The badge a city shows.
 * @tagname wwc-tier-badge
 *
 * @slot artwork - The program's own artwork, where the city has the official file; it stands in for the mark.
 * @slot - What a page shows without script, and while a record cannot be had: a picture with a link.
 *
 * @csspart badge - The frame.
 * @csspart mark - The drawing.
 * @csspart title - The first line: tier, status and year.
 * @csspart line - The second line: city, and on whose word this is.
 * @csspart failure - The sentence where a record could not be had.
 * @csspart details - How a credential was checked, to be opened.
 * @csspart verify - The link to the certifier's own page.
 *
 * @attr {string} status-src - Addresses of the site's own copies of the certifier's status lists, with spaces between.
 * @attr {string} verify-href - Address of the certifier's page that checks credentials; no other site's is taken.
 *
 * @fires {CustomEvent} wwc-badge-verified - After each check of a credential, with what came of it.
 *
 * @cssproperty --wwc-paper - Ground.
 * @cssproperty --wwc-ink - Text.
 * @cssproperty --wwc-accent - What can be pressed; made readable where it would not be.
 * @cssproperty --wwc-silver - Hue of Silver.
 * @cssproperty --wwc-gold - Hue of Gold.
 * @cssproperty --wwc-platinum - Hue of Platinum.
 * @cssproperty --wwc-radius - Corner of the frame.
 * @cssproperty --wwc-font - Font family; the page's own without it.
 * @cssproperty --wwc-font-size - Size of the text; the badge grows with it.
 */
export class WwcTierBadge extends RecordElement {
  /** Set by `configureTrust`. */
  static trust?: unknown;

  static override styles = [base, hues, markStyles, tierBadgeStyles];

  /** `silver`, `gold` or `platinum`, for a page without any record; anything else shows no tier. */
  @property() tier: string | null = null;

  /** `self-assessed`, `in-review` or `certified`, for a page without any record; anything else is self-assessed. */
  @property() status: string | null = null;

  /** Year of the tier, four digits; from the record where there is one. */
  @property() year: string | null = null;

  /** Name of the city; from the record where there is one. */
  @property() city: string | null = null;

  /** Address that the badge leads to; `https`, `http` or relative. */
  @property() href: string | null = null;

  /** A signed credential, or its address; it may also stand in a `<script type="application/vc+jwt">`. */
  @property() credential: string | null = null;

  /** `small`, `medium` or `large`. */
  @property({ reflect: true, useDefault: true }) size: 'small' | 'medium' | 'large' = 'medium';

  readonly #language = new Language<TierBadgeText>(this, {
    en: tierBadge,
    load: { es: () => import('../../src/text/es/tier-badge.js').then((es) => es.tierBadge) },
  });

  #signed: SignedBadge | undefined;
  /** The code that checks credentials while it is on its way, then false. */
  #coming: Promise<void> | false | undefined;

  /** What came of the last check of its credential; null before there was one. */
  get verified(): BadgeVerified | null {
    return this.#signed?.told ?? null;
  }

  protected override render() {
    const { words } = this.#language;
    const isSigned = this.credential || this.querySelector(':scope>[type$=jwt]');
    if (isSigned) this.#coming ??= this.#open();
    if (!words || (isSigned && this.#coming)) return this.#frame(nothing);
    const signed = this.#signed?.render(words);
    if (signed) return signed;
    const state = this.recordState;
    if (state.is === 'ready') return this.#badge(this.#recorded(state), words);
    if (state.is === 'none') return this.#badge(this.#told(words), words);
    return this.#frame(html`<slot></slot>${this.notice}`);
  }

  async #open() {
    const signed = import('./credential.js').then(({ open }) =>
      open(this, [html, mark, fill, safeHref, Language]),
    );
    this.#signed = await signed.catch(() => undefined);
    this.#coming = false;
    this.requestUpdate();
  }

  #told(words: TierBadgeText): Statement {
    const { city, year } = this;
    const tier = known(words.record.tiers, this.tier);
    const status = known(words.basis, this.status) ?? 'self-assessed';
    return { tier, status, city, year, score: null };
  }

  #recorded({ assessment, score }: RecordState & { readonly is: 'ready' }): Statement {
    const { journey, updatedAt, city } = assessment;
    // What was certified once may be assessed anew since.
    const certified = score.status === 'certified' && journey?.['certification'];
    const date = certified || updatedAt;
    return {
      tier: score.tier,
      status: score.status,
      city: city?.name ?? this.city,
      year: date?.slice(0, 4) ?? this.year,
      score,
    };
  }

  #badge(told: Statement, words: TierBadgeText): TemplateResult {
    const { tier } = told;
    // Without a tier there is nothing to be certified of, whatever is told.
    const status = tier || told.status !== 'certified' ? told.status : 'self-assessed';
    const year = told.year?.match(/^\d{4}$/)?.[0] ?? null;
    const body = this.#body({ ...told, status, year }, words);
    return this.#frame(body, `${tier ?? ''} ${status}`, safeHref(this.href));
  }

  /** A link without an address is to every reader plain text. */
  #frame(body: unknown, look = '', href: string | null = null): TemplateResult {
    const { lang } = this.#language;
    return html`
      <a class="badge ${look}" part="badge" lang=${lang} href=${href ?? nothing}>${body}</a>
    `;
  }

  #body(statement: Statement, words: TierBadgeText): TemplateResult {
    const { tier, status, city, score: result } = statement;
    const { unofficial, tierInitials } = words.record;
    const initial = tier && (tierInitials[tier] ?? tier.slice(0, 1).toUpperCase());
    const label = initial ?? String(result?.earned ?? '–');
    const line = [city, words.basis[status]].filter(Boolean).join(' · ');
    return html`
      <slot name="artwork">
        ${mark({ practices: result?.practices ?? (tier ? null : EMPTY), label, certified: status === 'certified' })}
      </slot>
      <span>
        <span class="title" part="title">${this.#title(statement, words)}</span>
        <span class="line" part="line">${line}</span>
        ${unofficial ? html`<span class="line unofficial">${unofficial}</span>` : nothing}
      </span>
    `;
  }

  #title({ tier, status, year, score: result }: Statement, words: TierBadgeText): string {
    const { lang } = this.#language;
    if (tier) {
      const message = (year ? words.tierInYear : words.tier)[status];
      return fill(message, { tier: words.record.tiers[tier] ?? tier, year: year ?? '' }, lang);
    }
    if (!result) return words.nothing;
    return fill(
      words.count[status === 'in-review' ? status : 'self-assessed'],
      { earned: result.earned, total: result.total },
      lang,
    );
  }
}

/** The key that a person meant, whatever its case. */
function known<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  written: string | null,
): Key | null {
  const key = written?.trim().toLowerCase() as Key;
  return Object.hasOwn(texts, key) ? key : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'wwc-tier-badge': WwcTierBadge;
  }
}
