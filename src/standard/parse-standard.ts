import { parseDocument } from '../document/parse-document.js';
import { refusal, type Parsed } from '../document/problem.js';
import { leaf, listOf, objectOf, orNull } from '../document/shape.js';
import { between, flag, matching, number, oneOf, text, whole } from '../document/values.js';
import { contradictions } from './contradictions.js';
import type {
  Criterion,
  JourneyStep,
  Link,
  OutcomeMetric,
  Practice,
  Region,
  SizeBand,
  Standard,
  Tier,
} from './standard.js';

const id = leaf<string>('an id of letters, digits and dashes', isId);
const name = matching('text that is not empty', /\S/);
const url = matching('a web address', /^https?:\/\/\S+$/);
const link = objectOf<Link>({ title: name, url }, ['title', 'url']);

const criterion = objectOf<Criterion>({ code: id, name, question: text }, ['code', 'name']);

const practice = objectOf<Practice>({ id, name, criteria: listOf(criterion) }, [
  'id',
  'name',
  'criteria',
]);

const tier = objectOf<Tier>(
  { id, minShare: between(0, 1), criteria: listOf(id), outcomes: whole(0) },
  ['id', 'minShare', 'criteria', 'outcomes'],
);

const outcomeMetric = objectOf<OutcomeMetric>(
  {
    id,
    theme: name,
    indicator: name,
    unit: orNull(text),
    target: orNull(number),
    better: orNull(oneOf(['higher', 'lower'])),
    standardSource: orNull(link),
    dataSource: orNull(link),
  },
  ['id', 'theme', 'indicator', 'unit', 'target', 'better', 'standardSource', 'dataSource'],
);

const country = matching('a country code such as US', /^[A-Z]{2}$/);
const countries = listOf(country);

const members = {
  format: oneOf(['wwc-standard/1']),
  id,
  name,
  lang: matching('a language tag such as en', /^[a-z]{2,3}(-[a-z0-9]+)*$/i),
  practices: listOf(practice),
  tiers: listOf(tier),
  outcomeMetrics: listOf(outcomeMetric),
  journey: listOf(objectOf<JourneyStep>({ id, name, optional: flag }, ['id', 'name'])),
  eligibility: objectOf<Standard['eligibility']>({ minPopulation: whole(0) }, ['minPopulation']),
  regions: listOf(objectOf<Region>({ id, name, countries }, ['id', 'name', 'countries'])),
  sizeBands: listOf(objectOf<SizeBand>({ id, minPopulation: whole(0) }, ['id', 'minPopulation'])),
  links: listOf(link),
  remarks: listOf(text),
};

const standard = objectOf<Standard>(members, Object.keys(members) as (keyof Standard)[]);

/**
 * Reads an edition from outside, with the same checks as for the one that is built in. Never throws. Every
 * problem is fatal: there is no scoring by half an edition. Members beyond the format are kept in `rest`.
 */
export function parseStandard(input: unknown): Parsed<Standard> {
  const { value, problems } = parseDocument(input, { format: 'wwc-standard/1' }, standard);
  const all = value ? [...problems, ...contradictions(value)] : problems;
  return value && !all.length ? { value, problems: [] } : refusal(all);
}

/** An id becomes a member's name: what every object has, and where documents keep their rest, cannot be one. */
function isId(input: unknown): boolean {
  const isName = typeof input === 'string' && /^[a-z0-9][a-z0-9+-]*$/i.test(input);
  return isName && !(input in {}) && input !== 'rest';
}
