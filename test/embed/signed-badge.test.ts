import { expect, fixture, html } from '@open-wc/testing';

interface Told {
  readonly id?: string;
  readonly state?: string;
  readonly title?: string;
  readonly violation?: string;
}

const STATES = [
  'expired',
  'invalid',
  'other-site',
  'revoked',
  'status-unknown',
  'untrusted',
  'unverifiable',
  'verified',
];

/** What the badges of a page in a frame told until all had a verdict. Each badge's id is the state it must have. */
async function toldBy(frame: HTMLIFrameElement): Promise<Told[]> {
  const told: Told[] = [];
  await new Promise<void>((done) => {
    const listen = ({ source, data }: MessageEvent<Told>) => {
      if (source !== frame.contentWindow) return;
      told.push(data);
      if (told.filter(({ id }) => id).length < STATES.length) return;
      removeEventListener('message', listen);
      done();
    };
    addEventListener('message', listen);
  });
  return told;
}

async function verdictsIn(template: ReturnType<typeof html>): Promise<Told[]> {
  const frame = await fixture<HTMLIFrameElement>(template);
  return toldBy(frame);
}

function expectAllStates(told: readonly Told[]) {
  expect(told.flatMap(({ violation }) => violation ?? [])).to.deep.equal([]);
  expect(told.map(({ state }) => state).sort()).to.deep.equal(STATES);
  for (const { id, state, title } of told) {
    expect(state).to.equal(id);
    // The demo issuer's say so; of these three nobody knows whose they are.
    const isKnown = id !== 'untrusted' && id !== 'unverifiable';
    expect(title?.trim().startsWith('TEST'), id).to.equal(isKnown);
  }
}

describe('A signed badge, as it is published', () => {
  it('is right under a strict content policy, and offends against nothing', async () => {
    expectAllStates(
      await verdictsIn(html`<iframe title="badges" src="/csp/signed.html"></iframe>`),
    );
  });

  it('is right in a sandboxed frame, which has no origin and no storage', async () => {
    expectAllStates(
      await verdictsIn(
        html`<iframe title="badges" sandbox="allow-scripts" src="/pages/signed.html"></iframe>`,
      ),
    );
  });
});
