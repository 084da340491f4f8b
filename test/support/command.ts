import { executeServerCommand } from '@web/test-runner-commands';

/** Asks test/commands.js, outside the page, to do something to the browser, and waits until it is done. */
export function command<Answer = true>(name: string, payload: object): Promise<Answer> {
  return executeServerCommand<Answer, object>(name, payload);
}
