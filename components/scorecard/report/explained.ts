import { isTheWords, practiceName, type Page } from './page.js';

/** What each practice is about. */
export function explained(page: Page): unknown {
  const { html } = page.kit;
  return html`
    <dl class="explained">
      ${page.standard.practices.map(({ id }) => {
        const text = isTheWords(page) ? page.words.practices[id]?.explanation : undefined;
        return html`<div>
          <dt>${practiceName(page, id)}</dt>
          <dd>${text}</dd>
        </div>`;
      })}
    </dl>
  `;
}
