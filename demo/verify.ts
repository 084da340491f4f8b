/** A page that checks whatever is given to it: a file, a text, or what stands behind `#vc=`, which no server sees. */
import { bakePng } from '../src/credential/baked-png.js';
import { bakeSvg } from '../src/credential/baked-svg.js';
import { tokenIn } from '../src/credential/baked.js';
import { DEMO_TRUST } from '../src/credential/demo-trust.js';
import { parseTrust } from '../src/credential/parse-trust.js';
import type { Trust } from '../src/credential/trust.js';
import { verify } from '../src/credential/verify.js';
import { badgePicture } from '../src/render/badge-picture.js';

/** A picture is larger than a badge, but no file that anybody means to check is as large as this. */
const MAX_FILE = 4 * 2 ** 20;
/** Pixels of the PNG for each of the SVG, so that it is sharp on every screen. */
const SCALE = 3;

const form = byId('form', HTMLFormElement);
const file = byId('file', HTMLInputElement);
const text = byId('text', HTMLTextAreaElement);
const result = byId('result', HTMLElement);
const pictures = byId('pictures', HTMLElement);

/** Of the page: what its certifier says, else the demo issuer. */
const own = byId('trust', HTMLScriptElement).text.trim();
const trust = own ? await ownTrust(own) : DEMO_TRUST;
const isDemo = trust === DEMO_TRUST;
byId('known', HTMLElement).hidden = !isDemo;
byId('samples', HTMLElement).hidden = !isDemo;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(text.value);
});
file.addEventListener('change', () => open(file.files?.[0]));
text.addEventListener('change', () => show(text.value));
addEventListener('hashchange', follow);
addEventListener('dragover', (event) => {
  event.preventDefault();
  form.classList.add('over');
});
addEventListener('dragleave', () => form.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  form.classList.remove('over');
  open(event.dataTransfer?.files[0]);
});
follow();

/** Said to the badges too, before the first of them. Throws where it is no trust configuration. */
async function ownTrust(text: string): Promise<Trust> {
  const given: unknown = JSON.parse(text);
  const { value, problems } = parseTrust(given);
  if (!value) throw new Error(`The trust configuration of this page: ${problems[0]?.message}`);
  await customElements.whenDefined('wwc-tier-badge');
  const badge = customElements.get('wwc-tier-badge') as unknown as { trust?: unknown };
  badge.trust = given;
  return value;
}

async function follow() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const name = fragment.get('file');
  if (fragment.has('vc')) show(fragment.get('vc') ?? '');
  else if (name && /^[\w-]+\.\w+$/.test(name)) {
    const response = await fetch(`badges/${name}`).catch(() => null);
    if (response?.ok) open(new File([await response.blob()], name));
    else say(`The file ${name} could not be had, so nothing was checked. ${whyNot(response)}`);
  }
}

function whyNot(response: Response | null): string {
  if (!response) return 'Is there a network?';
  return response.status === 404 ? 'There is none of this name.' : 'The server does not give it.';
}

async function open(chosen: File | undefined) {
  if (!chosen) return;
  if (chosen.size > MAX_FILE) {
    say('This file is too large for a badge.');
    return;
  }
  const token = tokenIn(new Uint8Array(await chosen.arrayBuffer()));
  if (token) show(token);
  else
    say(
      'There is no badge in this file. A picture loses it when a program saves the picture anew.',
    );
}

function show(given: string) {
  const token = given.trim();
  text.value = token;
  if (!token) return;
  const badge = document.createElement('wwc-tier-badge');
  // A text that is no token is still a token that is not valid, and never an address to be fetched.
  const script = document.createElement('script');
  script.type = 'application/vc+jwt';
  script.textContent = token;
  badge.append(script);
  badge.size = 'large';
  // The demo issuer's list lies here; any other certifier's lies at the address that its badges name.
  if (isDemo) badge.setAttribute('status-src', 'badges/status.jwt');
  result.replaceChildren(badge);
  offerPictures(token, badge);
}

function say(sentence: string) {
  const line = document.createElement('p');
  line.textContent = sentence;
  result.replaceChildren(line);
  pictures.hidden = true;
}

/** Only of what is proven, and while it is what the page shows. */
async function offerPictures(token: string, badge: Element) {
  pictures.hidden = true;
  const { claims, issuer, state } = await verify(token, {
    trust,
    subtle: crypto.subtle,
    now: Date.now(),
    host: null,
    fetchText: async (address) => (await fetch(isDemo ? 'badges/status.jwt' : address)).text(),
  });
  if (state !== 'verified' || !claims || !issuer) return;
  const svg = badgePicture(claims, issuer);
  const png = await pngOf(svg);
  if (!badge.isConnected) return;
  offer('svg', new Blob([bakeSvg(svg, token)], { type: 'image/svg+xml' }));
  offer('png', new Blob([new Uint8Array(bakePng(png, token))], { type: 'image/png' }));
  const page = new URL(`#vc=${token}`, location.href).href;
  const says = `${claims.tier} certified, ${claims.city ?? ''}: check it`;
  byId('link', HTMLTextAreaElement).value =
    `<a href="${page}"><img src="badge.svg" width="400" height="104" alt="${says.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></a>`;
  pictures.hidden = false;
}

function offer(id: string, blob: Blob) {
  const link = byId(id, HTMLAnchorElement);
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(blob);
}

/** Drawn by the browser, which has the fonts. */
async function pngOf(svg: string): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return new Uint8Array((await blob?.arrayBuffer()) ?? []);
}

function byId<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`There is no ${id} in this page.`);
}
