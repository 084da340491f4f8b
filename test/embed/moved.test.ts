import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { wordsIn } from '../support/demo-page.js';
import { answer, answered, RECORD, says, WWC } from '../support/page.js';
import { countOf } from '../support/test-server.js';

before(() => import(WWC));

/** Two places of a page, the second in Spanish, and one in a shadow root. */
async function places() {
  const page = await fixture(
    html`<main>
      <div></div>
      <section lang="es"></section>
      <p></p>
    </main>`,
  );
  const [first, spanish, host] = page.children as unknown as [Element, Element, Element];
  return { first, spanish, shadow: host.attachShadow({ mode: 'open' }) };
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('an element that moves in the page', () => {
  it('keeps the answers of a form and the page that is open', async () => {
    const { first, spanish, shadow } = await places();
    const form = make('wwc-assessment', { storage: 'none', practice: 'DM' });
    first.append(form);
    await answer(form, 'DM1', 'yes');
    for (const place of [spanish, first, shadow, first]) {
      place.append(form);
      await nextFrame();
      await form.updateComplete;
    }
    await says(form, '1 of 43');
    expect(answered(form, 'DM1')).to.equal('yes');
    await answer(form, 'DM2', 'yes');
    await says(form, '2 of 43');
    expect(form.assessment).to.have.nested.property('answers.DM1.answer', 'yes');
  });

  it('keeps the answers to a record that came from an address, and asks for it no more', async () => {
    const { first, spanish } = await places();
    const key = crypto.randomUUID();
    const form = make('wwc-assessment', {
      storage: 'none',
      practice: 'EVAL',
      src: `${RECORD}?key=${key}`,
    });
    first.append(form);
    await answer(form, 'EVAL1', 'yes');
    await says(form, '32 of 43');
    spanish.append(form);
    await says(form, '32 de 43');
    first.append(form);
    await says(form, '32 of 43');
    expect((await countOf(key)).requests).to.equal(1);
  });

  it('keeps a record that came from an address, until it is given another', async () => {
    const { first, spanish } = await places();
    const key = crypto.randomUUID();
    const card = make('wwc-scorecard', { src: `${RECORD}?key=${key}` });
    first.append(card);
    await says(card, '31 of 43');
    spanish.append(card);
    await card.updateComplete;
    expect(wordsIn(card)).to.not.include('Loading');
    await says(card, '31 de 43');
    expect((await countOf(key)).requests).to.equal(1);
    card.remove();
    card.src = '/test-server/status/404';
    first.append(card);
    await says(card, 'There is no record at this address');
  });

  it('speaks the language of its new place', async () => {
    const { first, spanish, shadow } = await places();
    const badge = make('wwc-tier-badge', { src: RECORD });
    first.append(badge);
    await says(badge, 'Gold certified, 2024');
    spanish.append(badge);
    await says(badge, 'Certificación Oro, 2024');
    shadow.append(badge);
    await says(badge, 'Gold certified, 2024');
    shadow.host.setAttribute('lang', 'es');
    await says(badge, 'Certificación Oro, 2024');
  });

  it('follows, and is followed, in its new place', async () => {
    const { first, spanish, shadow } = await places();
    const form = make('wwc-assessment', { storage: 'none', practice: 'DM', id: 'moving-form' });
    const badge = make('wwc-tier-badge', { for: 'moving-form' });
    first.append(form, badge);
    await answer(form, 'DM1', 'yes');
    await says(badge, '1 of 43');
    form.after(badge);
    spanish.append(form);
    await answer(form, 'DM2', 'yes');
    await says(badge, '2 of 43');
    // An id counts within its own root.
    shadow.append(form);
    await says(badge, 'Not assessed yet');
    shadow.append(badge);
    await says(badge, '2 of 43');
    await answer(form, 'DM3', 'yes');
    await says(badge, '3 of 43');
    first.append(badge, form);
    await answer(form, 'DM4', 'yes');
    await says(badge, '4 of 43');
  });

  it('draws its chart again', async () => {
    const { first, spanish } = await places();
    const card = make('wwc-scorecard', { src: RECORD });
    first.append(card);
    await says(card, '31 of 43');
    await drawn(card);
    spanish.append(card);
    await says(card, '31 de 43');
    await drawn(card);
  });

  it('still gets a record that was on its way', async () => {
    const { first, spanish } = await places();
    const badge = make('wwc-tier-badge', { src: `/test-server/slow.json?ms=200` });
    first.append(badge);
    await says(badge, 'Loading');
    spanish.append(badge);
    await says(badge, 'Certificación Oro, 2024');
  });

  it('can be moved while it is being moved', async () => {
    const { first, spanish } = await places();
    const figure = make('wwc-outcome-metric', { metric: 'broadband', src: RECORD });
    for (let at = 0; at < 20; at += 1) (at % 2 ? first : spanish).append(figure);
    await says(figure, '88');
    figure.remove();
    first.append(figure);
    await says(figure, '88');
    expect(wordsIn(figure)).to.include('Households');
  });
});

async function drawn(card: Element): Promise<void> {
  const isDrawn = () => {
    const canvas = card.shadowRoot!.querySelector('canvas');
    if (!canvas?.width || !canvas.height) return false;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((byte) => byte > 0);
  };
  card.scrollIntoView();
  for (const deadline = performance.now() + 8000; !isDrawn() && performance.now() < deadline;)
    await nextFrame();
  expect(isDrawn()).to.equal(true);
}
