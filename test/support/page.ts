/** A page that embeds the built files, in a frame: it has its own tags, and nothing of the tests is in it. */
import { expect, fixture, html } from '@open-wc/testing';
import { until, wordsIn } from './demo-page.js';

export interface Page {
  readonly window: Window;
  readonly document: Document;
  /** What it said with console.warn and console.error, its errors, what it could not load, what its policy blocked. */
  readonly complaints: readonly string[];
}

/** The sample city's record. */
export const RECORD = '/test-server/record.json';

/** All four elements in one file. */
export const WWC = '/dist/cdn/wwc.js';

export const TAGS = ['wwc-tier-badge', 'wwc-outcome-metric', 'wwc-scorecard', 'wwc-assessment'];

/** What each element says of the sample city's record. */
const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'wwc-tier-badge': 'Gold certified, 2024',
    'wwc-outcome-metric': '88',
    'wwc-scorecard': '31 of 43',
    'wwc-assessment': '31 of 43',
  },
  es: {
    'wwc-tier-badge': 'Certificación Oro, 2024',
    'wwc-outcome-metric': '88',
    'wwc-scorecard': '31 de 43',
    'wwc-assessment': '31 de 43',
  },
};

/** The tags that load these files, in their order. */
export function scripts(...addresses: readonly string[]): string {
  return addresses.map((src) => `<script type="module" src="${src}"></script>`).join('\n');
}

/** The four elements, each with these attributes and this inside; no draft of one test is there in the next. */
export function fourElements(attributes: string, inside = ''): string {
  return TAGS.map(
    (tag) => `<${tag} metric="broadband" storage="none" ${attributes}>${inside}</${tag}>`,
  ).join('');
}

/** Opens a page with this in it and waits until it has loaded; `sandbox` as an iframe has it. */
export async function openPage(
  markup: string,
  sandbox = 'allow-same-origin allow-scripts',
): Promise<Page> {
  const first = '<!doctype html><html lang="en"><script src="/pages/keep-complaints.js"></script>';
  return open((frame) => {
    frame.setAttribute('sandbox', sandbox);
    frame.setAttribute('srcdoc', `${first}${markup}`);
  });
}

/** Opens a page of the test server and waits until it has loaded. */
export async function openAddress(address: string): Promise<Page> {
  return open((frame) => (frame.src = address));
}

async function open(begin: (frame: HTMLIFrameElement) => void): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A page" width="780" height="580"></iframe>`,
  );
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    begin(frame);
  });
  const window = frame.contentWindow as Window & { complaints?: string[] };
  const document = frame.contentDocument as Document;
  // Nobody may look into the page of another site.
  return { window, document, complaints: (document && window.complaints) ?? [] };
}

/** Waits until the words of an element hold these. */
export async function says(element: Element | null, words: string): Promise<void> {
  let last = '';
  await until(() => (last = wordsIn(element)).includes(words)).catch(() => undefined);
  expect(last, element?.localName).to.include(words);
}

/** Waits until the four elements of a page, or of a part of it, show the sample city's record. */
export async function showTheRecord(
  page: Document | DocumentFragment | Element,
  lang = 'en',
): Promise<void> {
  for (const tag of TAGS) await says(page.querySelector(tag), SAID[lang]?.[tag] ?? 'nothing');
}

/** Answers a criterion in the open practice of a form, as soon as it is there. */
export async function answer(form: Element, code: string, value: string): Promise<void> {
  const find = () => answersTo(form, code).find((input) => input.value === value);
  await until(() => find() !== undefined);
  find()?.click();
}

/** What is chosen for a criterion; null where nothing is. */
export function answered(form: Element, code: string): string | null {
  return answersTo(form, code).find(({ checked }) => checked)?.value ?? null;
}

function answersTo(form: Element, code: string): HTMLInputElement[] {
  const groups = [...(form.shadowRoot?.querySelectorAll('fieldset') ?? [])];
  const group = groups.find((one) => wordsIn(one.querySelector('legend')).startsWith(`${code} `));
  return [...(group?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
}
