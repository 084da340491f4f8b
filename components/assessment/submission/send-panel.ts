import type { TemplateResult } from 'lit';
import type { Form } from '../form.js';
import { clockTime, html, nothing, say } from '../pages/handed-over.js';
import { fingerprint } from './fingerprint.js';
import { leadToGap } from './gap.js';
import { sendingOf, type Sending, type Sent } from './sending.js';
import { wordsOf } from './words.js';

/** Sends the record where the page names an address for it, and says what became of it. */
export function sendPanel(form: Form): TemplateResult | typeof nothing {
  const { action } = form.host;
  if (action === null) return nothing;
  const text = wordsOf(form).sending;
  const address = addressOf(action);
  return html`
    <section class="part" part="sending">
      <div class="name" role="heading" aria-level=${form.level + 1}>${text.heading}</div>
      ${address ? delivery(form, address) : html`<p class="warning wrong">${text.notAnAddress}</p>`}
    </section>
  `;
}

/** Hosts that never leave the reader's own computer, where who builds a page tries out what receives it. */
const OWN_COMPUTER = ['localhost', '127.0.0.1', '[::1]'];

/** Nothing is sent to another site without encryption, nor to what is no address of a site. */
function addressOf(action: string): URL | null {
  if (!URL.canParse(action, document.baseURI)) return null;
  const address = new URL(action, document.baseURI);
  const isNear = address.origin === location.origin || OWN_COMPUTER.includes(address.hostname);
  // Browsers refuse to ask an address with a password; where the page has one, its relative addresses have it too.
  address.username = '';
  address.password = '';
  const isSafe = address.protocol === 'https:' || (isNear && address.protocol === 'http:');
  return isSafe ? address : null;
}

/** One button for all that can be done, so that the focus stays; what it came to is read out once. */
function delivery(form: Form, address: URL): TemplateResult {
  const text = wordsOf(form).sending;
  const sending = sendingOf(form);
  const { state } = sending;
  const sent = sending.sentTo(address);
  const isUnderWay = state.is === 'sending';
  const words = {
    idle: sent ? text.sendAgain : text.send,
    sending: text.cancel,
    failed: text.tryAgain,
    stopped: text.tryAgain,
  };
  const press = () => (isUnderWay ? sending.stop() : send(form, sending, address));
  const isDone = state.is === 'idle' && sent && !isChanged(form, sent);
  return html`
    <p class="intro">${say(form, text.everything, { host: address.host })}</p>
    <div class="outcome" role="status">${outcome(form, sending, address)}</div>
    ${isUnderWay ? html`<progress aria-label=${say(form, text.sending, { host: address.host })}></progress>` : nothing}
    <button class=${isUnderWay || isDone ? '' : 'primary'} type="button" @click=${press}>
      ${words[state.is]}
    </button>
  `;
}

async function send(form: Form, sending: Sending, address: URL) {
  const { host, assessment, kept } = form;
  if (host.required && leadToGap(form)) return;
  const hasArrived = await sending.send(assessment, address);
  // A server that has all of it has a copy.
  if (hasArrived && assessment === host.assessment) kept.keeper.isAtRisk = false;
}

/** What became of it, as far as is known. */
function outcome(form: Form, sending: Sending, address: URL) {
  const text = wordsOf(form).sending;
  const { state } = sending;
  const { host } = address;
  if (state.is === 'sending') return html`<p>${say(form, text.sending, { host })}</p>`;
  if (state.is === 'stopped') return html`<p class="warning">${text.stopped}</p>`;
  if (state.is === 'failed') {
    const said = state.said ? html`<p>${say(form, text.said, { words: state.said })}</p>` : nothing;
    return html`<div class="warning wrong">
      <p>${text.failures[state.why]}</p>
      ${said}
      <p>${text.nothingLost}</p>
    </div>`;
  }
  const sent = sending.sentTo(address);
  return sent ? receipt(form, sent, host) : nothing;
}

/** When it arrived and under what, be that days ago, and whether that is still what there is. */
function receipt(form: Form, sent: Sent, host: string) {
  const text = wordsOf(form).sending;
  const at = new Date(sent.at);
  const isToday = at.toDateString() === new Date().toDateString();
  const day = isToday ? '' : at.toLocaleDateString(form.lang, { dateStyle: 'long' });
  const said = { day, time: clockTime(at, form.lang), host };
  const { id } = sent;
  return html`
    <p class="warning met">${say(form, isToday ? text.sent : text.sentOn, said)}</p>
    ${id === null ? nothing : html`<p>${say(form, text.reference, { id })}</p>`}
    <p>${isChanged(form, sent) ? text.changed : text.unchanged}</p>
  `;
}

function isChanged({ assessment }: Form, sent: Sent): boolean {
  return fingerprint(assessment) !== sent.fingerprint;
}
