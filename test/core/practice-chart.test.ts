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

  it('joins no averages across a practice whose average was not published', () => {
    const names = ['One', 'Two', 'Three', 'Four', 'Five'];
    const joined = (average: readonly (number | null)[]) => {
      const values = names.map(() => 50);
      const figures = {
        kind: 'radar',
        labels: names,
        values,
        others: [average],
        sign: '%',
      } as const;
      const picture = practiceChart(figures, { title: '', lines: [], key: [] }, colors);
      const lines = [...picture.matchAll(/d="M([^"]*)"[^>]*stroke-dasharray/g)];
      return lines.map(([, points]) => points!.split('L').length);
    };
    // A line from each practice to the next, and back to the first.
    expect(joined([40, 50, 60, 70, 80])).to.deep.equal([6]);
    expect(joined([40, 50, null, 70, 80])).to.deep.equal([4]);
    expect(joined([null, 50, 60, null, 80])).to.deep.equal([2]);
    expect(joined([40, null, 60, null, null])).to.deep.equal([]);
    expect(joined([null, null, null, null, null])).to.deep.equal([]);
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
