import { expect } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import {
  all,
  button,
  control,
  follow,
  formAt,
  group,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { type } from '../support/keys.js';
import { click } from '../support/pointer.js';

describe('<wwc-assessment> and a press out of a field with something that cannot be taken', () => {
  it('leads to the list that is pressed at the end of the page, and the mistake is there on the way back', async () => {
    const form = await page('About your city', 'datalist');
    await mistype(control(form, 'Population'), '20,000x');
    await click(all(form, '.pager button')[0]!);
    await until(() => all(form, '[part="task"]').length > 0);
    await follow(form, 'About your city');
    expect(errors(form)).to.deep.equal([
      'Write the number of residents in digits, such as 320,000.',
    ]);
  });

  it('checks the box that is pressed below a link that is none', async () => {
    const form = await formAt('DM');
    group(form, 'DM1').querySelector('summary')!.click();
    await until(() => all(form, 'textarea').length > 0);
    button(form, 'Add evidence').click();
    await until(() => form.shadowRoot!.activeElement?.id.includes('title') ?? false);
    await mistype(control(form, 'Link'), 'city.gov/x');
    await click(control(form, 'May be shown in public'));
    await until(() => errors(form).length > 0);
    expect(control<HTMLInputElement>(form, 'May be shown in public').checked).to.equal(true);
    expect(form.assessment?.answers?.['DM1']?.evidence).to.deep.equal([
      { url: 'city.gov/x', public: true },
    ]);
  });

  it('goes into the field whose label is pressed below a figure', async () => {
    const form = await page('Outcome metrics', 'fieldset');
    await mistype(all(form, 'input[id$="-value"]')[0]!, 'most');
    const source = control<HTMLInputElement>(form, 'Source');
    await click(source.labels![0]!);
    await until(() => errors(form).length > 0);
    expect(form.shadowRoot!.activeElement).to.equal(source);
  });

  it('moves nothing between press and release, also of what is said of something that was taken', async () => {
    const form = await page('About your city', 'datalist');
    const last = all(form, '.pager button')[0]!;
    const places = new Map<string, number>();
    const note = ({ type: name }: Event) => places.set(name, last.getBoundingClientRect().top);
    const noting = new AbortController();
    for (const name of ['mousedown', 'mouseup'])
      form.addEventListener(name, note, { signal: noting.signal });
    await mistype(control(form, 'Population'), '20');
    await click(last);
    await until(() => all(form, '[part="task"]').length > 0);
    noting.abort();
    expect(places.get('mouseup')).to.equal(places.get('mousedown'));
    expect(form.assessment?.city).to.deep.equal({ population: 20 });
  });

  for (const end of ['pointercancel', 'pointerup', 'keydown'] as const) {
    it(`says what is wrong only after the press is over, be it by ${end} without a click`, async () => {
      const form = await page('About your city', 'datalist');
      const field = control<HTMLInputElement>(form, 'Population');
      await mistype(field, 'many');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      field.blur();
      await form.updateComplete;
      expect(errors(form)).to.deep.equal([]);
      expect(field.value).to.equal('many');
      document.body.dispatchEvent(new Event(end, { bubbles: true }));
      await until(() => errors(form).length === 1);
      expect(field.value).to.equal('many');
    });
  }

  it('takes what was typed when the page is hidden before the press is over', async () => {
    const form = await page('About your city', 'datalist');
    const field = control<HTMLInputElement>(form, 'Population');
    await mistype(field, '40,000');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    field.blur();
    dispatchEvent(new Event('pagehide'));
    expect(form.assessment?.city).to.deep.equal({ population: 40_000 });
  });

  async function page(task: string, has: string): Promise<WwcAssessment> {
    const form = await formAt(null);
    await follow(form, task);
    await until(() => all(form, has).length > 0);
    await until(() => form.shadowRoot!.activeElement?.matches('.title') ?? false);
    return form;
  }

  async function mistype(field: HTMLElement, text: string) {
    field.focus();
    await type(text);
  }

  function errors(form: WwcAssessment): string[] {
    return all(form, '.error').map(wordsOf);
  }
});
