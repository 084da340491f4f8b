import { expect } from 'chai';
import { cutAtLongRuns } from '../../src/text/long-runs.js';

const TEXTS: Readonly<Record<string, string>> = {
  nothing: '',
  words: 'hello you '.repeat(10_000),
  'a megabyte without spaces': 'AV'.repeat(500_000),
  'words of 999 characters': `${'a'.repeat(999)} `.repeat(20),
  'a long word behind each space': ` ${'a'.repeat(1_200)}`.repeat(20),
  'signs of two halves': '😀'.repeat(10_000),
  'marks alone': '\u0301'.repeat(10_000),
};

describe('what somebody has written, cut at long runs', () => {
  for (const [what, text] of Object.entries(TEXTS)) {
    it(`loses nothing, and leaves no long run in one piece: ${what}`, () => {
      const pieces = cutAtLongRuns(text);
      expect(pieces.join('') === text).to.equal(true);
      for (const piece of pieces) expect(/\S{1010}/u.test(piece)).to.equal(false);
    });
  }

  it('leaves words as they are', () => {
    const note = 'See the policy, and who\n\nkeeps it. '.repeat(100);
    expect(cutAtLongRuns(note)).to.deep.equal([note]);
  });

  it('has each run as a second piece, with the accent of its last letter', () => {
    const run = `${'a'.repeat(999)}e\u0301`;
    expect(cutAtLongRuns(`See ${run}${run} there`)).to.deep.equal(['See ', run, '', run, ' there']);
  });
});
