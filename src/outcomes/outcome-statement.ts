import type { LooseFigure } from './told-figure.js';
import type { Standing } from '../scoring/outcome-standing.js';
import type { Better, Standard } from '../standard/standard.js';
import type { MetricText } from '../text/outcome-metric-text.js';

/** A metric of another edition comes without our own words for why it matters. */
type Metric = Omit<MetricText, 'why'> & { readonly why?: string };

/** What one tile says. */
export interface Statement {
  /** Null for a metric that the page describes alone. */
  readonly metric: Metric | null;
  /** What is measured; null where nobody says. */
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly figure: LooseFigure;
  /** Null where not reported. */
  readonly value: number | null;
  /** What is enough; null where the city has named nothing. */
  readonly target: number | null;
  readonly better: Better | null;
  /** Whether the city says what is measured and what is enough. */
  readonly isOwn: boolean;
  /** How far above the target; below 0 where under it; null without both. */
  readonly gap: number | null;
  readonly standing: Standing;
}

/** Where metrics are described: the element's words for the edition of 2022, the edition itself for any other. */
export interface Names {
  readonly edition: Standard | null;
  readonly texts: Readonly<Record<string, MetricText>>;
}

/** Holds a figure against the standard of its metric, as `outcomeStanding` does, with all there is to say of it. */
export function outcomeStatement(id: string | null, figure: LooseFigure, names: Names): Statement {
  const metric = metricOf(id ?? '', names);
  const isOwn = typeof metric?.target !== 'number';
  const value = figure.value ?? null;
  const target = metric?.target ?? figure.target ?? null;
  const better = metric?.better ?? figure.better ?? null;
  const gap = value === null || target === null ? null : value - target;
  return {
    metric,
    indicator: (isOwn && figure.name) || (metric?.indicator ?? null),
    unit: metric?.unit ?? figure.unit ?? null,
    figure,
    value,
    target,
    better,
    isOwn,
    gap,
    standing: standingOf(gap, better),
  };
}

function metricOf(id: string, { edition, texts }: Names): Metric | null {
  if (edition && edition.id !== 'wwc-2022') {
    const metric = edition.outcomeMetrics.find((one) => one.id === id);
    return metric ? { ...metric, standard: metric.standardSource } : null;
  }
  return Object.hasOwn(texts, id) ? (texts[id] ?? null) : null;
}

function standingOf(gap: number | null, better: Better | null): Standing {
  if (gap === null || better === null) return 'not-reported';
  return gap === 0 || gap > 0 === (better === 'higher') ? 'met' : 'not-met';
}
