import { expect, fixture, html } from '@open-wc/testing';
import { html as template, LitElement } from 'lit';
import '../../components/tier-badge/index.js';
import { Language, type Words } from '../../components/shared/language.js';
import type { WwcTierBadge } from '../../components/tier-badge/index.js';
import { says, until, wordsOf } from '../support/reader.js';

/** An element that says in which language it speaks. */
function speakerOf(tag: string, words: Words<string>): void {
  customElements.define(
    tag,
    class extends LitElement {
      readonly language = new Language<string>(this, words);

      protected override render() {
        return template`<p>${this.language.lang}: ${this.language.words}</p>`;
      }
    },
  );
}

const asked: string[] = [];

speakerOf('wwc-test-speaker', {
  en: 'Hello',
  load: {
    es: () => (asked.push('es'), Promise.resolve('Hola')),
    pt: () => Promise.reject(new Error('Not there')),
  },
});
speakerOf('wwc-test-late-speaker', {
  en: '',
  load: { en: () => Promise.resolve('Hello, later'), es: () => Promise.resolve('Hola') },
});

async function speaker(lang: string | null, tag = 'wwc-test-speaker'): Promise<HTMLElement> {
  const element = document.createElement(tag);
  if (lang !== null) element.lang = lang;
  const page = await fixture(html`<div></div>`);
  page.append(element);
  return element;
}

describe('The language of an element', () => {
  const spoken: Record<string, string> = {
    en: 'en: Hello',
    'en-US': 'en-US: Hello',
    EN: 'en: Hello',
    es: 'es: Hola',
    'es-MX': 'es-MX: Hola',
    es_MX: 'es-MX: Hola',
    'ES-mx': 'es-MX: Hola',
    'es-419': 'es-419: Hola',
    'es-%%': 'es: Hola',
    fr: 'en: Hello',
    est: 'en: Hello',
    english: 'en: Hello',
    '': 'en: Hello',
    constructor: 'en: Hello',
    __proto__: 'en: Hello',
    'x y z': 'en: Hello',
  };
  for (const [lang, words] of Object.entries(spoken)) {
    it(`with lang="${lang}" is ${words.split(':')[0]}`, async () => {
      await says(await speaker(lang), words);
    });
  }

  it('is English where nobody says', async () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      await says(await speaker(null), 'en: Hello');
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('is there with the first render where it is English', async () => {
    const element = (await speaker('en')) as LitElement;
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('en: Hello');
  });

  it('is English where the words cannot be had', async () => {
    await says(await speaker('pt-BR'), 'en: Hello');
  });

  it('is loaded, even English, where it is not at hand', async () => {
    await says(await speaker('en-GB', 'wwc-test-late-speaker'), 'en-GB: Hello, later');
    await says(await speaker('fr', 'wwc-test-late-speaker'), 'en: Hello, later');
  });

  it('is that of the nearest ancestor', async () => {
    const page = await fixture(
      html`<div lang="es">
        <div lang="fr"><div lang="es-MX"></div></div>
      </div>`,
    );
    const element = document.createElement('wwc-test-speaker');
    page.querySelector('[lang="es-MX"]')!.append(element);
    await says(element, 'es-MX: Hola');
  });

  it('is that of an ancestor across shadow roots', async () => {
    const page = await fixture(html`<section lang="es"><div></div></section>`);
    const inner = document.createElement('div');
    const element = document.createElement('wwc-test-speaker');
    page.firstElementChild!.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(element);
    await says(element, 'es: Hola');
    page.removeAttribute('lang');
    await says(element, 'en: Hello');
    inner.lang = 'es-419';
    await says(element, 'es-419: Hola');
  });

  it('changes with any of these, live', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('wwc-test-speaker');
    page.append(element);
    await says(element, 'en: Hello');
    page.lang = 'es';
    await says(element, 'es: Hola');
    element.lang = 'en-US';
    await says(element, 'en-US: Hello');
    element.removeAttribute('lang');
    await says(element, 'es: Hola');
  });

  it('is the last one wanted, where two are on their way', async () => {
    const element = await speaker('es');
    element.lang = 'pt';
    await new Promise(requestAnimationFrame);
    element.lang = 'es-MX';
    await says(element, 'es-MX: Hola');
  });

  it('is another where the element has moved', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p lang="es"></p>
        <p lang="en"></p>
      </div>`,
    );
    const element = document.createElement('wwc-test-speaker');
    page.firstElementChild!.append(element);
    await says(element, 'es: Hola');
    page.lastElementChild!.append(element);
    await says(element, 'en: Hello');
  });

  it('is followed no longer once the element is removed', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('wwc-test-speaker');
    page.append(element);
    await says(element, 'en: Hello');
    element.remove();
    const before = asked.length;
    page.lang = 'es';
    await new Promise(requestAnimationFrame);
    expect(asked.length).to.equal(before);
  });

  it('stands on what is said, for whoever reads it aloud', async () => {
    const badge = await fixture<WwcTierBadge>(
      html`<wwc-tier-badge lang="fr" tier="gold"></wwc-tier-badge>`,
    );
    const frame = () => badge.shadowRoot!.querySelector('[part="badge"]')!;
    expect(frame().getAttribute('lang')).to.equal('en');
    badge.lang = 'es-MX';
    await until(() => frame().getAttribute('lang') === 'es-MX');
  });
});
