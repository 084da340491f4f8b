import type { OutcomeMetricText } from '../outcome-metric-text.js';

export const outcomeMetric: OutcomeMetricText = {
  metrics: {
    broadband: {
      theme: 'High-quality and accessible services',
      indicator: 'Households with a high-speed internet connection',
      why: 'Work, school, health care, and public services are online. A home without a fast connection is left out.',
      unit: '%',
      target: 75,
      better: 'higher',
      standard: {
        title: 'Broadband Commission (ITU and UNESCO)',
        url: 'https://www.broadbandcommission.org/',
      },
    },
    'air-quality': {
      theme: 'A healthy environment',
      indicator: 'Fine particles in the air (PM2.5), average over a year',
      why: 'Fine particles get deep into the lungs and the blood. Fewer of them mean fewer illnesses and longer lives.',
      unit: 'µg/m³',
      target: 10,
      better: 'lower',
      standard: {
        title: 'World Health Organization, interim target 4',
        url: 'https://www.who.int/publications/i/item/9789240034228',
      },
    },
    'city-priority': {
      theme: 'A priority of the city',
      indicator: 'A figure that the city chooses',
      why: 'Each city also names a figure of its own, in line with one of the Sustainable Development Goals.',
      unit: null,
      target: null,
      better: null,
      standard: null,
    },
  },
  unnamed: 'A figure about residents’ lives',
  inYear: 'in {year}',
  standings: {
    met: '{yardstick} met',
    'not-met': '{yardstick} not met',
    'not-reported': 'Not reported',
  },
  noTarget: 'No target named',
  above: '{distance} above it',
  below: '{distance} below it',
  exactly: 'exactly on it',
  points: { one: '{distance} percentage point', other: '{distance} percentage points' },
  better: { higher: 'higher is better', lower: 'lower is better' },
  standard: 'Standard',
  target: 'Target',
  source: 'Source',
  reach: { higher: '{target} or more', lower: '{target} or less' },
  named: 'named by the city',
  method: 'How it is computed',
  reported: 'reported by the city',
};
