import type { City } from '../assessment/assessment.js';
import type { Region, SizeBand, Standard } from '../standard/standard.js';

/** Why a city may not apply, or cannot yet be said; `eligible` when nothing stands against it. */
export type Eligibility = 'eligible' | 'not-in-the-americas' | 'too-small' | 'not-known';

/** Whether a city may apply. It may assess itself in any case. */
export function eligibility(city: City | undefined, standard: Standard): Eligibility {
  const { country, population } = city ?? {};
  if (country !== undefined && !regionOf(country, standard)) return 'not-in-the-americas';
  if (population !== undefined && population < standard.eligibility.minPopulation)
    return 'too-small';
  return country === undefined || population === undefined ? 'not-known' : 'eligible';
}

/** The region that a country (ISO 3166-1 alpha-2) belongs to, or null. */
export function regionOf(country: string, standard: Pick<Standard, 'regions'>): Region | null {
  return standard.regions.find(({ countries }) => countries.includes(country)) ?? null;
}

/** The size band of a population; a figure on a border belongs to the upper one; null below the first. */
export function sizeBandOf(
  population: number,
  standard: Pick<Standard, 'sizeBands'>,
): SizeBand | null {
  return standard.sizeBands.findLast(({ minPopulation }) => population >= minPopulation) ?? null;
}
