import type { Standard } from '../../../src/standard/standard.js';
import type { CriteriaText, PracticesText } from '../../../src/text/criteria-text.js';
import { cutAtLongRuns } from '../../../src/text/long-runs.js';
import type { ReportText } from '../../../src/text/report-text.js';
import type { Kit } from '../kit.js';
import type { Name, Sheet } from '../sheet.js';

/** The words of the report in one language. */
export interface ReportWords {
  readonly report: ReportText;
  /** Of the edition `wwc-2022`. */
  readonly criteria: CriteriaText;
  readonly practices: PracticesText;
}

/** What every section of the report is drawn from. */
export interface Page {
  readonly kit: Kit;
  readonly sheet: Sheet;
  /** The edition with its names. */
  readonly standard: Standard;
  readonly words: ReportWords;
  /** What the addresses of places in this report begin with. */
  readonly address: string;
  /** Whether the criteria are among what is shown, so that a code can lead to one. */
  readonly hasCriteria: boolean;
  /** Whether a reader supposes something, so that the tier and the results are those of a trial. */
  readonly isTried: boolean;
}

/** A name of the edition: translated where the words have it, else as the edition has it. */
export function practiceName(page: Page, id: string): Name {
  const translated = isTheWords(page) && page.words.practices[id]?.name;
  const practice = page.standard.practices.find((one) => one.id === id);
  return translated || official(page, practice?.name ?? id);
}

/** Words of the edition, marked as such where the page is read in another language. */
export function official({ kit: { html }, sheet, standard }: Page, text: string): Name {
  const isSame = sheet.lang.split('-')[0] === standard.lang.split('-')[0];
  return isSame ? text : html`<span lang=${standard.lang}>${text}</span>`;
}

/** Whether the words are about this edition. */
export function isTheWords({ standard }: Page): boolean {
  return standard.id === 'wwc-2022';
}

/** What somebody has written, however long. */
export function given({ kit: { html } }: Page, text: string): unknown {
  const pieces = cutAtLongRuns(text);
  return html`<bdi
    >${pieces.map((piece, at) => (at % 2 ? html`<span>${piece}</span>` : piece))}</bdi
  >`;
}

/** As the city calls it, else as the edition does. */
export function outcomeName(page: Page, id: string): unknown {
  const { assessment, names } = page.sheet;
  const own = assessment.outcomes?.[id]?.name;
  return own ? given(page, own) : (names.outcomes[id]?.indicator ?? id);
}

/** A number of things, as the reader's language writes it. */
export function countOf({ kit, sheet }: Page, count: number): string {
  return kit.number(count, null, sheet.lang);
}

export function dayOf({ kit, sheet }: Page, date: string): string {
  return kit.longDate(sheet.words.date, date, sheet.lang);
}

/** The address of a place in this report, for readers to send to each other; a page's `<base>` does not matter. */
export function addressOf({ address }: Page, place: string): string {
  return address + place;
}

/** With the city, since a page may hold the reports of several. */
export function landmarkName({ sheet }: Page, name: string): string {
  return [name, sheet.assessment.city?.name].filter(Boolean).join(': ');
}
