import { expect } from 'chai';
import { byDate, recordDate } from '../../src/scoring/record-date.js';

const journey = { certification: '2024-03-01' };
const updatedAt = '2025-01-01T12:00:00Z';

describe('when a record is of', () => {
  it('is the day of the certification of a certified one, else the moment of its last change', () => {
    expect(recordDate({ status: 'certified', journey, updatedAt })).to.equal('2024-03-01');
    expect(recordDate({ status: 'in-review', journey, updatedAt })).to.equal(updatedAt);
    expect(recordDate({ status: 'certified', updatedAt })).to.equal(updatedAt);
    const undecided = { certification: null };
    expect(recordDate({ status: 'certified', journey: undecided, updatedAt })).to.equal(updatedAt);
  });

  it('is nothing where a document does not say it, or says something else', () => {
    const strange = [null, 7, 'x', [], {}, { updatedAt: 'soon' }, { updatedAt: 20_250_101 }];
    for (const one of [...strange, { status: 'certified', journey: 'x' }])
      expect(recordDate(one)).to.equal('');
  });

  it('puts a day before the moments of it, and what has none before all', () => {
    const records = [
      { updatedAt },
      { updatedAt: '2024-03-01T09:00:00Z' },
      { updatedAt: 'yesterday' },
      { status: 'certified', journey },
    ];
    expect(records.toSorted(byDate).map(recordDate)).to.deep.equal([
      '',
      '2024-03-01',
      '2024-03-01T09:00:00Z',
      updatedAt,
    ]);
  });
});
