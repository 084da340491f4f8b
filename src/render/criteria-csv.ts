import type { Assessment, CriterionAnswer } from '../assessment/assessment.js';
import type { Cohort } from '../benchmark/benchmark.js';
import { csvFile, type CsvCell } from '../document/csv-file.js';
import type { Criterion, Practice, Standard } from '../standard/standard.js';
import type { RecordWords } from '../text/record-words.js';

type Words = Omit<RecordWords, 'practices'>;

export interface CriteriaCsvOptions {
  readonly words: Words;
  /** Of a benchmark: all its cities, and those of this size; undefined where these were not published. */
  readonly others?: Readonly<Record<'all' | 'ofSize', Cohort | undefined>> | null | undefined;
}

/**
 * The criteria as a CSV file for a spreadsheet, one a line, with what was answered and decided, and the points that this
 * earns: 1 or 0; where there are others, with the percent of them that earn it. The review notes are in it where the
 * record has them; the city's own notes and its evidence never are.
 */
export function criteriaCsv(
  assessment: Assessment,
  standard: Standard,
  { words, others }: CriteriaCsvOptions,
): string {
  const { criterion, answer, decision, note, allCities, citiesOfSize, file } =
    words.report.criteria;
  const { notPublished } = words.report.field;
  const { practice } = words.scorecard.practices;
  const { code, question, marks, points } = file;
  const heads = [code, criterion, practice, question, answer, decision, note, marks, points];
  const shares = others
    ? [
        { heading: `${allCities} (%)`, cohort: others.all },
        { heading: `${citiesOfSize} (%)`, cohort: others.ofSize },
      ]
    : [];
  const percent = (share: number | null | undefined) =>
    typeof share === 'number' ? Math.round(100 * share) : notPublished;
  const lines = standard.practices.flatMap((one) =>
    one.criteria.map((each) => {
      const given = assessment.answers?.[each.code];
      return [
        ...line({ practice: one, criterion: each, given, standard, words }),
        ...shares.map(({ cohort }) => percent(cohort?.criteria?.[each.code])),
      ];
    }),
  );
  return csvFile([[...heads, ...shares.map(({ heading }) => heading)], ...lines]);
}

interface Asked {
  readonly practice: Practice;
  readonly criterion: Criterion;
  readonly given: CriterionAnswer | undefined;
  readonly standard: Standard;
  readonly words: Words;
}

function line(asked: Asked): CsvCell[] {
  const { practice, criterion, given, standard, words } = asked;
  const { code, name, question } = criterion;
  const { answers, noAnswer } = words.report.criteria;
  const isTheWords = standard.id === 'wwc-2022';
  const text = isTheWords ? words.criteria[code] : undefined;
  const practiceName = isTheWords ? words.scorecard.names.practices[practice.id] : undefined;
  const { answer, review } = given ?? {};
  return [
    code,
    text?.name ?? name,
    practiceName ?? practice.name,
    text?.question ?? question,
    answer ? answers[answer] : noAnswer,
    review && answers[review.decision],
    review?.note,
    marksOf(asked).join('; '),
    (review?.decision ?? answer) === 'yes' ? 1 : 0,
  ];
}

function marksOf({ criterion, given, standard, words }: Asked): string[] {
  const { core, requiredFor, changed, alliance } = words.report.criteria;
  const at = standard.tiers.findIndex(({ criteria }) => criteria.includes(criterion.code));
  const id = standard.tiers[at]?.id ?? '';
  const tier = words.scorecard.badge.record.tiers[id] ?? id;
  const decision = given?.review?.decision;
  return [
    at === 0 && core,
    at > 0 && requiredFor.replace('{tier}', () => tier),
    decision !== undefined && decision !== given?.answer && changed,
    given?.cityDataAlliance && alliance,
  ].filter((mark) => typeof mark === 'string');
}
