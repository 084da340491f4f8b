import { expect } from '@open-wc/testing';
import { fetchJson } from '../../components/shared/fetch-json.js';
import { sampleCity } from '../fixtures/sample-city.js';
import { address, countOf, heard } from '../support/test-server.js';

async function failureOf(address: string): Promise<unknown> {
  return fetchJson(address, new AbortController().signal).then(
    () => null,
    (why: unknown) => why,
  );
}

describe('fetchJson', () => {
  let key = '';
  beforeEach(() => {
    key = crypto.randomUUID();
  });

  it('gives what an address holds', async () => {
    const { signal } = new AbortController();
    expect(await fetchJson(address('record.json', key), signal)).to.deep.equal(sampleCity);
  });

  it('makes one request for all who ask at the same time, however they write the address', async () => {
    const { signal } = new AbortController();
    const relative = address('slow.json?ms=100', key);
    const all = await Promise.all([
      fetchJson(relative, signal),
      fetchJson(new URL(relative, document.baseURI).href, signal),
      fetchJson(relative, new AbortController().signal),
    ]);
    expect(all[0]).to.equal(all[2]);
    expect((await countOf(key)).requests).to.equal(1);
  });

  it('asks again for who comes later', async () => {
    const { signal } = new AbortController();
    await fetchJson(address('record.json', key), signal);
    await fetchJson(address('record.json', key), signal);
    expect((await countOf(key)).requests).to.equal(2);
  });

  it('stops when the last of all has left, and not before', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const src = address('slow.json?ms=2000', key);
    const answers = [fetchJson(src, first.signal), fetchJson(src, second.signal)];
    const outcome = Promise.allSettled(answers);
    await heard(key, { requests: 1, aborted: 0 });
    first.abort();
    expect((await countOf(key)).aborted).to.equal(0);
    second.abort();
    await outcome;
    await heard(key, { requests: 1, aborted: 1 });
  });

  it('asks anew after it was stopped', async () => {
    const first = new AbortController();
    const src = address('slow.json?ms=100', key);
    const stopped = fetchJson(src, first.signal).catch((why: unknown) => why);
    first.abort();
    expect(await fetchJson(src, new AbortController().signal)).to.deep.equal(sampleCity);
    expect(await stopped).to.equal('unreachable');
  });

  for (const [name, why] of Object.entries({
    'status/400': 'missing',
    'status/401': 'missing',
    'status/404': 'missing',
    'status/500': 'unreachable',
    'status/503': 'unreachable',
    'page.json': 'unreadable',
    'broken.json': 'unreadable',
  })) {
    it(`calls ${name} ${why}`, async () => {
      expect(await failureOf(address(name, key))).to.equal(why);
    });
  }

  for (const none of ['https://[', 'https://']) {
    it(`calls the address ${none} missing`, async () => {
      expect(await failureOf(none)).to.equal('missing');
    });
  }

  it('calls a server that is not there unreachable', async () => {
    expect(await failureOf('http://localhost:1/')).to.equal('unreachable');
  });

  it('forgets a failure', async () => {
    const src = address('flaky.json?fails=1', key);
    expect(await failureOf(src)).to.equal('unreachable');
    expect(await failureOf(src)).to.equal(null);
  });
});
