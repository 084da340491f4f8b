import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Benchmark } from '../../src/benchmark/benchmark.js';
import { parseBenchmark } from '../../src/benchmark/parse-benchmark.js';
import type { Rules } from '../../src/standard/standard.js';
import { fetchJson } from '../shared/fetch-json.js';

type Host = ReactiveControllerHost & Element & { readonly standard: Rules | null };

/**
 * Where the figures of other cities come from: a document or an address, the one that was given last; without either,
 * a script inside the host.
 */
export class BenchmarkPlace implements ReactiveController {
  readonly #host: Host;
  /** Undefined while it is on its way, null where it cannot be had. */
  #document: unknown;
  #address: string | null = null;
  #loading: AbortController | undefined;
  #read: { of: unknown; by: Rules | null; value: Benchmark | null } | undefined;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Null while there are none, or none of this edition. */
  get value(): Benchmark | null {
    const of = this.#given;
    const by = this.#host.standard;
    if (this.#read?.of !== of || this.#read?.by !== by) {
      const { value = null } = of ? parseBenchmark(parsedIfText(of), by ?? undefined) : {};
      this.#read = { of, by, value };
    }
    return this.#read?.value ?? null;
  }

  /** Whether figures were asked for that cannot be had. */
  get hasFailed(): boolean {
    return this.#given !== undefined && !this.value;
  }

  get #given(): unknown {
    if (this.#address !== null || this.#document !== undefined) return this.#document;
    return this.#host.querySelector(':scope > script[type="application/wwc-benchmark+json"]')
      ?.textContent;
  }

  give(document: unknown) {
    this.#address = null;
    this.#arrive(document ?? undefined);
  }

  fetch(address: string | null) {
    this.#address = address;
    this.#arrive(undefined);
    this.#load();
  }

  hostConnected() {
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // An element that is upgraded has its attributes set before: then it is on its way.
    if (this.#loading?.signal.aborted !== false) this.#load();
  }

  hostDisconnected() {
    this.#children.disconnect();
    this.#loading?.abort();
  }

  #load() {
    this.#loading?.abort();
    if (!this.#address || this.#document !== undefined) return;
    const { signal } = (this.#loading = new AbortController());
    fetchJson(this.#address, signal).then(
      (json) => signal.aborted || this.#arrive(json),
      () => signal.aborted || this.#arrive(null),
    );
  }

  #arrive(document: unknown) {
    this.#loading?.abort();
    this.#document = document;
    this.#host.requestUpdate();
  }
}

/** Inline scripts are text; a property may be. */
function parsedIfText(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
