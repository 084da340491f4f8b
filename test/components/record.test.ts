import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../components/tier-badge/index.js';
import { WwcTierBadge } from '../../components/tier-badge/index.js';
import { parseStandard, type Standard } from '../../src/index.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { click } from '../support/pointer.js';
import { says, wordsOf } from '../support/reader.js';
import { address, countOf, heard } from '../support/test-server.js';

/** A small record of a city, below every tier: its badge says how many criteria it has. */
function town(name: string, criteria = 1): Record<string, unknown> {
  const codes = Array.from({ length: criteria }, (_, at) => [`DM${at + 1}`, { answer: 'yes' }]);
  return { ...sampleCity, city: { name }, answers: Object.fromEntries(codes) };
}

function script(record: unknown): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = typeof record === 'string' ? record : JSON.stringify(record);
  return element;
}

async function badgeOf(template: ReturnType<typeof html>): Promise<WwcTierBadge> {
  return fixture<WwcTierBadge>(template);
}

/** Waits until what mutation observers and a render owe is done. */
async function settled(badge: WwcTierBadge): Promise<void> {
  await new Promise(requestAnimationFrame);
  await badge.updateComplete;
}

describe('A record from an address', () => {
  it('is said to be on its way, then shown', async () => {
    const badge = await badgeOf(
      html`<wwc-tier-badge src=${address('slow.json?ms=150')}></wwc-tier-badge>`,
    );
    await says(badge, 'Loading the record');
    await says(badge, 'Gold certified, 2024 Sample City');
    expect(badge.assessment!.city!.name).to.equal('Sample City');
  });

  const failures = {
    'status/401': 'or it may not be read',
    'status/403': 'or it may not be read',
    'status/404': 'There is no record at this address',
    'status/410': 'There is no record at this address',
    'status/500': 'could not be reached',
    'page.json': 'not a certification record. Whoever runs this page can mend it.',
    'broken.json': 'not a certification record',
  };
  for (const [name, words] of Object.entries(failures)) {
    it(`says what is wrong with ${name}, and offers to try again`, async () => {
      const badge = await badgeOf(html`<wwc-tier-badge src=${address(name)}></wwc-tier-badge>`);
      await says(badge, words);
      expect(badge.shadowRoot!.querySelector('button')!.textContent).to.equal('Try again');
      expect(badge.assessment).to.equal(null);
    });
  }

  it('is said to be out of reach where no server answers', async () => {
    const badge = await badgeOf(html`<wwc-tier-badge src="http://localhost:1/"></wwc-tier-badge>`);
    await says(badge, 'could not be reached');
  });

  it('does not break the page where the address is none', async () => {
    const badge = await badgeOf(html`<wwc-tier-badge src="https://["></wwc-tier-badge>`);
    await says(badge, 'There is no record at this address');
  });

  it('is read whatever the server calls it', async () => {
    const badge = await badgeOf(
      html`<wwc-tier-badge src=${address('text.json')}></wwc-tier-badge>`,
    );
    await says(badge, 'Gold certified');
  });

  it('is had on a second try', async () => {
    const key = crypto.randomUUID();
    const badge = await badgeOf(
      html`<wwc-tier-badge src=${address('flaky.json?fails=1', key)}></wwc-tier-badge>`,
    );
    await says(badge, 'could not be reached');
    await click(badge.shadowRoot!.querySelector('button')!);
    await says(badge, 'Gold certified');
    expect((await countOf(key)).requests).to.equal(2);
  });

  it('gives way to that of a later address, even if it comes last', async () => {
    const key = crypto.randomUUID();
    const badge = await badgeOf(
      html`<wwc-tier-badge src=${address('slow.json?ms=2000', key)}></wwc-tier-badge>`,
    );
    await says(badge, 'Loading');
    await heard(key, { requests: 1, aborted: 0 });
    badge.src = address('status/404');
    await says(badge, 'There is no record');
    await heard(key, { requests: 1, aborted: 1 });
    expect(wordsOf(badge)).to.include('There is no record');
  });

  it('is asked for once by many elements', async () => {
    const key = crypto.randomUUID();
    const src = address('slow.json?ms=100', key);
    const page = await fixture(
      html`<div>
        ${Array.from({ length: 20 }, () => html`<wwc-tier-badge src=${src}></wwc-tier-badge>`)}
      </div>`,
    );
    for (const badge of page.children) await says(badge, 'Gold certified');
    expect((await countOf(key)).requests).to.equal(1);
  });

  it('is given up when its element is removed', async () => {
    const key = crypto.randomUUID();
    const badge = await badgeOf(
      html`<wwc-tier-badge src=${address('slow.json?ms=2000', key)}></wwc-tier-badge>`,
    );
    await says(badge, 'Loading');
    await heard(key, { requests: 1, aborted: 0 });
    badge.remove();
    await heard(key, { requests: 1, aborted: 1 });
  });

  it('is still waited for by others when one element is removed', async () => {
    const key = crypto.randomUUID();
    const src = address('slow.json?ms=300', key);
    const page = await fixture(
      html`<div>
        <wwc-tier-badge src=${src}></wwc-tier-badge><wwc-tier-badge src=${src}></wwc-tier-badge>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('wwc-tier-badge');
    await says(second!, 'Loading');
    first!.remove();
    await says(second!, 'Gold certified');
    expect(await countOf(key)).to.deep.equal({ requests: 1, aborted: 0 });
  });

  it('is asked for again when a removed element returns', async () => {
    const badge = await badgeOf(
      html`<wwc-tier-badge src=${address('slow.json?ms=50')}></wwc-tier-badge>`,
    );
    const page = badge.parentElement!;
    badge.remove();
    await settled(badge);
    page.append(badge);
    await says(badge, 'Gold certified');
  });

  it('stays on show when its element moves, without another request', async () => {
    const key = crypto.randomUUID();
    const badge = await badgeOf(
      html`<wwc-tier-badge src=${address('record.json', key)}></wwc-tier-badge>`,
    );
    await says(badge, 'Gold certified');
    badge.parentElement!.prepend(badge);
    expect(wordsOf(badge)).to.include('Gold certified');
    await settled(badge);
    expect(wordsOf(badge)).to.include('Gold certified');
    expect((await countOf(key)).requests).to.equal(1);
  });

  it('is not asked for before its element is on the page', async () => {
    const key = crypto.randomUUID();
    const badge = document.createElement('wwc-tier-badge');
    badge.src = address('record.json', key);
    await import('../../components/shared/record.js');
    expect((await countOf(key)).requests).to.equal(0);
  });
});

describe('A record followed from another element', () => {
  const follower = (id = 'a') => html`<wwc-tier-badge for=${id} data-follows></wwc-tier-badge>`;
  const followerIn = (page: Element) =>
    page.querySelector<WwcTierBadge>('wwc-tier-badge[data-follows]')!;

  /** With the id that a follower looks for. */
  function sourceOf(record: unknown): WwcTierBadge {
    const source = document.createElement('wwc-tier-badge');
    source.id = 'a';
    source.assessment = record;
    return source;
  }

  /** A source, and a badge that has followed it by now. */
  async function followed(): Promise<{
    page: HTMLElement;
    source: WwcTierBadge;
    badge: WwcTierBadge;
  }> {
    const source = sourceOf(town('One'));
    const page = await fixture<HTMLElement>(html`<div>${source}${follower()}</div>`);
    const badge = followerIn(page);
    await says(badge, 'One');
    return { page, source, badge };
  }

  it('that stands before it', async () => {
    const page = await fixture(
      html`<div>
        <wwc-tier-badge id="a" .assessment=${sampleCity}></wwc-tier-badge>${follower()}
      </div>`,
    );
    await says(followerIn(page), 'Gold certified');
  });

  it('that stands after it', async () => {
    const page = await fixture(
      html`<div>
        ${follower()}<wwc-tier-badge id="a" .assessment=${sampleCity}></wwc-tier-badge>
      </div>`,
    );
    await says(followerIn(page), 'Gold certified');
  });

  it('that comes later, is replaced, and goes', async () => {
    const page = await fixture(html`<div>${follower()}</div>`);
    const badge = followerIn(page);
    await settled(badge);
    expect(wordsOf(badge)).to.include('Not assessed yet');

    const first = sourceOf(town('First'));
    page.append(first);
    await says(badge, 'First');

    const second = sourceOf(town('Second'));
    first.replaceWith(second);
    await says(badge, 'Second');

    second.remove();
    await says(badge, 'Not assessed yet');
  });

  it('that is given its id later, or loses it', async () => {
    const page = await fixture(
      html`<div><wwc-tier-badge .assessment=${town('Named')}></wwc-tier-badge>${follower()}</div>`,
    );
    const badge = followerIn(page);
    page.firstElementChild!.id = 'a';
    await says(badge, 'Named');
    page.firstElementChild!.removeAttribute('id');
    await says(badge, 'Not assessed yet');
  });

  it('live', async () => {
    const { source, badge } = await followed();
    source.assessment = town('Two');
    await says(badge, 'Two');
    source.src = address('record.json');
    await says(badge, 'Sample City');
    source.src = null;
    await says(badge, 'Two');
    source.assessment = null;
    await says(badge, 'Not assessed yet');
  });

  it('while that is on its way, and where it cannot be had', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <wwc-tier-badge id="a" src=${address('slow.json?ms=300')}></wwc-tier-badge>${follower()}
      </div>`,
    );
    const [source] = page.querySelectorAll('wwc-tier-badge');
    const badge = followerIn(page);
    await says(badge, 'Loading the record');
    await says(badge, 'Sample City');
    source!.src = address('status/404');
    await says(badge, 'There is no record at this address');
    expect(badge.shadowRoot!.querySelector('button'), 'only the other can try again').to.equal(
      null,
    );
    source!.assessment = town('Found');
    await says(badge, 'Found');
  });

  it('through a chain', async () => {
    const page = await fixture(
      html`<div>
        ${follower('b')}
        <wwc-tier-badge id="b" for="c"></wwc-tier-badge>
        <wwc-tier-badge id="c" for="d"></wwc-tier-badge>
        <wwc-tier-badge id="d"></wwc-tier-badge>
      </div>`,
    );
    const badge = followerIn(page);
    await settled(badge);
    page.querySelector<WwcTierBadge>('#d')!.assessment = town('Spring');
    await says(badge, 'Spring');
    page.querySelector<WwcTierBadge>('#d')!.assessment = town('River');
    await says(badge, 'River');
  });

  it('in a circle, without end or error', async () => {
    const page = await fixture(
      html`<div>
        <wwc-tier-badge id="a" for="b"></wwc-tier-badge>
        <wwc-tier-badge id="b" for="a"></wwc-tier-badge>
        <wwc-tier-badge id="c" for="c"></wwc-tier-badge>
      </div>`,
    );
    for (const badge of page.querySelectorAll('wwc-tier-badge')) {
      await settled(badge);
      expect(wordsOf(badge)).to.include('Not assessed yet');
    }
    page.querySelector<WwcTierBadge>('#a')!.assessment = town('Broken open');
    await says(page.querySelector('#b')!, 'Broken open');
  });

  it('in a circle, until the only record in it is taken away', async () => {
    const page = await fixture(
      html`<div>
        ${follower()}
        <wwc-tier-badge id="a" for="b"></wwc-tier-badge>
        <wwc-tier-badge id="b" for="a"></wwc-tier-badge>
      </div>`,
    );
    const badges = page.querySelectorAll('wwc-tier-badge');
    const [, first] = badges;
    first!.assessment = town('One');
    for (const badge of badges) await says(badge, 'One');
    first!.assessment = null;
    for (const badge of badges) await says(badge, 'Not assessed yet');
    first!.assessment = town('Two');
    for (const badge of badges) await says(badge, 'Two');
  });

  it('in a circle that closes around a record', async () => {
    const { source, badge } = await followed();
    badge.id = 'b';
    source.for = 'b';
    await says(badge, 'Not assessed yet');
    await says(source, 'Not assessed yet');
  });

  it('from a JSON script, and as it changes', async () => {
    const page = await fixture(html`<div>${follower('data')}</div>`);
    const data = script(town('Data'));
    data.id = 'data';
    page.append(data);
    await says(followerIn(page), 'Data');
    data.textContent = JSON.stringify(town('Data, later'));
    await says(followerIn(page), 'Data, later');
    data.textContent = 'no JSON';
    await says(followerIn(page), 'not a certification record');
  });

  it('that is no element of ours: then there is none', async () => {
    const page = await fixture(
      html`<div>
        <p id="a">Text</p>
        ${follower()}
      </div>`,
    );
    await settled(followerIn(page));
    expect(wordsOf(followerIn(page))).to.include('Not assessed yet');
  });

  it('inside one shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const source = document.createElement('wwc-tier-badge');
    const badge = document.createElement('wwc-tier-badge');
    source.id = 'a';
    badge.setAttribute('for', 'a');
    root.append(badge, source);
    source.assessment = town('Inside');
    await says(badge, 'Inside');
  });

  it('no longer, once it is removed', async () => {
    const { page, source, badge } = await followed();
    badge.remove();
    await settled(badge);
    source.assessment = town('Two');
    await settled(badge);
    expect(wordsOf(badge)).to.include('One');
    page.append(badge);
    await says(badge, 'Two');
  });
});

describe('A record inside the element', () => {
  it('is read from the start', async () => {
    const page = await fixture(html`<div></div>`);
    const badge = document.createElement('wwc-tier-badge');
    badge.append(script(sampleCity));
    page.append(badge);
    await says(badge, 'Gold certified');
  });

  it('is read when it is added later, changed, replaced and removed', async () => {
    const badge = await badgeOf(html`<wwc-tier-badge></wwc-tier-badge>`);
    expect(wordsOf(badge)).to.include('Not assessed yet');
    const inline = script(town('One'));
    badge.append(inline);
    await says(badge, 'One');
    inline.textContent = JSON.stringify(town('Two'));
    await says(badge, 'Two');
    inline.firstChild!.nodeValue = JSON.stringify(town('Three'));
    await says(badge, 'Three');
    inline.replaceWith(script(town('Four')));
    await says(badge, 'Four');
    badge.replaceChildren();
    await says(badge, 'Not assessed yet');
  });

  it('is read when a parser adds it bit by bit', async () => {
    const badge = await badgeOf(html`<wwc-tier-badge></wwc-tier-badge>`);
    const text = JSON.stringify(sampleCity);
    const inline = script(text.slice(0, 100));
    badge.append(inline);
    await says(badge, 'not a certification record');
    inline.append(text.slice(100));
    await says(badge, 'Gold certified');
  });

  it('is only its own child, and only JSON', async () => {
    const badge = await badgeOf(html`<wwc-tier-badge><p></p></wwc-tier-badge>`);
    badge.querySelector('p')!.append(script(sampleCity));
    await settled(badge);
    expect(wordsOf(badge)).to.include('Not assessed yet');
  });
});

describe('A record by property', () => {
  it('is taken as text, too', async () => {
    const badge = await badgeOf(
      html`<wwc-tier-badge .assessment=${JSON.stringify(sampleCity)}></wwc-tier-badge>`,
    );
    await says(badge, 'Gold certified');
  });

  it('is taken as it was set before the element was defined', async () => {
    const tag = 'wwc-late-badge';
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const late = document.createElement(tag) as WwcTierBadge;
    late.setAttribute('city', 'Elsewhere');
    late.assessment = sampleCity;
    page.append(late);
    customElements.define(tag, class extends WwcTierBadge {});
    customElements.upgrade(late);
    await says(late, 'Gold certified, 2024 Sample City');
  });

  it('is read once, where the same object is set again', async () => {
    const record = town('Same');
    const badge = await badgeOf(html`<wwc-tier-badge .assessment=${record}></wwc-tier-badge>`);
    await says(badge, 'Same');
    const before = badge.assessment;
    badge.assessment = record;
    await settled(badge);
    expect(badge.assessment).to.equal(before);
  });

  it('tells those that follow of each change, without bubbling', async () => {
    const badge = await badgeOf(html`<wwc-tier-badge .assessment=${town('A')}></wwc-tier-badge>`);
    await says(badge, 'A');
    const heard: string[] = [];
    badge.parentElement!.addEventListener('wwc-record', () => heard.push('bubbled'));
    setTimeout(() => (badge.assessment = town('B')));
    await oneEvent(badge, 'wwc-record');
    expect(heard).to.deep.equal([]);
  });

  for (const [what, value] of Object.entries({
    'a number': 7,
    'a list': [],
    'text that is no JSON': 'hello',
    'an object that is no record': { format: 'other/1' },
    true: true,
  })) {
    it(`is said to be none where it is ${what}`, async () => {
      const badge = await badgeOf(html`<wwc-tier-badge .assessment=${value}></wwc-tier-badge>`);
      await says(badge, 'not a certification record');
    });
  }

  it('is said to be of a newer version', async () => {
    const record = { ...sampleCity, format: 'wwc-assessment/2' };
    await says(
      await badgeOf(html`<wwc-tier-badge .assessment=${record}></wwc-tier-badge>`),
      'written by a newer version',
    );
  });

  it('is taken away by null and by undefined', async () => {
    const badge = await badgeOf(html`<wwc-tier-badge .assessment=${sampleCity}></wwc-tier-badge>`);
    for (const nothing of [null, undefined]) {
      badge.assessment = sampleCity;
      await says(badge, 'Gold certified');
      badge.assessment = nothing;
      await says(badge, 'Not assessed yet');
    }
  });

  it('of another edition needs that edition, which may come later', async () => {
    const edition = parseStandard(anotherStandard).value as Standard;
    const record = {
      format: 'wwc-assessment/1',
      standard: edition.id,
      city: { name: 'Other' },
      answers: {},
    };
    const badge = await badgeOf(html`<wwc-tier-badge .assessment=${record}></wwc-tier-badge>`);
    await says(
      badge,
      'an edition of the standard that is not known here. Whoever runs this page can add it.',
    );
    badge.standard = edition;
    const total = edition.practices.flatMap(({ criteria }) => criteria).length;
    await says(badge, `0 of ${total} criteria, self-assessed`);
    badge.standard = null;
    await says(badge, 'an edition of the standard that is not known here');
  });
});

describe('Of several records', () => {
  const give: Record<string, (badge: WwcTierBadge) => void> = {
    src: (badge) => (badge.src = address('record.json')),
    for: (badge) => (badge.for = 'other'),
    property: (badge) => (badge.assessment = town('By property', 3)),
  };
  const take: Record<string, (badge: WwcTierBadge) => void> = {
    src: (badge) => (badge.src = null),
    for: (badge) => (badge.for = null),
    property: (badge) => (badge.assessment = null),
  };
  const shown: Record<string, string> = {
    src: 'Sample City',
    for: 'Followed',
    property: 'By property',
  };

  async function page(): Promise<WwcTierBadge> {
    const around = await fixture(
      html`<div>
        <wwc-tier-badge id="other" .assessment=${town('Followed', 2)}></wwc-tier-badge>
        <wwc-tier-badge data-it></wwc-tier-badge>
      </div>`,
    );
    return around.querySelector<WwcTierBadge>('[data-it]')!;
  }

  for (const first of Object.keys(give)) {
    for (const second of Object.keys(give).filter((name) => name !== first)) {
      it(`${second} counts after ${first}, and ${first} again when it is gone`, async () => {
        const badge = await page();
        give[first]!(badge);
        give[second]!(badge);
        await says(badge, shown[second]!);
        take[second]!(badge);
        await says(badge, shown[first]!);
        take[first]!(badge);
        await says(badge, 'Not assessed yet');
      });
    }
  }

  it('what a script sets counts after what stands inside, until that changes', async () => {
    const around = await fixture(html`<div></div>`);
    const badge = document.createElement('wwc-tier-badge');
    badge.append(script(town('Inside')));
    badge.assessment = town('By property');
    around.append(badge);
    await says(badge, 'By property');
    badge.querySelector('script')!.textContent = JSON.stringify(town('Inside, later'));
    await says(badge, 'Inside, later');
    badge.assessment = town('By property, again');
    await says(badge, 'By property, again');
    badge.assessment = null;
    await says(badge, 'Inside, later');
  });

  it('taking away one that does not count changes nothing', async () => {
    const badge = await page();
    give['src']!(badge);
    give['property']!(badge);
    await says(badge, 'By property');
    const before = badge.assessment;
    take['src']!(badge);
    await settled(badge);
    expect(badge.assessment).to.equal(before);
    expect(wordsOf(badge)).to.include('By property');
  });
});
