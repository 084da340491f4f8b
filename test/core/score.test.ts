import { expect } from 'chai';
import {
  decided,
  parseAssessment,
  parseStandard,
  score,
  wwc2022,
  type Assessment,
  type CriterionAnswer,
} from '../../src/index.js';
import { rules } from '../../src/standard/wwc-2022-rules.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { CODES, GATES, answering, deepFrozen, earning, emptyRecord } from '../fixtures/records.js';
import { sampleCity } from '../fixtures/sample-city.js';

const golden = parseAssessment(sampleCity).value!;

describe('the score of the golden record', () => {
  const { practices, tiers, next, outcomes, ...figures } = score(golden, wwc2022);

  it('has the figures of the report', () => {
    expect(figures).to.deep.equal({
      standard: 'wwc-2022',
      status: 'certified',
      earned: 31,
      total: 43,
      percent: 72,
      answered: 43,
      tier: 'gold',
    });
  });

  for (const [id, earned, total, percent] of [
    ['DM', 8, 9, 89],
    ['EVAL', 3, 4, 75],
    ['LC', 6, 7, 86],
    ['OD', 4, 4, 100],
    ['PA', 4, 5, 80],
    ['BF', 2, 3, 67],
    ['RDC', 2, 8, 25],
    ['CI', 2, 3, 67],
  ] as const) {
    it(`says ${earned} of ${total}, ${percent} %, for ${id}`, () => {
      const practice = practices.find((each) => each.id === id);
      expect(practice).to.deep.equal({ id, earned, total, percent, answered: total });
    });
  }

  it('says what each tier asks, the share first, then the gates', () => {
    expect(tiers.map(({ id, met }) => [id, met])).to.deep.equal([
      ['silver', true],
      ['gold', true],
      ['platinum', false],
    ]);
    expect(tiers[2]!.requirements).to.deep.equal([
      { type: 'share', needed: 37, had: 31, met: false },
      { type: 'criterion', code: 'DM1', needed: 1, had: 1, met: true },
      { type: 'criterion', code: 'LC1', needed: 1, had: 1, met: true },
      { type: 'criterion', code: 'PA1', needed: 1, had: 1, met: true },
      { type: 'criterion', code: 'DM8', needed: 1, had: 0, met: false },
      { type: 'outcomes', needed: 3, had: 2, met: false },
    ]);
  });

  it('says what is missing for the next tier', () => {
    expect(next).to.deep.equal({
      tier: 'platinum',
      missing: [
        { type: 'share', needed: 37, had: 31, met: false },
        { type: 'criterion', code: 'DM8', needed: 1, had: 0, met: false },
        { type: 'outcomes', needed: 3, had: 2, met: false },
      ],
    });
  });

  it('holds every outcome metric against its standard', () => {
    expect(outcomes.map(({ id, standing }) => [id, standing])).to.deep.equal([
      ['broadband', 'met'],
      ['air-quality', 'met'],
      ['city-priority', 'not-reported'],
    ]);
  });

  it('is the same by the rules alone as by the whole edition', () => {
    expect(score(golden, rules)).to.deep.equal(score(golden, wwc2022));
  });

  it('is plain JSON', () => {
    const result = score(golden, wwc2022);
    expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
  });

  it('leaves the record as it was', () => {
    const frozen = deepFrozen(structuredClone(golden));
    expect(score(frozen, deepFrozen(structuredClone(wwc2022))).earned).to.equal(31);
    expect(frozen).to.deep.equal(golden);
  });
});

describe('the score of an empty record', () => {
  it('is nought, self-assessed, without a tier, and points to the first one', () => {
    const { earned, answered, percent, status, tier, next } = score(emptyRecord, wwc2022);
    expect({ earned, answered, percent, status, tier }).to.deep.equal({
      earned: 0,
      answered: 0,
      percent: 0,
      status: 'self-assessed',
      tier: null,
    });
    expect(next).to.deep.equal({
      tier: 'silver',
      missing: [
        { type: 'share', needed: 22, had: 0, met: false },
        { type: 'criterion', code: 'DM1', needed: 1, had: 0, met: false },
        { type: 'criterion', code: 'LC1', needed: 1, had: 0, met: false },
        { type: 'criterion', code: 'PA1', needed: 1, had: 0, met: false },
        { type: 'outcomes', needed: 1, had: 0, met: false },
      ],
    });
  });
});

describe('the tier', () => {
  for (const [count, tier] of [
    [21, null],
    [22, 'silver'],
    [29, 'silver'],
    [30, 'gold'],
    [36, 'gold'],
    [37, 'platinum'],
    [43, 'platinum'],
  ] as const) {
    it(`of ${count} criteria with every gate is ${tier ?? 'none'}`, () => {
      expect(tierOf(earning(count))).to.equal(tier);
    });
  }

  it('of 40 criteria without DM8 is gold', () => {
    expect(tierOf(earning(40, { without: ['DM8'] }))).to.equal('gold');
  });

  for (const code of ['DM1', 'LC1', 'PA1']) {
    it(`of all criteria but ${code} is none: it is core`, () => {
      expect(tierOf(earning(43, { without: [code] }))).to.equal(null);
    });

    it(`of 43 criteria is none where the review changed ${code}`, () => {
      const { answers, ...record } = earning(43);
      const changed = { answer: 'yes', review: { decision: 'in-progress' } } as const;
      expect(tierOf({ ...record, answers: { ...answers, [code]: changed } })).to.equal(null);
    });
  }

  for (const [outcomes, tier] of [
    [0, null],
    [1, 'gold'],
    [2, 'gold'],
    [3, 'platinum'],
  ] as const) {
    it(`of 43 criteria and ${outcomes} outcomes met is ${tier ?? 'none'}`, () => {
      expect(tierOf(earning(43, { outcomes }))).to.equal(tier);
    });
  }

  for (let count = 0; count <= CODES.length; count += 1) {
    it(`of ${count} criteria is right with and without each gate`, () => {
      for (const outcomes of [0, 1, 2, 3]) {
        for (const without of [[], ...GATES.map((code) => [code]), ['DM1', 'DM8']]) {
          const record = earning(count, { without, outcomes });
          expect(tierOf(record), `without ${without}, ${outcomes} outcomes`).to.equal(
            tierByTheBook(record, outcomes),
          );
        }
      }
    });
  }
});

describe('what counts of an answer', () => {
  for (const [answer, expected] of [
    [undefined, null],
    [{}, null],
    [{ answer: 'no' }, 'no'],
    [{ answer: 'yes', review: { decision: 'in-progress' } }, 'in-progress'],
    [{ answer: 'no', review: { decision: 'yes' } }, 'yes'],
    [{ review: { decision: 'yes' } }, 'yes'],
  ] as [CriterionAnswer | undefined, string | null][]) {
    it(`is ${expected} of ${JSON.stringify(answer)}`, () => {
      expect(decided(answer)).to.equal(expected);
    });
  }

  it('is only yes for a point, but any answer or decision is an answer', () => {
    const answers: Assessment['answers'] = {
      DM1: { answer: 'yes' },
      DM2: { answer: 'in-progress' },
      DM3: { answer: 'no' },
      DM4: { review: { decision: 'yes' } },
      DM5: { note: 'Nothing said yet.' },
      XX1: { answer: 'yes' },
    };
    const { earned, answered } = score({ ...emptyRecord, answers }, wwc2022);
    expect({ earned, answered }).to.deep.equal({ earned: 2, answered: 4 });
  });
});

describe('a percent', () => {
  for (const [codes, percent] of [
    [['RDC1'], 13],
    [['RDC1', 'RDC2'], 25],
    [['RDC1', 'RDC2', 'RDC3'], 38],
    [['RDC1', 'RDC2', 'RDC3', 'RDC4', 'RDC5'], 63],
  ] as const) {
    it(`is rounded half up: ${codes.length} of 8 are ${percent} %`, () => {
      const { practices } = score(answering(codes), wwc2022);
      expect(practices.find(({ id }) => id === 'RDC')!.percent).to.equal(percent);
    });
  }

  it('never decides a tier: 29 of 43 are 67 % and 67.44 is not 68', () => {
    const { percent, tier } = score(earning(29), wwc2022);
    expect({ percent, tier }).to.deep.equal({ percent: 67, tier: 'silver' });
  });
});

describe('another edition', () => {
  const edition = parseStandard(anotherStandard).value!;

  it('is scored by its own counts, tiers and metrics', () => {
    const answers = answering(Array.from({ length: 20 }, (_, i) => `GM${i + 1}`)).answers!;
    const record: Assessment = {
      format: 'wwc-assessment/1',
      standard: 'wwc-2018',
      answers: { ...answers, EVAL1: { answer: 'yes' }, EVAL2: { answer: 'yes' } },
    };
    const below = score(record, edition);
    const { earned, total, percent, tier, next } = below;
    expect({ earned, total, percent, tier }).to.deep.equal({
      earned: 22,
      total: 45,
      percent: 49,
      tier: null,
    });
    expect(next!.missing).to.deep.equal([{ type: 'share', needed: 23, had: 22, met: false }]);
    const onTheLine = { ...record, answers: { ...record.answers, CI10: { answer: 'yes' } } };
    expect(score(onTheLine as Assessment, edition).tier).to.equal('silver');
  });

  it('can have tiers without any gate', () => {
    const bare = { ...edition, tiers: [{ id: 'one', minShare: 0, criteria: [], outcomes: 0 }] };
    expect(score({ ...emptyRecord, standard: 'wwc-2018' }, bare)).to.include({ tier: 'one' });
  });
});

function tierOf(record: Assessment): string | null {
  return score(record, wwc2022).tier;
}

/** The table of the standard, written down once more in another way. */
function tierByTheBook({ answers = {} }: Assessment, outcomes: number): string | null {
  const count = Object.keys(answers).length;
  const isCore = 'DM1' in answers && 'LC1' in answers && 'PA1' in answers;
  if (!isCore || outcomes < 1 || count < 22) return null;
  if (count >= 37 && 'DM8' in answers && outcomes === 3) return 'platinum';
  return count >= 30 ? 'gold' : 'silver';
}
