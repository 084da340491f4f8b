import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  ClassDeclaration,
  CustomElement,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest/schema';
import { ELEMENTS, ROOT } from './library.js';

export type ElementDeclaration = ClassDeclaration & CustomElement;

/** Where what all elements have in common is said; its members are listed with each of them. */
const BASE = 'components/shared/record-element.ts';

/** What the class comments and decorators say, as the standard custom-elements.json. */
export function readManifest(): Package {
  const manifest = create({
    modules: [BASE, ...ELEMENTS.map((name) => `components/${name}/wwc-${name}.ts`)].map(sourceFile),
    plugins: litPlugin(),
  });
  const modules = manifest.modules.filter(({ path }) => path !== BASE);
  return { ...manifest, modules: modules.flatMap(asPublished) };
}

/** The elements of a manifest, in its order. */
export function elementsOf(manifest: Package): ElementDeclaration[] {
  return manifest.modules.flatMap((module) => (module.declarations ?? []).filter(isElement));
}

function sourceFile(path: string) {
  const text = readFileSync(resolve(ROOT, path), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** The module of the class and the one that registers it, by the paths they have in the package. */
function asPublished(module: JavaScriptModule): JavaScriptModule[] {
  const path = `dist/${module.path.replace(/\.ts$/, '.js')}`;
  const declarations = (module.declarations ?? []).filter(isElement).map(inOrder);
  const element = declarations[0];
  if (!element?.tagName) throw new Error(`${module.path} has no class with a @tagname`);
  const declaration = { name: element.name, module: path };
  return [
    {
      ...module,
      path,
      declarations,
      exports: [{ kind: 'js', name: element.name, declaration }],
    },
    {
      kind: 'javascript-module',
      path: `dist/${element.tagName.replace('wwc-', '')}.js`,
      exports: [
        { kind: 'custom-element-definition', name: element.tagName, declaration },
        { kind: 'js', name: element.name, declaration },
      ],
    },
  ];
}

function isElement(declaration: object): declaration is ElementDeclaration {
  return 'customElement' in declaration && declaration.customElement === true;
}

/** What is public; the attributes of a property first, then those that a class comment alone knows. */
function inOrder(element: ElementDeclaration): ElementDeclaration {
  const members = element.members?.filter(
    (member) => member.privacy !== 'private' && member.privacy !== 'protected' && !member.static,
  );
  const attributes = element.attributes?.toSorted(
    (one, other) => Number(!one.fieldName) - Number(!other.fieldName),
  );
  return { ...element, ...(members && { members }), ...(attributes && { attributes }) };
}
