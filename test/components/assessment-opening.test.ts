import { expect } from '@open-wc/testing';
import { all, answer, button, choice, formAt, until } from '../support/assessment-form.js';

describe('<wwc-assessment> whose later pages are on their way', () => {
  it('leaves the focus to a reader who has gone on meanwhile', async () => {
    const form = await formAt(null);
    await until(() => all(form, '[part="task"]').length > 0);
    const sheets = () => form.shadowRoot!.adoptedStyleSheets.length;
    const before = sheets();
    button(form, 'About your city').click();
    await form.updateComplete;
    button(form, 'All tasks').click();
    await form.updateComplete;
    button(form, 'Data Management').click();
    await until(() => form.shadowRoot!.querySelector('fieldset'));
    expect(sheets(), 'they have come too early').to.equal(before);
    await answer(form, 'DM5', 'Yes');
    choice(form, 'DM5', 'Yes').focus();
    await until(() => sheets() > before);
    for (let frames = 0; frames < 10; frames += 1) await new Promise(requestAnimationFrame);
    expect(form.shadowRoot!.activeElement === choice(form, 'DM5', 'Yes')).to.equal(true);
  });
});
