import { expect } from 'chai';
import fc from 'fast-check';
import type { Assessment } from '../../src/index.js';
import { ANSWERS, criteriaOf, parseAssessment, wwc2022 } from '../../src/index.js';
import {
  withAnswer,
  withCity,
  withEntry,
  withEvidence,
  withOutcome,
} from '../../src/assessment/edit.js';

const EMPTY: Assessment = { format: 'wwc-assessment/1', standard: 'wwc-2022' };
const CODES = criteriaOf(wwc2022).map(({ code }) => code);

describe('withAnswer', () => {
  it('answers a criterion and leaves the record that it was given as it was', () => {
    const before = Object.freeze({ ...EMPTY });
    expect(withAnswer(before, 'DM1', 'yes').answers).to.deep.equal({ DM1: { answer: 'yes' } });
    expect(before).to.deep.equal(EMPTY);
  });

  it('gives the same record where the answer is the one that stands', () => {
    const record = withAnswer(EMPTY, 'DM1', 'no');
    expect(withAnswer(record, 'DM1', 'no')).to.equal(record);
    expect(withAnswer(EMPTY, 'DM1', null)).to.equal(EMPTY);
  });

  it('keeps note, evidence, review and unknown members beside another answer', () => {
    const entry = {
      answer: 'yes',
      note: 'see minutes',
      evidence: [{ url: 'https://city.example' }],
      review: { decision: 'no' },
      rest: { mood: 'good' },
    } as const;
    const record: Assessment = { ...EMPTY, answers: { DM1: entry } };
    expect(withAnswer(record, 'DM1', 'no').answers?.['DM1']).to.deep.equal({
      ...entry,
      answer: 'no',
    });
    const { answer, ...others } = entry;
    expect(answer).to.equal('yes');
    expect(withAnswer(record, 'DM1', null).answers?.['DM1']).to.deep.equal(others);
  });

  it('takes the last answer back to a record without answers', () => {
    expect(withAnswer(withAnswer(EMPTY, 'DM1', 'yes'), 'DM1', null)).to.deep.equal(EMPTY);
  });

  it('makes a certified record self-assessed again, and leaves another status as it is', () => {
    const certified: Assessment = { ...EMPTY, status: 'certified' };
    expect(withAnswer(certified, 'DM1', 'yes').status).to.equal('self-assessed');
    expect(withAnswer(certified, 'DM1', null).status).to.equal('certified');
    expect(withAnswer({ ...EMPTY, status: 'in-review' }, 'DM1', 'no').status).to.equal('in-review');
    expect(withAnswer(EMPTY, 'DM1', 'yes')).not.to.have.property('status');
  });

  it('does no harm with a name that means something to a program', () => {
    const record = withAnswer(EMPTY, '__proto__', 'yes');
    expect(Object.keys(record.answers ?? {})).to.deep.equal(['__proto__']);
    expect({}).not.to.have.property('answer');
  });

  it('gives the same record for the same last answers, in whatever order they came', () => {
    const act = fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...ANSWERS, null));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const record = acts.reduce(
          (draft, [code, answer]) => withAnswer(draft, code, answer),
          EMPTY,
        );
        const last = new Map(acts);
        for (const code of CODES) {
          expect(record.answers?.[code]?.answer ?? null).to.equal(last.get(code) ?? null);
        }
        expect(parseAssessment(record)).to.deep.equal({ value: record, problems: [] });
      }),
    );
  });
});

describe('withEvidence', () => {
  const first = { title: 'Charter', rest: { page: 3 } };
  const record: Assessment = { ...EMPTY, answers: { DM1: { answer: 'yes', evidence: [first] } } };
  const place = (index: number) => ({ code: 'DM1', index });
  const evidenceOf = ({ answers }: Assessment) => answers?.['DM1']?.evidence;

  it('adds a piece after the last', () => {
    const added = withEvidence(record, place(1), { url: 'https://city.example' });
    expect(evidenceOf(added)).to.deep.equal([first, { url: 'https://city.example' }]);
  });

  it('changes a piece and keeps what else it says', () => {
    const changed = withEvidence(record, place(0), { title: 'Bylaw', public: true });
    expect(evidenceOf(changed)).to.deep.equal([{ ...first, title: 'Bylaw', public: true }]);
  });

  it('takes a piece away, and one of which nothing is left', () => {
    expect(withEvidence(record, place(0), null).answers).to.deep.equal({ DM1: { answer: 'yes' } });
    const bare: Assessment = { ...EMPTY, answers: { DM1: { evidence: [{ title: 'x' }] } } };
    expect(withEvidence(bare, place(0), { title: undefined })).to.deep.equal(EMPTY);
  });

  it('keeps the places of those that follow one of which nothing is left', () => {
    const two: Assessment = { ...EMPTY, answers: { DM1: { evidence: [{ title: 'x' }, first] } } };
    const emptied = withEvidence(two, place(0), { title: undefined });
    expect(evidenceOf(emptied)).to.deep.equal([{}, first]);
    expect(evidenceOf(withEvidence(emptied, place(0), null))).to.deep.equal([first]);
  });

  it('gives the same record where nothing is new', () => {
    expect(withEvidence(record, place(0), { title: 'Charter' })).to.equal(record);
    expect(withEvidence(record, place(5), null)).to.equal(record);
  });
});

describe('withEntry, withOutcome and withCity', () => {
  it('set members and take them away', () => {
    const noted = withEntry(EMPTY, 'DM1', { note: 'draft', cityDataAlliance: true });
    expect(noted.answers).to.deep.equal({ DM1: { note: 'draft', cityDataAlliance: true } });
    expect(withEntry(noted, 'DM1', { note: undefined, cityDataAlliance: undefined })).to.deep.equal(
      EMPTY,
    );
  });

  it('leave a certified record certified where a note is all that is new', () => {
    const certified: Assessment = { ...EMPTY, status: 'certified' };
    expect(withEntry(certified, 'DM1', { note: 'x' }).status).to.equal('certified');
    expect(withOutcome(certified, 'broadband', { value: 1 }).status).to.equal('self-assessed');
    expect(withCity(certified, { name: 'Elsewhere' }).status).to.equal('self-assessed');
  });

  it('say what a city is', () => {
    const named = withCity(EMPTY, { name: 'Sample City', population: 320_000 });
    expect(named.city).to.deep.equal({ name: 'Sample City', population: 320_000 });
    expect(withCity(named, { name: 'Sample City' })).to.equal(named);
    expect(withCity(named, { population: undefined }).city).to.deep.equal({ name: 'Sample City' });
  });

  it('give an outcome metric its figure', () => {
    const figured = withOutcome(EMPTY, 'broadband', { value: 88, year: 2022 });
    expect(figured.outcomes).to.deep.equal({ broadband: { value: 88, year: 2022 } });
    expect(withOutcome(figured, 'broadband', { value: 88 })).to.equal(figured);
  });
});
