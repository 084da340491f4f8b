import type { AssessmentText } from '../assessment-text.js';
import { tiers } from './tiers.js';

export const assessment: AssessmentText = {
  tiers,
  title: 'Self-assessment',
  intro:
    '{criteria} criteria in {practices} practices. Answer them in any order; the result grows with each answer.',
  list: {
    tasks: 'Tasks',
    back: 'All tasks',
    city: 'About your city',
    outcomes: 'Outcome metrics',
    check: 'Check your answers',
    files: 'Files and colleagues',
    begin: 'Begin with',
    goOn: 'Go on with',
    finished: 'Every criterion has an answer.',
    notStarted: 'Not started',
    started: '{answered} of {total} answered',
    begun: 'Begun',
    reported: '{reported} of {total} reported',
    met: '{met} of {total} met',
    done: 'Done',
    earned: '{earned} of {total} earned',
  },
  standing: {
    label: 'Result so far',
    tier: {
      'self-assessed': '{tier} level, self-assessed',
      'in-review': '{tier} level, in review',
      certified: '{tier} certified',
    },
    onTheWay: 'On the way to {tier}',
    earned: '{earned} of {total} criteria earned',
    answered: '{answered} answered',
    basis: {
      'self-assessed': 'A self-assessment is not a certification.',
      'in-review': 'In review: not yet certified.',
      certified: 'Stated by the city.',
    },
    reached: '{tier} reached',
    missing: 'To reach {tier}',
    missingShare: { one: '{count} more criterion', other: '{count} more criteria' },
    missingOutcomes: {
      one: '{count} more outcome metric met',
      other: '{count} more outcome metrics met',
    },
    milestone: 'Next milestone: {count} earned.',
    nearest: 'Nearest to complete:',
  },
  practice: {
    previous: 'Previous',
    next: 'Next',
    withoutQuestions:
      'The full questions could not be loaded. Answer by the short names, or load the page again.',
    withoutPage: 'This page could not be loaded. Load the page again when the connection is back.',
  },
  criterion: {
    core: 'Core: every tier needs it',
    required: '{tier} needs it',
    counts: 'What counts',
    evidence: 'For example',
    answers: { yes: 'Yes', 'in-progress': 'In progress', no: 'No' },
    keys: { yes: 'y', 'in-progress': 'i', no: 'n' },
    useKeys: 'Answer with keys',
    keysHint: 'y yes, i in progress, n no; Enter goes on',
    clear: 'Clear answer',
    beside: 'Note and evidence',
  },
  spoken: {
    answered: '{code}: {answer}.',
    takenBack: '{code}: answer cleared.',
  },
  saved: 'Saved {time}.',
  notSafe: 'This browser may not keep your answers.',
};
