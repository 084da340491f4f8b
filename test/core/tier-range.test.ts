import { expect } from 'chai';
import { tierRange } from '../../src/scoring/tier-range.js';
import { wwc2022 } from '../../src/index.js';

describe('the range of a tier', () => {
  it('is as it was published', () => {
    expect(wwc2022.tiers.map(({ id }) => tierRange(wwc2022, id))).to.deep.equal([
      [51, 67],
      [68, 84],
      [85, 100],
    ]);
  });

  it('begins at the next whole percent, and not at one more for a share that is one', () => {
    const tiers = [0.55, 0.675, 0.7].map((minShare, at) => {
      return { id: String(at), minShare, criteria: [], outcomes: 0 };
    });
    expect(tierRange({ tiers }, '0')).to.deep.equal([55, 67]);
    expect(tierRange({ tiers }, '1')).to.deep.equal([68, 69]);
  });
});
