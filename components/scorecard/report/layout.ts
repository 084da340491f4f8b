import type { Section, SectionId } from '../views.js';
import { addressOf, landmarkName, type Page } from './page.js';

/** Which sections are folded, and how a reader folds one or opens it. */
export interface Folding {
  readonly folded: ReadonlySet<SectionId>;
  readonly fold: (id: SectionId, isFolded: boolean) => void;
}

/** The sections in order, each to be folded; where there are several, under a list of them to jump by. */
export function layout(page: Page, sections: readonly Section[], folding: Folding): unknown {
  const { html } = page.kit;
  return html`
    ${sections.length > 2 ? outline(page, sections) : ''}
    ${sections.map((section) => foldable(page, section, folding))}
  `;
}

function outline(page: Page, sections: readonly Section[]): unknown {
  const { html } = page.kit;
  return html`
    <nav class="outline" part="outline" aria-label=${landmarkName(page, page.words.report.outline)}>
      <p class="state" aria-hidden="true">${page.words.report.outline}</p>
      <ol>
        ${sections.map(({ id, heading }) => {
          return html`<li><a href=${addressOf(page, id)}>${heading}</a></li>`;
        })}
      </ol>
    </nav>
  `;
}

/** What is folded can still be found by the browser's own search, which opens it. */
function foldable({ kit, sheet }: Page, section: Section, { folded, fold }: Folding): unknown {
  const { html, nothing } = kit;
  const { id, heading, body } = section;
  const isFolded = folded.has(id);
  const open = () => fold(id, false);
  return html`
    <section part=${id} data-place=${id}>
      <div class="heading" part="heading" role="heading" aria-level=${Math.min(sheet.level + 1, 6)}>
        <button
          class="fold"
          type="button"
          aria-expanded=${isFolded ? 'false' : 'true'}
          @click=${() => fold(id, !isFolded)}
        >
          <span>${heading}</span>
        </button>
      </div>
      <div class="body" hidden=${isFolded ? 'until-found' : nothing} @beforematch=${open}>
        ${body}
      </div>
    </section>
  `;
}
