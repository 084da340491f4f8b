import { version } from '../../package.json';
import { bake, unbake } from './bake.js';
import { benchmark } from './benchmark.js';
import { help, helpFor } from './help.js';
import { inspect } from './inspect.js';
import type { Io } from './io.js';
import { issue } from './issue.js';
import { keysCreate } from './keys.js';
import { firstOf, nearestCommand } from './nearest-command.js';
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

/** Words that only begin a command: `status`. */
const GROUPS = [...new Set(Object.keys(COMMANDS).flatMap((name) => name.split(' ').slice(0, -1)))];

/** Runs a command line and returns its exit code. Never throws for what a person can get wrong. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  if (args[0] === '--version') {
    io.say(version);
    return 0;
  }
  if (args[0] === 'help') return run([...args.slice(1), '--help'], io);
  const name = Object.keys(COMMANDS).find((words) => words === firstOf(args, words));
  const rest = args.slice(name?.split(' ').length ?? 0);
  const wantsHelp = rest.includes('--help') || rest.includes('-h');
  const command = name && COMMANDS[name];
  if (!command) return lead(args, wantsHelp, io);
  if (wantsHelp) {
    io.say(helpFor(name));
    return 0;
  }
  try {
    return await command(rest, io);
  } catch (error) {
    return explain(error, name, io);
  }
}

/** Where no command is named: to help where that is wanted, else to what was probably meant. */
function lead(args: readonly string[], wantsHelp: boolean, io: Io): number {
  const [first = '-', second = '-'] = args;
  const group = second.startsWith('-') ? GROUPS.find((word) => word === first) : undefined;
  if (!group && !first.startsWith('-')) {
    io.note(unknown(args));
    return 64;
  }
  const text = group ? helpFor(group) : help();
  if (wantsHelp) io.say(text);
  else io.note(text);
  return wantsHelp ? 0 : 64;
}

function unknown(args: readonly string[]): string {
  const group = GROUPS.find((word) => word === args[0]);
  const known = [...Object.keys(COMMANDS), ...GROUPS];
  const among = group ? known.filter((words) => words.startsWith(`${group} `)) : known;
  const meant = nearestCommand(args, among);
  const written = firstOf(args, meant ?? among[0] ?? '');
  const hint = meant ? ` Did you mean: wwc ${meant}` : `\n\n${group ? helpFor(group) : help()}`;
  return `There is no command "${written}".${hint}`;
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
