import type { Assessment, CriterionAnswer, Evidence, OutcomeFigure } from './assessment.js';

/**
 * The record as it may be shown to everyone: what the city says of itself, its answers, the decisions, its outcomes,
 * its journey, its links, and the evidence that it marked public. Notes are left out, the city's and the reviewers', for nobody
 * has marked them public; so are members that the format does not name. It scores as the record does.
 * `reviewNotes`: with the reviewers' notes, once somebody has decided that everyone may read them.
 */
export function publicCopy(
  assessment: Assessment,
  { reviewNotes = false }: { readonly reviewNotes?: boolean } = {},
): Assessment {
  const { city, answers, outcomes, links } = assessment;
  return {
    ...pick(assessment, ['format', 'standard', 'status']),
    ...(city && { city: pick(city, ['name', 'country', 'region', 'population', 'website']) }),
    ...(answers && { answers: mapped(answers, (answer) => publicAnswer(answer, reviewNotes)) }),
    ...(outcomes && { outcomes: mapped(outcomes, publicFigure) }),
    ...pick(assessment, ['journey', 'updatedAt']),
    ...(links && { links: links.map((link) => pick(link, ['title', 'url'])) }),
  };
}

function publicAnswer(answer: CriterionAnswer, hasNotes: boolean): CriterionAnswer {
  const { evidence = [], review } = answer;
  const shown = evidence.filter((item) => item.public === true).map(publicEvidence);
  return {
    ...pick(answer, ['answer', 'cityDataAlliance']),
    ...(shown.length > 0 && { evidence: shown }),
    ...(review && {
      review: pick(review, hasNotes ? ['decision', 'note', 'date'] : ['decision', 'date']),
    }),
  };
}

function publicEvidence(evidence: Evidence): Evidence {
  return pick(evidence, ['title', 'url', 'date', 'public']);
}

function publicFigure(figure: OutcomeFigure): OutcomeFigure {
  const { source, history } = figure;
  return {
    ...pick(figure, ['value', 'year', 'name', 'unit', 'target', 'better', 'goal']),
    ...(source && { source: pick(source, ['title', 'url']) }),
    ...(history && { history: history.map((past) => pick(past, ['year', 'value'])) }),
  };
}

/** The members of these names that are there: a member that is added to the format later stays private. */
function pick<T extends object, Name extends keyof T & string>(
  from: T,
  names: readonly Name[],
): Pick<T, Name> {
  const members = names.filter((name) => Object.hasOwn(from, name));
  return Object.fromEntries(members.map((name) => [name, from[name]])) as Pick<T, Name>;
}

function mapped<T>(
  entries: Readonly<Record<string, T>>,
  change: (entry: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
}
