import type { html as Html, TemplateResult } from 'lit';
import type { Issuer } from '../../src/credential/trust.js';
import type { Claims, State, Verdict } from '../../src/credential/verdict.js';
import type { CredentialText, Outcome } from '../../src/text/credential-text.js';
import type { fill as Fill } from '../../src/text/message.js';
import type { TiersText } from '../../src/text/tiers-text.js';
import type { mark as Mark } from '../shared/mark.js';
import type { safeHref as SafeHref } from '../shared/safe-href.js';

/** What draws a badge. */
export interface Drawing {
  readonly html: typeof Html;
  readonly mark: typeof Mark;
  readonly fill: typeof Fill;
  readonly safeHref: typeof SafeHref;
}

/** What is known of a signed badge. */
export interface Signed {
  /** Null while it is being checked. */
  readonly verdict: Verdict | null;
  /** Whether that takes long enough to be said. */
  readonly isSlow: boolean;
  readonly token: string | null;
  /** All whom the page trusts; empty while that is not known. */
  readonly issuers: readonly Issuer[];
  readonly checkedAt: number;
  readonly lang: string;
  /** Where the page wants the badge to lead. */
  readonly href: string | null;
  /** Where the page says that the certifier's verifier is. */
  readonly verifyHref: string | null;
  readonly tiers: TiersText;
}

/** Where the tier shows: elsewhere it would be taken for one that holds. */
const SHOWS_TIER: readonly State[] = ['verified', 'status-unknown', 'other-site', 'not-yet-valid'];
const BAD: readonly State[] = ['revoked', 'suspended', 'expired', 'untrusted', 'invalid'];

/** The sum among the figures; the others are the practices. */
const TOTAL = 'total';

/** A shape for each word, so that nobody needs the color. */
const SHAPES: Readonly<Record<State, string>> = {
  verified: 'M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M5 8.3l2.2 2.2L11.2 6',
  'status-unknown':
    'M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M6 6.3a2 2 0 1 1 2.7 1.9q-.7.3-.7 1.1M8 11.6v.1',
  'other-site': 'M2 8h11M9 4l4 4-4 4',
  'not-yet-valid': 'M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M8 4.5V8l2.5 1.5',
  expired: 'M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M8 4.5V8l2.5 1.5M3.4 12.6l9.2-9.2',
  suspended: 'M5.5 3v10M10.5 3v10',
  revoked: 'M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M3.4 12.6l9.2-9.2',
  untrusted: 'M8 1.5 15 14H1zM8 6v4M8 12v.1',
  invalid: 'M3 3l10 10M13 3 3 13',
  unverifiable: 'M1.5 8a6.5 6.5 0 0 1 10-5.5M14.5 8a6.5 6.5 0 0 1-10 5.5',
};

/** A signed badge: what came of the check in two lines, and on request how it was made. */
export function credentialView(
  signed: Signed,
  words: CredentialText,
  drawing: Drawing,
): TemplateResult {
  const { html } = drawing;
  const { verdict, lang } = signed;
  if (!verdict) {
    return html`<div class="badge" part="badge" aria-busy="true" lang=${lang}>
      ${signed.isSlow ? words.checking : ''}
    </div>`;
  }
  const { state, claims, issuer } = verdict;
  const tier = claims && SHOWS_TIER.includes(state) ? claims.tier : '';
  const look = `${state} ${BAD.includes(state) ? 'bad' : ''} ${issuer?.demo ? 'demo' : ''} ${state === 'verified' ? tier : ''}`;
  const picture = drawing.mark({
    practices:
      (state === 'verified' && ringOf(claims)) || (tier ? null : [{ earned: 0, total: 1 }]),
    label: tier ? (signed.tiers.tierInitials[tier] ?? tier.slice(0, 1).toUpperCase()) : '–',
    certified: state === 'verified',
  });
  return html`
    <div class="badge signed ${look}" part="badge" lang=${lang}>
      ${state === 'verified' ? html`<slot name="artwork">${picture}</slot>` : picture}
      <div>
        ${lines(signed, verdict, words, drawing)} ${details(signed, verdict, words, drawing)}
      </div>
    </div>
  `;
}

function lines(
  { lang, tiers, href }: Signed,
  verdict: Verdict,
  words: CredentialText,
  { html, fill, safeHref }: Drawing,
): TemplateResult {
  const values = places(verdict, words, tiers, lang);
  const { title, line } = words.lines[outcomeOf(verdict)];
  const text = fill(title, values, lang);
  const address = safeHref(href);
  return html`
    <span class="title" part="title">
      ${verdict.issuer?.demo ? html`<span class="test">${words.test}</span>` : ''}<span class="said"
        ><svg class="word" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d=${SHAPES[verdict.state]}></path></svg
        >${address ? html`<a href=${address}>${text}</a>` : text}</span
      >
    </span>
    <span class="line" part="line">${fill(line, values, lang)}</span>
  `;
}

function details(
  signed: Signed,
  verdict: Verdict,
  words: CredentialText,
  drawing: Drawing,
): TemplateResult {
  const { html, fill } = drawing;
  const { issuer, code, state } = verdict;
  const reason = words.reasons[code];
  const { address, name } = verifierOf(signed, verdict);
  return html`
    <details part="details">
      <summary>${words.details}</summary>
      ${issuer?.demo ? html`<p>${words.testExplained}</p>` : ''}
      ${reason ? html`<p>${reason}</p>` : ''}
      <dl>
        ${facts(signed, verdict, words, drawing).map(
          ([label, text]) =>
            html`<dt>${label}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
      ${state === 'verified' ? html`<p>${words.caution}</p>` : ''}
      ${signed.tiers.unofficial ? html`<p class="unofficial">${signed.tiers.unofficial}</p>` : ''}
      ${
        address
          ? html`<a part="verify" href=${address}
              >${fill(words.verifyAt, { issuer: name }, signed.lang)}</a
            >`
          : ''
      }
    </details>
  `;
}

/** Only what is signed, and when it was checked. */
function facts(
  { lang, tiers, checkedAt }: Signed,
  { claims, issuer }: Verdict,
  words: CredentialText,
  { fill }: Drawing,
): [string, string][] {
  const { labels } = words;
  const checked = fill(words.checkedHere, { date: moment(checkedAt, lang) }, lang);
  const last: [string, string] = [labels.checked, checked];
  if (!claims || !issuer) return [last];
  const figures = tallyOf(claims, TOTAL);
  return [
    [labels.issuer, issuer.name],
    [labels.city, claims.city ?? claims.subject ?? words.unnamed],
    [labels.tier, tiers.tiers[claims.tier] ?? claims.tier],
    ...(figures ? [[labels.figures, fill(words.criteria, { ...figures }, lang)] as const] : []),
    ...(claims.awarded ? [[labels.awarded, day(claims.awarded, lang)] as const] : []),
    [labels.validFrom, day(claims.validFrom, lang)],
    [labels.validUntil, claims.validUntil ? day(claims.validUntil, lang) : words.noEnd],
    last,
  ].map(([label = '', text = '']) => [label, text]);
}

function places(
  { state, claims, issuer }: Verdict,
  words: CredentialText,
  { tiers }: TiersText,
  lang: string,
): Record<string, string> {
  if (!claims) return {};
  const moment = state === 'not-yet-valid' ? claims.validFrom : claims.validUntil;
  return {
    tier: tiers[claims.tier] ?? claims.tier,
    city: claims.city ?? words.unnamed,
    issuer: issuer?.name ?? '',
    date: moment ? day(moment, lang).replaceAll(' ', '\u00a0') : '',
  };
}

function outcomeOf({ state, code, claims }: Verdict): Outcome {
  if (code === 'fetch-failed') return code;
  return state === 'verified' && !claims?.validUntil ? 'verified-without-end' : state;
}

/**
 * The certifier's own page, with the credential behind `#`, where no server sees it; none that is not theirs. Where a
 * credential could not even be read, the page of the one certifier that the page's own link or configuration leaves.
 */
function verifierOf(
  { verifyHref, token, issuers }: Signed,
  { issuer, state }: Verdict,
): { address: string | null; name: string } {
  const unread = state === 'unverifiable' ? issuers : [];
  const able = (issuer ? [issuer] : unread).flatMap((each) => {
    const given = addressIn(verifyHref, each);
    const url = given ?? addressIn(each.verifyPage, each);
    return url ? { url, name: each.name, isGiven: given !== null } : [];
  });
  const { url, name } =
    able.find(({ isGiven }) => isGiven) ?? (able.length === 1 ? able[0] : undefined) ?? {};
  if (url && token && !url.hash) url.hash = `vc=${token}`;
  return { address: url?.href ?? null, name: name ?? '' };
}

function addressIn(address: string | null | undefined, { verifyOrigin, demo }: Issuer): URL | null {
  if (!address || !URL.canParse(address, document.baseURI)) return null;
  const url = new URL(address, document.baseURI);
  const isTheirs = url.origin === verifyOrigin || (demo && url.origin === location.origin);
  return isTheirs ? url : null;
}

function ringOf(claims: Claims | null): { earned: number; total: number }[] | null {
  const practices = (claims?.results ?? []).filter(({ id }) => id !== TOTAL);
  const tallies = practices.flatMap(({ id }) => (claims && tallyOf(claims, id)) ?? []);
  return tallies.length > 0 && tallies.length === practices.length ? tallies : null;
}

function tallyOf({ results }: Claims, id: string): { earned: number; total: number } | null {
  const { value, max } = results.find((result) => result.id === id) ?? {};
  const [earned, total] = [Number(value), Number(max)];
  return total > 0 && earned >= 0 && earned <= total ? { earned, total } : null;
}

/** As the certifier wrote it: the last day of a badge is not another one elsewhere. */
function day(text: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(text),
  );
}

function moment(time: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
