import { expect } from 'chai';
import fc from 'fast-check';
import { typedNumber } from '../../src/text/typed-number.js';

describe('typedNumber', () => {
  for (const [text, lang, expected] of [
    ['320000', 'en', 320_000],
    ['320,000', 'en', 320_000],
    ['320.000', 'es', 320_000],
    ['320.000', 'en', 320],
    ['320 000', 'en', 320_000],
    ['320\u202f000', 'es', 320_000],
    ["1'234'567", 'en', 1_234_567],
    ['1,234,567', 'es', 1_234_567],
    ['1.234.567', 'en', 1_234_567],
    ['1,234.5', 'es', 1234.5],
    ['1.234,5', 'en', 1234.5],
    ['8.1', 'en', 8.1],
    ['8.1', 'es', 8.1],
    ['8,1', 'en', 8.1],
    ['8,1', 'es', 8.1],
    ['-3', 'en', -3],
    ['−3', 'en', -3],
    [' 7 ', 'en', 7],
    ['0', 'en', 0],
  ] as const) {
    it(`reads ${text} in ${lang} as ${expected}`, () => {
      expect(typedNumber(text, lang)).to.equal(expected);
    });
  }

  for (const text of [
    '',
    ' ',
    'many',
    '12 thousand',
    '1,2,3',
    '1.2.3,4',
    '1,23,456',
    '8.',
    '.5',
    '1e5',
    '٣',
    '5%',
    '9'.repeat(400),
    `-${'9'.repeat(400)}`,
  ]) {
    it(`takes ${JSON.stringify(text)} for no number`, () => {
      expect(typedNumber(text, 'en')).to.equal(null);
    });
  }

  it('reads what the language itself writes', () => {
    const cases = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.constantFrom('en', 'es', 'es-MX'),
    );
    fc.assert(
      fc.property(cases, ([value, lang]) => {
        const rounded = Math.round(value * 100) / 100 + 0;
        expect(typedNumber(rounded.toLocaleString(lang), lang)).to.equal(rounded);
      }),
    );
  });

  it('never throws, and gives a number that is one, or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = typedNumber(text, 'en');
        expect(value === null || Number.isFinite(value)).to.equal(true);
      }),
    );
  });
});
