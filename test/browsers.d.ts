export type Engine = 'chromium' | 'firefox' | 'webkit';
export const CHROMIUM_ARGS: string[];
export function enginesFrom(list?: string): Engine[];
export function findBrowser(engine: Engine): string | null;
export function ensureBrowsers(engines: readonly Engine[]): string[];
