export function webKitLauncher(options?: {
  opensWithin?: number;
  say?: (sentence: string) => void;
}): {
  launcher: {
    startSession(id: string, address: string): Promise<void>;
    stop(): Promise<void>;
  };
  begins(id: string): void;
};
