/** A browser with a profile that outlives it, and that is killed as a power cut would: at once, with all it has started. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, ensureBrowsers, findBrowser, type Engine } from '../browsers.js';

export interface Killable {
  readonly page: Page;
  /** Done when nothing of it runs any more. */
  kill(): Promise<void>;
}

interface Wishes {
  /** Firefox's own. */
  readonly preferences?: Readonly<Record<string, number>>;
  /** Its window is a private one. */
  readonly isPrivate?: boolean;
}

/** Throws a sentence that says how to get the browser where it is missing. */
export async function start(
  engine: Engine,
  userDataDir: string,
  { preferences = {}, isPrivate = false }: Wishes = {},
): Promise<Killable> {
  const [missing] = ensureBrowsers([engine]);
  const executablePath = findBrowser(engine);
  if (missing || !executablePath) throw new Error(missing ?? `There is no ${engine}.`);
  // Puppeteer puts these aside until a browser ends as it should, and would not write over them.
  for (const name of ['prefs.js.puppeteer', 'user.js.puppeteer'])
    rmSync(join(userDataDir, name), { force: true });
  const browser = await launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    userDataDir,
    args: engine === 'chromium' ? [...CHROMIUM_ARGS, ...(isPrivate ? ['--incognito'] : [])] : [],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    // A browser that was killed asks no questions when it comes back.
    ...(engine === 'firefox'
      ? {
          extraPrefsFirefox: {
            'toolkit.startup.max_resumed_crashes': -1,
            'browser.privatebrowsing.autostart': isPrivate,
            ...preferences,
          },
        }
      : {}),
  });
  const [page = await browser.newPage()] = await browser.pages();
  return { page, kill: () => killed(browser) };
}

async function killed(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // It heads a group of its own.
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
