/** Slips of the keys by which a command may be missed and still be the one that was meant. */
const SLIPS = 2;

/** As many words of what was written as these are. */
export function firstOf(args: readonly string[], words: string): string {
  return args.slice(0, words.split(' ').length).join(' ');
}

/** The command that was probably meant: one that begins so, or is a few letters away; null where none is near. */
export function nearestCommand(
  args: readonly string[],
  commands: readonly string[],
): string | null {
  const [nearest] = commands
    .map((command) => ({ command, slips: slipsBetween(firstOf(args, command), command) }))
    .sort((one, other) => one.slips - other.slips);
  return nearest && nearest.slips <= SLIPS ? nearest.command : null;
}

function slipsBetween(written: string, command: string): number {
  return command.startsWith(written) ? 1 : distance(written, command);
}

/** How many letters are to be added, left out or changed: Levenshtein's distance, row by row. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, its] of [...other].entries()) {
      const changed = (row[j] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
