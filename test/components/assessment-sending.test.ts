import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { uuidOf } from '../../components/assessment/submission/delivery-key.js';
import { post } from '../../components/assessment/submission/post.js';
import {
  EMPTY,
  all,
  answer,
  button,
  fill,
  follow,
  group,
  result,
  shown,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { criteriaOf, wwc2022 } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
import { asksBeforeLeaving, breakLocalStorage, ownDraft } from '../support/stores.js';

const sample = await (await fetch('/test-server/record.json')).json();
const { origin: otherSite } = await (await fetch('/test-server/other-site')).json();
const secret = {
  ...EMPTY,
  answers: { DM1: { answer: 'yes', note: 'secret', evidence: [{ title: 'private' }] } },
};

interface Received {
  readonly body: unknown;
  readonly type: string;
  readonly idempotency: string;
}

let key = '';

beforeEach(() => (key = crypto.randomUUID()));

async function received(): Promise<Received[]> {
  return (await fetch(`/test-server/received?key=${key}`)).json();
}

function inbox(query = ''): string {
  return `/test-server/inbox?key=${key}${query}`;
}

describe('<wwc-assessment action>', () => {
  const own = ownDraft();

  it('says where everything goes before anything is sent', async () => {
    const form = await checkPage(inbox());
    expect(panel(form)).to.contain(`The whole record goes to ${location.host}`);
    expect(await received()).to.deep.equal([]);
    await expectAccessible(form);
  });

  it('sends the whole record once, and says so', async () => {
    const form = await checkPage(inbox(), secret);
    const sent: unknown[] = [];
    form.addEventListener('wwc-assessment-sent', ({ detail }) => sent.push(detail));
    button(form, 'Send now').click();
    await until(() => panel(form).includes('Sent at'));
    expect(panel(form)).to.contain('Reference: A-17');
    const [one, ...more] = await received();
    expect(one!.body).to.deep.equal(secret);
    expect(one!.type).to.contain('application/json');
    expect(one!.idempotency).to.match(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(more).to.deep.equal([]);
    expect(sent).to.deep.equal([
      { assessment: secret, response: { id: 'A-17', detail: 'Sample City is closed.' } },
    ]);
    await expectAccessible(form);
  });

  it('shows that it is under way, and can be stopped', async () => {
    const form = await checkPage(inbox('&ms=20000'));
    button(form, 'Send now').focus();
    button(form, 'Send now').click();
    await until(() => all(form, 'progress').length === 1);
    await expectAccessible(form);
    expect(wordsOf(form.shadowRoot!.activeElement)).to.equal('Stop sending');
    button(form, 'Stop sending').click();
    await until(() => panel(form).includes('You stopped it.'));
    expect(wordsOf(form.shadowRoot!.activeElement)).to.equal('Try again');
  });

  it('can be stopped also while it looks for what is wrong', async () => {
    const form = await checkPage(`${otherSite}/?key=${key}&allow=never`);
    const asked: string[] = [];
    const { fetch: ask } = globalThis;
    globalThis.fetch = (address, init) => {
      asked.push(init?.method ?? 'GET');
      return ask(address, init);
    };
    try {
      button(form, 'Send now').click();
      await until(() => asked.includes('HEAD'));
      button(form, 'Stop sending').click();
      await until(() => panel(form).includes('You stopped it.'));
    } finally {
      globalThis.fetch = ask;
    }
  });

  it('is not sent where the page cancels it', async () => {
    const form = await checkPage(inbox());
    const asked: unknown[] = [];
    form.addEventListener('wwc-assessment-submit', (event) => {
      event.preventDefault();
      asked.push(event.detail.assessment);
    });
    button(form, 'Send now').click();
    await form.updateComplete;
    expect(asked).to.deep.equal([sample]);
    expect(await received()).to.deep.equal([]);
    expect(button(form, 'Send now')).to.be.an.instanceof(HTMLButtonElement);
  });

  it('tries again as the same delivery while it is not known whether it arrived, and as another one after a refusal', async () => {
    const form = await checkPage(inbox('&status=500'));
    button(form, 'Send now').click();
    await until(() => panel(form).includes('The server had an error.'));
    expect(panel(form)).to.contain('Nothing is lost');
    await expectAccessible(form);
    form.action = inbox('&status=500');
    await form.updateComplete;
    await again(form, 2);
    form.action = inbox('&status=422');
    await form.updateComplete;
    await again(form, 3);
    await until(() => panel(form).includes('The server did not take the record.'));
    expect(panel(form)).to.contain('The server says: “Sample City is closed.”');
    await again(form, 4);
    const keys = (await received()).map(({ idempotency }) => idempotency);
    expect(keys[1]).to.equal(keys[0]);
    expect(new Set(keys.slice(1)).size).to.equal(3);
  });

  it('is the same delivery after the page was loaded anew, and another one once something was changed', async () => {
    const first = await draftForm({ flavor: 'own', ...secret });
    await open(first, 'DM');
    group(first, 'DM2').querySelector('summary')!.click();
    await until(() => all(first, 'textarea').length > 0);
    await fill(first, 'Note', 'Ask Ana');
    await answer(first, 'DM2', 'Yes');
    await send(first, 1);
    await until(() => /Saved \d/.test(result(first)));
    first.remove();

    const next = await draftForm({ flavor: 'own', ...secret });
    await send(next, 2);
    await open(next, 'DM');
    await answer(next, 'DM3', 'No');
    await send(next, 3, 'Try again');
    const [before, after, changed] = await received();
    expect(after).to.deep.equal(before);
    expect(changed!.idempotency).not.to.equal(before!.idempotency);
  });

  it('asks before leaving until the record was sent as it is, where nothing is kept', async () => {
    const form = await checkPage(inbox('&ms=300'));
    expect(asksBeforeLeaving()).to.equal(false);
    await open(form, 'LC');
    await answer(form, 'LC7', 'In progress');
    await openCheck(form);
    button(form, 'Send now').click();
    expect(asksBeforeLeaving()).to.equal(true);
    await open(form, 'LC');
    await answer(form, 'LC6', 'No');
    await openCheck(form);
    await until(() => panel(form).includes('Changed since it was sent.'));
    expect(asksBeforeLeaving()).to.equal(true);
    await again(form, 2, 'Send again');
    expect(panel(form)).to.contain('Sent at');
    expect(asksBeforeLeaving()).to.equal(false);
    await open(form, 'LC');
    await answer(form, 'LC6', 'Yes');
    expect(asksBeforeLeaving()).to.equal(true);
  });

  it('asks before leaving after a record that was refused, where nothing is kept', async () => {
    const form = await checkPage(inbox('&status=422'));
    await open(form, 'LC');
    await answer(form, 'LC7', 'In progress');
    await openCheck(form);
    await again(form, 1, 'Send now');
    expect(panel(form)).to.contain('did not take the record');
    expect(asksBeforeLeaving()).to.equal(true);
  });

  for (const [status, words] of [
    [408, 'The server did not answer in time.'],
    [409, 'The server is busy.'],
  ] as const) {
    it(`tries again as the same delivery where a server is not done with it: ${status}`, async () => {
      const form = await checkPage(inbox(`&status=${status}`));
      await again(form, 1, 'Send now');
      expect(panel(form)).to.contain(words);
      await again(form, 2);
      const keys = (await received()).map(({ idempotency }) => idempotency);
      expect(keys[1]).to.equal(keys[0]);
    });
  }

  it('is the same delivery when it is sent again as it is, and another one to another address', async () => {
    const form = await checkPage(inbox());
    await again(form, 1, 'Send now');
    expect(panel(form)).to.contain('Nothing has changed since.');
    await again(form, 2, 'Send again');
    form.action = inbox('&other');
    await form.updateComplete;
    expect(panel(form)).not.to.contain('Sent');
    await again(form, 3, 'Send now');
    const sent = await received();
    const keys = sent.map(({ idempotency }) => idempotency);
    expect(keys[1]).to.equal(keys[0]);
    expect(keys[2]).not.to.equal(keys[0]);
    expect(sent.map(({ body }) => body)).to.deep.equal([sample, sample, sample]);
  });

  it('tries again as the same delivery on a page without https, too', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const form = await checkPage(inbox('&status=500'));
      await again(form, 1, 'Send now');
      await again(form, 2);
      const keys = (await received()).map(({ idempotency }) => idempotency);
      expect(keys[0]).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(keys[1]).to.equal(keys[0]);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('makes its keys as the standard of UUIDs has them made of a name', async () => {
    // RFC 9562, appendix B.2: "www.example.com" in the namespace of the DNS.
    const space = '6ba7b8109dad11d180b400c04fd430c8'.match(/../g)!.map((two) => parseInt(two, 16));
    const name = new TextEncoder().encode('www.example.com');
    const uuid = await uuidOf(new Uint8Array([...space, ...name]));
    expect(uuid).to.equal('5c146b14-3c52-8afd-938a-375d0df1fbf6');
  });

  const failures = {
    'a server that knows nobody': ['&status=401', 'Sign in there'],
    'an address where nothing is': ['&status=404', 'There is nothing at this address'],
    'a record that is too large': ['&status=413', 'too large'],
    'a server that is busy': ['&status=503', 'The server is busy.'],
    'a page instead of an answer': ['&kind=html', 'perhaps a page to sign in'],
  };
  for (const [what, [query, words]] of Object.entries(failures)) {
    it(`has plain words for ${what}`, async () => {
      const form = await checkPage(inbox(query));
      button(form, 'Send now').click();
      await until(() => panel(form).includes(words!));
      expect(form.assessment).to.deep.include({ city: sample.city });
    });
  }

  it('has plain words for a server that sends elsewhere', async () => {
    const form = await checkPage('/test-server/moved');
    button(form, 'Send now').click();
    await until(() => panel(form).includes('perhaps a page to sign in'));
  });

  it('gives up on a server that does not answer in time', async () => {
    const delivery = { address: new URL(inbox('&ms=3000'), location.href), body: '{}', key: 'a' };
    const outcome = await post(delivery, new AbortController().signal, 200);
    expect(outcome).to.deep.equal({ is: 'failed', why: 'slow', said: null, isFinal: false });
  });

  it('tells a server that is not there from a browser that is offline', async () => {
    const delivery = { address: new URL('http://localhost:1/'), body: '{}', key: 'a' };
    const stop = new AbortController().signal;
    expect(await post(delivery, stop)).to.have.property('why', 'unreachable');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect(await post(delivery, stop)).to.have.property('why', 'offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  for (const [what, allow, arrived] of [
    ['does not know this page', '', 0],
    ['takes the record and does not say so', '&allow=ask', 1],
  ] as const) {
    it(`says that another site does not allow it, where that ${what}`, async () => {
      const form = await checkPage(`${otherSite}/?key=${key}${allow}`);
      expect(panel(form)).to.contain(`goes to ${new URL(otherSite).host}`);
      button(form, 'Send now').click();
      await until(() => panel(form).includes('This page is not allowed to send records'));
      expect(panel(form)).to.contain('Nothing is lost');
      await expectAccessible(form);
      expect(await received()).to.have.length(arrived);
      expect(form.assessment).to.deep.include({ city: sample.city });
      // It may have arrived all the same: then it must be the same delivery.
      await again(form, 2 * arrived);
      const keys = (await received()).map(({ idempotency }) => idempotency);
      expect(new Set(keys).size).to.equal(arrived);
    });
  }

  it('sends to another site that allows it', async () => {
    const form = await checkPage(`${otherSite}/?key=${key}&allow=all`, secret);
    button(form, 'Send now').click();
    await until(() => panel(form).includes('Sent at'));
    expect(panel(form)).to.contain('Reference: B-2');
    expect((await received()).map(({ body }) => body)).to.deep.equal([secret]);
  });

  it('tells another site that does not allow it from one that is not there', async () => {
    const form = await checkPage('http://localhost:1/');
    button(form, 'Send now').click();
    await until(() => panel(form).includes('The server could not be reached.'));
  });

  it('asks for another delivery once something has been changed', async () => {
    const form = await checkPage(inbox());
    button(form, 'Send now').click();
    await until(() => panel(form).includes('Sent at'));
    await follow(form, 'All tasks');
    await follow(form, wwc2022.practices.find(({ id }) => id === 'LC')!.name);
    await answer(form, 'LC7', 'In progress');
    await follow(form, 'All tasks');
    await follow(form, 'Check your answers');
    await until(() => panel(form).includes('Changed since it was sent.'));
  });

  it('sends to an address of which the password is not for browsers', async () => {
    const form = await checkPage(`http://ana:secret@${location.host}${inbox()}`);
    expect(panel(form)).to.contain(`The whole record goes to ${location.host}:`);
    button(form, 'Send now').click();
    await until(() => panel(form).includes('Sent at'));
    expect(await received()).to.have.length(1);
  });

  it('goes to the first gap instead where every answer is required', async () => {
    const form = await checkPage(inbox(), EMPTY);
    form.required = true;
    await form.updateComplete;
    button(form, 'Send now').click();
    await until(
      () => form.shadowRoot!.activeElement?.getAttribute('name') === criteriaOf(wwc2022)[0]!.code,
    );
    expect(await received()).to.deep.equal([]);
  });

  for (const address of [
    'http://city.example/',
    'javascript:alert(1)',
    'data:text/plain,',
    'http://[',
    'http://localhost.city.example/',
    'ftp://localhost/',
    'http://127.0.0.1.city.example/',
    'http://192.168.0.1/',
  ]) {
    it(`sends nothing to ${address}, and says so`, async () => {
      const form = await checkPage(address);
      expect(panel(form)).to.contain('This form cannot be sent');
      expect(() => button(form, 'Send now')).to.throw();
    });
  }

  it('is accessible in Spanish, in the dark, after a failure', async () => {
    const form = await checkPage(inbox('&status=500'));
    form.lang = 'es';
    form.theme = 'dark';
    await until(() => panel(form).includes('Enviar ahora'));
    button(form, 'Enviar ahora').click();
    await until(() => panel(form).includes('No se perdió nada'));
    await expectAccessible(form);
  });

  it('sends nothing without an action', async () => {
    const form = await checkPage(null);
    expect(form.shadowRoot!.querySelector('[part="sending"]')).to.equal(null);
  });

  it('says after the page was loaded anew when it was sent and under what, and whether that is still all', async () => {
    const before = { ...secret, updatedAt: '2026-05-05T10:00:00Z' };
    const first = await draftForm(before, inbox());
    await send(first, 1);
    first.remove();

    const form = await draftForm(before, inbox());
    await openCheck(form);
    expect(panel(form)).to.match(
      /Sent at .* has it\. Reference: A-17 Nothing has changed since\. Send again/,
    );
    await expectAccessible(form);
    await again(form, 2, 'Send again');
    await open(form, 'DM');
    await answer(form, 'DM2', 'Yes');
    await openCheck(form);
    expect(panel(form)).to.contain('Reference: A-17 Changed since it was sent.');
    await open(form, 'DM');
    group(form, 'DM2').querySelector('button')!.click();
    await openCheck(form);
    expect(panel(form)).to.contain('Nothing has changed since.');
    await again(form, 3, 'Send again');
    const [one, ...others] = await received();
    expect(others).to.deep.equal([one, one]);
  });

  it('says the day, too, where it was sent on another one', async () => {
    const first = await draftForm(secret, inbox());
    await send(first, 1);
    first.remove();
    const place = `wwc-assessment|sent|${own.stored}`;
    const kept = JSON.parse(localStorage.getItem(place)!);
    const at = new Date(2026, 4, 5, 15, 42).getTime();
    localStorage.setItem(place, JSON.stringify({ ...kept, at }));
    const form = await draftForm(secret, inbox());
    await openCheck(form);
    expect(panel(form)).to.contain('Sent on May 5, 2026 at 3:42 PM.');
    form.lang = 'es';
    await until(() => panel(form).includes('Enviado el 5 de mayo de 2026 a las 15:42.'));
  });

  it('says it of no other address and no other draft', async () => {
    const form = await draftForm(secret, inbox());
    await send(form, 1);
    form.storageKey = `${own.key}-other`;
    await shown(form);
    await openCheck(form);
    expect(panel(form)).to.contain('Send now');
    form.remove();
    const other = await draftForm(secret, inbox('&other'));
    await openCheck(other);
    expect(panel(other)).to.contain('Send now');
  });

  it('remembers it no longer than the page where nothing is kept, or the browser keeps nothing', async () => {
    for (const refuse of [(form: WwcAssessment) => (form.storage = 'none'), breakLocalStorage]) {
      const first = await draftForm(secret, inbox());
      refuse(first);
      await first.updateComplete;
      await openCheck(first);
      button(first, 'Send now').click();
      await until(() => panel(first).includes('Sent at'));
      first.remove();
      const form = await draftForm(secret, inbox());
      await openCheck(form);
      expect(panel(form)).to.contain('Send now');
      form.remove();
    }
  });

  it('says nothing of what lies in its place and is something else', async () => {
    for (const text of ['{', '[]', '7', '{"address":"x"}', '{"at":"soon"}']) {
      localStorage.setItem(`wwc-assessment|sent|${own.stored}`, text);
      const form = await draftForm(secret, inbox());
      await openCheck(form);
      expect(panel(form)).to.contain('Send now');
      form.remove();
    }
  });

  it('forgets it when all is deleted for good, also what is still under way', async () => {
    const form = await draftForm(secret, inbox('&ms=300'));
    await send(form, 1);
    await until(() => panel(form).includes('Sent at'));
    const sent = new Promise((resolve) => form.addEventListener('wwc-assessment-sent', resolve));
    button(form, 'Send again').click();
    await form.updateComplete;
    all(form, 'summary').at(-1)!.click();
    button(form, 'Delete for good').click();
    await sent;
    await openCheck(form);
    expect(panel(form)).to.contain('Send now');
    form.remove();
    const next = await draftForm(secret, inbox('&ms=300'));
    await openCheck(next);
    expect(panel(next)).to.contain('Send now');
  });

  it('is the same delivery days later on a page without https, too', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const first = await draftForm(secret, inbox());
      await send(first, 1);
      first.remove();
      const form = await draftForm(secret, inbox());
      await send(form, 2, 'Send again');
      const [one, other] = await received();
      expect(other).to.deep.equal(one);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  async function checkPage(
    action: string | null,
    record: unknown = sample,
  ): Promise<WwcAssessment> {
    const form = await shown(
      await fixture<WwcAssessment>(
        html`<wwc-assessment
          storage="none"
          .action=${action}
          .assessment=${record}
        ></wwc-assessment>`,
      ),
    );
    all(form, '[part="task"]').at(-1)!.click();
    await until(() => all(form, 'dl').length > 0);
    if (action !== null) await until(() => panel(form) !== '');
    return form;
  }

  async function draftForm(record: unknown, action = inbox('&status=500')): Promise<WwcAssessment> {
    const form = await fixture<WwcAssessment>(
      html`<wwc-assessment
        storage-key=${own.key}
        .action=${action}
        .assessment=${record}
      ></wwc-assessment>`,
    );
    return shown(form);
  }

  async function open(form: WwcAssessment, practice: string | null) {
    form.practice = practice;
    await shown(form);
  }

  async function openCheck(form: WwcAssessment) {
    await open(form, null);
    // It is open already where it was when the page was left.
    all(form, '[part="task"]').at(-1)?.click();
    await until(() => panel(form) !== '');
  }

  async function send(form: WwcAssessment, count: number, words = 'Send now') {
    await openCheck(form);
    await again(form, count, words);
  }

  async function again(form: WwcAssessment, count: number, words = 'Try again') {
    button(form, words).click();
    while ((await received()).length < count) await form.updateComplete;
    await until(() => all(form, 'progress').length === 0);
  }

  function panel(form: WwcAssessment): string {
    return wordsOf(form.shadowRoot!.querySelector('[part="sending"]'));
  }
});
