import { expect } from 'chai';
import fc from 'fast-check';
import { toldFigure, type Told } from '../../src/outcomes/told-figure.js';
import { historyLine } from '../../src/render/history-line.js';
import { number, quantity } from '../../src/text/quantity.js';
import { outcomeStatement } from '../../src/outcomes/outcome-statement.js';
import { outcomeStanding } from '../../src/scoring/outcome-standing.js';

const NOTHING: Told = {
  value: null,
  year: null,
  label: null,
  unit: null,
  target: null,
  better: null,
  goal: null,
  source: null,
  sourceHref: null,
};

describe('toldFigure', () => {
  for (const [text, value] of Object.entries({
    '8.1': 8.1,
    ' 75 ': 75,
    '+3': 3,
    '-2.50': -2.5,
    '0': 0,
    '007': 7,
  })) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(toldFigure({ ...NOTHING, value: text }).value).to.equal(value);
    });
  }

  it('reads a number as one', () => {
    expect(toldFigure({ ...NOTHING, value: 8.1, year: 2022, goal: 17 })).to.include({
      value: 8.1,
      year: 2022,
      goal: 17,
    });
  });

  it('never gives a number that is none, whatever it is told', () => {
    const anything = fc.oneof(fc.string(), fc.double(), fc.constant(null));
    fc.assert(
      fc.property(anything, anything, anything, anything, (value, year, target, goal) => {
        const told = toldFigure({ ...NOTHING, value, year, target, goal });
        for (const part of [told.value, told.year, told.target, told.goal]) {
          expect(part === undefined || Number.isFinite(part)).to.equal(true);
        }
      }),
    );
  });
});

describe('A statement', () => {
  it('stands as outcomeStanding says', () => {
    const figure = fc.record(
      {
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        target: fc.double({ noNaN: true, noDefaultInfinity: true }),
        better: fc.constantFrom('higher' as const, 'lower' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(figure, (given) => {
        const { standing, value, target, better } = outcomeStatement(null, given, {
          edition: null,
          texts: {},
        });
        const rule = { id: '', target: null, better: null };
        expect({ standing, value, target, better }).to.deep.equal(
          (({ standing: s, value: v, target: t, better: b }) => ({
            standing: s,
            value: v,
            target: t,
            better: b,
          }))(outcomeStanding(rule, given)),
        );
      }),
    );
  });
});

describe('quantity', () => {
  it('writes a percentage as the language does', () => {
    expect(quantity(88, '%', 'en')).to.equal('88%');
    expect(quantity(88, '%', 'es')).to.match(/^88\s%$/);
  });

  it('puts any other unit behind the figure, on the same line', () => {
    expect(quantity(8.1, 'µg/m³', 'es')).to.equal('8,1\u00a0\u2068µg/m³\u2069');
    expect(quantity(8.1, null, 'en')).to.equal('8.1');
  });

  it('writes what was measured, and nothing that a computer added', () => {
    expect(number(10 - 8.1, null, 'en')).to.equal('1.9');
    expect(number(74.99999, '%', 'en')).to.equal('74.99999%');
  });
});

describe('historyLine', () => {
  const figures = (...values: number[]) => values.map((value, at) => ({ year: 2000 + at, value }));

  it('goes from left to right with the years, and up with the figures', () => {
    expect(historyLine(figures(0, 5, 10), 5)).to.deep.equal({
      places: [
        { x: 0, y: 1 },
        { x: 0.5, y: 0.5 },
        { x: 1, y: 0 },
      ],
      rule: 0.5,
    });
  });

  it('keeps the standard in the picture', () => {
    expect(historyLine(figures(1, 2), 11).rule).to.equal(0);
    expect(historyLine(figures(1, 2), null).rule).to.equal(null);
  });

  it('puts in the middle what does not move', () => {
    expect(historyLine(figures(3, 3), null).places.map(({ y }) => y)).to.deep.equal([0.5, 0.5]);
  });

  it('stays in the picture, whatever the figures', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), value, (values, target) => {
        const { places, rule } = historyLine(figures(...values), target);
        for (const share of [...places.flatMap(({ x, y }) => [x, y]), rule]) {
          expect(share).to.be.within(0, 1);
        }
      }),
    );
  });
});
