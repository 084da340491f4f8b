import { journeyOf, type StepProgress } from '../../scoring/journey.js';
import { say } from '../../text/message.js';
import { day, isTheWords, official, type Page } from './page.js';
import { lines, sign, soft, strong, type Block, type Line } from './report-document.js';

/** The steps from self-assessment to certification: done, current, ahead. */
export function journey(page: Page): Block[] {
  const steps = journeyOf(page.assessment, page.score, page.standard);
  return [{ is: 'steps', items: steps.map((step) => item(page, step)) }];
}

const SIGNS = { done: 'met', unrecorded: 'not-reported', current: 'open', ahead: 'open' } as const;

function item(page: Page, { step, progress, date }: StepProgress): Line {
  const text = page.words.report.journey;
  const said = date ? say(page, text.doneOn, { date: day(page, date) }) : text[progress];
  const name = (isTheWords(page) && text.steps[step.id]) || official(page, step.name);
  const shown: Line = progress === 'current' ? strong(name) : name;
  return [
    sign(SIGNS[progress]),
    lines(step.optional ? [shown, ' ', soft(`(${text.optional})`)] : shown, soft(said)),
  ];
}
