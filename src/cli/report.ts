import { parseArgs } from 'node:util';
import type { Assessment } from '../assessment/assessment.js';
import { publicCopy } from '../assessment/public-copy.js';
import { criteriaCsv } from '../render/criteria-csv.js';
import { cohort, cohortOfSize } from '../render/report/page.js';
import { reportHtml } from '../render/report/report-html.js';
import { reportMarkdown } from '../render/report/report-markdown.js';
import { reportOf, type ReportOptions } from '../render/report/report-of.js';
import { REPORT_WORDS } from '../render/report/words.js';
import type { Standard } from '../standard/standard.js';
import { benchmarkIn, recordsIn, standardIn } from './documents.js';
import { refuseToOverwrite, writeWhole } from './files.js';
import type { Io } from './io.js';
import { misuse } from './refusal.js';

type Format = (assessment: Assessment, standard: Standard, options: ReportOptions) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  html: (...given) => reportHtml(reportOf(...given)),
  markdown: (...given) => reportMarkdown(reportOf(...given)),
  csv: (assessment, standard, { words, benchmark }) => {
    const of = (id: string | null) => cohort({ benchmark: benchmark ?? null }, id);
    const ofSize = of(cohortOfSize({ assessment, standard }));
    return criteriaCsv(assessment, standard, {
      words,
      others: benchmark && { all: of('all'), ofSize },
    });
  },
  json: (assessment) => `${JSON.stringify(assessment, null, 2)}\n`,
};

const OPTIONS = {
  format: { type: 'string', default: 'html' },
  lang: { type: 'string', default: 'en' },
  benchmark: { type: 'string' },
  earlier: { type: 'string', multiple: true, default: [] as string[] },
  standard: { type: 'string' },
  'review-notes': { type: 'boolean', default: false },
  out: { type: 'string' },
  replace: { type: 'boolean', default: false },
} as const;

export async function report(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
  });
  const [path] = positionals;
  const { out, replace, benchmark, earlier, standard: edition } = values;
  if (!path) throw misuse('Say which record, or - for standard input.');
  if (positionals.length > 1)
    throw misuse('One record only; earlier ones come with --earlier FILE.');
  if ([path, benchmark, edition, ...earlier].filter((one) => one === '-').length > 1)
    throw misuse('Standard input is one file only.');
  const write = formatOf(values);
  const spoken = languageOf(values.lang);
  if (out) refuseToOverwrite(out, { replace });
  const standard = standardIn(edition, io);
  const [record, listed] = recordsIn(path, standard, io);
  const copy = publicCopy(record, { reviewNotes: values['review-notes'] });
  const text = write(copy, standard, {
    ...spoken,
    benchmark: benchmark ? benchmarkIn(benchmark, standard, io) : undefined,
    earlier: [...listed, ...earlier.flatMap((one) => recordsIn(one, standard, io).flat())],
  });
  if (out) writeWhole(out, text, { replace });
  // Whoever prints a line ends it.
  else io.say(text.replace(/\n$/, ''));
  return 0;
}

interface Wanted {
  readonly format: string;
  readonly benchmark?: string | undefined;
  readonly earlier: readonly string[];
}

/** Refuses what the format would leave out. */
function formatOf({ format: name, benchmark, earlier }: Wanted): Format {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw misuse(`--format is one of ${Object.keys(FORMATS).join(', ')}.`);
  if (name === 'json' && benchmark)
    throw misuse('--format json is the record alone; csv, html and markdown take --benchmark.');
  if (['csv', 'json'].includes(name) && earlier.length)
    throw misuse(`--format ${name} is of one record; html and markdown take --earlier.`);
  return format;
}

/** A language that there are words in, and the way in which it writes figures somewhere: `es-MX`. */
function languageOf(lang: string): Pick<ReportOptions, 'lang' | 'words'> {
  const words = REPORT_WORDS[lang.split('-')[0] ?? ''];
  if (!words || !isLanguageTag(lang)) {
    throw misuse(`--lang is one of ${Object.keys(REPORT_WORDS).join(', ')}, or such as es-MX.`);
  }
  return { lang, words };
}

function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
