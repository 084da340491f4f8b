/** Windows of which a browser keeps nothing once they are closed. */
import { ensureBrowsers, startWebKitDriver, type Engine } from '../browsers.js';
import { start } from './browser.js';

export interface PrivateWindow {
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** In the page, which knows nothing of what is around the function. */
  evaluate<T>(act: () => T): Promise<T>;
  close(): Promise<unknown>;
}

export interface PrivateBrowser {
  /** One at a time. */
  open(): Promise<PrivateWindow>;
  end(): void;
}

/** `profile`: a folder that outlives the windows, so that what they leave behind would be found. */
export async function privateBrowser(engine: Engine, profile: string): Promise<PrivateBrowser> {
  if (engine === 'webkit') return privateWebKit();
  const open = async () => {
    const { page, kill } = await start(engine, profile, { isPrivate: true });
    return {
      goto: (address: string) => page.goto(address),
      reload: () => page.reload(),
      evaluate: <T>(act: () => T) => page.evaluate(act) as Promise<T>,
      close: kill,
    };
  };
  return { open, end: () => undefined };
}

async function privateWebKit(): Promise<PrivateBrowser> {
  const [missing] = ensureBrowsers(['webkit']);
  if (missing) throw new Error(missing);
  process.env['WDIO_LOG_LEVEL'] ??= 'error';
  const { WebDriver } = await import('webdriver');
  const { hostname, port, capabilities, stop } = await startWebKitDriver();
  const options = capabilities['webkitgtk:browserOptions'];
  const open = async () => {
    const session = await WebDriver.newSession({
      hostname,
      port,
      path: '/',
      capabilities: {
        ...capabilities,
        'webkitgtk:browserOptions': { ...options, args: [...options.args, '--private'] },
      } as WebdriverIO.Capabilities,
    });
    return {
      goto: (address: string) => session.navigateTo(address),
      reload: () => session.refresh(),
      evaluate: <T>(act: () => T) => session.executeScript(`return (${act})()`, []) as Promise<T>,
      close: () => session.deleteSession(),
    };
  };
  return { open, end: stop };
}
