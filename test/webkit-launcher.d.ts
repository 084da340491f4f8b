export function webKitLauncher(options?: {
  answersWithin?: number;
  say?: (sentence: string) => void;
}): {
  startSession(id: string, address: string): Promise<void>;
  stop(): Promise<void>;
  readonly driver: { getTitle(): Promise<string> };
};
