import { expect } from 'chai';
import { valueFieldIn, yearFieldIn } from '../../demo/metrics/guess.js';
import { portalTable } from '../../src/outcomes/portal-table.js';

describe('what the demo guesses of a table', () => {
  it('takes the figure of the Census, not the codes of places that follow it', () => {
    const table = portalTable([
      ['NAME', 'S2801_C02_014E', 'time', 'state', 'place'],
      ['Sample City', '79.5', '2022', '00', '00001'],
    ])!;
    expect(valueFieldIn(table)).to.equal('S2801_C02_014E');
  });

  it('takes no year and no id for the figure', () => {
    const table = portalTable([{ id: 7, share: '81.3', year: '2023' }])!;
    expect(valueFieldIn(table)).to.equal('share');
    expect(yearFieldIn(table)).to.equal('year');
  });
});
