export function webKitLauncher(options?: {
  opensWithin?: number;
  say?: (sentence: string) => void;
}): {
  launcher: {
    startSession(id: string, address: string): Promise<void>;
    stopSession(id: string): Promise<object>;
    hasCrashed(id: string): boolean;
    stop(): Promise<void>;
    readonly driver: { getTitle(): Promise<string> } | null;
  };
  begins(id: string): void;
};
