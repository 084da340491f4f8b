/** demo/compose.html: elements set by controls that are made from custom-elements.json, and what they tell the page. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Package } from 'custom-elements-manifest/schema';
import { controlView, type ControlState } from './compose/control-view.js';
import { logEvents } from './compose/event-log.js';
import { readControls, type Control } from './compose/manifest.js';
import { copyOnClick } from './compose/copy-on-click.js';
import { markupOf } from './compose/markup.js';
import { createPiece, setAttribute, setDocument, setStyle, type Piece } from './compose/piece.js';

/** Files beside the page, to be tried where a control takes a record or an edition. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  src: ['sample-city.json', 'sample-town.json'],
  assessment: ['sample-city.json', 'sample-town.json'],
  standard: ['sample-edition.json'],
};

const panel = byId('panel');
const stage = byId('stage');
const code = byId('code');

const manifest = await fetch('custom-elements.json').then((response) => response.json());
const pieces = readControls(manifest as Package).map(createPiece);

logEvents(
  pieces.flatMap(({ controls }) => controls.events),
  stage,
  byId('log'),
);
copyOnClick(byId('copy'), { code, said: byId('copied') });
begin();

/** A badge to begin with, so that there is something to see. */
function begin() {
  const [first] = pieces;
  if (!first) return;
  setAttribute(first, 'src', 'sample-city.json');
  place(first, true);
}

/** An element that has no record yet follows the one that was there before it. */
function place(piece: Piece, shown: boolean) {
  const [first] = onStage();
  if (shown && first && piece.attributes.size === 0) setAttribute(piece, 'for', first.element.id);
  piece.shown = shown;
  stage.replaceChildren(...onStage().map(({ element }) => element));
  show();
}

function onStage(): Piece[] {
  return pieces.filter(({ shown }) => shown);
}

function show() {
  render(pieces.map(pieceView), panel);
  code.textContent = markupOf(onStage());
}

function pieceView(piece: Piece, index: number): TemplateResult {
  const { controls, attributes, documents, styles, shown } = piece;
  return html`
    <details name="element" ?open=${index === 0}>
      <summary>
        <code>&lt;${controls.tag}&gt;</code> <span class="soft">${controls.summary}</span>
      </summary>
      <label class="on-page">
        <input
          type="checkbox"
          .checked=${shown}
          @change=${(event: Event) => place(piece, (event.target as HTMLInputElement).checked)}
        />
        On the page
      </label>
      ${group('Attributes', controls.attributes, stateIn(piece, attributes, setAttribute))}
      ${group('Properties', controls.properties, stateIn(piece, documents, setDocument))}
      ${group('Colors and sizes', controls.styles, stateIn(piece, styles, setStyle))}
    </details>
  `;
}

type Set = (piece: Piece, name: string, value: string | null) => void;

function stateIn(piece: Piece, values: ReadonlyMap<string, string>, set: Set) {
  return (control: Control): ControlState => ({
    control,
    id: `${piece.element.id}-${control.name}`,
    value: values.get(control.name) ?? null,
    suggestions: control.name === 'for' ? idsBeside(piece) : (SAMPLES[control.name] ?? []),
    change: (value) => {
      set(piece, control.name, value);
      show();
    },
  });
}

function idsBeside(piece: Piece): string[] {
  return onStage()
    .filter((other) => other !== piece)
    .map(({ element }) => element.id);
}

function group(
  title: string,
  controls: readonly Control[],
  stateOf: (control: Control) => ControlState,
) {
  if (controls.length === 0) return nothing;
  return html`<details class="group" ?open=${title === 'Attributes'}>
    <summary>${title}</summary>
    ${controls.map((control) => controlView(stateOf(control)))}
  </details>`;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`compose.html has no #${id}`);
  return element;
}
