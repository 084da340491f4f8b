/** One piece of work of the core, measured in a process of its own. */
export interface Task {
  readonly id: string;
  readonly label: string;
  /** The file in this folder. */
  readonly entry: string;
  /** How many units make one run. */
  readonly count: number;
  /** How large one unit is, where that is not always the same. */
  readonly size?: number;
}

export interface TaskGroup {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** The first is the one that the others are held against. */
  readonly tasks: readonly Task[];
  /** Whether the tasks do the same work at several sizes: so many units, or units so large. */
  readonly growth?: 'count' | 'size';
}

/** Everything that is measured in Node. */
export const TASK_GROUPS: readonly TaskGroup[] = [
  {
    id: 'scoring',
    title: 'Scoring 100,000 assessments',
    unit: 'assessment',
    tasks: [
      { id: 'wwc', label: 'score()', entry: 'score.ts', count: 100_000 },
      {
        id: 'by-hand',
        label: 'hand-written loop (limit)',
        entry: 'score-by-hand.ts',
        count: 100_000,
      },
      { id: 'tier', label: 'hand-written, tier alone', entry: 'tier-by-hand.ts', count: 100_000 },
      { id: 'tiers', label: 'json-rules-engine, tiers', entry: 'score-tier-rules.js', count: 500 },
      { id: 'rules', label: 'json-rules-engine, all', entry: 'score-rules-engine.js', count: 200 },
    ],
  },
  {
    id: 'scoring-growth',
    title: 'Scoring more assessments',
    unit: 'assessment',
    growth: 'count',
    tasks: [1000, 10_000, 100_000].map((count) => ({
      id: String(count),
      label: count.toLocaleString('en-US'),
      entry: 'score.ts',
      count,
    })),
  },
  {
    id: 'parsing',
    title: 'Reading an assessment from text',
    unit: 'document',
    tasks: [
      { id: 'wwc', label: 'JSON.parse and parseAssessment()', entry: 'parse.ts', count: 1000 },
      { id: 'json', label: 'JSON.parse alone (limit)', entry: 'parse-json.ts', count: 1000 },
    ],
  },
  {
    id: 'parsing-growth',
    title: 'Reading more evidence',
    unit: 'document',
    growth: 'size',
    tasks: [43, 430, 4300].map((size) => ({
      id: String(size),
      label: `${size.toLocaleString('en-US')} links`,
      entry: 'parse.ts',
      count: 4300 / size,
      size,
    })),
  },
  {
    id: 'merging',
    title: 'Merging two changed records',
    unit: 'merge',
    tasks: [{ id: 'wwc', label: 'mergeAssessments()', entry: 'merge.ts', count: 1000 }],
  },
  {
    id: 'merging-growth',
    title: 'Merging more evidence',
    unit: 'merge',
    growth: 'size',
    tasks: [43, 430, 4300].map((size) => ({
      id: String(size),
      label: `${size.toLocaleString('en-US')} links`,
      entry: 'merge.ts',
      count: 4300 / size,
      size,
    })),
  },
  {
    id: 'benchmark',
    title: 'A benchmark document from many assessments',
    unit: 'document',
    growth: 'size',
    tasks: [200, 2000, 20_000].map((size) => ({
      id: String(size),
      label: `${size.toLocaleString('en-US')} cities`,
      entry: 'benchmark.ts',
      count: 1,
      size,
    })),
  },
];
