import type { html as Html, TemplateResult } from 'lit';
import type { NoticeText } from '../../src/text/notice-text.js';
import type { RecordState } from './record.js';

export interface RecordNotice {
  readonly state: RecordState & { readonly is: 'loading' | 'failed' };
  readonly words: NoticeText;
  /** Null where it would bring the same; nor is it offered where what came was read and refused. */
  readonly retry: (() => void) | null;
}

/**
 * What stands in the place of a record that is on its way, or that could not be had. One region for both, so that
 * what a reader hears follows.
 */
export function recordNotice(html: typeof Html, notice: RecordNotice): TemplateResult {
  const { state, words, retry } = notice;
  const failed = state.is === 'failed';
  return html`
    <div class="notice" role="status" part=${failed ? 'failure' : 'loading'}>
      ${failed ? words.failures[state.why] : words.loading}
      ${failed && retry && !state.problems.length ? html`<p><button type="button" @click=${retry}>${words.retry}</button></p>` : ''}
    </div>
  `;
}
