import type { JourneyStep, OutcomeMetric, Practice, Standard } from './standard.js';
import type { rules as Rules2022 } from './wwc-2022-rules.js';

const OUTCOMES = {
  broadband: {
    theme: 'High-quality and accessible services',
    indicator: 'Households with a high-speed broadband connection',
    unit: '%',
    standardSource: {
      title: 'Broadband Commission for Sustainable Development (ITU and UNESCO)',
      url: 'https://www.broadbandcommission.org/',
    },
    dataSource: {
      title: 'American Community Survey, US Census Bureau',
      url: 'https://data.census.gov/table?q=internet+2021',
    },
  },
  'air-quality': {
    theme: 'A healthy environment',
    indicator: 'Average exposure to fine particles (PM2.5), annual mean',
    unit: 'µg/m³',
    standardSource: {
      title: 'World Health Organization, interim target 4',
      url: 'https://www.who.int/publications/i/item/9789240034228',
    },
    dataSource: {
      title: 'Air quality in cities and counties, US Environmental Protection Agency',
      url: 'https://www.epa.gov/air-trends/air-quality-cities-and-counties',
    },
  },
  'city-priority': {
    theme: 'A data-informed city priority',
    indicator: 'A figure that the city nominates',
    unit: null,
    standardSource: {
      title: 'United Nations Sustainable Development Goals',
      url: 'https://www.un.org/sustainabledevelopment/sustainable-development-goals/',
    },
    dataSource: null,
  },
};

const JOURNEY = {
  'self-assessment': 'Self-assessment and documentation submitted',
  'interim-report': 'Interim report received',
  'debrief-call': 'Debrief call',
  'site-visit-preparation': 'Site visit prepared, agenda agreed',
  'site-visit': 'Site visit',
  certification: 'Certification',
};

/** Latin America and the Caribbean, territories with cities of their own included. */
const LATIN_AMERICA =
  'AG AI AR AW BB BM BO BQ BR BS BZ CL CO CR CU CW DM DO EC GD GF GP GT GY HN HT JM KN KY LC MF MQ MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI';

/** The edition of 2022, given its rules and the names of its practices: who has these already has them once. */
export function words2022(rules: typeof Rules2022, practices: readonly Practice[]): Standard {
  return {
    ...rules,
    format: 'wwc-standard/1',
    name: 'What Works Cities Certification',
    lang: 'en',
    practices,
    outcomeMetrics: rules.outcomeMetrics.map((rule): OutcomeMetric => ({
      ...rule,
      ...OUTCOMES[rule.id],
    })),
    journey: rules.journey.map((step): JourneyStep => ({ ...step, name: JOURNEY[step.id] })),
    eligibility: { minPopulation: 30_000 },
    regions: [
      { id: 'united-states', name: 'United States', countries: ['US'] },
      { id: 'canada', name: 'Canada', countries: ['CA'] },
      {
        id: 'latin-america',
        name: 'Latin America and the Caribbean',
        countries: LATIN_AMERICA.split(' '),
      },
    ],
    sizeBands: [
      { id: '30k-100k', minPopulation: 30_000 },
      { id: '100k-250k', minPopulation: 100_000 },
      { id: '250k-500k', minPopulation: 250_000 },
      { id: '500k+', minPopulation: 500_000 },
    ],
    links: [
      {
        title: 'What Works Cities Certification',
        url: 'https://certification.results4america.org/',
      },
      { title: 'About the Certification', url: 'https://certification.results4america.org/about' },
      {
        title: 'Assessment portal',
        url: 'https://certification.results4america.org/s/?language=en_US',
      },
      {
        title: 'Certification Community',
        url: 'https://certification.results4america.org/s/login/SelfRegister?language=en_US',
      },
      {
        title: 'Upcoming learning opportunities',
        url: 'https://r4a.connectedcommunity.org/eventslearningopportunities/calendar',
      },
    ],
    remarks: [
      'How many outcome metrics Gold needs is not certain from public sources; 1 is the published minimum for any tier.',
    ],
  };
}
