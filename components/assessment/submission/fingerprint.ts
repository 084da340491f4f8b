import type { Assessment } from '../../../src/assessment/assessment.js';
import { toDocument } from '../pages/handed-over.js';

const known = new WeakMap<Assessment, string>();

/** Tells what a record says from what another says; when it was last changed, and the order of its members, is no difference. */
export function fingerprint(assessment: Assessment): string {
  const found = known.get(assessment) ?? hash(JSON.stringify(toDocument(assessment), inOrder));
  known.set(assessment, found);
  return found;
}

function inOrder(name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  // The record itself has no name.
  return Object.fromEntries(members.filter(([member]) => name !== '' || member !== 'updatedAt'));
}

/** Of 64 bits, and at once: a page without https has no digests, and nobody has to be kept from forging it. */
function hash(text: string): string {
  let [one, other] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x9e3779b1);
    other = Math.imul(other + text.charCodeAt(at), 0x5f356495) ^ (one >>> 15);
  }
  return `${one}/${other}`;
}
