import type { JourneyStep } from '../../standard/standard.js';
import { say } from '../../text/message.js';
import { day, isTheWords, official, type Page } from './page.js';
import { lines, sign, soft, strong, type Block, type Line } from './report-document.js';

/** The steps from self-assessment to certification: done, current, ahead. */
export function journey(page: Page): Block[] {
  const reached = lastDone(page);
  const items = page.standard.journey.map((step, at) => {
    return item(page, step, at <= reached ? 'done' : at === reached + 1 ? 'current' : 'ahead');
  });
  return [{ is: 'steps', items }];
}

/** The last step with a day, or the one that the status implies; -1 before the first. */
function lastDone({ assessment, score, standard }: Page): number {
  const dated = standard.journey.findLastIndex(({ id }) => assessment.journey?.[id]);
  if (score.tier && score.status === 'certified') return standard.journey.length - 1;
  return score.status === 'in-review' ? Math.max(0, dated) : dated;
}

function item(page: Page, step: JourneyStep, progress: 'done' | 'current' | 'ahead'): Line {
  const text = page.words.report.journey;
  const date = page.assessment.journey?.[step.id];
  // An optional step without a day may have been left out.
  const isSkipped = progress === 'done' && step.optional && !date;
  const said = date ? say(page, text.doneOn, { date: day(page, date) }) : text[progress];
  const name = (isTheWords(page) && text.steps[step.id]) || official(page, step.name);
  const shown: Line = progress === 'current' ? strong(name) : name;
  return [
    sign(progress === 'done' && !isSkipped ? 'met' : 'open'),
    lines(
      step.optional ? [shown, ' ', soft(`(${text.optional})`)] : shown,
      isSkipped ? null : soft(said),
    ),
  ];
}
