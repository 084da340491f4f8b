import { expect } from '@open-wc/testing';
import { score, wwc2022, parseAssessment } from '../../src/index.js';
import { sampleCity } from '../fixtures/sample-city.js';

describe('the core in a worker', () => {
  let worker: Worker;

  beforeEach(() => {
    worker = new Worker('/pages/core-worker.js', { type: 'module' });
  });

  afterEach(() => worker.terminate());

  /** What the worker says of a record. */
  function ask(record: unknown): Promise<{ problems: unknown[]; score?: unknown }> {
    return new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage(record);
    });
  }

  it('comes to the same as in a page', async () => {
    const here = score(parseAssessment(sampleCity, wwc2022).value!, wwc2022);
    const there = await ask(sampleCity);
    expect(there).to.deep.equal({ problems: [], score: here });
    expect(there.score).to.include({ tier: 'gold', earned: 31, total: 43 });
  });

  it('says what is wrong with a record', async () => {
    const { problems, score: none } = await ask({ format: 'something else' });
    expect(none).to.equal(undefined);
    expect(problems).to.not.deep.equal([]);
  });
});
