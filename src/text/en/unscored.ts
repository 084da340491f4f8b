import type { UnscoredText } from '../unscored-text.js';

export const unscored: UnscoredText = {
  heading: 'The results cannot be shown here yet',
  says: 'What the record says of itself',
  status: 'Status',
  statuses: {
    'self-assessed': 'Self-assessed by the city. This is not a certification.',
    'in-review': 'In review by the program. The city is not certified yet.',
    certified: 'Certified, as stated by the city. This page has not checked it.',
  },
  noStatus: 'None that this page can read',
  days: { certified: 'Certified on', changed: 'Last changed' },
  answers: 'Answers',
  standard: 'Edition of the standard',
  format: 'Format',
  open: 'Open the record (JSON)',
};
