import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sampleCity } from '../fixtures/sample-city.js';
import { until, wordsIn } from '../support/demo-page.js';
import { answer, RECORD, says, TAGS, WWC } from '../support/page.js';
import { type } from '../support/keys.js';
import { asksBeforeLeaving } from '../support/stores.js';
import { countOf, heard } from '../support/test-server.js';

before(() => import(WWC));

async function placed(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.innerHTML = markup;
  return page;
}

describe('an element that is removed', () => {
  for (const tag of TAGS) {
    it(`ends its request: ${tag}`, async () => {
      const key = crypto.randomUUID();
      const page = await placed(
        `<${tag} src="/test-server/slow.json?ms=8000&key=${key}"></${tag}>`,
      );
      await heard(key, { requests: 1, aborted: 0 });
      page.replaceChildren();
      await heard(key, { requests: 1, aborted: 1 });
    });
  }

  it('ends the request for its data', async () => {
    const key = crypto.randomUUID();
    const page = await placed(
      `<wwc-outcome-metric src="/test-server/data?body=a&ms=8000&key=${key}" value-field="a">
      </wwc-outcome-metric>`,
    );
    await heard(key, { requests: 1, aborted: 0 });
    page.replaceChildren();
    await heard(key, { requests: 1, aborted: 1 });
  });

  it('leaves a request to another that still wants it', async () => {
    const key = crypto.randomUUID();
    const src = `/test-server/slow.json?ms=400&key=${key}`;
    const page = await placed(
      `<wwc-tier-badge src="${src}"></wwc-tier-badge><wwc-scorecard src="${src}"></wwc-scorecard>`,
    );
    await heard(key, { requests: 1, aborted: 0 });
    page.querySelector('wwc-scorecard')!.remove();
    await says(page.querySelector('wwc-tier-badge'), 'Gold certified, 2024');
    expect(await countOf(key)).to.deep.equal({ requests: 1, aborted: 0 });
  });

  it('follows no longer, and does again when it is back', async () => {
    const page =
      await placed(`<wwc-assessment storage="none" id="kept" practice="DM"></wwc-assessment>
      <wwc-tier-badge for="kept"></wwc-tier-badge><wwc-scorecard for="kept"></wwc-scorecard>`);
    const form = page.querySelector('wwc-assessment')!;
    const followers = [...page.querySelectorAll('[for]')];
    await answer(form, 'DM1', 'yes');
    for (const follower of followers) await says(follower, '1 of 43');
    for (const follower of followers) follower.remove();
    await answer(form, 'DM2', 'yes');
    await says(form, '2 of 43');
    for (const follower of followers) expect(wordsIn(follower)).to.include('1 of 43');
    page.append(...followers);
    for (const follower of followers) await says(follower, '2 of 43');
  });

  it('lets those that followed it go', async () => {
    const page = await placed(`<wwc-scorecard id="gone" src="${RECORD}"></wwc-scorecard>
      <wwc-tier-badge for="gone"></wwc-tier-badge>`);
    await says(page.querySelector('wwc-tier-badge'), 'Gold certified, 2024');
    page.querySelector('wwc-scorecard')!.remove();
    await says(page.querySelector('wwc-tier-badge'), 'Not assessed yet');
  });

  it('hears nothing of the page’s language, nor of what comes into it', async () => {
    const page = await placed('<wwc-tier-badge tier="gold" year="2024"></wwc-tier-badge>');
    const badge = page.querySelector('wwc-tier-badge')!;
    await says(badge, 'Gold level');
    badge.remove();
    page.lang = 'es';
    badge.append(inlineRecord());
    await nextFrame();
    await badge.updateComplete;
    expect(wordsIn(badge)).to.include('Gold level');
    page.append(badge);
    await says(badge, 'Certificación Oro, 2024');
  });

  it('leaves no listener on the window or the document', async () => {
    const left = countListeners(window, document);
    try {
      const page = await placed(full());
      await says(page.querySelector('wwc-scorecard'), '31 of 43');
      await until(
        () => page.querySelector('wwc-scorecard')!.shadowRoot!.querySelector('canvas') !== null,
      );
      page.replaceChildren();
      await nextFrame();
      expect(left()).to.deep.equal([]);
    } finally {
      left.end();
    }
  });

  it('leaves none either where something stands in a field that cannot be taken', async () => {
    // What the pages of the form themselves listen for stays with them.
    await atPopulation();
    const left = countListeners(window, document);
    try {
      const form = await atPopulation();
      await type('many');
      await until(() => left().includes('beforeunload') && asksBeforeLeaving());
      form.remove();
      await nextFrame();
      expect(left()).to.deep.equal([]);
    } finally {
      left.end();
    }
  });

  // Only an engine that is asked to can say when it collects garbage.
  if ('gc' in globalThis) {
    for (const [use, removed] of [
      ['when it was used', removedAfterUse],
      ['while somebody typed into it', removedWhileTypedInto],
    ] as const) {
      it(`is held by nothing, removed ${use}`, async () => {
        const elements = await removed();
        await until(() => {
          collectGarbage();
          return elements.every((element) => element.deref() === undefined);
        }).catch(() => undefined);
        expect(elements.map((element) => element.deref()?.localName)).to.deep.equal(
          elements.map(() => undefined),
        );
      });
    }
  }
});

/** A page with all four, each of which has everything that it can have. */
function full(): string {
  return `<wwc-scorecard id="all" src="${RECORD}"></wwc-scorecard>
    <wwc-tier-badge for="all"></wwc-tier-badge>
    <wwc-outcome-metric for="all" metric="broadband"></wwc-outcome-metric>
    <wwc-assessment storage-key="${crypto.randomUUID()}" for="all" practice="DM"></wwc-assessment>`;
}

/** In a function of its own, whose variables are gone when it has returned. */
async function removedAfterUse(): Promise<WeakRef<Element>[]> {
  const page = document.createElement('main');
  document.body.append(page);
  page.innerHTML = full();
  await says(page.querySelector('wwc-scorecard'), '31 of 43');
  await says(page.querySelector('wwc-tier-badge'), 'Gold certified');
  await answer(page.querySelector('wwc-assessment')!, 'DM8', 'no');
  page.querySelector('wwc-scorecard')!.scrollIntoView();
  await until(
    () => page.querySelector('wwc-scorecard')!.shadowRoot!.querySelector('canvas') !== null,
  );
  await aTimeout(100);
  const elements = TAGS.map((tag) => new WeakRef(page.querySelector(tag)!));
  page.remove();
  page.replaceChildren();
  return elements;
}

/** A form on its page about the city, with the focus in a field that takes only numbers. */
async function atPopulation(): Promise<HTMLElement> {
  const page = await placed('<wwc-assessment storage="none"></wwc-assessment>');
  const form = page.querySelector('wwc-assessment')!;
  const found = (selector: string) => form.shadowRoot!.querySelector<HTMLElement>(selector);
  await until(() => found('[part="task"]') !== null);
  found('[part="task"]')!.click();
  await until(() => found('#city-population') !== null);
  found('#city-population')!.focus();
  return form;
}

async function removedWhileTypedInto(): Promise<WeakRef<Element>[]> {
  const form = await atPopulation();
  const page = form.parentElement!;
  await type('many');
  await until(asksBeforeLeaving);
  (form.shadowRoot!.activeElement as HTMLInputElement).select();
  await type('50');
  page.replaceChildren();
  await aTimeout(400);
  return [new WeakRef(form)];
}

function collectGarbage() {
  (globalThis as unknown as { gc: () => void }).gc();
}

function inlineRecord(): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(JSON.stringify(sampleCity));
  return script;
}

/** The listeners that have been put on these targets since, and not been taken away. */
function countListeners(...targets: EventTarget[]) {
  const there: { target: EventTarget; type: string; listener: unknown }[] = [];
  const undo = targets.map((target) => {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (type: string, listener: unknown, options?: unknown) => {
      const { signal } = Object(options) as AddEventListenerOptions;
      const entry = { target, type, listener };
      there.push(entry);
      signal?.addEventListener('abort', () => there.splice(there.indexOf(entry), 1));
      return Reflect.apply(addEventListener, target, [type, listener, options]);
    };
    target.removeEventListener = (type: string, listener: unknown, options?: unknown) => {
      const at = there.findIndex(
        (one) => one.target === target && one.type === type && one.listener === listener,
      );
      if (at >= 0) there.splice(at, 1);
      return Reflect.apply(removeEventListener, target, [type, listener, options]);
    };
    return () => Object.assign(target, { addEventListener, removeEventListener });
  });
  const left = () => there.map(({ type }) => type);
  left.end = () => undo.forEach((back) => back());
  return left;
}
