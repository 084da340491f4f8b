import { expect } from 'chai';
import {
  criteriaOf,
  isCore,
  parseStandard,
  requiredFrom,
  toDocument,
  wwc2022,
} from '../../src/index.js';
import { rules } from '../../src/standard/wwc-2022-rules.js';

/** The published list: code, official short name. */
const CRITERIA = [
  ['DM1', 'Implementing Data Strategy and Governance'],
  ['DM2', 'Maintaining a Comprehensive Data Inventory'],
  ['DM3', 'Sharing Data'],
  ['DM4', 'Improving Data Quality'],
  ['DM5', 'Protecting Data Privacy and Confidentiality'],
  ['DM6', 'Managing Data Security'],
  ['DM7', 'Qualitative Data Practices'],
  ['DM8', 'Disaggregated Data for Decision-Making'],
  ['DM9', 'Data Service Standard'],
  ['EVAL1', 'Establishing City-Wide Evaluation Commitments'],
  ['EVAL2', 'Launching Rigorous Evaluations'],
  ['EVAL3', 'Using Rigorous Evaluation Results to Make Decisions'],
  ['EVAL4', 'Adapting Evidence-Based Programs'],
  ['LC1', 'Executive Commitment to Data Informed Government'],
  ['LC2', 'Use of Public Communications'],
  ['LC3', 'Data Workforce Culture and Trainings'],
  ['LC4', 'Performance Management Leadership'],
  ['LC5', 'Data Leadership'],
  ['LC6', 'Rigorous Evaluation Leadership & Expertise'],
  ['LC7', 'Results-Driven Contracting Leadership'],
  ['OD1', 'Open Data Policy'],
  ['OD2', 'User Guidance for Open and Shared Data'],
  ['OD3', 'Open Data Portal'],
  ['OD4', 'User Insights About Open and Shared Data'],
  ['PA1', 'Selecting and Using Performance Metrics for Strategic Goals and Priorities'],
  ['PA2', 'Implementing Performance Management'],
  ['PA3', 'Sharing Goals and Progress'],
  ['PA4', 'Evaluating Disparate Impact of Automated Decisions'],
  ['PA5', 'Using Analysis in Decisions'],
  ['BF1', 'Data-Driven Budget and Financial Processes'],
  ['BF2', 'Data-Driven Budget and Financial Decisions'],
  ['BF3', 'Leveraging Funds for Outcomes'],
  ['RDC1', 'Defining Goals for Key Procurements'],
  ['RDC2', 'Measuring Outcomes for Key Procurements'],
  ['RDC3', 'Assessing Vendor Performance'],
  ['RDC4', 'Structuring Procurements to Support Strategic Goals'],
  ['RDC5', 'Using Data to Manage Contracts and Improve Outcomes and Performance'],
  ['RDC6', 'Making Informed Contracting Decisions'],
  ['RDC7', 'Open and Shared Procurement Data'],
  ['RDC8', 'Supporting Vendor Participation and Competition'],
  ['CI1', 'Community Data Training and Collaboration'],
  ['CI2', 'Analytics Service Delivery'],
  ['CI3', 'Promotion of Data & Evidence'],
];

describe('the edition wwc-2022', () => {
  it('has the 43 criteria in their order, with their official short names', () => {
    const criteria = criteriaOf(wwc2022).map(({ code, name }) => [code, name]);
    expect(criteria).to.have.length(43).and.to.deep.equal(CRITERIA);
  });

  it('has the eight practices, with their criteria', () => {
    const practices = wwc2022.practices.map(({ id, name, criteria }) => [
      id,
      name,
      criteria.length,
    ]);
    expect(practices).to.deep.equal([
      ['DM', 'Data Management', 9],
      ['EVAL', 'Rigorous Evaluations', 4],
      ['LC', 'Leadership & Capacity', 7],
      ['OD', 'Open Data', 4],
      ['PA', 'Performance & Analytics', 5],
      ['BF', 'Data-Driven Budget & Finance', 3],
      ['RDC', 'Results-Driven Contracting', 8],
      ['CI', 'Stakeholder Impact', 3],
    ]);
  });

  it('has three tiers with their gates', () => {
    const core = ['DM1', 'LC1', 'PA1'];
    expect(wwc2022.tiers).to.deep.equal([
      { id: 'silver', minShare: 0.51, criteria: core, outcomes: 1 },
      { id: 'gold', minShare: 0.68, criteria: core, outcomes: 1 },
      { id: 'platinum', minShare: 0.85, criteria: [...core, 'DM8'], outcomes: 3 },
    ]);
  });

  it('has three outcome metrics with their targets', () => {
    const metrics = wwc2022.outcomeMetrics.map((metric) => [
      metric.id,
      metric.better,
      metric.target,
      metric.unit,
    ]);
    expect(metrics).to.deep.equal([
      ['broadband', 'higher', 75, '%'],
      ['air-quality', 'lower', 10, 'µg/m³'],
      ['city-priority', null, null, null],
    ]);
  });

  it('has the six steps of the journey, one of them optional', () => {
    const steps = wwc2022.journey.map(({ id, optional }) => (optional ? `${id}?` : id));
    expect(steps).to.deep.equal([
      'self-assessment',
      'interim-report',
      'debrief-call?',
      'site-visit-preparation',
      'site-visit',
      'certification',
    ]);
  });

  it('says what is uncertain in it', () => {
    expect(wwc2022.remarks.join(' ')).to.contain('Gold');
  });

  it('passes the checks for an edition from elsewhere', () => {
    expect(parseStandard(structuredClone(wwc2022)).problems).to.deep.equal([]);
    expect(toDocument(parseStandard(wwc2022).value!)).to.deep.equal(wwc2022);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(wwc2022))).to.deep.equal(wwc2022);
  });

  it('follows the rules that a badge loads without the words', () => {
    expect(criteriaOf(rules)).to.deep.equal(CRITERIA.map(([code]) => ({ code })));
    expect(rules.tiers).to.equal(wwc2022.tiers);
  });
});

describe('a criterion', () => {
  for (const [code, tier, isOfCore] of [
    ['DM1', 'silver', true],
    ['LC1', 'silver', true],
    ['PA1', 'silver', true],
    ['DM8', 'platinum', false],
    ['DM2', null, false],
    ['XX1', null, false],
  ] as const) {
    it(`${code} is required from ${tier ?? 'no tier'} on${isOfCore ? ', so it is core' : ''}`, () => {
      expect(requiredFrom(wwc2022, code)).to.equal(tier);
      expect(isCore(wwc2022, code)).to.equal(isOfCore);
    });
  }

  it('is not core where there is no tier', () => {
    expect(isCore({ tiers: [] }, 'DM1')).to.equal(false);
  });
});
