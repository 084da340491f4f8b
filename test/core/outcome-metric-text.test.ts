import { expect } from 'chai';
import { wwc2022 } from '../../src/index.js';
import { outcomeMetric as en } from '../../src/text/en/outcome-metric.js';
import { outcomeMetric as es } from '../../src/text/es/outcome-metric.js';

describe('The words of outcome metrics', () => {
  for (const [lang, { metrics }] of Object.entries({ en, es })) {
    it(`say in ${lang} what the edition asks of each`, () => {
      const asked = wwc2022.outcomeMetrics.map(({ id, unit, target, better }) => [
        id,
        { unit, target, better },
      ]);
      const said = Object.entries(metrics).map(([id, { unit, target, better }]) => [
        id,
        { unit, target, better },
      ]);
      expect(said).to.deep.equal(asked);
    });

    it(`lead in ${lang} to where the edition's standard is published`, () => {
      for (const { id, target, standardSource } of wwc2022.outcomeMetrics) {
        const said = metrics[id]?.standard?.url ?? null;
        expect(said, id).to.equal(target === null ? null : standardSource?.url);
      }
    });
  }

  it('have the same places to fill in every language', () => {
    expect(placesIn(es)).to.deep.equal(placesIn(en));
  });
});

/** Every text by its path, as the places that it has. */
function placesIn(text: object, path = ''): Record<string, string> {
  const found = Object.entries(text).flatMap(([key, value]) => {
    if (key === 'unofficial') return [];
    if (value !== null && typeof value === 'object') {
      return Object.entries(placesIn(value as object, `${path}/${key}`));
    }
    const places = [...String(value).matchAll(/\{\w+\}/g)].map(([place]) => place);
    return [[`${path}/${key}`, places.sort().join(' ')]];
  });
  return Object.fromEntries(found) as Record<string, string>;
}
