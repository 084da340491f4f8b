import { expect } from 'chai';
import fc from 'fast-check';
import { clockTime } from '../../src/text/clock-time.js';
import { scorecard as en } from '../../src/text/en/scorecard.js';
import { scorecard as es } from '../../src/text/es/scorecard.js';
import { longDate } from '../../src/text/long-date.js';
import { number, percentage, percentSign } from '../../src/text/quantity.js';

const COUNTRIES =
  'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC ES GD GT GY HN HT JM KN LC MX NI PA PE PR PY SR SV TT US UY VC VE';
const regions = ['419', ...COUNTRIES.split(' ')];
const tags = ['en', 'es'].flatMap((language) => [
  language,
  ...regions.map((region) => `${language}-${region}`),
]);
const tag = fc.constantFrom(...tags);

describe('figures, days and times as a region writes them', () => {
  it('is what the Unicode data say of any figure, all over the Americas', () => {
    const figure = fc.oneof(
      fc.integer({ min: -1200, max: 2_000_000 }),
      fc.double({ min: -1200, max: 2_000_000, noNaN: true }),
      fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(tag, figure, (lang, value) => {
        const format = new Intl.NumberFormat(lang, { maximumSignificantDigits: 12 });
        // Engines differ on what lies halfway at the thirteenth digit; and no figure below nothing is nothing.
        const rounded = Number(value.toPrecision(12)) || 0;
        expect(number(value, null, lang)).to.equal(format.format(rounded));
      }),
      { numRuns: 2000 },
    );
  });

  it('is what they say of every day', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(tag, day, (lang, date) => {
        const { date: words } = lang.startsWith('es') ? es : en;
        expect(longDate(words, date.toISOString(), lang)).to.equal(
          date.toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is what they say of every time of day', () => {
    const time = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((at) => new Date(2026, 4, 5, 0, at));
    fc.assert(
      fc.property(tag, time, (lang, at) => {
        const format = new Intl.DateTimeFormat(lang, { timeStyle: 'short' });
        expect(clockTime(at, lang)).to.equal(format.format(at));
      }),
      { numRuns: 2000 },
    );
  });

  it('is what they say of every percent, also where Spanish is spoken elsewhere', () => {
    const elsewhere = ['en', 'en-US', 'en-GB', 'es', 'es-ES', 'es-GQ', 'es-PH', 'es-Latn'];
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.constantFrom(...tags, ...elsewhere), share, (lang, value) => {
        expect(percentage(value, lang)).to.equal(number(value, '%', lang));
        expect(value + percentSign(lang)).to.equal(number(value, '%', lang));
        // Of the blank in the rest of the Americas they say another thing from year to year.
        if (!elsewhere.includes(lang)) return;
        const format = new Intl.NumberFormat(lang, { style: 'unit', unit: 'percent' });
        expect(percentage(value, lang)).to.equal(format.format(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('has the sign of a percentage beside it', () => {
    const said = ['en', 'en-US', 'es', 'es-AR', 'es-MX'].map((lang) => number(8.1, '%', lang));
    expect(said).to.deep.equal(['8.1%', '8.1%', '8,1\u00a0%', '8,1%', '8.1%']);
  });

  it('is a whole percent, with a space in Spain and where no region is named', () => {
    expect(percentage(55.8, 'en')).to.equal('56%');
    expect(percentage(55.8, 'es')).to.equal('56\u00a0%');
    expect(percentage(0, 'es-ES')).to.equal('0\u00a0%');
    expect(percentage(100, 'es-MX')).to.equal('100%');
  });
});
