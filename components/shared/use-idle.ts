import { useEffect, useState } from 'preact/hooks';

/** At the latest after so many milliseconds, however busy the browser is. */
const LIMIT = 500;

/** Runs something when the browser has nothing more urgent to do: after the first paint, and after keys. */
export function useWhenIdle(run: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the component as it was at first
  useEffect(() => {
    const handle = requestIdleCallback(run, { timeout: LIMIT });
    return () => cancelIdleCallback(handle);
  }, []);
}

/** False at first, true once the browser has nothing more urgent to do. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useWhenIdle(() => setIdle(true));
  return idle;
}
