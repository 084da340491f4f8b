import { expect } from 'chai';
import fc from 'fast-check';
import { typedFigure, typedNumber, typedWhole } from '../../src/text/typed-number.js';

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
    ['0.125', 'es', 0.125],
    ['0,125', 'en', 0.125],
    ['-0.125', 'es', -0.125],
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

describe('typedFigure', () => {
  for (const [text, unit, expected] of [
    ['80.5%', '%', 80.5],
    ['80.5 %', '%', 80.5],
    [' 80,5\u00a0% ', '%', 80.5],
    ['80,5\u202f%', '% of residents', 80.5],
    ['80.5', '%', 80.5],
    ['-3%', '%', -3],
    ['80.5%%', '%', null],
    ['%', '%', null],
    ['%80', '%', null],
    ['8%', 'µg/m³', null],
    ['8%', undefined, null],
    ['8', undefined, 8],
  ] as const) {
    it(`${expected === null ? 'does not take' : 'reads'} ${JSON.stringify(text)} in ${unit ?? 'no unit'}`, () => {
      expect(typedFigure(text, { unit, lang: 'en' })).to.equal(expected);
    });
  }
});

describe('typedWhole', () => {
  for (const [text, expected] of [
    ['0', 0],
    ['320000', 320_000],
    ['320,000', 320_000],
    ['320.000', 320_000],
    ['320 000', 320_000],
    ['320\u202f000', 320_000],
    ["1'234,567", 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1.234,567', 1_234_567],
    ['12.000,00', 12_000],
    ['320,000.0', 320_000],
    ['1,000,000,000', 1e9],
    ['1,000,000,001', null],
    ['-320,000', null],
    ['0.500', null],
    ['8.1', null],
    ['3200,5', null],
    ['1,23,456', null],
    ['12 thousand', null],
    ['9'.repeat(400), null],
    ['', null],
  ] as const) {
    it(`${expected === null ? 'does not take' : 'reads'} ${text.slice(0, 20)}, in any language`, () => {
      for (const lang of ['en', 'es', 'es-MX']) expect(typedWhole(text, lang)).to.equal(expected);
    });
  }

  it('reads what any language writes in each of them', () => {
    const language = fc.constantFrom('en', 'es', 'es-MX', 'fr', 'de-CH');
    const cases = fc.tuple(fc.integer({ min: 0, max: 1e9 }), language, language);
    fc.assert(
      fc.property(cases, ([count, written, lang]) => {
        expect(typedWhole(count.toLocaleString(written), lang)).to.equal(count);
      }),
    );
  });
});
