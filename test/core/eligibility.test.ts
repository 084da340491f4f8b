import { expect } from 'chai';
import { eligibility, regionOf, sizeBandOf, wwc2022, type City } from '../../src/index.js';

describe('eligibility', () => {
  for (const [city, expected] of [
    [{ country: 'US', population: 30_000 }, 'eligible'],
    [{ country: 'US', population: 29_999 }, 'too-small'],
    [{ country: 'BR', population: 12_000_000 }, 'eligible'],
    [{ country: 'JM', population: 90_000 }, 'eligible'],
    [{ country: 'FR', population: 500_000 }, 'not-in-the-americas'],
    [{ country: 'FR', population: 1 }, 'not-in-the-americas'],
    [{ country: 'FR' }, 'not-in-the-americas'],
    [{ population: 29_999 }, 'too-small'],
    [{ population: 30_000 }, 'not-known'],
    [{ country: 'CA' }, 'not-known'],
    [{}, 'not-known'],
    [undefined, 'not-known'],
  ] as [City | undefined, string][]) {
    it(`of ${JSON.stringify(city)} is: ${expected}`, () => {
      expect(eligibility(city, wwc2022)).to.equal(expected);
    });
  }
});

describe('the region', () => {
  for (const [country, expected] of [
    ['US', 'united-states'],
    ['CA', 'canada'],
    ['MX', 'latin-america'],
    ['AR', 'latin-america'],
    ['HT', 'latin-america'],
    ['PR', 'latin-america'],
    ['FR', undefined],
    ['us', undefined],
    ['', undefined],
  ] as const) {
    it(`of ${country || 'no country'} is ${expected ?? 'none'}`, () => {
      expect(regionOf(country, wwc2022)?.id).to.equal(expected);
    });
  }
});

describe('the size band', () => {
  for (const [population, expected] of [
    [29_999, undefined],
    [30_000, '30k-100k'],
    [99_999, '30k-100k'],
    [100_000, '100k-250k'],
    [249_999, '100k-250k'],
    [250_000, '250k-500k'],
    [499_999, '250k-500k'],
    [500_000, '500k+'],
    [22_000_000, '500k+'],
  ] as const) {
    it(`of ${population} is ${expected ?? 'none'}: a border belongs to the upper band`, () => {
      expect(sizeBandOf(population, wwc2022)?.id).to.equal(expected);
    });
  }
});
