/** A promise holds whatever comes of it. */
type NoPromise<T> = T extends PromiseLike<unknown> ? never : unknown;

/** Waits for something that a page does in its own time; what the server knows is waited for with `heard`. */
export async function until<T>(holds: (() => T) & NoPromise<T>): Promise<void> {
  const deadline = performance.now() + 8000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`It did not come: ${holds}`);
    await new Promise(requestAnimationFrame);
  }
}
