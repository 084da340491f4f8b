/**
 * The core of wwc-widgets: plain data and plain functions, with no page, no clock and no network.
 *
 * A *standard* is one edition of the certification: its *practices*, each a group of *criteria*; its *tiers*,
 * each with a share of criteria and *gates*; its *outcome metrics*, figures about residents' lives. An
 * *assessment* is a city's record against one standard: its *answers*, with *evidence*; the *review*, whose
 * *decision* counts before the answer; its *outcomes*; its *journey* of six steps; and a *status*, how far it
 * has come. A *benchmark* holds the figures of *cohorts*, the cities that a city is compared with.
 */
export type { Parsed, Problem, ProblemCode, Rest } from './document/shape.js';
export { toDocument } from './document/to-document.js';

export { wwc2022 } from './standard/wwc-2022.js';
export { parseStandard } from './standard/parse-standard.js';
export { criteriaOf, isCore, requiredFrom } from './standard/standard.js';
export type * from './standard/standard.js';

export { parseAssessment } from './assessment/parse-assessment.js';
export { assessmentCsv } from './assessment/assessment-csv.js';
export { readAssessmentCsv } from './assessment/read-assessment-csv.js';
export { diffAssessments } from './assessment/diff-assessments.js';
export type * from './assessment/diff-assessments.js';
export { mergeAssessments } from './assessment/merge-assessments.js';
export type { Merged } from './assessment/merge.js';
export { asThree, handedOver, partOf } from './assessment/part.js';
export { publicCopy } from './assessment/public-copy.js';
export { ANSWERS, ASSESSMENT_FORMAT, STATUSES } from './assessment/assessment.js';
export type * from './assessment/assessment.js';

export { benchmark } from './benchmark/make-benchmark.js';
export type { BenchmarkOptions } from './benchmark/make-benchmark.js';
export { parseBenchmark } from './benchmark/parse-benchmark.js';
export { BENCHMARK_FORMAT } from './benchmark/benchmark.js';
export type * from './benchmark/benchmark.js';

export { criteriaNeeded, decided, score } from './scoring/score.js';
export type * from './scoring/score.js';
export { suppose } from './scoring/suppose.js';
export type * from './scoring/suppose.js';
export { journeyOf } from './scoring/journey.js';
export type * from './scoring/journey.js';
export { plan } from './scoring/plan.js';
export type * from './scoring/plan.js';
export { outcomeStanding } from './scoring/outcome-standing.js';
export type * from './scoring/outcome-standing.js';
export { eligibility, regionOf, sizeBandOf } from './scoring/eligibility.js';
export type * from './scoring/eligibility.js';

export { verify } from './credential/verify.js';
export { agrees } from './credential/agrees.js';
export type { Circumstances } from './credential/verify.js';
export type { Claims, Code, Result, State, Verdict } from './credential/verdict.js';
export { parseTrust } from './credential/parse-trust.js';
export type * from './credential/trust.js';

export { criteriaCsv } from './render/criteria-csv.js';
export type { CriteriaCsvOptions } from './render/criteria-csv.js';
export { jsonLd } from './render/json-ld.js';
export type { JsonLdOptions } from './render/json-ld.js';
export { reportOf } from './render/report/report-of.js';
export type { ReportOptions } from './render/report/report-of.js';
export { reportHtml } from './render/report/report-html.js';
export { reportMarkdown } from './render/report/report-markdown.js';
export { REPORT_WORDS } from './render/report/words.js';
