import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../src/text/message.js';
import { named, type Sheet } from './sheet.js';

/** By which edition this was scored, what was left out of the record, and whose words these are. */
export function footer(sheet: Sheet): TemplateResult {
  const { words, names, score, problems } = sheet;
  const { unofficial } = words.badge.record;
  const count = problems.length;
  return html`
    <footer class="footer" part="footer">
      ${count ? html`<p class="note">${say(sheet, words.leftOut, { count })}</p>` : nothing}
      <p class="note">
        ${words.edition} ${named(sheet, names.name)} (${score.standard}).
        ${unofficial ? `${unofficial}.` : nothing}
      </p>
    </footer>
  `;
}
