import type { AssessmentDetailsText } from '../../../src/text/assessment-details-text.js';
import type { OutcomeMetricText } from '../../../src/text/outcome-metric-text.js';

/** What these pages say. */
export interface PagesWords {
  readonly details: AssessmentDetailsText;
  /** Names of the Sustainable Development Goals, the first at 0. */
  readonly goals: readonly string[];
  readonly outcomeMetric: Pick<OutcomeMetricText, 'metrics' | 'reach'>;
}

/** The words in a language, or in English. */
export async function wordsIn(language: string): Promise<PagesWords> {
  if (language === 'es') {
    return {
      ...(await import('../../../src/text/es/assessment-details.js')),
      ...(await import('../../../src/text/es/goals.js')),
      ...(await import('../../../src/text/es/outcome-metric.js')),
    };
  }
  return {
    ...(await import('../../../src/text/en/assessment-details.js')),
    ...(await import('../../../src/text/en/goals.js')),
    ...(await import('../../../src/text/en/outcome-metric.js')),
  };
}
