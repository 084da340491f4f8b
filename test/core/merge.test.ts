import { expect } from 'chai';
import fc from 'fast-check';
import { withAnswer, withCity, withEntry } from '../../src/assessment/edit.js';
import {
  joinCopies,
  lastMoment,
  mergeAssessments,
  momentsAfter,
  type Copy,
} from '../../src/assessment/merge.js';
import { ANSWERS, criteriaOf, wwc2022, type Answer, type Assessment } from '../../src/index.js';

const EMPTY: Assessment = { format: 'wwc-assessment/1', standard: 'wwc-2022' };
const CODES = criteriaOf(wwc2022)
  .map(({ code }) => code)
  .slice(0, 6);

const act = fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...ANSWERS, null));
const record = fc
  .array(act, { maxLength: 8 })
  .map((acts) => acts.reduce((draft, [code, answer]) => withAnswer(draft, code, answer), EMPTY));

describe('mergeAssessments', () => {
  it('puts answers to different criteria together', () => {
    const base = withAnswer(EMPTY, 'DM1', 'no');
    const mine = withAnswer(base, 'DM2', 'yes');
    const theirs = withEntry(withAnswer(base, 'DM1', 'yes'), 'DM1', { note: 'done' });
    expect(mergeAssessments(base, mine, theirs)).to.deep.equal({
      assessment: {
        ...EMPTY,
        answers: { DM1: { answer: 'yes', note: 'done' }, DM2: { answer: 'yes' } },
      },
      conflicts: [],
    });
  });

  it('takes an answer back where one of two did', () => {
    const base = withAnswer(withAnswer(EMPTY, 'DM1', 'no'), 'DM2', 'no');
    const { assessment } = mergeAssessments(base, withAnswer(base, 'DM1', null), base);
    expect(assessment.answers).to.deep.equal({ DM2: { answer: 'no' } });
  });

  it('names what both changed to something else, and leaves mine', () => {
    const base = withCity(withAnswer(EMPTY, 'DM1', 'no'), { name: 'A' });
    const mine = withCity(withAnswer(base, 'DM1', 'yes'), { name: 'B' });
    const theirs = withCity(withAnswer(base, 'DM1', 'in-progress'), { name: 'C', country: 'US' });
    const { assessment, conflicts } = mergeAssessments(base, mine, theirs);
    expect(conflicts.toSorted()).to.deep.equal(['/answers/DM1/answer', '/city/name']);
    expect(assessment.answers?.['DM1']?.answer).to.equal('yes');
    expect(assessment.city).to.deep.equal({ name: 'B', country: 'US' });
  });

  it('merges evidence as a whole, and unknown members one by one', () => {
    const evidence = [{ title: 'A' }];
    const base: Assessment = { ...EMPTY, rest: { a: 1, b: 1 } };
    const mine: Assessment = { ...base, rest: { a: 2, b: 1 } };
    const theirs: Assessment = { ...withEntry(base, 'DM1', { evidence }), rest: { a: 1, b: 2 } };
    expect(mergeAssessments(base, mine, theirs).assessment).to.deep.equal({
      ...EMPTY,
      answers: { DM1: { evidence } },
      rest: { a: 2, b: 2 },
    });
  });

  it('takes the later of two clocks without a conflict', () => {
    const at = (updatedAt: string): Assessment => ({ ...EMPTY, updatedAt });
    const [early, late] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
    expect(mergeAssessments(EMPTY, at(early), at(late))).to.deep.equal({
      assessment: at(late),
      conflicts: [],
    });
  });

  it('changes nothing with itself, and nothing where one of two did nothing', () => {
    fc.assert(
      fc.property(record, record, (base, other) => {
        const same = { assessment: other, conflicts: [] };
        expect(mergeAssessments(base, other, other)).to.deep.equal(same);
        expect(mergeAssessments(base, base, other)).to.deep.equal(same);
        expect(mergeAssessments(base, other, base)).to.deep.equal(same);
      }),
    );
  });

  it('comes to the same from either side where there is no conflict', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const one = mergeAssessments(base, mine, theirs);
        const other = mergeAssessments(base, theirs, mine);
        expect(one.conflicts.toSorted()).to.deep.equal(other.conflicts.toSorted());
        if (!one.conflicts.length) expect(one.assessment).to.deep.equal(other.assessment);
      }),
    );
  });

  it('loses no answer that only one of two gave', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const { assessment } = mergeAssessments(base, mine, theirs);
        for (const code of CODES) {
          const [before, a, b, merged] = [base, mine, theirs, assessment].map(
            ({ answers }) => answers?.[code]?.answer,
          );
          if (a === before) expect(merged).to.equal(b);
          else expect(merged).to.equal(a);
        }
      }),
    );
  });
});

/** What some windows make of the same record, each without hearing of the others. */
const changes = fc.array(fc.tuple(fc.nat({ max: 2 }), act), { maxLength: 12 });

function copiesOf(all: readonly (readonly [number, readonly [string, Answer | null]])[]): Copy[] {
  const copies: Copy[] = [{ assessment: EMPTY }, { assessment: EMPTY }, { assessment: EMPTY }];
  for (const [at, [window, [code, answer]]] of all.entries()) {
    const { assessment, moments } = copies[window]!;
    const after = withAnswer(assessment, code, answer);
    copies[window] = {
      assessment: after,
      moments: momentsAfter(assessment, after, moments, at + 1),
    };
  }
  return copies;
}

function join(one: Copy, other: Copy): Copy {
  const { assessment, moments } = joinCopies(one, other);
  return { assessment, moments };
}

describe('joinCopies', () => {
  it('gives of each member what was changed last, also where it was taken away', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const [a, b, c] = copiesOf(all) as [Copy, Copy, Copy];
        const { assessment } = join(join(a, b), c);
        for (const code of CODES) {
          const own = [a, b, c].toSorted(
            (one, other) => momentOf(one, code) - momentOf(other, code),
          );
          expect(assessment.answers?.[code]).to.deep.equal(own[2]!.assessment.answers?.[code]);
        }
      }),
    );
  });

  it('comes to the same in any order, and however often', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const [a, b, c] = copiesOf(all) as [Copy, Copy, Copy];
        const whole = join(join(a, b), c);
        expect(join(a, join(b, c))).to.deep.equal(whole);
        expect(join(join(c, b), a)).to.deep.equal(whole);
        expect(join(whole, b)).to.deep.equal(whole);
        expect(join(a, whole)).to.deep.equal(whole);
      }),
    );
  });

  it('fills what one copy does not have, where nobody knows when it was changed', () => {
    const [one, other] = [withAnswer(EMPTY, 'DM1', 'yes'), withAnswer(EMPTY, 'DM2', 'no')];
    expect(join({ assessment: one }, { assessment: other }).assessment.answers).to.deep.equal({
      DM1: { answer: 'yes' },
      DM2: { answer: 'no' },
    });
  });

  it('calls a conflict only what both have changed since they were the same', () => {
    const seen: Copy = { assessment: withAnswer(EMPTY, 'DM1', 'no'), moments: stamps(1) };
    const mine: Copy = { assessment: withAnswer(EMPTY, 'DM1', 'yes'), moments: stamps(3) };
    const theirs: Copy = {
      assessment: withAnswer(EMPTY, 'DM1', 'in-progress'),
      moments: stamps(2),
    };
    expect(joinCopies(mine, theirs, seen).conflicts).to.deep.equal(['/answers/DM1/answer']);
    expect(joinCopies(mine, theirs, theirs).conflicts).to.deep.equal([]);
    expect(joinCopies(mine, seen, theirs).conflicts).to.deep.equal([]);
    expect(joinCopies(mine, theirs, seen).assessment.answers?.['DM1']?.answer).to.equal('yes');
    expect(joinCopies(theirs, mine, seen).assessment.answers?.['DM1']?.answer).to.equal('yes');
  });

  it('does with moments that make no sense what it does without', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        const assessment = withAnswer(EMPTY, 'DM1', 'yes');
        const joined = joinCopies(
          { assessment, moments: one as never },
          { assessment: EMPTY, moments: other as never },
        );
        expect(joined.assessment).to.have.property('format', EMPTY.format);
      }),
    );
  });
});

function stamps(answer: number) {
  return { answers: { DM1: { answer } } };
}

function momentOf({ moments }: Copy, code: string): number {
  const { answers } = (moments ?? {}) as { answers?: Record<string, never> };
  return lastMoment(answers?.[code]);
}
