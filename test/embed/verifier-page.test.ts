import { expect } from '@open-wc/testing';
import {
  createSigner,
  kidOf,
  payload,
  publicJwk,
  signed,
  trustIn,
} from '../fixtures/credential-issuer.js';
import { until, wordsIn } from '../support/demo-page.js';
import { openAddress } from '../support/page.js';

describe('the page that checks badges, on a certifier’s own site', () => {
  it('knows the certifier whose configuration stands in it, and no other', async () => {
    const signer = await createSigner();
    const key = { kid: kidOf('own'), notAfter: null, jwk: publicJwk(signer) };
    const trust = trustIn([key], { name: 'Own Certifier' });
    const header = { alg: 'ES256', kid: kidOf('own'), typ: 'JWT' };
    const token = await signed(signer, header, payload());
    expect(await saidOf(token, '')).to.contain('Signed by an unknown party');
    expect(await saidOf(token, JSON.stringify(trust))).to.contain('Own Certifier');
  });
});

describe('the page that checks badges, led to a file', () => {
  it('says that there is none of this name, and not that a badge was altered', async () => {
    const { document, complaints } = await openAddress('/demo/verify.html#file=verified.jwt');
    const result = document.querySelector('#result')!;
    await until(() => result.querySelector('[data-state="verified"]') !== null);
    document.location.hash = 'file=nothing.jwt';
    await until(() => wordsIn(result).includes('nothing.jwt could not be had'));
    expect(wordsIn(result)).to.contain('There is none of this name.');
    expect(result.querySelector('wwc-tier-badge')).to.equal(null);
    expect(complaints).to.deep.equal([]);
  });
});

/** What the page says of a badge, with this text as its configuration. */
async function saidOf(token: string, trust: string): Promise<string> {
  const page = await (await fetch('/dist/demo/verify.html')).text();
  const frame = document.createElement('iframe');
  frame.srcdoc = page
    .replace('<head>', '<head><base href="/dist/demo/">')
    .replace(/(<script type="application\/json" id="trust">)/, `$1${trust}`);
  document.body.append(frame);
  const find = <E extends Element>(selector: string) =>
    frame.contentDocument?.querySelector<E>(selector);
  await until(() => Boolean(find('#form')) && frame.contentDocument!.readyState === 'complete');
  find<HTMLTextAreaElement>('#text')!.value = token;
  find<HTMLButtonElement>('#form button')!.click();
  const badge = () => find('wwc-tier-badge');
  await until(
    () => !['', 'checking', undefined].includes(badge()?.getAttribute('data-state') ?? ''),
  );
  const said = badge()!.shadowRoot!.textContent!;
  frame.remove();
  return said;
}
