import { expect } from 'chai';
import { figure, ratio, slope } from '../../bench/figures.js';

describe('the figures of the bench', () => {
  it('takes the middle one of the rounds, or the mean of the two in the middle', () => {
    expect(figure([9, 1, 5])).to.deep.equal({ median: 5, min: 1, max: 9 });
    expect(figure([4, 2])).to.deep.equal({ median: 3, min: 2, max: 4 });
  });

  it('compares round by round, so that a slow moment counts on both sides', () => {
    expect(ratio([10, 200], [1, 20])).to.deep.equal({ median: 10, min: 10, max: 10 });
  });

  it('says no ratio to nothing', () => {
    expect(ratio([1], [0])).to.equal(null);
    expect(ratio([1, 2], [1])).to.equal(null);
  });

  it('tells linear growth from quadratic', () => {
    expect(slope({ size: 10, value: 3 }, { size: 100, value: 30 })).to.be.closeTo(1, 1e-9);
    expect(slope({ size: 10, value: 3 }, { size: 100, value: 300 })).to.be.closeTo(2, 1e-9);
    expect(slope({ size: 10, value: 0 }, { size: 100, value: 30 })).to.equal(null);
  });
});
