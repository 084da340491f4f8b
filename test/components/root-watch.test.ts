import { expect, fixture, html } from '@open-wc/testing';
import { hostsAround, watchLanguage, watchTree } from '../../components/shared/root-watch.js';

/** How often what is watched has told of a change; observers tell in a microtask. */
async function after(act: () => void): Promise<void> {
  act();
  await Promise.resolve();
}

/** Counts the observers that are made meanwhile. */
function observersIn(act: () => void): number {
  const real = globalThis.MutationObserver;
  let made = 0;
  globalThis.MutationObserver = class extends real {
    constructor(callback: MutationCallback) {
      super(callback);
      made += 1;
    }
  };
  try {
    act();
  } finally {
    globalThis.MutationObserver = real;
  }
  return made;
}

describe('Watching a root', () => {
  let page: HTMLElement;
  let told: string[];
  let unwatch: (() => void)[];
  beforeEach(async () => {
    page = await fixture<HTMLElement>(
      html`<div>
        <p><b></b></p>
      </div>`,
    );
    told = [];
    unwatch = [];
  });
  afterEach(() => {
    for (const stop of unwatch) stop();
  });

  it('tells of another language anywhere in it', async () => {
    unwatch.push(watchLanguage(document, () => told.push('lang')));
    await after(() => page.querySelector('b')!.setAttribute('lang', 'es'));
    await after(() => page.querySelector('b')!.removeAttribute('lang'));
    await after(() => page.append('text'));
    expect(told).to.deep.equal(['lang', 'lang']);
  });

  it('tells of elements that come and go, and of another id', async () => {
    unwatch.push(watchTree(document, () => told.push('tree')));
    const child = document.createElement('i');
    await after(() => page.append(child));
    await after(() => (child.id = 'x'));
    await after(() => child.remove());
    await after(() => page.setAttribute('lang', 'es'));
    expect(told).to.deep.equal(['tree', 'tree', 'tree']);
  });

  it('costs one observer, however many watch', () => {
    const made = observersIn(() => {
      for (let at = 0; at < 1000; at += 1) unwatch.push(watchLanguage(page, () => undefined));
    });
    expect(made).to.equal(1);
  });

  it('goes on for the others when one stops', async () => {
    const first = watchLanguage(document, () => told.push('first'));
    unwatch.push(watchLanguage(document, () => told.push('second')));
    first();
    await after(() => page.setAttribute('lang', 'fr'));
    expect(told).to.deep.equal(['second']);
  });

  it('ends with the last, and begins again', async () => {
    watchLanguage(page, () => told.push('gone'))();
    await after(() => page.firstElementChild!.setAttribute('lang', 'fr'));
    unwatch.push(watchLanguage(page, () => told.push('new')));
    await after(() => page.firstElementChild!.setAttribute('lang', 'de'));
    expect(told).to.deep.equal(['new']);
  });

  it('lets one stop while it is told', async () => {
    const stop = watchLanguage(document, () => {
      told.push('once');
      stop();
    });
    unwatch.push(watchLanguage(document, () => told.push('other')));
    await after(() => page.setAttribute('lang', 'pt'));
    await after(() => page.setAttribute('lang', 'it'));
    expect(told).to.deep.equal(['once', 'other', 'other']);
  });

  it('finds the hosts around an element, from the inside outwards', () => {
    const outer = page.querySelector('b')!;
    const middle = document.createElement('div');
    const inner = document.createElement('i');
    page.querySelector('p')!.attachShadow({ mode: 'open' }).append(middle);
    middle.attachShadow({ mode: 'closed' }).append(inner);
    expect(hostsAround(inner)).to.deep.equal([inner, middle, page.querySelector('p')]);
    expect(hostsAround(outer)).to.deep.equal([outer]);
  });
});
