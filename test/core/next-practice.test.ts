import { expect } from 'chai';
import { nearestPractice, nextMilestone, nextPractice } from '../../src/scoring/next-practice.js';
import { criteriaOf } from '../../src/standard/standard.js';
import { score } from '../../src/scoring/score.js';
import { wwc2022 } from '../../src/standard/wwc-2022.js';
import type { Assessment } from '../../src/assessment/assessment.js';

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

describe('nearestPractice', () => {
  for (const [name, earned, expected] of [
    ['the one with the fewest left to earn', [1, 3, 2], 'B'],
    ['the earlier of two with as many left', [0, 2, 2], 'B'],
    ['none that is complete', [4, 1, 4], 'B'],
  ] as const) {
    it(`is ${name}`, () => {
      expect(nearestPractice({ practices: practices([4, 4, 4], earned) })?.id).to.equal(expected);
    });
  }

  it('is none before anything is earned, and none when all is', () => {
    expect(nearestPractice({ practices: practices([2, 2, 2]) })).to.equal(null);
    expect(nearestPractice({ practices: practices([4, 4, 4], [4, 4, 4]) })).to.equal(null);
  });
});

describe('nextMilestone', () => {
  // Silver asks for 22 of 43, Gold for 30, Platinum for 37.
  for (const [earned, milestone] of [
    [0, 6],
    [5, 6],
    [6, 11],
    [11, 17],
    [21, 22],
    [22, null],
    [43, null],
  ] as const) {
    it(`is ${milestone ?? 'none'} when ${earned} are earned and no gate is met`, () => {
      expect(nextMilestone(withEarned(earned))).to.equal(milestone);
    });
  }

  it('is always ahead, and never beyond what the tier asks', () => {
    for (let earned = 0; earned < 22; earned += 1) {
      expect(nextMilestone(withEarned(earned))).to.be.within(earned + 1, 22);
    }
  });
});

/** So many criteria earned from the end, so that the gates come last; no outcome metric. */
function withEarned(count: number) {
  const codes = criteriaOf(wwc2022).map(({ code }) => code);
  const answers = Object.fromEntries(
    codes.slice(codes.length - count).map((code) => [code, { answer: 'yes' as const }]),
  );
  const assessment: Assessment = { format: 'wwc-assessment/1', standard: wwc2022.id, answers };
  return score(assessment, wwc2022);
}

/** Three practices of four criteria each. */
function practices(answered: readonly number[], earned: readonly number[] = []) {
  return answered.map((count, index) => ({
    id: 'ABC'.charAt(index),
    earned: earned[index] ?? 0,
    total: 4,
    percent: 0,
    answered: count,
  }));
}
