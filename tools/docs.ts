import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attribute, ClassField, ClassMethod } from 'custom-elements-manifest/schema';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './library.js';
import { elementsOf, readManifest, type ElementDeclaration } from './manifest.js';

const README = resolve(ROOT, 'README.md');

const TABLES = /(<!-- api:([\w-]+) -->)[\s\S]*?(<!-- \/api -->)/g;

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** README as it should be: between its markers, the tables made from the class comments. */
export async function readmeWithTables(readme: string): Promise<string> {
  const elements = elementsOf(readManifest());
  const text = readme.replace(TABLES, (_found, start, tag, end) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`README has a table for ${tag}, which is not an element`);
    return [start, ...tablesOf(element).map(toMarkdown), end].join('\n\n');
  });
  return format(text, { ...(await resolveConfig(README)), parser: 'markdown' });
}

/** What a page's author can use although its comment says nothing about it. */
export function undocumented(): string[] {
  return elementsOf(readManifest()).flatMap((element) =>
    tablesOf(element).flatMap(({ title, rows }) =>
      rows
        .filter((row) => row.at(-1) === '')
        .map((row) => `${element.tagName}: ${row.find((cell) => cell !== '')} (${title})`),
    ),
  );
}

function tablesOf(element: ElementDeclaration): Table[] {
  const fields = (element.members ?? []).filter((member) => member.kind === 'field');
  const methods = (element.members ?? []).filter((member) => member.kind === 'method');
  return [
    {
      title: 'Attributes and properties',
      head: ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      rows: [
        ...fields.map((field) => fieldRow(field, element)),
        ...(element.attributes ?? []).filter(({ fieldName }) => !fieldName).map(attributeRow),
      ],
    },
    {
      title: 'Methods',
      head: ['Method', 'Meaning'],
      rows: methods.map((method) => [code(signature(method)), method.description ?? '']),
    },
    {
      title: 'Events',
      head: ['Event', 'When'],
      rows: (element.events ?? []).map((event) => [code(event.name), event.description ?? '']),
    },
    {
      title: 'Slots',
      head: ['Slot', 'What it takes'],
      rows: (element.slots ?? []).map((slot) => [
        slot.name ? code(slot.name) : '(default)',
        slot.description ?? '',
      ]),
    },
    {
      title: 'Parts',
      head: ['Part', 'What it is'],
      rows: (element.cssParts ?? []).map((part) => [code(part.name), part.description ?? '']),
    },
    {
      title: 'CSS custom properties',
      head: ['Property', 'Default', 'What it sets'],
      rows: (element.cssProperties ?? []).map((property) => [
        code(property.name),
        code(property.default),
        property.description ?? '',
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function fieldRow(field: ClassField, element: ElementDeclaration): string[] {
  const attribute = element.attributes?.find(({ fieldName }) => fieldName === field.name);
  return [
    code(attribute?.name),
    code(field.name),
    // Null is how a property says "not given".
    code(field.type?.text.replace(' | null', '')),
    code(field.default === 'null' ? '' : field.default),
    field.description ?? '',
  ];
}

/** An attribute without a property of its own. */
function attributeRow({ name, type, description }: Attribute): string[] {
  return [code(name), '', code(type?.text), '', description ?? ''];
}

function signature({ name, parameters = [] }: ClassMethod): string {
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}

function code(text: string | undefined): string {
  return text ? `\`${text}\`` : '';
}

function toMarkdown({ title, head, rows }: Table): string {
  const used = head.map((_name, column) => rows.some((row) => row[column] !== ''));
  const lines = [head, head.map(() => '---'), ...rows].map((row) =>
    row
      .filter((_cell, column) => used[column])
      .map((cell) => ` ${cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')} `)
      .join('|'),
  );
  return [`**${title}**`, '', ...lines.map((line) => `|${line}|`)].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const readme = readFileSync(README, 'utf8');
  const wanted = await readmeWithTables(readme);
  if (process.argv.includes('--check') && readme !== wanted) {
    console.error('README differs from the class comments: npm run docs');
    process.exitCode = 1;
  } else if (readme !== wanted) {
    writeFileSync(README, wanted);
  }
}
