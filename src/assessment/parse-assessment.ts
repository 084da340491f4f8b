import { parseDocument } from '../document/parse-document.js';
import {
  dictionaryOf,
  listOf,
  objectOf,
  orNull,
  type Parsed,
  type Shape,
} from '../document/shape.js';
import { date, flag, matching, moment, number, oneOf, text, whole } from '../document/values.js';
import { criteriaOf, type Rules } from '../standard/standard.js';
import { rules as wwc2022 } from '../standard/wwc-2022-rules.js';
import {
  ANSWERS,
  ASSESSMENT_FORMAT,
  STATUSES,
  type Assessment,
  type City,
  type CriterionAnswer,
  type Evidence,
  type OutcomeFigure,
  type RecordLink,
  type Review,
  type YearFigure,
} from './assessment.js';

const answer = oneOf(ANSWERS);
const year = whole(1900, 2200);

const city = objectOf<City>({
  name: text,
  country: matching('a country code of two letters such as US', /^[A-Z]{2}$/),
  region: text,
  population: whole(0),
  website: text,
});

const criterionAnswer = objectOf<CriterionAnswer>({
  answer,
  cityDataAlliance: flag,
  note: text,
  evidence: listOf(objectOf<Evidence>({ title: text, url: text, date, public: flag })),
  review: objectOf<Review>({ decision: answer, note: text, date }, ['decision']),
});

const outcomeFigure = objectOf<OutcomeFigure>({
  value: number,
  year,
  source: objectOf<NonNullable<OutcomeFigure['source']>>({ title: text, url: text }),
  history: listOf(objectOf<YearFigure>({ year, value: number }, ['year', 'value'])),
  name: text,
  unit: text,
  target: number,
  better: oneOf(['higher', 'lower']),
  goal: whole(1, 17),
});

/**
 * Reads a record from outside: what `JSON.parse` gives, or anything else. Never throws. `value` is absent where
 * the input is no assessment, is of a newer version, or answers another edition than `standard`; all else that
 * is wrong is reported, left out, and kept in `rest`.
 */
export function parseAssessment(input: unknown, standard: Rules = wwc2022): Parsed<Assessment> {
  const header = { format: ASSESSMENT_FORMAT, standard: standard.id };
  return parseDocument(input, header, assessmentOf(standard));
}

function assessmentOf({ id, practices, outcomeMetrics, journey }: Rules): Shape<Assessment> {
  const codes = criteriaOf({ practices }).map(({ code }) => code);
  const metrics = outcomeMetrics.map((metric) => metric.id);
  const steps = journey.map((step) => step.id);
  return objectOf<Assessment>({
    format: oneOf([ASSESSMENT_FORMAT]),
    standard: text,
    status: oneOf(STATUSES),
    city,
    answers: dictionaryOf(codes, `a criterion of ${id}`, criterionAnswer),
    outcomes: dictionaryOf(metrics, `an outcome metric of ${id}`, outcomeFigure),
    journey: dictionaryOf(steps, `a step of ${id}`, orNull(date)),
    links: listOf(objectOf<RecordLink>({ title: text, url: text })),
    updatedAt: moment,
  });
}
