import type { Filter, Order } from '../../../src/text/report-text.js';
import { has } from './cohorts.js';
import { landmarkName, type Page } from './page.js';
import type { Finding } from './rows.js';

/** What a reader can change in it. */
export interface FinderActs {
  readonly find: (change: Partial<Finding>) => void;
}

interface Result {
  readonly acts: FinderActs;
  /** How many criteria fit. */
  readonly found: number;
}

/** Search, filter and order of the criteria; how many fit is told as it changes. */
export function finder(page: Page, finding: Finding, { acts, found }: Result): unknown {
  const { html, say } = page.kit;
  const text = page.words.report.criteria;
  const search = (event: Event) => acts.find({ query: (event.target as HTMLInputElement).value });
  return html`
    <div
      class="finder"
      part="finder"
      role="search"
      aria-label=${landmarkName(page, page.words.report.headings.criteria)}
    >
      <label>
        <span>${text.search}</span>
        <input type="search" .value=${finding.query} @input=${search} />
      </label>
      ${choice<Filter>(page, {
        label: text.show,
        options: text.filters,
        chosen: finding.filter,
        choose: (filter) => acts.find({ filter }),
      })}
      ${choice<Order>(page, {
        label: text.order,
        options: ordersOf(page),
        chosen: finding.order,
        choose: (order) => acts.find({ order }),
      })}
      <p class="state" role="status">
        ${found ? say(page.sheet, text.shown, { count: found }) : text.none}
      </p>
    </div>
  `;
}

/** An order by what other cities do needs figures of them. */
function ordersOf(page: Page): Readonly<Partial<Record<Order, string>>> {
  const { 'common-first': common, ...orders } = page.words.report.criteria.orders;
  return has(page, 'all', 'criteria') ? { ...orders, 'common-first': common } : orders;
}

interface Choice<Value extends string> {
  readonly label: string;
  readonly options: Readonly<Partial<Record<Value, string>>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function choice<Value extends string>(
  { kit: { html } }: Page,
  { label, options, chosen, choose }: Choice<Value>,
): unknown {
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value as Value);
  return html`
    <label>
      <span>${label}</span>
      <select @change=${change}>
        ${Object.entries(options).map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select>
    </label>
  `;
}
