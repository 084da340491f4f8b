import { expect, fixture, html } from '@open-wc/testing';
import '../../components/tier-badge/index.js';
import type { WwcScorecard } from '../../components/scorecard/index.js';
import { HOSTILE, hostileRecord } from '../fixtures/hostile-record.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { expectAccessible } from '../support/axe.js';
import { emulateMedia } from '../support/media.js';
import { printed, tight } from '../support/paper.js';
import { allWords, partOf, until, words, wordsOf } from '../support/scorecard-page.js';
import { address } from '../support/test-server.js';
import { PHONE, setViewport } from '../support/viewport.js';

const journey = { certification: '2024-09-12' };
const newer = { ...sampleCity, journey, format: 'wwc-assessment/2' };
const edition = { ...sampleCity, journey, standard: 'wwc-2031' };

async function cardOf(record: unknown): Promise<WwcScorecard> {
  return told(
    await fixture<WwcScorecard>(html`<wwc-scorecard .assessment=${record}></wwc-scorecard>`),
  );
}

/** The same element, once it tells what the record says of itself. */
async function told(card: WwcScorecard): Promise<WwcScorecard> {
  await until(() => partOf(card, 'says'));
  return card;
}

/** What the record says of itself, by what stands before it. */
function factsOf(card: WwcScorecard): Record<string, string> {
  const rows = [...partOf(card, 'says')!.querySelectorAll('dl > div')];
  return Object.fromEntries(
    rows.map((row) => [wordsOf(row.children[0]), wordsOf(row.children[1])]),
  );
}

function served(record: unknown): string {
  return address(`data?body=${encodeURIComponent(JSON.stringify(record))}`);
}

describe('<wwc-scorecard> with a record that it cannot score is accessible', () => {
  for (const [what, record] of Object.entries({ newer, edition })) {
    it(`in English, light and dark: ${what}`, async () => {
      const card = await fixture<WwcScorecard>(
        html`<wwc-scorecard src=${served(record)}><a href="/">Our record</a></wwc-scorecard>`,
      );
      await expectAccessible(await told(card));
      await emulateMedia({ colorScheme: 'dark' });
      card.theme = 'dark';
      await expectAccessible(card);
    });

    it(`in Spanish, on a phone, as a report: ${what}`, async () => {
      await setViewport(PHONE);
      const card = await fixture<WwcScorecard>(
        html`<wwc-scorecard lang="es" view="report" src=${served(record)}></wwc-scorecard>`,
      );
      await until(() => allWords(card).includes('Quien administra'));
      await expectAccessible(await told(card));
      expect(words(card, 'headline')).to.contain('Los resultados aún no se pueden mostrar aquí');
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }
});

describe('<wwc-scorecard> with a record that it cannot score', () => {
  it('tells whose it is, what it says of itself, why there is no result, and who can mend that', async () => {
    const card = await cardOf(newer);
    expect(words(card, 'headline')).to.equal('Sample City: The results cannot be shown here yet');
    expect(words(card, 'failure')).to.equal(
      'This record was written by a newer version of wwc-widgets. Whoever runs this page can update it.',
    );
    expect(factsOf(card)).to.deep.equal({
      Status: 'Certified, as stated by the city. This page has not checked it.',
      'Certified on': 'September 12, 2024',
      Answers: '43',
      'Edition of the standard': 'wwc-2022',
      Format: 'wwc-assessment/2',
    });
    expect(allWords(card)).not.to.match(/Gold|31 of 43|Try again/);
  });

  it('tells the edition that it does not know', async () => {
    const card = await cardOf({ ...edition, status: 'in-review' });
    expect(words(card, 'failure')).to.contain('an edition of the standard that is not known here');
    expect(factsOf(card)).to.deep.include({
      Status: 'In review by the program. The city is not certified yet.',
      'Last changed': 'September 15, 2024',
      'Edition of the standard': 'wwc-2031',
    });
  });

  it('never calls a self-assessment certified, nor what it does not know', async () => {
    const self = factsOf(await cardOf({ ...newer, status: 'self-assessed' }));
    expect(self['Status']).to.equal('Self-assessed by the city. This is not a certification.');
    for (const status of [undefined, 'Certified', 'certified ✓', ['certified'], 'toString']) {
      const other = factsOf(await cardOf({ ...newer, status }));
      expect(other['Status']).to.equal('None that this page can read');
      expect(other).not.to.have.property('Certified on');
    }
  });

  it('leads to the record where it lies at an address, and nowhere else', async () => {
    const src = served(newer);
    const card = await fixture<WwcScorecard>(html`<wwc-scorecard src=${src}></wwc-scorecard>`);
    await told(card);
    const link = partOf(card, 'says')!.querySelector('a')!;
    expect(wordsOf(link)).to.equal('Open the record (JSON)');
    expect(link.href).to.equal(new URL(src, document.baseURI).href);
    card.assessment = newer;
    await until(() => !partOf(card, 'says')!.querySelector('a'));
  });

  it('offers no second try, which would bring the same', async () => {
    const badge = await fixture<HTMLElement>(
      html`<wwc-tier-badge src=${served(newer)}></wwc-tier-badge>`,
    );
    await until(() => badge.shadowRoot!.textContent!.includes('newer version'));
    expect(badge.shadowRoot!.querySelector('button')).to.equal(null);
    const card = await fixture<WwcScorecard>(
      html`<wwc-scorecard src=${served(edition)}></wwc-scorecard>`,
    );
    await told(card);
    expect(card.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('tells the same where it follows one that has it, and nothing of what it had before', async () => {
    const page = await fixture(html`
      <div>
        <wwc-scorecard id="first" src=${served(newer)}></wwc-scorecard>
        <wwc-tier-badge
          id="badge"
          src=${served({ ...newer, city: { name: 'B' } })}
        ></wwc-tier-badge>
        <wwc-scorecard class="second" for="first"></wwc-scorecard>
      </div>
    `);
    const second = await told(page.querySelector<WwcScorecard>('.second')!);
    expect(words(second, 'headline')).to.contain('Sample City');
    expect(partOf(second, 'says')!.querySelector('a')).not.to.equal(null);
    second.assessment = { ...newer, city: { name: 'Before' } };
    await until(() => words(second, 'headline').startsWith('Before'));
    second.removeAttribute('for');
    second.setAttribute('for', 'badge');
    await until(() => words(second, 'failure').includes('newer version'));
    expect(partOf(second, 'says')).to.equal(null);
  });

  it('shows what stands inside its tag below it, and the latest of several records', async () => {
    const card = await fixture<WwcScorecard>(html`
      <wwc-scorecard .assessment=${[{ ...sampleCity, updatedAt: '2020-01-01T00:00:00Z' }, newer]}>
        <a href="/">Our record</a>
      </wwc-scorecard>
    `);
    await told(card);
    expect(card.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')).not.to.equal(null);
    expect(words(card, 'headline')).to.contain('Sample City');
  });

  it('shows hostile values as text, and runs nothing', async () => {
    const record = {
      ...hostileRecord,
      format: 'wwc-assessment/2',
      status: HOSTILE,
      standard: HOSTILE,
      updatedAt: '2024-99-99',
      answers: [null, { answer: HOSTILE }, 'x'],
    };
    const card = await cardOf(record);
    expect(words(card, 'headline')).to.contain(HOSTILE);
    expect(factsOf(card)).to.deep.equal({
      Status: 'None that this page can read',
      Answers: '1',
      'Edition of the standard': HOSTILE,
      Format: 'wwc-assessment/2',
    });
    expect(card.shadowRoot!.querySelectorAll('script, img, iframe, a')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });

  it('shows the results once the edition is there', async () => {
    const card = await cardOf(edition);
    card.standard = { ...(await import('../../src/index.js')).wwc2022, id: 'wwc-2031' };
    await until(() => allWords(card).includes('31 of 43'));
    expect(partOf(card, 'says')).to.equal(null);
  });

  it('is on paper as it is on the page, with the address of the record', async () => {
    const { format, city, status } = newer;
    const src = served({ format, city, status });
    const card = await fixture<WwcScorecard>(
      html`<wwc-scorecard view="report" src=${src}></wwc-scorecard>`,
    );
    await told(card);
    const pages = await printed('A4');
    if (!pages.length) return;
    expect(pages).to.have.length(1);
    expect(pages[0]).to.contain('Sample City');
    expect(pages[0]).to.contain('Certified, as stated by the city.');
    expect(tight(pages[0]!)).to.contain(tight(src));
  });
});
