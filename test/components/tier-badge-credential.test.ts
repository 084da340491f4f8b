import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { configureTrust, WwcTierBadge } from '../../components/tier-badge/index.js';
import type { BadgeVerified } from '../../components/tier-badge/credential.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { expectAccessible } from '../support/axe.js';
import { expectWarning } from '../support/warnings.js';
import {
  createSigner,
  INDEX,
  kidOf,
  listPayload,
  payload,
  publicJwk,
  signed,
  trustIn,
  type Change,
  type Signer,
} from '../fixtures/credential-issuer.js';

const DAY = 86_400_000;
const OWN_LIST = '/status.jwt';

let signer: Signer;
let demo: Signer;
const header = { alg: 'ES256', kid: kidOf('1'), typ: 'JWT' };

/** What the web answers, by address; the rest is not there. */
const web = new Map<string, string>();
const asked: string[] = [];
const realFetch = globalThis.fetch;

before(async () => {
  signer = await createSigner();
  demo = await createSigner();
  const [issuer] = trustIn([{ kid: header.kid, notAfter: null, jwk: publicJwk(signer) }]).issuers;
  const [test] = trustIn([{ kid: kidOf('demo'), notAfter: null, jwk: publicJwk(demo) }], {
    id: 'https://demo.example/issuer',
    name: 'Demo Certifier',
    demo: true,
  }).issuers;
  configureTrust({ version: 1, issuers: [issuer, test] });
  web.set(here(OWN_LIST), await listNow());
  globalThis.fetch = async (input) => {
    const address = String(input);
    asked.push(address);
    await aTimeout(1);
    return web.has(address) ? new Response(web.get(address)) : new Response('', { status: 404 });
  };
});

after(() => {
  globalThis.fetch = realFetch;
});

function here(path: string): string {
  return new URL(path, document.baseURI).href;
}

async function listNow(set: readonly number[] = []): Promise<string> {
  const list = await listPayload(set, (p) => {
    p['validFrom'] = new Date(Date.now() - DAY).toISOString();
    p['validUntil'] = new Date(Date.now() + DAY).toISOString();
  });
  return signed(signer, header, list);
}

/** Begins a day ago, ends in three years, and may stand here. */
const current: Change = (p) => {
  const from = Math.floor((Date.now() - DAY) / 1000);
  const until = from + 3 * 365 * 86_400;
  p.validFrom = new Date(from * 1000).toISOString();
  p['validUntil'] = new Date(until * 1000).toISOString();
  Object.assign(p, { nbf: from, exp: until });
  p.credentialSubject.identifier[1]!['identityHash'] = location.hostname;
};

function token(change: Change = () => undefined): Promise<string> {
  return signed(
    signer,
    header,
    payload((p) => (current(p), change(p))),
  );
}

/** A badge whose check is over. */
async function checked(template: Parameters<typeof fixture>[0]): Promise<WwcTierBadge> {
  const host = document.createElement('div');
  document.body.append(host);
  const told = oneEvent(host, 'wwc-badge-verified');
  const badge = await fixture<WwcTierBadge>(template, { parentNode: host });
  await told;
  await badge.updateComplete;
  return badge;
}

async function verdictOf(badge: WwcTierBadge, act: () => unknown): Promise<BadgeVerified> {
  const told = oneEvent(badge, 'wwc-badge-verified');
  act();
  const { detail } = (await told) as CustomEvent<BadgeVerified>;
  await badge.updateComplete;
  return detail;
}

function textOf(badge: WwcTierBadge): string {
  return badge.shadowRoot!.textContent!.replaceAll(/\s+/g, ' ').trim();
}

/** Where these words stand, a place for each line that they take. */
function rectsOf(element: Element, words: RegExp): DOMRect[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const found = words.exec(node.data.replaceAll('\u00a0', ' '));
    if (!found) continue;
    const range = document.createRange();
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    return [...range.getClientRects()];
  }
  throw new Error(`${words} does not stand there.`);
}

function part(badge: WwcTierBadge, name: string): HTMLElement {
  return badge.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
}

function titleOf(badge: WwcTierBadge): string {
  return part(badge, 'title').textContent!.replaceAll(/\s+/g, ' ').trim();
}

describe('<wwc-tier-badge> with a signed credential', () => {
  describe('is accessible', () => {
    for (const [name, change] of [
      ['verified', () => undefined],
      ['revoked', (p) => Object.assign(p.credentialStatus as object, { statusListIndex: '7' })],
    ] as [string, Change][]) {
      it(name, async () => {
        web.set(here('/seven.jwt'), await listNow([7]));
        const badge = await checked(
          html`<wwc-tier-badge
            .credential=${await token(change)}
            status-src="/seven.jwt"
          ></wwc-tier-badge>`,
        );
        expect(badge.dataset['state']).to.equal(name);
        badge.shadowRoot!.querySelector('details')!.open = true;
        await expectAccessible(badge);
      });
    }
  });

  describe('takes it', () => {
    it('from an address, which many badges ask for once', async () => {
      const address = here('/badges/2026.jwt');
      web.set(address, `${await token()}\n`);
      web.set(here('/once.jwt'), await listNow());
      asked.length = 0;
      const badges = await fixture<HTMLElement>(
        html`<div>
          ${[1, 2, 3, 4].map(
            () =>
              html`<wwc-tier-badge
                credential="/badges/2026.jwt"
                status-src="/once.jwt"
              ></wwc-tier-badge>`,
          )}
        </div>`,
      );
      const last = badges.querySelectorAll('wwc-tier-badge')[3]!;
      if (last.dataset['state'] !== 'verified') await oneEvent(last, 'wwc-badge-verified');
      await last.updateComplete;
      expect(titleOf(last)).to.equal('Platinum certified, verified');
      expect(asked.filter((one) => one === address)).to.have.length(1);
      expect(asked.filter((one) => one === here('/once.jwt'))).to.have.length(1);
    });

    it('from inside the tag, also where it arrives later', async () => {
      const inline = document.createElement('script');
      inline.type = 'application/vc+jwt';
      inline.textContent = await token();
      const badge = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge status-src=${OWN_LIST}></wwc-tier-badge>`,
      );
      expect(titleOf(badge)).to.equal('Not assessed yet');
      const { state } = await verdictOf(badge, () => badge.append(inline));
      expect(state).to.equal('verified');
      inline.remove();
      await aTimeout(0);
      await badge.updateComplete;
      expect(titleOf(badge)).to.equal('Not assessed yet');
      expect(badge.hasAttribute('data-state')).to.equal(false);
    });

    it('from inside the tag, after a record', async () => {
      const inline = document.createElement('script');
      inline.type = 'application/vc+jwt';
      inline.textContent = await token();
      const badge = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge .assessment=${sampleCity} status-src=${OWN_LIST}></wwc-tier-badge>`,
      );
      await badge.updateComplete;
      const { state } = await verdictOf(badge, () => badge.append(inline));
      expect(state).to.equal('verified');
    });

    it('from a property, and checks anew when it changes', async () => {
      const badge = await checked(
        html`<wwc-tier-badge .credential=${await token()} status-src=${OWN_LIST}></wwc-tier-badge>`,
      );
      expect(badge.dataset['state']).to.equal('verified');
      const altered = `${(await token()).slice(0, -6)}AAAAAA`;
      const told = verdictOf(badge, () => (badge.credential = altered));
      await badge.updateComplete;
      expect(textOf(badge)).not.to.contain('verified');
      expect(badge.dataset['state']).to.equal('checking');
      expect(await told).to.include({ state: 'invalid', code: 'bad-signature', tier: null });
      expect(titleOf(badge)).to.equal('Not valid');
    });

    it('and drops the answer of an older check', async () => {
      const slow = here('/slow.jwt');
      web.set(slow, await token());
      const badge = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge credential="/slow.jwt" status-src=${OWN_LIST}></wwc-tier-badge>`,
      );
      const states: string[] = [];
      badge.addEventListener('wwc-badge-verified', (event) =>
        states.push((event as CustomEvent<BadgeVerified>).detail.state),
      );
      await verdictOf(badge, () => (badge.credential = 'ey.no.token'));
      await aTimeout(50);
      expect(states).to.deep.equal(['unverifiable']);
    });
  });

  describe('says what came of the check', () => {
    const soon = (p: Parameters<Change>[0]) => {
      const from = Math.floor((Date.now() + DAY) / 1000);
      Object.assign(p, { validFrom: new Date(from * 1000).toISOString(), nbf: from });
    };
    const over = (p: Parameters<Change>[0]) => {
      const [from, until] = [1_600_000_000, 1_700_000_000];
      Object.assign(p, { nbf: from, exp: until });
      Object.assign(p, { validFrom: '2020-09-13T12:26:40Z', validUntil: '2023-11-14T22:13:20Z' });
    };
    const elsewhere: Change = (p) =>
      (p.credentialSubject.identifier[1]!['identityHash'] = 'city.example');
    const noList: Change = (p) => delete p['credentialStatus'];
    const states: [string, Change, string, string][] = [
      ['verified', () => 0, 'Platinum certified, verified', 'Certificación Platino, verificada'],
      ['status-unknown', noList, 'Current status not confirmed', 'Vigencia actual sin confirmar'],
      ['other-site', elsewhere, 'Belongs to City of Example', 'Pertenece a City of Example'],
      ['not-yet-valid', soon, 'Valid from ', 'Válida a partir del '],
      ['expired', over, 'Expired on Nov 14, 2023', 'Venció el 14 nov 2023'],
      [
        'untrusted',
        (p) => (p['issuer'] = p['iss'] = 'x:y'),
        'Signed by an unknown party',
        'Firmada por un tercero desconocido',
      ],
      ['invalid', (p) => delete p['id'], 'Not valid', 'No es válida'],
    ];
    for (const [state, change, english, spanish] of states) {
      it(`${state}, in English and Spanish`, async () => {
        const jwt = await token(change);
        for (const [lang, title] of [
          ['en', english],
          ['es', spanish],
        ] as const) {
          const badge = await checked(
            html`<wwc-tier-badge
              lang=${lang}
              .credential=${jwt}
              status-src=${OWN_LIST}
            ></wwc-tier-badge>`,
          );
          expect(badge.dataset['state']).to.equal(state);
          // The words of another language can arrive after the check is over.
          await waitUntil(() => part(badge, 'title'));
          expect(titleOf(badge)).to.contain(title);
          expect(part(badge, 'badge').getAttribute('lang')).to.equal(lang);
          expect(badge.shadowRoot!.querySelector('slot') !== null).to.equal(state === 'verified');
        }
      });
    }

    it('cannot be checked where it cannot be fetched', async () => {
      const badge = await checked(
        html`<wwc-tier-badge credential="/missing.jwt"></wwc-tier-badge>`,
      );
      expect(badge.dataset['state']).to.equal('unverifiable');
      expect(textOf(badge)).to.contain('could not be fetched');
      badge.setAttribute('verify-href', 'https://thief.example/verify');
      badge.requestUpdate();
      await badge.updateComplete;
      const links = [...badge.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
      expect(links.filter((href) => href.includes('thief'))).to.deep.equal([]);
    });

    it('cannot be checked on a page without WebCrypto, and leads to the certifier', async () => {
      const jwt = await token();
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
      try {
        const badge = await checked(html`<wwc-tier-badge .credential=${jwt}></wwc-tier-badge>`);
        expect(titleOf(badge)).to.equal('Cannot be checked here');
        const link = part(badge, 'verify') as HTMLAnchorElement;
        expect(link.href).to.equal(`https://certifier.example/verify#vc=${jwt}`);
        expect(link.textContent).to.contain('Example Certifier');
        const fetched = await checked(
          html`<wwc-tier-badge
            credential="/badges/2026.jwt"
            verify-href="https://certifier.example/es/check"
          ></wwc-tier-badge>`,
        );
        expect(titleOf(fetched)).to.equal('Cannot be checked here');
        expect((part(fetched, 'verify') as HTMLAnchorElement).href).to.equal(
          'https://certifier.example/es/check',
        );
      } finally {
        Reflect.deleteProperty(crypto, 'subtle');
      }
    });

    it('says TEST, whatever a demo issuer signed', async () => {
      const jwt = await signed(
        demo,
        { ...header, kid: kidOf('demo') },
        payload((p) => (current(p), (p['issuer'] = p['iss'] = 'https://demo.example/issuer'))),
      );
      const badge = await checked(html`<wwc-tier-badge .credential=${jwt}></wwc-tier-badge>`);
      expect(titleOf(badge)).to.match(/^TEST/);
      const altered = await checked(
        html`<wwc-tier-badge .credential=${`${jwt.slice(0, -6)}AAAAAA`}></wwc-tier-badge>`,
      );
      expect(titleOf(altered)).to.match(/^TEST\s*Not valid/);
    });

    it('gives the details on request: who, for whom, when, how', async () => {
      const badge = await checked(
        html`<wwc-tier-badge .credential=${await token()} status-src=${OWN_LIST}></wwc-tier-badge>`,
      );
      const details = badge.shadowRoot!.querySelector('details')!;
      expect(details.open).to.equal(false);
      details.querySelector('summary')!.click();
      expect(details.open).to.equal(true);
      const text = textOf(badge);
      for (const words of [
        'Example Certifier',
        'City of Example',
        'Platinum',
        '39 of 43',
        'Mar 20, 2026',
      ]) {
        expect(text).to.contain(words);
      }
      expect(text).not.to.contain('A name that nobody shows');
    });
  });

  it('shows what was signed, whatever tier the page claims, and says so', async () => {
    const jwt = await token((p) => {
      p.credentialSubject.achievement['id'] = 'https://certifier.example/achievements/2026/silver';
    });
    await expectWarning(/tier="platinum", but silver/, async () => {
      const badge = await checked(
        html`<wwc-tier-badge
          tier="platinum"
          city="Elsewhere"
          .credential=${jwt}
          status-src=${OWN_LIST}
        ></wwc-tier-badge>`,
      );
      expect(titleOf(badge)).to.equal('Silver certified, verified');
      expect(textOf(badge)).not.to.contain('Elsewhere');
    });
  });

  it('leads to no page but the certifier’s own', async () => {
    const jwt = await token();
    const hrefs: [string, string][] = [
      ['https://thief.example/verify', 'https://certifier.example/verify'],
      ['javascript:alert(1)', 'https://certifier.example/verify'],
      ['https://certifier.example.thief.example/', 'https://certifier.example/verify'],
      ['https://certifier.example/es/check', 'https://certifier.example/es/check'],
    ];
    for (const [given, expected] of hrefs) {
      const badge = await checked(
        html`<wwc-tier-badge
          .credential=${jwt}
          verify-href=${given}
          status-src=${OWN_LIST}
        ></wwc-tier-badge>`,
      );
      expect((part(badge, 'verify') as HTMLAnchorElement).href).to.equal(`${expected}#vc=${jwt}`);
    }
  });

  it('keeps its sign beside the first of its words, and its date in one piece, however narrow', async () => {
    const jwt = await token();
    for (const width of [180, 200, 220, 240, 260, 280, 300]) {
      const badge = await checked(
        html`<wwc-tier-badge
          size="large"
          .credential=${jwt}
          status-src=${OWN_LIST}
        ></wwc-tier-badge>`,
      );
      badge.style.width = `${width}px`;
      const sign = part(badge, 'title').querySelector('svg')!.getBoundingClientRect();
      const [first] = rectsOf(part(badge, 'title'), /Platinum/);
      expect(sign.top, `${width}`).to.be.within(first!.top, first!.bottom);
      expect(sign.right, `${width}`).to.be.below(first!.left);
      expect(rectsOf(part(badge, 'line'), /\w+ \d+, \d+$/), `${width}`).to.have.length(1);
    }
  });

  it('says how it was checked on a touch of 44 pixels, and leads on from one', async () => {
    const badge = await checked(
      html`<wwc-tier-badge .credential=${await token()} status-src=${OWN_LIST}></wwc-tier-badge>`,
    );
    const root = badge.shadowRoot!;
    const summary = root.querySelector('summary')!;
    const { left, top, bottom } = summary.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    for (const y of [middle - 21, middle + 21])
      expect(root.elementFromPoint(left + 20, y)).to.equal(summary);
    summary.click();
    expect(part(badge, 'verify').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('checks again when the badge ends', async () => {
    const until = Math.ceil(Date.now() / 1000) + 2;
    const jwt = await token((p) =>
      Object.assign(p, { exp: until, validUntil: new Date(until * 1000).toISOString() }),
    );
    const badge = await checked(
      html`<wwc-tier-badge .credential=${jwt} status-src=${OWN_LIST}></wwc-tier-badge>`,
    );
    expect(badge.dataset['state']).to.equal('verified');
    const { state } = await verdictOf(badge, () => undefined);
    expect(state).to.equal('expired');
  });

  it('waits for the end also where the timer comes too early', async () => {
    const until = Math.ceil(Date.now() / 1000) + 2;
    const jwt = await token((p) =>
      Object.assign(p, { exp: until, validUntil: new Date(until * 1000).toISOString() }),
    );
    const inTime = globalThis.setTimeout;
    globalThis.setTimeout = ((act: () => void, wait = 0) =>
      inTime(act, Math.max(1, wait - 50))) as typeof setTimeout;
    try {
      const badge = await checked(
        html`<wwc-tier-badge .credential=${jwt} status-src=${OWN_LIST}></wwc-tier-badge>`,
      );
      expect(badge.dataset['state']).to.equal('verified');
      const { state } = await verdictOf(badge, () => undefined);
      expect(state).to.equal('expired');
    } finally {
      globalThis.setTimeout = inTime;
    }
  });

  it('checks again when the badge ends while it is being checked', async () => {
    const until = Math.ceil(Date.now() / 1000) + 2;
    const jwt = await token((p) =>
      Object.assign(p, { exp: until, validUntil: new Date(until * 1000).toISOString() }),
    );
    web.set(here('/late.jwt'), await listNow());
    const quick = globalThis.fetch;
    globalThis.fetch = async (input) => {
      await aTimeout(until * 1000 - Date.now() + 1);
      return quick(input);
    };
    const badge = await checked(
      html`<wwc-tier-badge .credential=${jwt} status-src="/late.jwt"></wwc-tier-badge>`,
    );
    globalThis.fetch = quick;
    expect(badge.dataset['state']).to.equal('verified');
    const { state } = await verdictOf(badge, () => undefined);
    expect(state).to.equal('expired');
  });

  it('checks again when the badge begins, which it does sooner by what clocks may differ', async () => {
    const from = Math.ceil(Date.now() / 1000) + 5 * 60 + 1;
    const jwt = await token((p) =>
      Object.assign(p, { nbf: from, validFrom: new Date(from * 1000).toISOString() }),
    );
    const badge = await checked(
      html`<wwc-tier-badge .credential=${jwt} status-src=${OWN_LIST}></wwc-tier-badge>`,
    );
    expect(badge.dataset['state']).to.equal('not-yet-valid');
    const { state } = await verdictOf(badge, () => undefined);
    expect(state).to.equal('verified');
  });

  it('checks again when the reader comes back after more than an hour, and not before', async () => {
    web.set(here('/later.jwt'), await listNow());
    const badge = await checked(
      html`<wwc-tier-badge .credential=${await token()} status-src="/later.jwt"></wwc-tier-badge>`,
    );
    let count = 0;
    badge.addEventListener('wwc-badge-verified', () => (count += 1));
    const now = Date.now;
    const comeBack = (minutes: number) => {
      Date.now = () => now() + minutes * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
      Date.now = now;
    };
    // A check that had begun would be over when one that begins later is.
    const aWholeCheck = async () => {
      const jwt = await token();
      await checked(
        html`<wwc-tier-badge .credential=${jwt} status-src=${OWN_LIST}></wwc-tier-badge>`,
      );
    };
    comeBack(59);
    await aWholeCheck();
    expect(count).to.equal(0);
    await verdictOf(badge, () => comeBack(61));
    expect(count).to.equal(1);
    badge.remove();
    comeBack(600);
    await aWholeCheck();
    expect(count).to.equal(1);
  });

  it('is not checked again because it moves in the page', async () => {
    const badge = await checked(
      html`<wwc-tier-badge .credential=${await token()} status-src=${OWN_LIST}></wwc-tier-badge>`,
    );
    let count = 0;
    badge.addEventListener('wwc-badge-verified', () => (count += 1));
    document.body.append(badge);
    await aTimeout(60);
    expect(badge.dataset['state']).to.equal('verified');
    expect(count).to.equal(0);
    badge.remove();
  });

  it('is checked to the end where it moves in the middle of it', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge .credential=${await token()} status-src=${OWN_LIST}></wwc-tier-badge>`,
    );
    await badge.updateComplete;
    const { state } = await verdictOf(badge, () => document.body.append(badge));
    expect(state).to.equal('verified');
    badge.remove();
  });

  it('takes no trust after the first check', async () => {
    const warnings = await expectWarning(/configureTrust\(\) came too late/, () => {
      WwcTierBadge.trust = { version: 1, issuers: [] };
    });
    expect(warnings).to.have.length(1);
    const badge = await checked(
      html`<wwc-tier-badge .credential=${await token()} status-src=${OWN_LIST}></wwc-tier-badge>`,
    );
    expect(badge.dataset['state']).to.equal('verified');
  });

  it('is revoked while the page stands open', async () => {
    web.set(here('/turn.jwt'), await listNow([INDEX]));
    const badge = await checked(
      html`<wwc-tier-badge .credential=${await token()} status-src="/turn.jwt"></wwc-tier-badge>`,
    );
    expect(titleOf(badge)).to.equal('Revoked by Example Certifier');
  });
});
