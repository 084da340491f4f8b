/** Longer than a page lets anybody wait for what it keeps; what the tests themselves wait for is longer. */
const LONGEST = 5000; // ms

/** Timers go off only when `pass` is called, all that there are, so that what has not come then never comes. */
export async function withHeldTimers(work: (pass: () => void) => Promise<void>): Promise<void> {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const held = new Map<number, () => void>();
  let last = 0;
  const hold = (act: () => void, wait = 0) => {
    if (wait > LONGEST) return set(act, wait);
    // No browser counts its timers down from here.
    held.set((last -= 1), act);
    return last;
  };
  const pass = () => {
    if (!held.size) throw new Error('Nothing waits.');
    for (const [id, act] of held) {
      held.delete(id);
      act();
    }
  };
  globalThis.setTimeout = hold as typeof setTimeout;
  globalThis.clearTimeout = (id) => void (held.delete(Number(id)) || clear(id));
  try {
    await work(pass);
  } finally {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    for (const act of held.values()) act();
  }
}
