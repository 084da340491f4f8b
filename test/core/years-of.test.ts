import { expect } from 'chai';
import { yearsOf } from '../../src/outcomes/years-of.js';

describe('the years of an outcome metric', () => {
  const history = [
    { year: 2022, value: 88 },
    { year: 2020, value: 86 },
  ];

  it('are told oldest first, with the figure of the record among them', () => {
    expect(yearsOf({ year: 2024, value: 90, history })).to.deep.equal([
      { year: 2020, value: 86 },
      { year: 2022, value: 88 },
      { year: 2024, value: 90 },
    ]);
  });

  it('keep a year for which the record itself has no figure', () => {
    expect(yearsOf({ year: 2022, history }).map(({ value }) => value)).to.deep.equal([86, 88]);
  });

  it('have one figure each: that of the record, else the last one given', () => {
    const twice = [...history, { year: 2020, value: 87 }];
    expect(yearsOf({ year: 2022, value: 89, history: twice })).to.deep.equal([
      { year: 2020, value: 87 },
      { year: 2022, value: 89 },
    ]);
  });

  it('are none where nothing was reported', () => {
    expect(yearsOf(undefined)).to.deep.equal([]);
  });
});
