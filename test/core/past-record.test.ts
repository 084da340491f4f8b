import { expect } from 'chai';
import { score, wwc2022, type Assessment } from '../../src/index.js';
import { inOrder, pastRecord } from '../../src/scoring/past-record.js';
import { recordDate } from '../../src/scoring/record-date.js';
import { earning } from '../fixtures/records.js';

/** Records by how much they earn, so that they can be told apart. */
function past(earned: number, more: Partial<Assessment> = {}) {
  const record = { ...earning(earned), ...more };
  return pastRecord(record, score(record, wwc2022), recordDate(record));
}

function orderOf(shown: number | readonly [number, string], ...others: (typeof shown)[]) {
  const made = [shown, ...others].map((one) =>
    typeof one === 'number' ? past(one) : past(one[0], { updatedAt: `${one[1]}T12:00:00Z` }),
  );
  return inOrder(made[0]!, made.slice(1)).map((one) => one.score.earned);
}

describe('the records of a city', () => {
  it('follow each other by day, whatever the order in which they were given', () => {
    expect(orderOf([3, '2024-01-01'], [2, '2023-01-01'], [1, '2022-01-01'])).to.deep.equal([
      1, 2, 3,
    ]);
    expect(orderOf([1, '2022-01-01'], [3, '2024-01-01'])).to.deep.equal([1, 3]);
  });

  it('without a day come before those with one, as they were given', () => {
    expect(orderOf([4, '2024-01-01'], 1, [3, '2023-01-01'], 2)).to.deep.equal([1, 2, 3, 4]);
  });

  it('end with the one that is shown where it does not say its day', () => {
    expect(orderOf(3, [2, '2023-01-01'], 1)).to.deep.equal([1, 2, 3]);
  });

  it('are counted once where another is of the same day as the one that is shown', () => {
    expect(orderOf([2, '2024-01-01'], [1, '2024-01-01'])).to.deep.equal([2]);
  });

  it('are of the day of the certification, where a certified one says it', () => {
    const journey = { certification: '2024-03-01' };
    const updatedAt = '2025-01-01T12:00:00Z';
    expect(past(31, { status: 'certified', journey, updatedAt }).date).to.equal('2024-03-01');
    expect(past(31, { journey, updatedAt }).date).to.equal('2025-01-01');
    expect(past(31).date).to.equal(null);
  });
});
