import type {
  Attribute,
  ClassDeclaration,
  CustomElement,
  Package,
} from 'custom-elements-manifest/schema';

type ElementDeclaration = ClassDeclaration & CustomElement;

/** What can be set of an element, as custom-elements.json describes it. */
export interface ElementControls {
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly Control[];
  /** Those without an attribute: they take a document. */
  readonly properties: readonly Control[];
  readonly styles: readonly Control[];
  readonly events: readonly string[];
}

export interface Control {
  readonly name: string;
  readonly description: string;
  readonly input: 'text' | 'choice' | 'flag' | 'document' | 'color';
  /** All values of a choice; for a text, what may be suggested. */
  readonly values: readonly string[];
  /** What counts where nothing is set; empty where nothing does. */
  readonly initial: string;
}

/** Lengths and names among the style properties; all others are colors. */
const NO_COLOR = /-(radius|font|size|space|width|gap)$/;

export function readControls(manifest: Package): ElementControls[] {
  return manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((found): found is ElementDeclaration => 'tagName' in found)
    .map(controlsOf);
}

function controlsOf(element: ElementDeclaration): ElementControls {
  const { attributes = [], cssProperties = [], events = [], members = [] } = element;
  const withAttribute = new Set(attributes.map(({ fieldName }) => fieldName));
  const fields = members.filter((member) => member.kind === 'field');
  return {
    tag: element.tagName ?? '',
    summary: element.summary ?? '',
    attributes: attributes.map(attributeControl),
    properties: fields
      .filter((field) => !withAttribute.has(field.name) && !('readonly' in field))
      .map((field) => ({ ...textControl(field), input: 'document' })),
    styles: cssProperties.map((property) => ({
      ...textControl(property),
      input: NO_COLOR.test(property.name) ? 'text' : 'color',
    })),
    events: events.map(({ name }) => name),
  };
}

function attributeControl(attribute: Attribute): Control {
  const control = textControl(attribute);
  const type = attribute.type?.text ?? '';
  if (type === 'boolean') return { ...control, input: 'flag' };
  const literals = [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  if (literals.length > 0) return { ...control, input: 'choice', values: literals };
  return { ...control, values: suggestions(control.description) };
}

function textControl(item: { name: string; description?: string; default?: string }): Control {
  const { name, description = '', default: given = '' } = item;
  const initial = given === 'null' ? '' : given.replaceAll(/^'|'$/g, '');
  return { name, description, input: 'text', values: [], initial };
}

/** A comment that begins with a value lists the values: "`silver`, `gold` or …". */
function suggestions(description: string): string[] {
  const list = description.startsWith('`') ? (description.split(/[;.]/)[0] ?? '') : '';
  return [...list.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
}
