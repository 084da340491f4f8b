import { html, nothing, type TemplateResult } from 'lit';
import { named, type Sheet } from './sheet.js';

/** By which edition this was scored, and whose words these are. */
export function footer(sheet: Sheet): TemplateResult {
  const { words, names, score } = sheet;
  const { unofficial } = words.badge.record;
  return html`
    <footer class="footer" part="footer">
      <p class="note">
        ${words.edition} ${named(sheet, names.name)} (${score.standard}).
        ${unofficial ? `${unofficial}.` : nothing}
      </p>
    </footer>
  `;
}
