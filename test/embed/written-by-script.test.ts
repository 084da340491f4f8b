import { expect, fixture, html } from '@open-wc/testing';
import { sampleCity } from '../fixtures/sample-city.js';
import { answer, fourElements, RECORD, says, showTheRecord, TAGS, WWC } from '../support/page.js';

before(() => import(WWC));

const JSON_SCRIPT = `<script type="application/json">${JSON.stringify(sampleCity)}</script>`;

type AnyElement = HTMLElementTagNameMap['wwc-tier-badge' | 'wwc-scorecard'];

describe('a page that writes the elements by script alone', () => {
  let page: HTMLElement;

  beforeEach(async () => {
    page = await fixture(html`<main></main>`);
  });

  it('makes them with createElement and sets properties, on the page or before', async () => {
    for (const isBefore of [true, false]) {
      page.replaceChildren();
      for (const tag of TAGS) {
        const element = document.createElement(tag) as AnyElement;
        expect(element.attributes, tag).to.have.length(0);
        if (!isBefore) page.append(element);
        Object.assign(element, { metric: 'broadband', storage: 'none', assessment: sampleCity });
        if (isBefore) page.append(element);
      }
      await showTheRecord(page);
    }
  });

  it('makes them with their class', async () => {
    for (const tag of TAGS) {
      const Class = customElements.get(tag)!;
      page.append(
        Object.assign(new Class(), { metric: 'broadband', storage: 'none', src: RECORD }),
      );
    }
    await showTheRecord(page);
  });

  it('makes them with innerHTML', async () => {
    page.innerHTML = fourElements(`src="${RECORD}"`);
    await showTheRecord(page);
    page.innerHTML = fourElements('', JSON_SCRIPT);
    await showTheRecord(page);
    page.innerHTML = '';
    page.insertAdjacentHTML('beforeend', `<div lang="es">${fourElements('', JSON_SCRIPT)}</div>`);
    await showTheRecord(page, 'es');
  });

  it('has in outerHTML what it wrote, and may write that again', async () => {
    const written = fourElements(`src="${RECORD}"`, '<p>Gold, 2024</p>');
    page.innerHTML = written;
    await showTheRecord(page);
    const { innerHTML } = page;
    expect(innerHTML).to.equal(written);
    page.innerHTML = innerHTML;
    await showTheRecord(page);
  });

  it('clones them with what stands in the page, not with what a script gave', async () => {
    page.innerHTML = fourElements('', JSON_SCRIPT);
    await showTheRecord(page);
    const copy = page.cloneNode(true) as HTMLElement;
    page.replaceWith(copy);
    await showTheRecord(copy);
    const badge = document.createElement('wwc-tier-badge');
    badge.assessment = sampleCity;
    copy.replaceChildren(badge);
    await says(badge, 'Gold certified, 2024');
    const clone = badge.cloneNode(true) as Element;
    copy.append(clone);
    await says(clone, 'Not assessed yet');
    copy.remove();
  });

  it('imports them from a template, and from another document', async () => {
    const template = document.createElement('template');
    template.innerHTML = fourElements('', JSON_SCRIPT);
    page.append(document.importNode(template.content, true));
    await showTheRecord(page);
    const other = new DOMParser().parseFromString(fourElements(`src="${RECORD}"`), 'text/html');
    page.replaceChildren(...[...other.body.children].map((one) => document.importNode(one, true)));
    await showTheRecord(page);
    page.replaceChildren(...other.body.children);
    await showTheRecord(page);
  });

  it('changes attributes at any time', async () => {
    page.innerHTML = '<wwc-tier-badge tier="gold"></wwc-tier-badge>';
    const badge = page.querySelector('wwc-tier-badge')!;
    await says(badge, 'Gold level, self-assessed');
    badge.setAttribute('status', 'certified');
    badge.setAttribute('year', '2025');
    await says(badge, 'Gold certified, 2025');
    badge.setAttribute('src', RECORD);
    await says(badge, 'Gold certified, 2024');
    badge.removeAttribute('src');
    await says(badge, 'Gold certified, 2025');
    badge.removeAttribute('tier');
    await says(badge, 'Not assessed yet');
  });

  it('hears of answers on any element around, as plain data', async () => {
    page.innerHTML = '<wwc-assessment storage="none" practice="DM"></wwc-assessment>';
    const heard: unknown[] = [];
    const listen = (event: Event) => heard.push(structuredClone((event as CustomEvent).detail));
    document.addEventListener('wwc-assessment-change', listen);
    await answer(page.querySelector('wwc-assessment')!, 'DM1', 'yes');
    document.removeEventListener('wwc-assessment-change', listen);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.deep.equal(JSON.parse(JSON.stringify(heard[0])));
    expect(heard[0]).to.nested.include({ code: 'DM1', answer: 'yes', 'score.earned': 1 });
  });

  it('keeps what an element gives, and gives it to another', async () => {
    page.innerHTML =
      '<wwc-assessment storage="none" practice="DM"></wwc-assessment><wwc-scorecard></wwc-scorecard>';
    const form = page.querySelector('wwc-assessment')!;
    await answer(form, 'DM1', 'yes');
    const kept = JSON.stringify(form.assessment);
    page.querySelector('wwc-scorecard')!.assessment = JSON.parse(kept);
    await says(page.querySelector('wwc-scorecard'), '1 of 43');
    expect(Object.isFrozen(sampleCity)).to.equal(false);
  });
});
