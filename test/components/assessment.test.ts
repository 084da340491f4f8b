import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { parseStandard, wwc2022, type Standard } from '../../src/index.js';
import {
  EMPTY,
  all,
  answer,
  button,
  choice,
  chosen,
  follow,
  formAt,
  group,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { emulateMedia } from '../support/media.js';
import { PHONE, setViewport } from '../support/viewport.js';

const sample = await (await fetch('/test-server/record.json')).json();

/** Two practices of an edition that nobody has published. */
const SMALL: Standard = {
  ...wwc2022,
  id: 'small-1',
  practices: [
    {
      id: 'A',
      name: 'Listening',
      criteria: [{ code: 'A1', name: 'Ask', question: 'Do you ask?' }],
    },
    {
      id: 'B',
      name: 'Acting',
      criteria: [
        { code: 'B1', name: 'Act' },
        { code: 'B2', name: 'Tell' },
      ],
    },
  ],
  tiers: [{ id: 'bronze', minShare: 0.5, criteria: ['A1'], outcomes: 0 }],
};

/** Of the first two headings. */
function levels(form: WwcAssessment): (string | null)[] {
  const headings = all(form, '[role="heading"]').slice(0, 2);
  return headings.map((one) => one.getAttribute('aria-level'));
}

describe('<wwc-assessment> is accessible', () => {
  it('as a list of practices', async () => {
    await expectAccessible(await formAt(null));
  });

  it('on the page of a practice', async () => {
    await expectAccessible(await formAt('DM'));
  });

  it('with decisions of a reviewer, in the dark', async () => {
    const form = await formAt('DM', sample);
    await emulateMedia({ colorScheme: 'dark' });
    form.theme = 'dark';
    await expectAccessible(form);
  });

  it('with words on its buttons where the system has taken the colors away', async () => {
    const form = await formAt('EVAL');
    await emulateMedia({ forcedColors: 'active' });
    const ground = [...form.shadowRoot!.querySelectorAll('button.primary')];
    expect(ground).not.to.deep.equal([]);
    // Else a browser that can do so paints a ground of its own over that of the button. Others know no such thing.
    for (const button of ground)
      expect(getComputedStyle(button).forcedColorAdjust ?? 'none').to.equal('none');
  });

  it('finished, in Spanish, on a phone', async () => {
    await setViewport(PHONE);
    const form = await formAt(null, sample);
    form.lang = 'es';
    await until(() => wordsOf(form.shadowRoot).includes('Gestión de datos'));
    await expectAccessible(form);
  });

  it('where its record cannot be had', async () => {
    const form = await fixture<WwcAssessment>(
      html`<wwc-assessment src="/test-server/status/404"></wwc-assessment>`,
    );
    await until(() => all(form, 'button').length > 0);
    await expectAccessible(form);
  });
});

describe('<wwc-assessment> as plain HTML', () => {
  it('begins an empty self-assessment', async () => {
    const form = await shown(
      await fixture<WwcAssessment>(html`<wwc-assessment storage="none"></wwc-assessment>`),
    );
    expect(form.assessment).to.deep.equal(EMPTY);
    expect(result(form)).to.contain('0 of 43 earned');
    expect(result(form)).to.contain('On the way to Silver');
    expect(result(form)).to.contain('A self-assessment is not a certification.');
    for (const { name } of wwc2022.practices) {
      expect(wordsOf(button(form, name))).to.contain('Not started');
    }
  });

  it('names what is within reach below Silver, and leads there', async () => {
    const answers = { OD1: { answer: 'yes' }, OD2: { answer: 'yes' }, DM1: { answer: 'yes' } };
    const form = await formAt(null, { ...EMPTY, answers });
    expect(result(form)).to.contain('Next milestone: 6 earned.');
    expect(result(form)).to.contain('Nearest to complete: Open Data, 2 of 4 earned.');
    const nearest = all(form, '[part="standing"] button').find(
      (one) => wordsOf(one) === 'Open Data',
    );
    nearest!.click();
    await shown(form);
    expect(form.practice).to.equal('OD');
  });

  it('names nothing of the kind where a tier is reached', async () => {
    const form = await formAt(null, sample);
    expect(result(form)).to.contain('Gold');
    expect(result(form)).not.to.match(/milestone|Nearest/);
  });

  it('shows the golden figures of a record from an address', async () => {
    const form = await shown(
      await fixture<WwcAssessment>(
        html`<wwc-assessment src="/test-server/record.json"></wwc-assessment>`,
      ),
    );
    await until(() => result(form).includes('31 of 43 earned'));
    expect(result(form)).to.contain('Gold certified');
    expect(result(form)).to.contain('To reach Platinum');
    const earned = ['8 of 9', '3 of 4', '6 of 7', '4 of 4', '4 of 5', '2 of 3', '2 of 8', '2 of 3'];
    wwc2022.practices.forEach(({ name }, index) => {
      expect(wordsOf(button(form, name))).to.contain(`${earned[index]} earned`);
    });
  });

  it('opens the practice that its attribute names, and the list for a name that it does not know', async () => {
    const form = await formAt('EVAL');
    expect(wordsOf(form.shadowRoot!.querySelector('[part="title"]'))).to.equal(
      'Rigorous Evaluations',
    );
    expect(all(form, 'fieldset')).to.have.length(4);
    form.setAttribute('practice', 'XYZ');
    await form.updateComplete;
    expect(all(form, 'fieldset')).to.have.length(0);
  });

  it('has every criterion with code, name, question, what counts and an example', async () => {
    const form = await formAt(null);
    const seen: string[] = [];
    for (const { id, criteria } of wwc2022.practices) {
      form.practice = id;
      await shown(form);
      for (const { code, name } of criteria) {
        seen.push(code);
        expect(wordsOf(group(form, code).querySelector('legend'))).to.contain(`${code} ${name}`);
        const text = wordsOf(group(form, code));
        for (const part of ['?', 'What counts', 'For example']) expect(text).to.contain(part);
      }
    }
    expect(seen).to.have.length(43);
  });

  it('marks core criteria and the one that Platinum needs', async () => {
    const form = await formAt('DM');
    expect(wordsOf(group(form, 'DM1'))).to.contain('Core: every tier needs it');
    expect(wordsOf(group(form, 'DM8'))).to.contain('Platinum needs it');
    expect(wordsOf(group(form, 'DM2'))).not.to.contain('needs it');
  });

  it('fits a phone, and a parent that shrinks to what is in it', async () => {
    await setViewport(PHONE);
    const parent = await fixture(html`
      <div style="display: flex; flex-direction: column; align-items: center">
        <wwc-assessment .assessment=${sample} practice="DM"></wwc-assessment>
      </div>
    `);
    const form = await shown(parent.querySelector('wwc-assessment')!);
    expect(document.documentElement.scrollWidth).to.be.at.most(PHONE.width);
    expect(form.offsetWidth).to.be.above(200);
    for (const label of all(form, 'fieldset label')) expect(label.offsetHeight).to.be.at.least(44);
  });

  it('leads to what is required from 44 pixels where there is a finger', async () => {
    await setViewport(PHONE);
    const form = await formAt('DM');
    await emulateMedia({ pointer: 'coarse' });
    expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
    const heights = all(form, '[part="standing"] li button').map((way) => way.offsetHeight);
    expect(heights).to.have.length(3);
    expect(Math.min(...heights)).to.be.at.least(44);
  });

  for (const width of [PHONE.width, 1280]) {
    it(`leads to what is required from 24 pixels that are its own: ${width} wide`, async () => {
      await setViewport({ width, height: 800 });
      const form = await formAt('DM');
      const ways = all(form, '[part="standing"] li button');
      expect(ways.map(wordsOf)).to.deep.equal(['DM1', 'LC1', 'PA1']);
      const places = ways.map((way) => way.getBoundingClientRect());
      for (const { width: across, height } of places)
        expect(Math.min(across, height)).to.be.at.least(24);
      for (const [at, one] of places.slice(0, -1).entries()) {
        const next = places[at + 1]!;
        const isBeside = next.left >= one.right || next.right <= one.left;
        expect(isBeside || next.top >= one.bottom).to.equal(true);
      }
    });
  }
});

describe('<wwc-assessment> and its properties', () => {
  it('takes what JSON.parse gives, shows decisions beside answers, and counts the decision', async () => {
    const form = await formAt('DM', sample);
    expect(chosen(form, 'DM8')).to.equal('Yes');
    await until(() => wordsOf(group(form, 'DM8')).includes('Changed in review'));
    expect(wordsOf(group(form, 'DM8'))).to.contain('Changed in review to: In progress');
    expect(wordsOf(group(form, 'DM8'))).to.contain('Draft equity policy');
    expect(result(form)).to.contain('31 of 43');
  });

  it('fires nothing and says nothing when a property is set', async () => {
    const form = await formAt('DM');
    let events = 0;
    form.addEventListener('wwc-assessment-change', () => (events += 1));
    form.assessment = sample;
    form.practice = 'LC';
    await form.updateComplete;
    expect(events).to.equal(0);
    expect(wordsOf(form.shadowRoot!.querySelector('[role="status"]'))).to.equal('');
  });

  it('speaks Spanish, and English again, with the answers kept', async () => {
    const form = await formAt('DM');
    await answer(form, 'DM2', 'Yes');
    form.lang = 'es-MX';
    await until(() => wordsOf(form.shadowRoot).includes('¿Su gobierno local'));
    expect(chosen(form, 'DM2')).to.equal('Sí');
    expect(wordsOf(form.shadowRoot)).to.contain('Traducción no oficial');
    form.lang = 'en';
    await until(() => wordsOf(form.shadowRoot).includes('Does your local government'));
    expect(chosen(form, 'DM2')).to.equal('Yes');
  });

  it('puts headings where the page wants them', async () => {
    const form = await formAt('DM');
    form.headingLevel = 4;
    await form.updateComplete;
    expect(levels(form)).to.deep.equal(['4', '5']);
  });

  it('takes a level that there is not for the usual one', async () => {
    const form = await formAt('DM');
    for (const slip of ['0', '-1', '2.5', '6', 'abc', '']) {
      form.setAttribute('heading-level', slip);
      await form.updateComplete;
      expect(levels(form), slip).to.deep.equal(['2', '3']);
      await expectAccessible(form);
    }
  });

  it('asks another edition from JSON', async () => {
    const { value } = parseStandard(JSON.parse(JSON.stringify(SMALL)));
    const form = await fixture<WwcAssessment>(
      html`<wwc-assessment storage="none"></wwc-assessment>`,
    );
    form.standard = value!;
    await shown(form);
    expect(form.assessment).to.deep.equal({ ...EMPTY, standard: 'small-1' });
    await follow(form, 'Listening');
    expect(wordsOf(group(form, 'A1'))).to.contain('Do you ask?');
    await answer(form, 'A1', 'Yes');
    expect(result(form)).to.contain('1 of 3 earned');
  });

  it('says so when a record cannot be used, and begins a new one when asked to', async () => {
    const form = await formAt(null, { ...EMPTY, format: 'wwc-assessment/2' });
    expect(wordsOf(form.shadowRoot)).to.contain('written by a newer version');
    expect(form.assessment).to.equal(null);
    await until(() => wordsOf(form.shadowRoot).includes('Begin a new assessment'));
    await follow(form, 'Begin a new assessment');
    expect(form.assessment).to.deep.equal(EMPTY);
    expect(wordsOf(form.shadowRoot!.activeElement)).to.equal('Self-assessment');
  });

  it('says how much of a record it could not read', async () => {
    const form = await formAt(null, { ...EMPTY, answers: { DM1: { answer: 'maybe' }, XX9: {} } });
    await until(() =>
      wordsOf(form.shadowRoot).includes('2 entries of this record could not be read'),
    );
  });

  it('shows hostile words as words', async () => {
    const note = '<img src=x onerror="window.harmed=1"> ${1} {{2}} \u202e\ud800';
    const review = { decision: 'no', note };
    const form = await formAt('DM', { ...EMPTY, answers: { DM1: { answer: 'yes', review } } });
    await until(() => group(form, 'DM1').textContent!.includes('Changed in review'));
    expect(group(form, 'DM1').textContent).to.contain('<img src=x onerror="window.harmed=1">');
    expect(form.shadowRoot!.querySelector('img')).to.equal(null);
    expect(choice(form, 'DM1', 'Yes').checked).to.equal(true);
  });
});
