import type { OutcomeMoreText } from '../outcome-more-text.js';

export const outcomeMore: OutcomeMoreText = {
  goal: 'Sustainable Development Goal',
  years: 'Figures by year',
  year: 'Year',
  figure: 'Figure',
  computed: {
    broadband:
      'The share of all households that have a high-speed internet connection at home. In the United States it comes from the American Community Survey of the Census Bureau, which asks a sample of households.',
    'air-quality':
      'The fine particles that residents breathe in, estimated as an average over the whole year, in micrograms per cubic meter of air. In the United States it comes from measurements that the Environmental Protection Agency collects.',
    'city-priority': 'The city names this figure, where it comes from, and the target.',
  },
  computedElsewhere: 'Whoever names the figure says how it is computed; see its source.',
  compared: 'The figure is held against {target} as it is, without rounding.',
};
