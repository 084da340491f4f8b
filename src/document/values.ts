/** The single values that documents are made of. */
import { leaf, type Shape } from './shape.js';

export const text = leaf<string>('text', isText);
export const number = leaf<number>('a number', Number.isFinite);
export const flag = leaf<boolean>('true or false', (input) => typeof input === 'boolean');

/** A calendar day that exists: `2024-02-29`. */
export const date = leaf<string>('a date such as 2024-03-01', isDay);

/** A moment with its zone: `2024-09-15T12:00:00Z`. */
export const moment = leaf<string>('a moment such as 2024-09-15T12:00:00Z', isMoment);

/** A number from `min` to `max`, both included. */
export function between(min: number, max: number): Shape<number> {
  return leaf(`a number from ${min} to ${max}`, (input) => isWithin(input, min, max));
}

/** A whole number from `min` to `max`, both included; a thousand million bounds what can be counted here. */
export function whole(min: number, max = 1e9): Shape<number> {
  const is = (input: unknown) => Number.isInteger(input) && isWithin(input, min, max);
  return leaf(`a whole number from ${min} to ${max}`, is);
}

/** Text that `pattern` matches. */
export function matching(expected: string, pattern: RegExp): Shape<string> {
  return leaf(expected, (input) => isText(input) && pattern.test(input));
}

export function oneOf<const T extends string>(values: readonly T[]): Shape<T> {
  return leaf(values.join(', '), (input) => values.some((value) => value === input));
}

function isText(input: unknown): input is string {
  return typeof input === 'string';
}

function isWithin(input: unknown, min: number, max: number): boolean {
  return typeof input === 'number' && input >= min && input <= max;
}

/** Whether it is a calendar day that exists. */
export function isDay(input: unknown): boolean {
  if (!isText(input) || !/^\d{4}-\d\d-\d\d$/.test(input)) return false;
  // Some engines take the 30th of February for the 1st of March.
  return new Date(Date.parse(input) || 0).toISOString().startsWith(input);
}

function isMoment(input: unknown): boolean {
  const clock = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-][01]\d:[0-5]\d)$/;
  return isText(input) && isDay(input.slice(0, 10)) && clock.test(input.slice(10));
}
