/** What test/server.js knows of the requests under a key. */
import { aTimeout, expect } from '@open-wc/testing';

export interface Count {
  readonly requests: number;
  readonly aborted: number;
}

/** The address of a record that the test server counts by a key of its own. */
export function address(name: string, key: string = crypto.randomUUID()): string {
  return `/test-server/${name}${name.includes('?') ? '&' : '?'}key=${key}`;
}

export async function countOf(key: string): Promise<Count> {
  return (await fetch(`/test-server/count?key=${key}`)).json();
}

/** Waits for the server to have heard of something. */
export async function heard(key: string, wanted: Count): Promise<void> {
  const deadline = performance.now() + 5000;
  const text = JSON.stringify(wanted);
  while (JSON.stringify(await countOf(key)) !== text && performance.now() < deadline) {
    await aTimeout(30);
  }
  expect(await countOf(key)).to.deep.equal(wanted);
}
