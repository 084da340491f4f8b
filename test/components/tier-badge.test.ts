import { expect, fixture, html } from '@open-wc/testing';
import '../../components/tier-badge/index.js';
import type { WwcTierBadge } from '../../components/tier-badge/index.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { expectAccessible } from '../support/axe.js';
import { press } from '../support/keys.js';
import { emulateMedia } from '../support/media.js';
import { says, wordsOf } from '../support/reader.js';
import { PHONE, setViewport } from '../support/viewport.js';

const STATUSES = ['self-assessed', 'in-review', 'certified'] as const;
const SIZES = ['small', 'medium', 'large'] as const;

/** A record that earns a tier or, with the first code alone, none. */
function record(change: object = {}): object {
  return { ...sampleCity, ...change };
}

async function badgeOf(assessment: unknown): Promise<WwcTierBadge> {
  const badge = await fixture<WwcTierBadge>(
    html`<wwc-tier-badge .assessment=${assessment}></wwc-tier-badge>`,
  );
  await badge.updateComplete;
  return badge;
}

function link(badge: WwcTierBadge): HTMLAnchorElement | null {
  return badge.shadowRoot!.querySelector('a[href]');
}

describe('<wwc-tier-badge> is accessible', () => {
  for (const status of STATUSES) {
    it(`as Gold, ${status}, a link`, async () => {
      await expectAccessible(
        await fixture(
          html`<wwc-tier-badge
            tier="gold"
            status=${status}
            year="2024"
            city="Sample City"
            href="/city"
          ></wwc-tier-badge>`,
        ),
      );
    });
  }

  it('without a tier', async () => {
    await expectAccessible(await fixture(html`<wwc-tier-badge></wwc-tier-badge>`));
  });

  it('in the dark, in each tier', async () => {
    const page = await fixture(
      html`<div>
        ${['silver', 'gold', 'platinum', null].map(
          (tier) =>
            html`<wwc-tier-badge theme="dark" tier=${tier} href="/" city="Night"></wwc-tier-badge>`,
        )}
      </div>`,
    );
    await emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });

  it('while its record cannot be had', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge src="/test-server/page.json"></wwc-tier-badge>`,
    );
    await says(badge, 'is not a certification record');
    await expectAccessible(badge);
  });

  it('in Spanish, small', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge lang="es" size="small" tier="gold"></wwc-tier-badge>`,
    );
    await says(badge, 'Nivel Oro');
    await expectAccessible(badge);
  });
});

describe('<wwc-tier-badge> as plain HTML', () => {
  const titles = {
    silver: ['Silver level, self-assessed', 'Silver level, in review', 'Silver certified'],
    gold: ['Gold level, self-assessed', 'Gold level, in review', 'Gold certified'],
    platinum: ['Platinum level, self-assessed', 'Platinum level, in review', 'Platinum certified'],
  };
  const bases = ['not a certification', 'not yet certified', 'stated by the city'];

  for (const [tier, words] of Object.entries(titles)) {
    STATUSES.forEach((status, at) => {
      it(`says ${tier} ${status} in its title, and on whose word in its line`, async () => {
        const badge = await fixture(
          html`<wwc-tier-badge tier=${tier} status=${status} city="Boise"></wwc-tier-badge>`,
        );
        expect(wordsOf(badge, 'title')).to.equal(words[at]);
        expect(wordsOf(badge, 'line')).to.equal(`Boise · ${bases[at]}`);
      });
    });
  }

  it('says the year', async () => {
    const badge = await fixture(
      html`<wwc-tier-badge tier="gold" status="certified" year="2024"></wwc-tier-badge>`,
    );
    expect(wordsOf(badge, 'title')).to.equal('Gold certified, 2024');
  });

  it('says that nothing is known where nothing is told', async () => {
    const badge = await fixture(html`<wwc-tier-badge></wwc-tier-badge>`);
    expect(wordsOf(badge, 'title')).to.equal('Not assessed yet');
    expect(wordsOf(badge, 'line')).to.equal('not a certification');
  });

  for (const status of ['verified', 'certified!', '', 'constructor', 'toString']) {
    it(`takes the status "${status}" for self-assessed`, async () => {
      const badge = await fixture(
        html`<wwc-tier-badge tier="gold" status=${status}></wwc-tier-badge>`,
      );
      expect(wordsOf(badge, 'title')).to.equal('Gold level, self-assessed');
    });
  }

  for (const tier of ['diamond', 'golden', '', '__proto__', 'constructor']) {
    it(`shows no tier for "${tier}", and is not certified of it`, async () => {
      const badge = await fixture(
        html`<wwc-tier-badge tier=${tier} status="certified"></wwc-tier-badge>`,
      );
      expect(wordsOf(badge)).not.to.match(/certified/);
    });
  }

  it('is never certified without a tier', async () => {
    const badge = await fixture(html`<wwc-tier-badge status="certified"></wwc-tier-badge>`);
    expect(wordsOf(badge)).to.equal('Not assessed yet not a certification');
  });

  it('never says verified, whatever it is told', async () => {
    const page = await fixture(
      html`<div>
        ${['silver', 'gold', 'platinum', 'none'].flatMap((tier) =>
          [...STATUSES, 'verified'].map(
            (status) => html`<wwc-tier-badge tier=${tier} status=${status}></wwc-tier-badge>`,
          ),
        )}
      </div>`,
    );
    const words = [...page.children].map((badge) => wordsOf(badge)).join(' ');
    expect(words).not.to.match(/verif/i);
  });

  it('writes what it is told as text', async () => {
    const city = '<img src=x onerror="globalThis.hacked = true">';
    const badge = await fixture(html`<wwc-tier-badge tier="gold" city=${city}></wwc-tier-badge>`);
    expect(wordsOf(badge, 'line')).to.equal(`${city} · not a certification`);
    expect(globalThis).not.to.have.property('hacked');
  });

  for (const year of ['verified', '20x', '✓', '']) {
    it(`leaves out the year ${JSON.stringify(year)}`, async () => {
      const badge = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge tier="gold" status="certified" year=${year}></wwc-tier-badge>`,
      );
      expect(wordsOf(badge, 'title')).to.equal('Gold certified');
    });
  }

  it('gives the year of the certification to a certified record alone', async () => {
    const dates = { journey: { certification: '2022-05-01' }, updatedAt: '2024-09-15T12:00:00Z' };
    const certified = await badgeOf(record({ ...dates, status: 'certified' }));
    expect(wordsOf(certified, 'title')).to.equal('Gold certified, 2022');
    const anew = await badgeOf(record({ ...dates, status: 'self-assessed' }));
    expect(wordsOf(anew, 'title')).to.equal('Gold level, self-assessed 2024');
  });

  it('understands a tier and a status in capitals', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge tier="GOLD" status=" Certified "></wwc-tier-badge>`,
    );
    expect(wordsOf(badge, 'title')).to.equal('Gold certified');
  });

  it('says of a record without a tier that it is in review', async () => {
    const badge = await badgeOf(
      record({ status: 'in-review', answers: { DM1: { answer: 'yes' } } }),
    );
    expect(wordsOf(badge, 'title')).to.equal('1 of 43 criteria, in review');
  });

  it('offers no second try for what stands in the page', async () => {
    const badge = await badgeOf({ format: 'something else' });
    await says(badge, 'What was given here is not a certification record.');
    expect(badge.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('says that a record cannot be had also where white space stands inside', async () => {
    const element = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge src="/test-server/status/404"> </wwc-tier-badge>`,
    );
    await says(element, 'There is no record at this address');
    const sentence = element.shadowRoot!.querySelector('[part~="failure"] p')!;
    expect(sentence.getBoundingClientRect().height).to.be.above(0);
  });

  it('shows the page’s own fallback where a record cannot be had', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge src="/test-server/status/404"><img alt="Gold, 2024" /></wwc-tier-badge>`,
    );
    await says(badge, 'There is no record at this address');
    expect(badge.querySelector('img')!.assignedSlot).not.to.equal(null);
  });

  for (const address of [
    'https://city.example/',
    'http://city.example/',
    'mailto:data@a.example',
  ]) {
    it(`leads to ${address}`, async () => {
      const badge = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge tier="gold" href=${address}></wwc-tier-badge>`,
      );
      expect(link(badge)!.href).to.equal(address);
    });
  }

  it('leads to an address relative to the page', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge tier="gold" href="report?x=1"></wwc-tier-badge>`,
    );
    expect(link(badge)!.href).to.equal(new URL('report?x=1', document.baseURI).href);
  });

  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://city.example/1',
    'file:///etc/passwd',
    'https://',
    '',
  ]) {
    it(`leads nowhere with ${JSON.stringify(address)}`, async () => {
      const badge = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge tier="gold" href=${address}></wwc-tier-badge>`,
      );
      expect(link(badge)).to.equal(null);
      expect(wordsOf(badge, 'title')).to.equal('Gold level, self-assessed');
    });
  }

  it('has as a link the name of all that it says', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge
        tier="gold"
        status="certified"
        year="2024"
        city="Boise"
        href="/"
      ></wwc-tier-badge>`,
    );
    expect(wordsOf(badge, 'badge')).to.equal('Gold certified, 2024 Boise · stated by the city');
    expect(link(badge)!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('speaks Spanish, and says that this is no official translation', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge
        lang="es"
        tier="silver"
        status="in-review"
        year="2024"
      ></wwc-tier-badge>`,
    );
    await says(badge, 'Nivel Plata, en revisión 2024');
    expect(wordsOf(badge)).to.include('Traducción no oficial');
    expect(badge.shadowRoot!.firstElementChild!.getAttribute('lang')).to.equal('es');
  });

  it('fits a phone at each size', async () => {
    await setViewport(PHONE);
    for (const size of SIZES) {
      const badge = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge
          size=${size}
          tier="platinum"
          city="A city with a rather long name"
        ></wwc-tier-badge>`,
      );
      expect(badge.getBoundingClientRect().right, size).to.be.at.most(PHONE.width);
      expect(document.documentElement.scrollWidth, size).to.be.at.most(PHONE.width);
    }
  });

  it('keeps its words within its frame on a phone, in Spanish too', async () => {
    await setViewport(PHONE);
    const page = await fixture(
      html`<div lang="es">
        ${SIZES.map(
          (size) =>
            html`<wwc-tier-badge size=${size} tier="silver" city="Sample City"></wwc-tier-badge>`,
        )}
      </div>`,
    );
    for (const badge of page.querySelectorAll('wwc-tier-badge')) {
      await says(badge, 'autoevaluado');
      const words = document.createRange();
      words.selectNodeContents(badge.shadowRoot!.querySelector('[part="title"]')!);
      const end = badge.getBoundingClientRect().right;
      expect(words.getBoundingClientRect().right, badge.size).to.be.below(end);
    }
  });

  it('has no color of its own where the reader’s system gives the colors', async () => {
    const badge = await badgeOf(record());
    await emulateMedia({ forcedColors: 'active' });
    const [mark] = badge.shadowRoot!.querySelectorAll('[part="mark"]');
    const colors = [...mark!.querySelectorAll('circle')]
      .map((circle) => getComputedStyle(circle).stroke)
      .filter((stroke) => stroke !== 'none');
    expect([...new Set(colors)]).to.have.length(1);
  });

  it('grows with its size, and is as high while its words are on their way', async () => {
    const heights = [];
    for (const size of SIZES) {
      const badge = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge size=${size} tier="gold"></wwc-tier-badge>`,
      );
      const waiting = await fixture<WwcTierBadge>(
        html`<wwc-tier-badge size=${size} src="/test-server/slow.json?ms=500"></wwc-tier-badge>`,
      );
      heights.push(badge.offsetHeight);
      expect(waiting.offsetHeight, size).to.be.closeTo(badge.offsetHeight, 1);
    }
    expect(heights).to.deep.equal([...heights].sort((one, other) => one - other));
    expect(new Set(heights).size).to.equal(3);
  });

  it('takes no place where it is hidden', async () => {
    const badge = await fixture<WwcTierBadge>(html`<wwc-tier-badge hidden></wwc-tier-badge>`);
    expect(badge.offsetHeight).to.equal(0);
  });
});

describe('<wwc-tier-badge> by its properties', () => {
  it('shows what a record comes to before what attributes say', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge
        tier="platinum"
        status="certified"
        year="1999"
        city="Elsewhere"
        .assessment=${record({ status: 'in-review' })}
      ></wwc-tier-badge>`,
    );
    await badge.updateComplete;
    expect(wordsOf(badge)).to.equal('Gold level, in review 2024 Sample City · not yet certified');
  });

  it('goes back to its attributes when the record is taken away', async () => {
    const badge = await badgeOf(sampleCity);
    badge.tier = 'silver';
    badge.assessment = null;
    await badge.updateComplete;
    expect(wordsOf(badge, 'title')).to.equal('Silver level, self-assessed');
  });

  it('counts, where a record is below every tier', async () => {
    const badge = await badgeOf(record({ answers: { DM1: { answer: 'yes' } } }));
    expect(wordsOf(badge, 'title')).to.equal('1 of 43 criteria, self-assessed');
    expect(wordsOf(badge, 'line')).to.equal('Sample City · not a certification');
  });

  it('does not believe a record that is certified of nothing', async () => {
    const badge = await badgeOf(record({ answers: {}, status: 'certified' }));
    expect(wordsOf(badge)).not.to.match(/certified|stated/);
  });

  it('takes the year of the certification, else of the last change', async () => {
    const badge = await badgeOf(record({ journey: { certification: '2023-09-15' } }));
    expect(wordsOf(badge, 'title')).to.equal('Gold certified, 2023');
    badge.assessment = sampleCity;
    await badge.updateComplete;
    expect(wordsOf(badge, 'title')).to.equal('Gold certified, 2024');
  });

  it('draws an arc for each practice, filled as far as it is earned', async () => {
    const badge = await badgeOf(sampleCity);
    const arcs = (name: string) => {
      const ring = badge.shadowRoot!.querySelector(`[part="mark"] .${name}`)!;
      const dashes = ring.getAttribute('stroke-dasharray')!.split(',').map(Number);
      expect(dashes.reduce((sum, length) => sum + length)).to.equal(10_000);
      return dashes.filter((_, at) => at % 2 === 0);
    };
    const filled = arcs('filled');
    const shares = arcs('unfilled').map((length, at) => Math.round((100 * filled[at]!) / length));
    expect(shares).to.deep.equal([89, 75, 86, 100, 80, 67, 25, 67]);
  });

  it('follows its attributes', async () => {
    const badge = await fixture<WwcTierBadge>(html`<wwc-tier-badge tier="gold"></wwc-tier-badge>`);
    badge.setAttribute('tier', 'silver');
    badge.status = 'certified';
    badge.year = '2023';
    await badge.updateComplete;
    expect(wordsOf(badge, 'title')).to.equal('Silver certified, 2023');
  });
});

describe('<wwc-tier-badge> by the keyboard', () => {
  it('is reached by Tab where it is a link, and not where it is none', async () => {
    const page = await fixture(
      html`<div>
        <wwc-tier-badge tier="gold"></wwc-tier-badge>
        <wwc-tier-badge tier="gold" href="/"></wwc-tier-badge>
      </div>`,
    );
    await press('Tab');
    expect(document.activeElement).to.equal(page.lastElementChild);
  });

  it('asks for its record again on Enter', async () => {
    const key = crypto.randomUUID();
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge src="/test-server/flaky.json?key=${key}&fails=1"></wwc-tier-badge>`,
    );
    await says(badge, 'could not be reached');
    badge.shadowRoot!.querySelector('button')!.focus();
    await press('Enter');
    await says(badge, 'Gold certified, 2024');
  });
});

describe('<wwc-tier-badge> slots and parts', () => {
  it('shows the city’s official artwork in place of the mark', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge tier="gold"><img slot="artwork" alt="Gold" /></wwc-tier-badge>`,
    );
    const slot = badge.querySelector('img')!.assignedSlot!;
    expect(slot.name).to.equal('artwork');
    expect(
      badge.shadowRoot!.querySelector('[part="mark"]')!.getBoundingClientRect().width,
    ).to.equal(0);
  });

  it('lets a page colour its parts', async () => {
    const page = await fixture(
      html`<div>
        <style>
          wwc-tier-badge::part(badge) {
            background: rgb(1, 2, 3);
          }
          wwc-tier-badge::part(title) {
            color: rgb(4, 5, 6);
          }
        </style>
        <wwc-tier-badge tier="gold"></wwc-tier-badge>
      </div>`,
    );
    const root = page.querySelector('wwc-tier-badge')!.shadowRoot!;
    const styleOf = (part: string) => getComputedStyle(root.querySelector(`[part="${part}"]`)!);
    expect(styleOf('badge').backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(styleOf('title').color).to.equal('rgb(4, 5, 6)');
  });
});
