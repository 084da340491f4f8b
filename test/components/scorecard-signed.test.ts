import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../components/tier-badge/index.js';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { expectAccessible } from '../support/axe.js';
import { partOf, shown, until, words } from '../support/scorecard-page.js';

const sample = await (await fetch('/demo/sample-city.json')).json();
const SIGNED = '/demo/badges/verified.jwt';

describe('a signed badge in <wwc-scorecard>', () => {
  it('proves the record where it says the same; of a demo issuer it is called a test', async () => {
    const card = await withBadge(sample, SIGNED);
    await until(() => partOf(card, 'proof'));
    expect(words(card, 'proof')).to.match(/^TEST: .+ signed this tier and these figures\./);
    expect(words(card, 'basis')).to.equal('As stated by the city. As of September 15, 2024.');
    await expectAccessible(card);
    card.lang = 'es';
    await until(() => words(card, 'proof').startsWith('PRUEBA:'));
  });

  it('proves nothing where a figure, the city or the status of the record is another', async () => {
    const card = await withBadge(sample, SIGNED);
    await until(() => words(card, 'proof').startsWith('TEST'));
    const { DM2: _, ...answers } = sample.answers;
    card.assessment = { ...sample, answers };
    await until(() => words(card, 'proof').startsWith('Not verified'));
    expect(words(card, 'basis')).to.contain('As stated by the city.');
    card.assessment = { ...sample, city: { ...sample.city, name: 'Elsewhere' } };
    await until(() => words(card, 'headline').includes('Elsewhere'));
    expect(words(card, 'proof')).to.contain('does not say the same as this record');
    card.assessment = { ...sample, status: 'self-assessed' };
    await until(() => partOf(card, 'proof') === null);
  });

  for (const name of ['revoked', 'expired', 'altered', 'other-city']) {
    it(`proves nothing where its check does not hold: ${name}`, async () => {
      const card = await withBadge(sample, `/demo/badges/${name}.jwt`);
      expect(partOf(card, 'proof')).to.equal(null);
      expect(words(card, 'basis')).to.contain('As stated by the city.');
    });
  }

  it('counts as well where it was checked before it came, and no longer when it goes', async () => {
    const page = await fixture(html`<main></main>`);
    const badge = badgeOf(SIGNED);
    const told = oneEvent(badge, 'wwc-badge-verified');
    page.append(badge);
    await told;
    const card = document.createElement('wwc-scorecard');
    card.withoutChart = true;
    card.assessment = sample;
    page.append(card);
    await shown(card);
    card.append(badge);
    await until(() => words(card, 'proof').startsWith('TEST'));
    badge.remove();
    await until(() => partOf(card, 'proof') === null);
  });

  it('is not believed for what another element of the page says', async () => {
    const card = await withBadge(sample, '/demo/badges/altered.jwt');
    const forged = { ...card.querySelector('wwc-tier-badge')!.verified!, state: 'verified' };
    const child = document.createElement('p');
    card.append(child);
    child.dispatchEvent(new CustomEvent('wwc-badge-verified', { detail: forged, bubbles: true }));
    await card.updateComplete;
    expect(partOf(card, 'proof')).to.equal(null);
  });
});

function badgeOf(credential: string): HTMLElementTagNameMap['wwc-tier-badge'] {
  const badge = document.createElement('wwc-tier-badge');
  badge.slot = 'credential';
  badge.setAttribute('status-src', '/demo/badges/status.jwt');
  badge.credential = credential;
  return badge;
}

/** A scorecard with a badge in its slot, whose check is over. */
async function withBadge(record: unknown, credential: string): Promise<WwcScorecard> {
  const card = await fixture<WwcScorecard>(
    html`<wwc-scorecard without-chart .assessment=${record}></wwc-scorecard>`,
  );
  const badge = badgeOf(credential);
  const told = oneEvent(badge, 'wwc-badge-verified');
  card.append(badge);
  await told;
  await shown(card);
  return card;
}
