export type Engine = 'chromium' | 'firefox' | 'webkit';
export const CHROMIUM_ARGS: string[];
export function enginesFrom(list?: string): Engine[];
export function findBrowser(engine: Engine): string | null;
export function startWebKitDriver(): Promise<{
  hostname: string;
  port: number;
  capabilities: {
    browserName: string;
    'webkitgtk:browserOptions': { binary: string; args: string[] };
  };
  stop(): void;
}>;
export function ensureBrowsers(engines: readonly Engine[]): string[];
