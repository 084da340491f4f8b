/**
 * demo/metrics.html: an address is pasted, fields are picked out of what is found there, and the tag is copied. Below,
 * each tile's own tag.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { fetchAnswer } from '../components/outcome-metric/portal/fetch-answer.js';
import { AGGREGATES } from '../src/outcomes/portal-figure.js';
import type { Table } from '../src/outcomes/portal-table.js';
import { copyOnClick } from './compose/copy-on-click.js';
import { escaped, SCRIPT } from './compose/markup.js';
import { menu, text, valueOf } from './metrics/fields.js';
import { rowFieldIn, valueFieldIn, valuesIn, yearFieldIn } from './metrics/guess.js';

const SAMPLES = [
  'portals/socrata.json',
  'portals/ckan.json',
  'portals/arcgis.json',
  'portals/opendatasoft.json',
  'portals/census.json',
  'portals/list.json',
  'portals/districts.geojson',
  'portals/monitors.csv',
  'portals/hogares.csv',
];

const METRICS = [
  ['broadband', 'Households with fast internet'],
  ['air-quality', 'Fine particles in the air'],
] as const;

const PROBLEMS = {
  missing: 'There is nothing at this address.',
  unreachable:
    'The address could not be reached. Perhaps its site does not let other pages read it: then put a copy on your own.',
  other: 'What is there is no table that can be read here.',
  record: 'This is a certification record: it needs no fields, only the address.',
  refusal: 'The portal answered: ',
};

const maker = document.getElementById('maker');
/** Attributes of the tag, in the order in which they are written. */
const chosen = new Map<string, string>();
let table: Table | null = null;
let problem = '';
let address = 'portals/socrata.json';
let rowField = '';

for (const code of document.querySelectorAll('code.tag')) {
  const tile = code.closest('section')?.querySelector('wwc-outcome-metric');
  code.textContent = tag([...(tile?.attributes ?? [])].map(({ name, value }) => [name, value]));
}
if (maker) {
  show(maker);
  const [button, code, said] = ['copy', 'code', 'copied'].map((id) => document.getElementById(id));
  if (button && code && said) copyOnClick(button, { code, said });
}

function show(place: HTMLElement) {
  const again = () => show(place);
  render(
    html`<div class="maker">
      <form @submit=${(event: Event) => look(event, again)}>
        ${addressField()} ${table ? picks(table, again) : nothing}
      </form>
      <div class="result">
        <p role="status">${problem || (table ? found(table) : '')}</p>
        <div id="tile"></div>
        <pre ?hidden=${!table}><code id="code">${table ? markup() : ''}</code></pre>
        <p ?hidden=${!table}>
          <button type="button" id="copy">Copy</button> <span id="copied" role="status"></span>
        </p>
      </div>
    </div>`,
    place,
  );
  showTile();
}

function addressField(): TemplateResult {
  return html`<label>
      Address of the data
      <input
        id="address"
        type="text"
        inputmode="url"
        list="samples"
        autocomplete="off"
        spellcheck="false"
        .value=${address}
        @input=${(event: Event) => (address = valueOf(event))}
      />
    </label>
    <datalist id="samples">${SAMPLES.map((one) => html`<option>${one}</option>`)}</datalist>
    <button>Look at the data</button>`;
}

/** What can be chosen of a table. */
function picks(data: Table, again: () => void): TemplateResult {
  const set = (name: string) => (value: string) => {
    if (value) chosen.set(name, value);
    else chosen.delete(name);
    again();
  };
  const field = (label: string, name: string) => ({
    label,
    value: chosen.get(name) ?? '',
    change: set(name),
  });
  return html`
    ${menu(field('What it is', 'metric'), METRICS, 'A figure of your own')}
    ${chosen.has('metric') ? nothing : ownFigure(field)}
    ${menu(field('Field of the figure', 'value-field'), data.fields, 'Choose one')}
    ${menu(field('Field of the year', 'year-field'), data.fields, 'None')}
    <div class="pair">${rowPicks(data, again)}</div>
    ${menu(field('Several rows of a year become', 'aggregate'), [...AGGREGATES], 'One row each')}
  `;
}

function ownFigure(field: (label: string, name: string) => Parameters<typeof text>[0]) {
  const sides = [
    ['higher', 'higher is better'],
    ['lower', 'lower is better'],
  ] as const;
  return html`
    ${text(field('What is measured', 'label'))}
    <div class="pair">
      ${text(field('Unit', 'unit'))} ${text(field('Target', 'target'))}
      ${menu(field('Better', 'better'), sides, 'Choose one')}
    </div>
  `;
}

function rowPicks(data: Table, again: () => void): TemplateResult {
  const value = (chosen.get('where') ?? '').slice(rowField.length + 1);
  const choose = (one: string) => {
    if (one) chosen.set('where', `${rowField}=${one}`);
    else chosen.delete('where');
    again();
  };
  const chooseField = (one: string) => {
    rowField = one;
    choose(one ? (valuesIn(data, one)[0] ?? '') : '');
  };
  return html`
    ${menu({ label: 'Only rows where', value: rowField, change: chooseField }, data.fields, 'All rows')}
    ${rowField ? menu({ label: 'is', value, change: choose }, valuesIn(data, rowField), null) : nothing}
  `;
}

async function look(event: Event, again: () => void) {
  event.preventDefault();
  const answer = await fetchAnswer(address, new AbortController().signal);
  table = answer.is === 'table' ? answer.table : null;
  problem = answer.is === 'table' ? '' : PROBLEMS[answer.is];
  if (answer.is === 'refusal') problem += answer.message;
  rowField = '';
  chosen.clear();
  if (table) guess(table);
  again();
}

function guess(data: Table) {
  const [valueField, yearField] = [valueFieldIn(data), yearFieldIn(data)];
  rowField = rowFieldIn(data, [valueField, yearField]);
  const first = { 'value-field': valueField, 'year-field': yearField };
  for (const [name, value] of Object.entries(first)) if (value) chosen.set(name, value);
  const [row = ''] = rowField ? valuesIn(data, rowField) : [];
  if (rowField) chosen.set('where', `${rowField}=${row}`);
  const count = data.rows.filter((one) => !rowField || String(one[rowField]) === row).length;
  if (yearField && count > valuesIn(data, yearField).length) chosen.set('aggregate', 'mean');
}

function found({ rows, fields }: Table): string {
  return `Found ${rows.length} rows with ${fields.length} fields.`;
}

function attributes(): [string, string][] {
  return [...chosen, ['src', address]];
}

function markup(): string {
  return `${SCRIPT}\n${tag(attributes())}`;
}

function tag(attributes: readonly (readonly [string, string])[]): string {
  const lines = attributes.map(([name, value]) => `\n  ${name}="${escaped(value)}"`);
  return `<wwc-outcome-metric${lines.join('')}\n></wwc-outcome-metric>`;
}

/** The very tag, once there is a table. */
function showTile() {
  const place = document.getElementById('tile');
  if (!place) return;
  const tile = place.querySelector('wwc-outcome-metric');
  if (!table) return tile?.remove();
  const element = tile ?? document.createElement('wwc-outcome-metric');
  const wanted = new Map(attributes());
  for (const name of element.getAttributeNames()) {
    if (!wanted.has(name) && name !== 'size') element.removeAttribute(name);
  }
  for (const [name, value] of wanted) element.setAttribute(name, value);
  if (!tile) place.append(element);
}
