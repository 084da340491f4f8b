import type { Assessment, City, Evidence, OutcomeFigure, YearFigure } from './assessment.js';
import type * as EditAnswer from './edit-answer.js';

type Change<T> = EditAnswer.Change<T>;

/** What these edits are made of; handed over, since a page has it already when it comes to them. */
type Basics = Pick<typeof EditAnswer, 'changed' | 'inDictionary' | 'inOwnWords' | 'withEntry'>;

/** Edits of what is said of a city beside its answers. */
export function detailEdits({ changed, inDictionary, inOwnWords, withEntry }: Basics) {
  /**
   * The record with another piece of evidence at `index`; past the last one it is added, null takes it away. One of which
   * nothing is left stays where others follow it, so that these keep their places.
   */
  function withEvidence(
    assessment: Assessment,
    { code, index }: { readonly code: string; readonly index: number },
    change: Change<Evidence> | null,
  ): Assessment {
    const before = assessment.answers?.[code]?.evidence ?? [];
    const isLast = index >= before.length - 1;
    const piece = change
      ? (changed(before[index], change) ?? (isLast ? undefined : {}))
      : undefined;
    if (piece === before[index]) return assessment;
    const evidence = before.toSpliced(index, 1, ...(piece ? [piece] : []));
    return withEntry(assessment, code, { evidence: evidence.length ? evidence : undefined });
  }

  /** The record with another figure for an outcome metric, or something else said of it. */
  function withOutcome(
    assessment: Assessment,
    id: string,
    change: Change<OutcomeFigure>,
  ): Assessment {
    const outcomes = inDictionary(assessment.outcomes, id, change);
    return inOwnWords(assessment, changed(assessment, { outcomes }) as Assessment);
  }

  /** The record with something else said of where the figure of an outcome metric comes from. */
  function withSource(
    assessment: Assessment,
    id: string,
    change: Change<NonNullable<OutcomeFigure['source']>>,
  ): Assessment {
    const source = changed(assessment.outcomes?.[id]?.source, change);
    return withOutcome(assessment, id, { source });
  }

  /** The record with another earlier figure at `index`; past the last one it is added, null takes it away. */
  function withYear(
    assessment: Assessment,
    { id, index }: { readonly id: string; readonly index: number },
    figure: YearFigure | null,
  ): Assessment {
    const before = assessment.outcomes?.[id]?.history ?? [];
    const after = figure ? changed(before[index], figure) : undefined;
    if (after === before[index]) return assessment;
    const history = before.toSpliced(index, 1, ...(after ? [after] : []));
    return withOutcome(assessment, id, { history: history.length ? history : undefined });
  }

  /** The record with something else said of the city. */
  function withCity(assessment: Assessment, change: Change<City>): Assessment {
    const city = changed(assessment.city, change);
    return inOwnWords(assessment, changed(assessment, { city }) as Assessment);
  }

  return { withCity, withEvidence, withOutcome, withSource, withYear };
}
