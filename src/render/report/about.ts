import { statedStatus } from '../../scoring/stated-status.js';
import { say } from '../../text/message.js';
import { isTheWords, link, official, practiceName, type Page } from './page.js';
import { strong, type Block } from './report-document.js';

/** What the certification is, and what this record is. */
export function about(page: Page): Block[] {
  const { standard, words, score } = page;
  const { certification, record } = words.report.about;
  const figures = {
    practices: standard.practices.length,
    criteria: score.total,
    population: standard.eligibility.minPopulation,
  };
  const [site] = standard.links;
  return [
    ...certification.map((text): Block => ({ is: 'paragraph', line: say(page, text, figures) })),
    { is: 'paragraph', line: strong(record[statedStatus(page.score)]) },
    ...(site
      ? [{ is: 'paragraph', line: link(site.url, official(page, site.title)) } as const]
      : []),
  ];
}

/** What each practice is about. */
export function explained(page: Page): Block[] {
  const terms = page.standard.practices.map(({ id }) => ({
    term: practiceName(page, id),
    meaning: (isTheWords(page) && page.words.practices[id]?.explanation) || '',
  }));
  return [{ is: 'terms', terms }];
}
