import { expect } from 'chai';
import fc from 'fast-check';
import { readStoredDraft, storedDraft } from '../../src/assessment/stored-draft.js';
import { toDocument, wwc2022, type Assessment } from '../../src/index.js';
import { drafts, strays } from '../fixtures/drafts.js';
import { naughtyStrings } from '../fixtures/naughty-strings.js';
import { withText } from '../fixtures/records.js';

const RECORD: Assessment = {
  format: 'wwc-assessment/1',
  standard: 'wwc-2022',
  answers: { DM1: { answer: 'yes', note: 'x', rest: { mood: 1 } } },
  rest: { flavor: 'own' },
};

describe('readStoredDraft', () => {
  it('gives back what was kept, with unknown members and the moments of its changes', () => {
    const moments = { answers: { DM1: { answer: 1_790_000_000_000.5, note: 1 }, DM2: 2 } };
    const copy = { assessment: RECORD, moments };
    const draft = storedDraft(copy, { revision: 7, practice: 'DM' });
    const found = readStoredDraft(JSON.parse(JSON.stringify(draft)), wwc2022);
    expect(found).to.deep.equal({ is: 'draft', revision: 7, practice: 'DM', ...copy });
  });

  it('gives back every naughty string in every text', () => {
    for (const text of naughtyStrings) {
      const record = withText(text);
      const kept = storedDraft({ assessment: record }, { revision: 1, practice: null });
      for (const found of [structuredClone(kept), JSON.parse(JSON.stringify(kept))]) {
        expect(readStoredDraft(found, wwc2022)).to.deep.include({
          is: 'draft',
          assessment: record,
        });
      }
    }
  });

  it('is tried with every draft of a version before', () => {
    expect(strays).to.deep.equal([]);
  });

  for (const [name, kept] of Object.entries(drafts)) {
    it(`reads all of what a version before has kept: ${name}`, () => {
      const found = readStoredDraft(kept, wwc2022);
      if (found?.is !== 'draft') throw new Error(`It is ${found?.is}.`);
      expect(found).to.deep.include({ revision: kept.revision, practice: kept.practice });
      expect(toDocument(found.assessment)).to.deep.equal(kept.assessment);
      const { revision, practice, questions } = found;
      const again = storedDraft(found, { revision, practice, ...(questions && { questions }) });
      expect(again).to.deep.equal({ moments: {}, ...kept });
    });
  }

  it('knows no questions where what lies there is no list of them', () => {
    const kept = { format: 'wwc-draft/1', assessment: toDocument(RECORD) };
    for (const questions of [null, 7, 'x', ['x']]) {
      const found = readStoredDraft({ ...kept, questions }, wwc2022);
      expect(found).to.include({ is: 'draft' }).and.not.to.have.property('questions');
    }
  });

  it('finds nothing where there is nothing', () => {
    expect(readStoredDraft(undefined, wwc2022)).to.equal(null);
    expect(readStoredDraft(null, wwc2022)).to.equal(null);
  });

  for (const [what, value, is] of [
    ['a later version of the draft', { format: 'wwc-draft/2' }, 'newer'],
    [
      'a later version of the document',
      { format: 'wwc-draft/1', assessment: { format: 'wwc-assessment/2', standard: 'wwc-2022' } },
      'newer',
    ],
    [
      'another edition',
      { format: 'wwc-draft/1', assessment: { ...RECORD, standard: 'x' } },
      'unreadable',
    ],
    ['a text', 'broken {', 'unreadable'],
    ['something else', { format: 'other/1' }, 'unreadable'],
    ['what cannot be said', { format: { toString: null } }, 'unreadable'],
    ['half of it', { format: 'wwc-draft/1' }, 'unreadable'],
  ] as const) {
    it(`calls ${what} ${is}`, () => {
      expect(readStoredDraft(value, wwc2022)).to.deep.equal({ is });
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readStoredDraft(value, wwc2022)));
  });
});
