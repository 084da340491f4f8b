import { problemAt, type Problem } from '../document/problem.js';
import { repeated } from '../document/repeated.js';
import { criteriaOf, type Standard } from './standard.js';

const LISTS = ['practices', 'tiers', 'outcomeMetrics', 'journey', 'regions', 'sizeBands'] as const;

/** What is wrong with an edition of which each value by itself is right. */
export function contradictions(edition: Standard): Problem[] {
  return [
    ...LISTS.flatMap((list) => repeated(idsIn(edition, list))),
    ...repeated(codesIn(edition)),
    ...repeated(countriesIn(edition)),
    ...emptyLists(edition),
    ...tierProblems(edition),
    ...halfTargets(edition),
    ...notRising(edition.tiers, 'tiers', 'minShare'),
    ...notRising(edition.sizeBands, 'sizeBands', 'minPopulation'),
  ];
}

function idsIn(edition: Standard, list: (typeof LISTS)[number]) {
  return edition[list].map(({ id }, i) => ({ key: id, pointer: `/${list}/${i}/id` }));
}

function codesIn({ practices }: Standard) {
  return practices.flatMap(({ criteria }, i) =>
    criteria.map(({ code }, j) => ({ key: code, pointer: `/practices/${i}/criteria/${j}/code` })),
  );
}

function countriesIn({ regions }: Standard) {
  return regions.flatMap(({ countries }, i) =>
    countries.map((key, j) => ({ key, pointer: `/regions/${i}/countries/${j}` })),
  );
}

function emptyLists({ practices, tiers }: Standard): Problem[] {
  const lists = [
    { list: practices, pointer: '/practices' },
    { list: tiers, pointer: '/tiers' },
    ...practices.map(({ criteria }, i) => ({
      list: criteria,
      pointer: `/practices/${i}/criteria`,
    })),
  ];
  const empty = lists.filter(({ list }) => list.length === 0);
  return empty.map(({ list, pointer }) => problemAt(pointer, 'missing', list, 'at least one'));
}

function tierProblems(edition: Standard): Problem[] {
  const codes = new Set(criteriaOf(edition).map(({ code }) => code));
  const metrics = edition.outcomeMetrics.length;
  return edition.tiers.flatMap(({ criteria, outcomes }, i) => [
    ...repeated(criteria.map((key, j) => ({ key, pointer: `/tiers/${i}/criteria/${j}` }))),
    ...criteria.flatMap((code, j) =>
      codes.has(code)
        ? []
        : [problemAt(`/tiers/${i}/criteria/${j}`, 'unknown-key', code, 'a criterion')],
    ),
    ...(outcomes > metrics
      ? [problemAt(`/tiers/${i}/outcomes`, 'order', outcomes, `at most ${metrics}, all of them`)]
      : []),
  ]);
}

function halfTargets({ outcomeMetrics }: Standard): Problem[] {
  return outcomeMetrics.flatMap((metric, i) =>
    (metric.target === null) === (metric.better === null)
      ? []
      : [problemAt(`/outcomeMetrics/${i}`, 'order', metric, 'target and better, or neither')],
  );
}

function notRising<Key extends string>(
  items: readonly Readonly<Record<Key, number>>[],
  list: string,
  key: Key,
): Problem[] {
  return items.flatMap((item, i) =>
    item[key] > (items[i - 1]?.[key] ?? -1)
      ? []
      : [problemAt(`/${list}/${i}/${key}`, 'order', item[key], 'more than the one before')],
  );
}
