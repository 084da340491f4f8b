import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { captionOf } from './headline.js';
import type { Sheet } from './sheet.js';

interface Described {
  readonly sheet: Sheet;
  /** The address of the record, where it has one. */
  readonly src: string | null;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Where the page's head describes a record for search engines and data portals, as long as its host is on the page. */
export class DescriptionPlace implements ReactiveController {
  /** What is described; null for nothing. */
  of: Described | null = null;

  readonly #host: Host;
  #script: HTMLScriptElement | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    void this.#describe();
  }

  hostDisconnected() {
    this.#script?.remove();
  }

  hostUpdated() {
    void this.#describe();
  }

  async #describe() {
    const { of } = this;
    if (!of) return this.#script?.remove();
    const loaded = await import('../../src/render/json-ld.js').catch(() => undefined);
    if (!loaded || of !== this.of || !this.#host.isConnected) return;
    const { sheet, src } = of;
    const text = loaded.jsonLd(sheet.assessment, {
      ...sheet,
      title: captionOf(sheet, null).title,
      url: location.href.replace(/#.*/, ''),
      ...(src && { contentUrl: new URL(src, document.baseURI).href }),
    });
    this.#write(JSON.stringify(text).replaceAll('<', '\\u003c'));
  }

  #write(text: string) {
    if (this.#script?.isConnected && this.#script.textContent === text) return;
    this.#script?.remove();
    this.#script = dataBlock(text);
    if (this.#script) document.head.append(this.#script);
  }
}

/**
 * A script of data, which is never run. Where a page enforces Trusted Types, even such a script may not be given a text,
 * but a template may hold it: then it goes through the one policy that the page allows. No `<` is in the text, so it
 * stays inside.
 */
function dataBlock(text: string): HTMLScriptElement | undefined {
  const markup = `<script type="application/ld+json">${text}</script>`;
  const strings = Object.assign([markup], { raw: [markup] });
  const place = document.createElement('div');
  render(html(strings), place);
  return place.querySelector('script') ?? undefined;
}
