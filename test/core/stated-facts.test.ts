import { expect } from 'chai';
import { statedFacts } from '../../src/assessment/stated-facts.js';
import { sampleCity } from '../fixtures/sample-city.js';

const NOTHING = {
  city: null,
  status: null,
  certifiedOn: null,
  changedOn: null,
  answers: 0,
  format: null,
  standard: null,
};

describe('what a record says of itself without its rules', () => {
  it('is whose it is, its status, its days, its answers, and what would be needed to read it', () => {
    const journey = { certification: '2024-09-12' };
    const record = { ...sampleCity, journey, format: 'wwc-assessment/2' };
    expect(statedFacts(record)).to.deep.equal({
      city: 'Sample City',
      status: 'certified',
      certifiedOn: '2024-09-12',
      changedOn: sampleCity.updatedAt,
      answers: 43,
      format: 'wwc-assessment/2',
      standard: 'wwc-2022',
    });
  });

  it('has a day of certification only where it says that it is certified', () => {
    const journey = { certification: '2024-03-01' };
    expect(statedFacts({ status: 'certified', journey }).certifiedOn).to.equal('2024-03-01');
    for (const status of ['in-review', 'self-assessed', undefined, ['certified']])
      expect(statedFacts({ status, journey }).certifiedOn).to.equal(null);
  });

  it('counts answers that are given, in an object or in a list', () => {
    const given = [{ answer: 'yes' }, { answer: 'no', note: 'x' }];
    const others = [{ note: 'x' }, { answer: 7 }, 'yes', null, 3];
    expect(statedFacts({ answers: [...given, ...others] }).answers).to.equal(2);
    expect(statedFacts({ answers: { ...given } }).answers).to.equal(2);
    for (const answers of [null, 'yes', 7, [], {}, true])
      expect(statedFacts({ answers }).answers).to.equal(0);
  });

  it('is nothing of what is no record, and of what does not let itself be read', () => {
    const throws = () => {
      throw new Error('no');
    };
    const strange = [undefined, null, 7, 'x', [], {}, { city: 'x', status: 1, updatedAt: 'soon' }];
    const worse = [{ updatedAt: '2024-99-99' }, { journey: null, city: { name: { en: 'x' } } }];
    const hostile = new Proxy({}, { get: throws });
    for (const one of [...strange, ...worse, hostile, { city: { name: ' ' } }])
      expect(statedFacts(one)).to.deep.equal(NOTHING);
  });

  it('is no longer than can be shown', () => {
    expect(statedFacts({ city: { name: 'x'.repeat(1e6) } }).city).to.have.length(200);
  });
});
