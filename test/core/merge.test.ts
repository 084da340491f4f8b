import { expect } from 'chai';
import fc from 'fast-check';
import { withAnswer, withCity, withEntry } from '../../src/assessment/edit.js';
import { mergeAssessments } from '../../src/assessment/merge-assessments.js';
import { isSame, joinCopies, momentsAfter, type Copy } from '../../src/assessment/merge.js';
import { memberAt, withMember } from '../../src/assessment/with-member.js';
import { ANSWERS, criteriaOf, wwc2022, type Assessment } from '../../src/index.js';
import { anyWholeRecord } from '../fixtures/records.js';

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

const text = fc.constantFrom('A', 'B', 'ñ', '');
const list = (item: object) => fc.constantFrom([], [item], [item, {}], [{ ...item, public: true }]);

/** What windows write to the same members: words, numbers, lists, null, and what this code does not know. */
const MEMBERS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  '/status': fc.constantFrom('in-review', 'self-assessed'),
  '/answers/DM1/answer': fc.constantFrom(...ANSWERS),
  '/answers/DM1/note': text,
  '/answers/DM1/evidence': list({ title: 'A' }),
  '/answers/DM1/review/decision': fc.constantFrom(...ANSWERS),
  '/answers/DM2/answer': fc.constantFrom(...ANSWERS),
  '/city/name': text,
  '/outcomes/broadband/value': fc.nat({ max: 2 }),
  '/outcomes/broadband/history': list({ year: 2020, value: 1 }),
  '/outcomes/city-priority/source/title': text,
  '/journey/site-visit': fc.constantFrom(null, '2024-03-01'),
  '/rest/own~1ers/a': fc.boolean(),
};

/** One of three windows changes a member, or takes it away, at an hour of its own clock; or hears from another. */
const write = fc
  .constantFrom(...Object.keys(MEMBERS))
  .chain((pointer) =>
    fc.tuple(
      fc.nat({ max: 2 }),
      fc.constant(pointer),
      fc.option(MEMBERS[pointer]!, { nil: undefined, freq: 3 }),
      fc.nat({ max: 3 }),
    ),
  );
const hear = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }));
const happening = fc.array(fc.oneof({ weight: 4, arbitrary: write }, hear), { maxLength: 24 });
const anyBase = fc.oneof(fc.constant(EMPTY), anyWholeRecord);

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** What the windows have in the end, and what was written last to each member that any of them wrote to. */
function windowsAfter(base: Assessment, all: Happening) {
  const copies: [Copy, Copy, Copy] = [
    { assessment: base, moments: undefined },
    { assessment: base, moments: undefined },
    { assessment: base, moments: undefined },
  ];
  const last = new Map<string, unknown>();
  for (const [at, one] of all.entries()) {
    const window = one[0] as 0 | 1 | 2;
    const before = copies[window];
    if (one.length === 2) {
      copies[window] = join(before, copies[one[1] as 0 | 1 | 2]);
      continue;
    }
    const [, pointer, value, hour] = one;
    if (isSame(memberAt(before.assessment, pointer), value)) continue;
    const after = {
      ...withMember(before.assessment, pointer, value),
      updatedAt: `2026-01-01T0${hour}:00:00Z`,
    };
    const moments = momentsAfter(before.assessment, after, before.moments, at + 1);
    copies[window] = { assessment: after, moments };
    last.set(pointer, value);
  }
  return { copies, last };
}

function join(one: Copy, other: Copy): Copy {
  const { assessment, moments } = joinCopies(one, other);
  return { assessment, moments };
}

describe('joinCopies', () => {
  it('gives of each member what was written last, wherever; what was taken away stays away', () => {
    fc.assert(
      fc.property(anyBase, happening, (base, all) => {
        const { copies, last } = windowsAfter(base, all);
        const { assessment } = copies.reduce(join);
        const wanted = [...last].reduce(
          (record, [pointer, value]) => withMember(record, pointer, value),
          base,
        );
        const { updatedAt: _, ...members } = assessment;
        const { updatedAt: __, ...own } = wanted;
        expect(members).to.deep.equal(own);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same in any order, however often, and however it is put together', () => {
    fc.assert(
      fc.property(anyBase, happening, (base, all) => {
        const [a, b, c] = windowsAfter(base, all).copies;
        const whole = join(join(a, b), c);
        expect(join(b, a)).to.deep.equal(join(a, b));
        expect(join(a, a)).to.deep.equal(a);
        expect(join(a, join(b, c))).to.deep.equal(whole);
        expect(join(join(c, b), a)).to.deep.equal(whole);
        for (const one of [a, b, c, whole]) {
          expect(join(whole, one)).to.deep.equal(whole);
          expect(join(one, whole)).to.deep.equal(whole);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('calls the same a conflict from either side: what two wrote to since both had seen the same', () => {
    fc.assert(
      fc.property(anyBase, happening, (base, all) => {
        const { copies } = windowsAfter(base, all);
        const [a, b, c] = copies;
        const { conflicts } = joinCopies(a, b, c);
        expect(conflicts.toSorted()).to.deep.equal(joinCopies(b, a, c).conflicts.toSorted());
        for (const pointer of conflicts)
          expect(memberAt(a.assessment, pointer)).not.to.deep.equal(
            memberAt(b.assessment, pointer),
          );
        expect(joinCopies(a, b, join(a, b)).conflicts).to.deep.equal([]);
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
