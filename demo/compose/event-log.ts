import { html, render } from 'lit';

interface Entry {
  readonly event: string;
  readonly time: string;
  readonly detail: string;
}

/** More would only slow the page down. */
const LENGTH = 50;

/** Shows each event of these names that reaches `stage`, the newest first, with its detail as JSON. */
export function logEvents(names: Iterable<string>, stage: HTMLElement, list: HTMLElement) {
  let entries: Entry[] = [];
  const hear = (event: Event) => {
    entries = [entryOf(event), ...entries].slice(0, LENGTH);
    render(entries.map(entryView), list);
  };
  for (const name of new Set(names)) stage.addEventListener(name, hear);
}

function entryOf(event: Event): Entry {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  return {
    event: event.type,
    time: new Date().toLocaleTimeString(),
    detail: JSON.stringify(detail, null, 2),
  };
}

function entryView({ event, time, detail }: Entry) {
  return html`
    <li>
      <details>
        <summary><code>${event}</code> <time>${time}</time></summary>
        <pre><code>${detail}</code></pre>
      </details>
    </li>
  `;
}
