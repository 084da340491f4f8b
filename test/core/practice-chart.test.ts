import { expect } from 'chai';
import { practiceChart } from '../../src/render/practice-chart.js';

const colors = { ink: '#000', line: '#ccc', hue: '#a80', paper: '#fff', dashes: [[6, 3]] };

/** What a screen reader says of a picture of two practices. */
function spoken(others: readonly (readonly (number | null)[])[], key: readonly string[]): string {
  const figures = { kind: 'bars', labels: ['One', 'Two'], values: [50, 33.4], sign: '%' } as const;
  const caption = { title: 'Sample City', lines: ['As stated by the city.'], key };
  const [, title] = /<title[^>]*>(.*)<\/title>/.exec(
    practiceChart({ ...figures, others }, caption, colors),
  )!;
  return title!;
}

describe('the saved picture of the practices', () => {
  it('says whose it is, on whose word, and each figure', () => {
    expect(spoken([], [])).to.equal('Sample City. As stated by the city. One 50%, Two 33%.');
  });

  it('says the averages of others too, under the names that they have in the key', () => {
    const key = ['This city', 'All cities', 'Cities of this size'];
    expect(
      spoken(
        [
          [40, 41.6],
          [null, 20],
        ],
        key,
      ),
    ).to.equal(
      'Sample City. As stated by the city. This city: One 50%, Two 33%. All cities: One 40%, Two 42%. Cities of this size: Two 20%.',
    );
  });
});
