import type { Criterion, Practice } from './standard.js';
import type { rules as Rules2022 } from './wwc-2022-rules.js';

/** The official names of the practices of 2022, and the short names of their criteria in order. */
const NAMES = {
  DM: {
    name: 'Data Management',
    criteria: [
      'Implementing Data Strategy and Governance',
      'Maintaining a Comprehensive Data Inventory',
      'Sharing Data',
      'Improving Data Quality',
      'Protecting Data Privacy and Confidentiality',
      'Managing Data Security',
      'Qualitative Data Practices',
      'Disaggregated Data for Decision-Making',
      'Data Service Standard',
    ],
  },
  EVAL: {
    name: 'Rigorous Evaluations',
    criteria: [
      'Establishing City-Wide Evaluation Commitments',
      'Launching Rigorous Evaluations',
      'Using Rigorous Evaluation Results to Make Decisions',
      'Adapting Evidence-Based Programs',
    ],
  },
  LC: {
    name: 'Leadership & Capacity',
    criteria: [
      'Executive Commitment to Data Informed Government',
      'Use of Public Communications',
      'Data Workforce Culture and Trainings',
      'Performance Management Leadership',
      'Data Leadership',
      'Rigorous Evaluation Leadership & Expertise',
      'Results-Driven Contracting Leadership',
    ],
  },
  OD: {
    name: 'Open Data',
    criteria: [
      'Open Data Policy',
      'User Guidance for Open and Shared Data',
      'Open Data Portal',
      'User Insights About Open and Shared Data',
    ],
  },
  PA: {
    name: 'Performance & Analytics',
    criteria: [
      'Selecting and Using Performance Metrics for Strategic Goals and Priorities',
      'Implementing Performance Management',
      'Sharing Goals and Progress',
      'Evaluating Disparate Impact of Automated Decisions',
      'Using Analysis in Decisions',
    ],
  },
  BF: {
    name: 'Data-Driven Budget & Finance',
    criteria: [
      'Data-Driven Budget and Financial Processes',
      'Data-Driven Budget and Financial Decisions',
      'Leveraging Funds for Outcomes',
    ],
  },
  RDC: {
    name: 'Results-Driven Contracting',
    criteria: [
      'Defining Goals for Key Procurements',
      'Measuring Outcomes for Key Procurements',
      'Assessing Vendor Performance',
      'Structuring Procurements to Support Strategic Goals',
      'Using Data to Manage Contracts and Improve Outcomes and Performance',
      'Making Informed Contracting Decisions',
      'Open and Shared Procurement Data',
      'Supporting Vendor Participation and Competition',
    ],
  },
  CI: {
    name: 'Stakeholder Impact',
    criteria: [
      'Community Data Training and Collaboration',
      'Analytics Service Delivery',
      'Promotion of Data & Evidence',
    ],
  },
};

/** The practices of 2022 with their names, given the rules. */
export function practices2022(rules: typeof Rules2022): Practice[] {
  return rules.practices.map(({ id, criteria }) => {
    const practice = NAMES[id];
    return {
      id,
      name: practice.name,
      criteria: criteria.map(({ code }, i): Criterion => ({
        code,
        name: practice.criteria[i] ?? code,
      })),
    };
  });
}
