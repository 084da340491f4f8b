import type { OutcomeFigure } from '../../assessment/assessment.js';
import { yearsOf } from '../../outcomes/years-of.js';
import type { OutcomeStanding } from '../../scoring/outcome-standing.js';
import type { Link } from '../../standard/standard.js';
import { say } from '../../text/message.js';
import { quantity } from '../../text/quantity.js';
import { isTheWords, link, official, type Page } from './page.js';
import { given, lines, sign, soft, strong, type Block, type Line } from './report-document.js';

/** One outcome metric: how it stands, what the city reported of it, what the edition calls it. */
interface Outcome {
  readonly standing: OutcomeStanding;
  readonly figure: OutcomeFigure | undefined;
  readonly theme: Line;
  readonly indicator: Line;
  readonly unit: string | null;
  readonly standard: Link | null;
}

/** The figures about residents' lives: each with its standard, where both come from, and earlier years. */
export function outcomes(page: Page): Block[] {
  return page.score.outcomes.map((standing) => part(page, outcomeOf(page, standing)));
}

/** What the city calls it, else the edition. */
export function outcomeName(page: Page, id: string): Line {
  const own = page.assessment.outcomes?.[id]?.name;
  if (own !== undefined) return given(own);
  const ours = isTheWords(page) ? page.words.scorecard.names.outcomes[id]?.indicator : undefined;
  const theirs = page.standard.outcomeMetrics.find((metric) => metric.id === id);
  return ours ?? official(page, theirs?.indicator ?? id);
}

function outcomeOf(page: Page, standing: OutcomeStanding): Outcome {
  const { id } = standing;
  const figure = page.assessment.outcomes?.[id];
  const ours = isTheWords(page) ? page.words.scorecard.names.outcomes[id] : undefined;
  const theirs = page.standard.outcomeMetrics.find((metric) => metric.id === id);
  return {
    standing,
    figure,
    theme: ours?.theme ?? official(page, theirs?.theme ?? ''),
    indicator: outcomeName(page, id),
    unit: theirs?.unit ?? figure?.unit ?? null,
    standard: ours ? ours.standard : (theirs?.standardSource ?? null),
  };
}

function part(page: Page, outcome: Outcome): Block {
  const { standing, figure, theme, indicator } = outcome;
  const { standings, source } = page.words.scorecard.outcomes;
  const from = figure?.source?.title ?? figure?.source?.url;
  const state: Line = [sign(standing.standing), ' ', standings[standing.standing]];
  const origin: Line = from ? [`${source}: `, link(figure?.source?.url, given(from))] : '';
  return {
    is: 'part',
    name: 'outcome',
    heading: indicator,
    blocks: [
      { is: 'note', line: theme },
      { is: 'paragraph', line: lines(value(page, outcome), state) },
      {
        is: 'note',
        line: lines(standardLine(page, outcome), origin || null, goalLine(page, figure?.goal)),
      },
      ...computed(page, standing.id),
      ...earlier(page, outcome),
    ],
  };
}

function value({ lang }: Page, { standing, figure, unit }: Outcome): Line {
  if (standing.value === null) return '–';
  const year = figure?.year === undefined ? '' : soft(` ${figure.year}`);
  return [strong(given(quantity(standing.value, unit, lang))), year];
}

function standardLine(page: Page, { standing, figure, unit, standard }: Outcome): Line {
  const { atLeast, atMost, ownTarget, noTarget } = page.words.scorecard.outcomes;
  const { target, better } = standing;
  if (target === null || better === null) return noTarget;
  const message = better === 'lower' ? atMost : atLeast;
  const said = given(say(page, message, { target: quantity(target, unit, page.lang) }));
  if (standard) return [said, ', ', link(standard.url, official(page, standard.title))];
  return figure?.target === undefined ? said : [said, `, ${ownTarget}`];
}

/** The Sustainable Development Goal that the city's own figure serves. */
function goalLine({ words }: Page, goal: number | undefined): Line | null {
  const name = goal === undefined ? undefined : words.goals[goal - 1];
  return name === undefined ? null : `${words.outcome.goal}: ${goal} ${name}`;
}

function computed(page: Page, id: string): Block[] {
  const line = isTheWords(page) ? page.words.outcome.computed[id] : undefined;
  return line === undefined ? [] : [{ is: 'note', line }];
}

function earlier(page: Page, { figure, unit }: Outcome): Block[] {
  const { years, year, figure: heading } = page.words.outcome;
  if (!figure?.history?.length) return [];
  return [
    {
      is: 'table',
      name: 'years',
      caption: years,
      columns: [{ heading: year }, { heading, isFigure: true }],
      rows: yearsOf(figure).map((one) => [
        String(one.year),
        given(quantity(one.value, unit, page.lang)),
      ]),
    },
  ];
}
