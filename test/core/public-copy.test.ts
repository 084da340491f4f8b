import { expect } from 'chai';
import fc from 'fast-check';
import {
  parseAssessment,
  publicCopy,
  score,
  toDocument,
  wwc2022,
  type Assessment,
} from '../../src/index.js';
import { anyRecord, deepFrozen, emptyRecord } from '../fixtures/records.js';
import { sampleCity } from '../fixtures/sample-city.js';

const golden = parseAssessment(sampleCity).value!;

/** A record with something private at every place where there can be. */
const confidential = parseAssessment({
  format: 'wwc-assessment/1',
  standard: 'wwc-2022',
  status: 'in-review',
  secret: 'secret',
  city: { name: 'Sample City', population: 320_000, country: 'secret', mayor: 'secret' },
  answers: {
    DM1: {
      answer: 'yes',
      cityDataAlliance: true,
      note: 'secret',
      assignedTo: 'secret',
      evidence: [
        { title: 'Charter', url: 'https://city.example/', date: '2024-03-01', public: true },
        { title: 'Charter, signed', public: true, fileName: 'secret' },
        { title: 'secret', public: false },
        { title: 'secret' },
        'secret',
      ],
      review: { decision: 'no', note: 'secret', date: '2024-05-20', reviewer: 'secret' },
    },
    DM2: { note: 'secret', evidence: [{ title: 'secret' }] },
    DM99: 'secret',
  },
  outcomes: {
    broadband: {
      value: 88,
      year: 2022,
      source: { title: 'Census', url: 'https://census.example/', login: 'secret' },
      history: [{ year: 2020, value: 84, remark: 'secret' }],
      estimate: 'secret',
    },
    'city-priority': {
      name: 'Parks',
      unit: '%',
      value: 71,
      target: 70,
      better: 'higher',
      goal: 11,
    },
    secret: { value: 1 },
  },
  journey: { 'self-assessment': '2024-02-01', 'site-visit': null, secret: '2024-01-01' },
  links: [{ title: 'Our own course', url: 'https://city.example/course', login: 'secret' }],
  updatedAt: '2024-09-15T12:00:00Z',
}).value!;

describe('a public copy', () => {
  it('holds the answers, the decisions, the outcomes and the evidence that is marked public', () => {
    expect(publicCopy(confidential)).to.deep.equal({
      format: 'wwc-assessment/1',
      standard: 'wwc-2022',
      status: 'in-review',
      city: { name: 'Sample City', population: 320_000 },
      answers: {
        DM1: {
          answer: 'yes',
          cityDataAlliance: true,
          evidence: [
            { title: 'Charter', url: 'https://city.example/', date: '2024-03-01', public: true },
            { title: 'Charter, signed', public: true },
          ],
          review: { decision: 'no', date: '2024-05-20' },
        },
        DM2: {},
      },
      outcomes: {
        broadband: {
          value: 88,
          year: 2022,
          source: { title: 'Census', url: 'https://census.example/' },
          history: [{ year: 2020, value: 84 }],
        },
        'city-priority': {
          name: 'Parks',
          unit: '%',
          value: 71,
          target: 70,
          better: 'higher',
          goal: 11,
        },
      },
      journey: { 'self-assessment': '2024-02-01', 'site-visit': null },
      links: [{ title: 'Our own course', url: 'https://city.example/course' }],
      updatedAt: '2024-09-15T12:00:00Z',
    });
  });

  it('holds no secret, nor does the document made of it', () => {
    expect(JSON.stringify(toDocument(confidential))).to.contain('secret');
    expect(JSON.stringify(publicCopy(confidential))).not.to.contain('secret');
    expect(JSON.stringify(toDocument(publicCopy(confidential)))).not.to.contain('secret');
  });

  it('holds no review note: the city has not marked it public', () => {
    const copy = publicCopy(golden);
    expect(golden.answers!['DM8']!.review!.note).to.be.a('string');
    expect(copy.answers!['DM8']).to.deep.equal({
      answer: 'yes',
      review: { decision: 'in-progress' },
    });
  });

  it('has the reviewers’ notes where somebody has decided so, and still no secret', () => {
    const decided = publicCopy(golden, { reviewNotes: true });
    expect(decided.answers!['DM8']!.review).to.deep.equal(golden.answers!['DM8']!.review);
    const others = structuredClone(confidential) as unknown as {
      answers: { DM1: { review: object } };
    };
    others.answers.DM1.review = { decision: 'no', note: 'Seen.', reviewer: 'secret' };
    const text = JSON.stringify(publicCopy(others as unknown as Assessment, { reviewNotes: true }));
    expect(text).to.contain('Seen.');
    expect(text).not.to.contain('secret');
  });

  it('of an empty record is an empty record', () => {
    expect(publicCopy(emptyRecord)).to.deep.equal(emptyRecord);
  });

  it('reads without a problem, and a copy of it is the same', () => {
    const copy = publicCopy(confidential);
    expect(parseAssessment(copy)).to.deep.equal({ value: copy, problems: [] });
    expect(publicCopy(copy)).to.deep.equal(copy);
  });

  it('takes nothing for public but true', () => {
    const evidence = [{ public: 'true' }, { public: 1 }];
    const careless = { ...emptyRecord, answers: { DM1: { evidence } } } as unknown as Assessment;
    expect(publicCopy(careless).answers).to.deep.equal({ DM1: {} });
  });

  it('leaves the record as it was', () => {
    const frozen = deepFrozen(structuredClone(confidential));
    publicCopy(frozen);
    expect(frozen).to.deep.equal(confidential);
  });

  it('scores as the record does', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        expect(score(publicCopy(record), wwc2022)).to.deep.equal(score(record, wwc2022));
      }),
    );
  });
});
