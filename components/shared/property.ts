import type { LitElement, PropertyDeclaration } from 'lit';

/** Makes a field or accessor a reactive property; Lit's own of this name carries the code for standard decorators too. */
export function property(options?: PropertyDeclaration): PropertyDecorator & MethodDecorator {
  return (prototype: object, name: PropertyKey) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
    return Object.getOwnPropertyDescriptor(prototype, name);
  };
}
