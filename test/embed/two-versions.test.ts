import { expect } from '@open-wc/testing';
import { until, wordsIn } from '../support/demo-page.js';
import { answer, fourElements, openPage, RECORD, says, scripts, WWC } from '../support/page.js';

/** A badge of another version, as a script of the page that came first. */
const OTHER_BADGE = `<script>
  customElements.define('wwc-tier-badge', class extends HTMLElement {
    connectedCallback() {
      this.append('The badge of another version');
    }
  });
</script>`;

/** A form of another version: it has a record, and tells of it as this one does. */
const OTHER_FORM = `<script>
  customElements.define('wwc-assessment', class extends HTMLElement {
    assessment = null;
    show(record) {
      this.assessment = record;
      this.dispatchEvent(new Event('wwc-record'));
    }
  });
</script>`;

const OTHER_RECORDS = [
  'a text',
  {},
  [],
  { format: 'wwc-assessment/9', standard: 'wwc-2022' },
  { format: 'wwc-assessment/1', standard: 'wwc-2099', answers: {} },
];

describe('a page with two versions of the elements', () => {
  it('keeps the one that came first, and has the other tags from the second', async () => {
    const page = await openPage(OTHER_BADGE + scripts(WWC) + fourElements(`src="${RECORD}"`));
    const find = (tag: string) => page.document.querySelector(tag);
    await says(find('wwc-scorecard'), '31 of 43');
    await says(find('wwc-assessment'), '31 of 43');
    await says(find('wwc-outcome-metric'), '88');
    expect(wordsIn(find('wwc-tier-badge'))).to.equal('The badge of another version');
    expect(page.complaints).to.deep.equal([]);
  });

  it('has one tag from a file of its own', async () => {
    const page = await openPage(`${OTHER_BADGE}${scripts('/dist/cdn/tier-badge.js')}
      <wwc-tier-badge tier="gold"></wwc-tier-badge>`);
    expect(wordsIn(page.document.querySelector('wwc-tier-badge'))).to.equal(
      'The badge of another version',
    );
    expect(page.complaints).to.deep.equal([]);
  });

  it('lets this version follow the other', async () => {
    const { document, complaints } = await followerOfOther();
    show(document, {
      format: 'wwc-assessment/1',
      standard: 'wwc-2022',
      answers: { DM1: { answer: 'yes' } },
    });
    await says(document.querySelector('wwc-tier-badge'), '1 of 43');
    await says(document.querySelector('wwc-scorecard'), '1 of 43');
    expect(complaints).to.deep.equal([]);
  });

  for (const record of OTHER_RECORDS) {
    it(`breaks nothing where the other has a record like ${JSON.stringify(record)}`, async () => {
      const { document, complaints } = await followerOfOther();
      show(document, record);
      for (const tag of ['wwc-tier-badge', 'wwc-scorecard']) {
        const follower = document.querySelector(tag)!;
        // A scorecard takes lists, of which this one is empty.
        if (Array.isArray(record) && tag === 'wwc-scorecard')
          await says(follower, 'There is no record to show yet');
        else await until(() => follower.shadowRoot?.querySelector('[part="failure"]') !== null);
      }
      show(document, { format: 'wwc-assessment/1', standard: 'wwc-2022' });
      await says(document.querySelector('wwc-scorecard'), '0 of 43');
      expect(complaints).to.deep.equal([]);
    });
  }

  it('shows nothing where the other has no record at all', async () => {
    const page = await openPage(`${OTHER_BADGE}${scripts(WWC)}
      <wwc-tier-badge id="other"></wwc-tier-badge>
      <wwc-scorecard for="other"></wwc-scorecard>
      <wwc-assessment storage="none" for="other" practice="DM"></wwc-assessment>`);
    await says(page.document.querySelector('wwc-scorecard'), 'There is no record to show yet');
    const form = page.document.querySelector('wwc-assessment')!;
    await answer(form, 'DM1', 'yes');
    await says(form, '1 of 43');
    expect(page.complaints).to.deep.equal([]);
  });
});

async function followerOfOther() {
  const page = await openPage(`${OTHER_FORM}${scripts(WWC)}
    <wwc-assessment storage="none" id="other"></wwc-assessment>
    <wwc-tier-badge for="other"></wwc-tier-badge>
    <wwc-scorecard for="other"></wwc-scorecard>`);
  await says(page.document.querySelector('wwc-tier-badge'), 'Not assessed yet');
  await says(page.document.querySelector('wwc-scorecard'), 'There is no record');
  return page;
}

function show(page: Document, record: unknown) {
  const other = page.querySelector('wwc-assessment') as unknown as { show(record: unknown): void };
  other.show(record);
}
