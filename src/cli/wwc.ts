#!/usr/bin/env node
import { realIo } from './io.js';
import { run } from './run.js';

// Whoever reads the answer may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), realIo);
