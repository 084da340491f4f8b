import { expect } from 'chai';
import fc from 'fast-check';
import { outcomeStanding, wwc2022, type OutcomeFigure } from '../../src/index.js';

const [broadband, airQuality, cityPriority] = wwc2022.outcomeMetrics;

describe('the standing of broadband', () => {
  for (const [value, standing] of [
    [74.99, 'not-met'],
    [75, 'met'],
    [75.01, 'met'],
    [100, 'met'],
    [0, 'not-met'],
  ] as const) {
    it(`at ${value} % is ${standing}: 75 and more is met`, () => {
      expect(outcomeStanding(broadband!, { value }).standing).to.equal(standing);
    });
  }
});

describe('the standing of air quality', () => {
  for (const [value, standing] of [
    [10.01, 'not-met'],
    [10, 'met'],
    [9.99, 'met'],
    [0, 'met'],
  ] as const) {
    it(`at ${value} µg/m³ is ${standing}: 10 and less is met`, () => {
      expect(outcomeStanding(airQuality!, { value }).standing).to.equal(standing);
    });
  }
});

describe("the standing of the city's own priority", () => {
  for (const [value, target, better, standing] of [
    [70, 70, 'higher', 'met'],
    [69.99, 70, 'higher', 'not-met'],
    [70, 70, 'lower', 'met'],
    [70.01, 70, 'lower', 'not-met'],
    [-3, -2, 'lower', 'met'],
  ] as const) {
    it(`at ${value} of ${target}, ${better} being better, is ${standing}`, () => {
      const { standing: found } = outcomeStanding(cityPriority!, { value, target, better });
      expect(found).to.equal(standing);
    });
  }

  for (const [what, figure] of [
    ['is no figure', { target: 70, better: 'higher' }],
    ['is no target', { value: 71, better: 'higher' }],
    ['is no direction', { value: 71, target: 70 }],
    ['is nothing', {}],
  ] as [string, OutcomeFigure][]) {
    it(`is not reported where there ${what}`, () => {
      const { standing, margin } = outcomeStanding(cityPriority!, figure);
      expect({ standing, margin }).to.deep.equal({ standing: 'not-reported', margin: null });
    });
  }
});

describe('an outcome', () => {
  it('that is not reported is neither met nor not met', () => {
    expect(outcomeStanding(broadband!, undefined)).to.deep.equal({
      id: 'broadband',
      standing: 'not-reported',
      value: null,
      target: 75,
      better: 'higher',
      margin: null,
    });
  });

  it('says how far it is on the good side, or below 0 on the other', () => {
    expect(outcomeStanding(broadband!, { value: 88 }).margin).to.equal(13);
    expect(outcomeStanding(airQuality!, { value: 8 }).margin).to.equal(2);
    expect(outcomeStanding(airQuality!, { value: 12 }).margin).to.equal(-2);
    expect(outcomeStanding(airQuality!, { value: 10 }).margin).to.equal(0);
  });

  it('of an established standard is not held against a target of the city', () => {
    const easier = { value: 40, target: 30, better: 'lower' as const };
    const { standing, target, better } = outcomeStanding(broadband!, easier);
    expect({ standing, target, better }).to.deep.equal({
      standing: 'not-met',
      target: 75,
      better: 'higher',
    });
  });

  it('is met on the good side of the target and on it, never on the other', () => {
    const figures = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(figures, figures, (value, target) => {
        const higher = outcomeStanding(cityPriority!, { value, target, better: 'higher' });
        const lower = outcomeStanding(cityPriority!, { value, target, better: 'lower' });
        expect(higher.standing === 'met').to.equal(value >= target);
        expect(lower.standing === 'met').to.equal(value <= target);
      }),
    );
  });
});
