import type { Requirement } from '../../../src/scoring/score.js';
import { addressOf, official, type Page } from './page.js';
import { rowsOf, type Row } from './rows.js';

/** The way on: what the next tier asks, what to mend, what is under way, what is not begun, where to learn. */
export function next(page: Page): unknown {
  const { kit, sheet, standard, words } = page;
  const { html, say, tierName } = kit;
  const text = words.report.next;
  const rows = standard.practices.flatMap((practice) => rowsOf(page, practice));
  const open = rows.filter(({ counts }) => counts !== 'yes');
  const above = sheet.score.next;
  const missing = above?.missing ?? [];
  return html`
    ${
      above
        ? part(page, say(sheet, text.toReach, { tier: tierName(sheet, above.tier) }), {
            items: missing.map((one) => requirement(page, one, rows)),
          })
        : html`<p>${text.top}</p>`
    }
    ${part(page, text.mend, {
      why: text.mendWhy,
      items: open.filter(({ isChanged }) => isChanged).map((row) => withNote(page, row)),
    })}
    ${part(page, text.finish, {
      items: open
        .filter((row) => row.counts === 'in-progress' && !row.isChanged)
        .map((row) => named(page, row)),
    })}
    ${part(page, text.begin, {
      items: open
        .filter((row) => row.counts !== 'in-progress' && !row.isChanged)
        .map((row) => named(page, row)),
    })}
    ${part(page, text.learn, {
      items: standard.links.map(
        ({ title, url }) => html`<a href=${url}>${official(page, title)}</a>`,
      ),
    })}
  `;
}

interface Part {
  readonly why?: string;
  readonly items: readonly unknown[];
}

function part({ kit: { html }, sheet }: Page, heading: string, { why, items }: Part): unknown {
  if (!items.length) return '';
  return html`
    <div class="part">
      <div class="practice-heading" role="heading" aria-level=${Math.min(sheet.level + 2, 6)}>
        ${heading}
      </div>
      ${why ? html`<p class="note">${why}</p>` : ''}
      <ul class="steps">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
    </div>
  `;
}

function requirement(page: Page, one: Requirement, rows: readonly Row[]): unknown {
  const { missing } = page.sheet.words.result;
  const { type, needed, had } = one;
  if (type !== 'criterion') return page.kit.say(page.sheet, missing[type], { count: needed - had });
  const row = rows.find(({ code }) => code === one.code);
  return row ? named(page, row) : one.code;
}

function named(page: Page, row: Row): unknown {
  const { html } = page.kit;
  return html`<a class="code" href=${addressOf(page, row.code)}>${row.code}</a>
    ${row.translated ?? official(page, row.name)}`;
}

function withNote(page: Page, row: Row): unknown {
  const { html } = page.kit;
  return html`${named(page, row)}
  ${row.note ? html`<span class="line note"><bdi>${row.note}</bdi></span>` : ''}`;
}
