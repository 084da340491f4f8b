import { expect } from '@open-wc/testing';
import { unhurried } from '../../components/outcome-metric/portal/unhurried.js';

/** By a clock that the work alone moves: how long it held the page each time. */
async function holds(count: number, ms: number): Promise<number[]> {
  const { now } = performance;
  const { setTimeout: set } = globalThis;
  let [time, since] = [0, 0];
  const held: number[] = [];
  const rest = () => {
    held.push(time - since);
    since = time;
  };
  performance.now = () => time;
  globalThis.setTimeout = ((...given: Parameters<typeof set>) => {
    rest();
    return set(...given);
  }) as typeof setTimeout;
  function* steps() {
    for (let step = 0; step < count; step += 1) {
      time += ms;
      yield;
    }
  }
  try {
    await unhurried(steps());
    rest();
  } finally {
    Object.assign(performance, { now });
    globalThis.setTimeout = set;
  }
  return held;
}

describe('unhurried work', () => {
  it('never holds the page for longer than a slice and a step', async () => {
    const held = await holds(1000, 2);
    expect(Math.max(...held)).to.be.at.most(10);
    expect(held.reduce((sum, ms) => sum + ms, 0)).to.equal(2000);
  });

  it('leaves a slice of its own to what is done with the result', async () => {
    expect((await holds(1000, 2)).at(-1)).to.equal(0);
  });

  it('does at once what takes no longer than a slice', async () => {
    expect(await holds(3, 1)).to.deep.equal([3]);
  });
});
