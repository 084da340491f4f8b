import { expect } from 'chai';
import { nextPractice } from '../../src/scoring/next-practice.js';

describe('nextPractice', () => {
  for (const [name, answered, expected] of [
    ['the first of a record without answers', [0, 0, 0], 'A'],
    ['the one begun, before those that are not', [0, 0, 1], 'C'],
    ['the one with the fewest left', [1, 3, 1], 'B'],
    ['the earlier of two with as many left', [2, 2, 0], 'A'],
    ['one not begun, when the others are done', [4, 0, 4], 'B'],
  ] as const) {
    it(`goes on with ${name}`, () => {
      expect(nextPractice({ practices: practices(answered) })?.id).to.equal(expected);
    });
  }

  it('has none to go on with when all are answered', () => {
    expect(nextPractice({ practices: practices([4, 4, 4]) })).to.equal(null);
  });
});

/** Three practices of four criteria each. */
function practices(answered: readonly number[]) {
  return answered.map((count, index) => ({
    id: 'ABC'.charAt(index),
    earned: 0,
    total: 4,
    percent: 0,
    answered: count,
  }));
}
