import type { LitElement } from 'lit';
import { kit } from './kit.js';
import type { Report } from './report/report.js';

type Host = LitElement & { print(): Promise<void> };

/** Where the report comes from, once a page asks for more than the scorecard itself can show. */
export class ReportPlace {
  /** Whether the report cannot be had. */
  failed = false;

  readonly #host: Host;
  #report: Report | undefined;
  #isAsked = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The report in this language; undefined before it has arrived. */
  in(lang: string): Report | undefined {
    if (!this.#isAsked) void this.#load();
    return this.#report?.speaks(lang) ? this.#report : undefined;
  }

  /** What has arrived, whatever it was asked for. */
  get arrived(): Report | undefined {
    return this.#report;
  }

  /** Prints the host alone; with the page around it where the code for that cannot be had. */
  async print() {
    const { printAlone } = (await fetchReport()) ?? { printAlone: () => print() };
    printAlone(this.#host);
  }

  async #load() {
    this.#isAsked = true;
    const arrived = await fetchReport();
    if (arrived) this.#report = new arrived.Report(this.#host, kit);
    this.failed = !arrived;
    this.#host.requestUpdate();
  }
}

function fetchReport() {
  return import('./report/report.js').catch(() => undefined);
}
