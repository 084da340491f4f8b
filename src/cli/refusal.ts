/** What ends a command: a sentence that says what is wrong, and what to do. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** 64: the command was called in a wrong way. 1: it could not be done. */
    readonly exitCode: number = 1,
  ) {
    super(message);
  }
}

export function misuse(message: string): Refusal {
  return new Refusal(message, 64);
}
