import type { ScorecardText } from '../scorecard-text.js';
import { tierBadge } from './tier-badge.js';

export const scorecard: ScorecardText = {
  badge: tierBadge,
  // The same words as in the standard and in outcome-metric.ts.
  names: {
    name: 'What Works Cities Certification',
    practices: {
      DM: 'Data Management',
      EVAL: 'Rigorous Evaluations',
      LC: 'Leadership & Capacity',
      OD: 'Open Data',
      PA: 'Performance & Analytics',
      BF: 'Data-Driven Budget & Finance',
      RDC: 'Results-Driven Contracting',
      CI: 'Stakeholder Impact',
    },
    criteria: {
      DM1: 'Implementing Data Strategy and Governance',
      DM8: 'Disaggregated Data for Decision-Making',
      LC1: 'Executive Commitment to Data Informed Government',
      PA1: 'Selecting and Using Performance Metrics for Strategic Goals and Priorities',
    },
    outcomes: {
      broadband: {
        theme: 'High-quality and accessible services',
        indicator: 'Households with a high-speed internet connection',
        unit: '%',
        standard: {
          title: 'Broadband Commission (ITU and UNESCO)',
          url: 'https://www.broadbandcommission.org/',
        },
      },
      'air-quality': {
        theme: 'A healthy environment',
        indicator: 'Fine particles in the air (PM2.5), average over a year',
        unit: 'µg/m³',
        standard: {
          title: 'World Health Organization, interim target 4',
          url: 'https://www.who.int/publications/i/item/9789240034228',
        },
      },
      'city-priority': {
        theme: 'A priority of the city',
        indicator: 'A figure that the city chooses',
        unit: null,
        standard: null,
      },
    },
    remarks: [
      'How many outcome metrics Gold needs is not certain from public sources; 1 is the published minimum for any tier.',
    ],
  },
  date: {
    long: '{month} {day}, {year}',
    months: 'January February March April May June July August September October November December',
  },
  withoutReport:
    'The rest of this report could not be loaded. Load the page again to see all of it.',
  nothing: 'There is no record to show yet. The results will stand here.',
  leftOut: {
    one: 'One entry of the record could not be read and is left out ({places}). Whoever runs this page can mend it.',
    other:
      '{count} entries of the record could not be read and are left out ({places}). Whoever runs this page can mend them.',
  },
  result: {
    count: '{earned} of {total}',
    criteriaEarned: 'criteria earned, {percent}',
    onTheWay: {
      'self-assessed': 'On the way to {tier}, self-assessed',
      'in-review': 'On the way to {tier}, in review',
      certified: '',
    },
    basis: {
      'self-assessed': 'The city’s own answers. This is not a certification.',
      'in-review': 'The program is reviewing the answers. The city is not yet certified.',
      certified: 'As stated by the city.',
    },
    proof: {
      verified: 'Verified: {issuer} signed this tier and these figures.',
      test: 'TEST: {issuer} signed this tier and these figures. It certifies nothing.',
      other: 'Not verified: the signed badge does not say the same as this record.',
    },
    certifiedOn: 'Certified on {date}.',
    asOf: 'As of {date}.',
    next: 'Next step: {tier}',
    missing: {
      share: { one: '{count} more criterion', other: '{count} more criteria' },
      criterion: 'Required: {code}',
      outcomes: {
        one: '{count} more outcome metric met',
        other: '{count} more outcome metrics met',
      },
    },
    top: 'This is the highest tier.',
  },
  practices: {
    heading: 'Results by practice',
    practice: 'Practice',
    earnedHead: 'Criteria earned',
    percent: 'Percent',
    earned: '{earned} of {total}',
    withoutOthers: 'The figures of other cities could not be loaded.',
    all: 'All practices',
  },
  chart: {
    label: 'The chart',
    show: { bars: 'Show as bars', radar: 'Show as radar' },
    save: 'Save PNG',
    saveSvg: 'Save SVG',
  },
  tiers: {
    heading: 'Tiers and what they ask',
    requirement: 'Requirement',
    reached: 'Reached',
    next: 'Next',
    notReached: 'Not yet reached',
    share: 'Criteria earned',
    outcomes: 'Outcome metrics met',
    soFar: '{had} of {total} so far',
    core: 'Core criterion',
    gate: 'Required criterion',
    needed: '{count} needed',
    met: 'Met',
    more: '{count} more',
    notYet: 'Not yet',
    notAsked: 'Not asked',
  },
  outcomes: {
    heading: 'Outcome metrics',
    standings: { met: 'Met', 'not-met': 'Not met', 'not-reported': 'Not reported' },
    atLeast: 'Standard: {target} or more',
    atMost: 'Standard: {target} or less',
    ownTarget: 'set by the city',
    noTarget: 'The city has not named a target.',
    source: 'Source',
  },
  edition: 'Scored by the rules of',
};
