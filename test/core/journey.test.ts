import { expect } from 'chai';
import { journeyOf, score, wwc2022, type Assessment, type Progress } from '../../src/index.js';
import { earning, emptyRecord } from '../fixtures/records.js';

function progressOf(record: Assessment): Progress[] {
  return journeyOf(record, score(record, wwc2022), wwc2022).map(({ progress }) => progress);
}

describe('the journey of a record', () => {
  it('has not begun before there is a day', () => {
    expect(progressOf(emptyRecord)).to.deep.equal([
      'current',
      ...Array.from({ length: 5 }, () => 'ahead'),
    ]);
  });

  it('is at the step after the last that has a day', () => {
    const journey = { 'self-assessment': '2024-02-01', 'interim-report': '2024-05-20' };
    const steps = ['done', 'done', 'current', 'ahead', 'ahead', 'ahead'];
    expect(progressOf({ ...emptyRecord, journey })).to.deep.equal(steps);
  });

  it('has passed the self-assessment where the record is in review', () => {
    const record: Assessment = { ...emptyRecord, status: 'in-review' };
    expect(progressOf(record).slice(0, 2)).to.deep.equal(['done', 'current']);
  });

  it('is at its end for a city that is certified, and does not say that an optional step was done', () => {
    const certified: Assessment = { ...earning(31), status: 'certified' };
    const all = ['done', 'done', 'unrecorded', 'done', 'done', 'done'];
    expect(progressOf(certified)).to.deep.equal(all);
    const journey = { 'debrief-call': '2024-06-11' };
    expect(progressOf({ ...certified, journey })).not.to.include('unrecorded');
  });
});
