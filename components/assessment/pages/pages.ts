import type { TemplateResult } from 'lit';
import type { Standard } from '../../../src/standard/standard.js';
import { words2022 } from '../../../src/standard/wwc-2022-words.js';
import type { Questionnaire, Task, WholeForm } from '../form.js';
import type { Kit } from '../kit.js';
import { checkPage } from './check-page.js';
import { cityPage } from './city-page.js';
import { filesPage } from './files-page.js';
import { receive, rules } from './handed-over.js';
import { keepMistakes } from './kept-mistakes.js';
import { outcomesPage } from './outcomes-page.js';
import { pagesSheet } from './pages.styles.js';
import { wordsIn, type PagesWords } from './words.js';

export { besideAnswer } from './beside-answer.js';
export { hasMistake, toMend } from './broken-links.js';
export { decision } from './decision.js';
export { keepingRemark } from './keeping.js';
export { beginAnew, unreadParts } from './unread.js';

/** Before the first page: what the form hands over, the looks of all pages for its root; gives the words. */
export async function load(kit: Kit, root: ShadowRoot, language: string): Promise<PagesWords> {
  receive(kit);
  if (!root.adoptedStyleSheets.includes(pagesSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, pagesSheet];
  }
  return wordsIn(language);
}

const known = new WeakMap<Questionnaire, Standard>();

/** The whole of an edition: where the page gave none, that of 2022 with what only these pages need. */
export function edition(standard: Questionnaire): Standard {
  if ('regions' in standard) return standard as Standard;
  const found = known.get(standard) ?? words2022(rules, standard.practices);
  known.set(standard, found);
  return found;
}

/** The page of a task that is no practice. */
export function taskPage(form: WholeForm, task: Task): TemplateResult {
  keepMistakes(form);
  // A draft may name a page that there is no longer.
  const pages: Partial<Record<Task, typeof checkPage>> = {
    city: cityPage,
    outcomes: outcomesPage,
    files: filesPage,
  };
  return (pages[task] ?? checkPage)(form);
}
