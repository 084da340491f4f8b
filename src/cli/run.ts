import { bake, unbake } from './bake.js';
import { benchmark } from './benchmark.js';
import { help, helpFor } from './help.js';
import { inspect } from './inspect.js';
import type { Io } from './io.js';
import { issue } from './issue.js';
import { keysCreate } from './keys.js';
import { Refusal } from './refusal.js';
import { report } from './report.js';
import { statusBuild, statusChange } from './status.js';
import { trustCheck } from './trust-check.js';
import { verifyCommand } from './verify-command.js';

export type Command = (args: readonly string[], io: Io) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  report,
  benchmark,
  'keys create': keysCreate,
  issue,
  verify: verifyCommand,
  'status revoke': statusChange('revoke'),
  'status suspend': statusChange('suspend'),
  'status resume': statusChange('resume'),
  'status build': statusBuild,
  bake,
  unbake,
  inspect,
  'trust check': trustCheck,
};

/** Runs a command line and returns its exit code. Never throws for what a person can get wrong. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const name = Object.keys(COMMANDS).find(
    (words) => words === args.slice(0, words.split(' ').length).join(' '),
  );
  const rest = args.slice(name?.split(' ').length ?? 0);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.say(name ? helpFor(name) : help());
    return 0;
  }
  const command = name && COMMANDS[name];
  if (!command) {
    io.note(help());
    return 64;
  }
  try {
    return await command(rest, io);
  } catch (error) {
    return explain(error, name, io);
  }
}

function explain(error: unknown, name: string, io: Io): number {
  if (error instanceof Refusal) {
    io.note(`wwc ${name}: ${error.message}`);
    return error.exitCode;
  }
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code.startsWith('ERR_PARSE_ARGS')) {
    io.note(`wwc ${name}: ${message}\nSee: wwc ${name} --help`);
    return 64;
  }
  io.note(`wwc ${name}: ${message}`);
  return 1;
}
