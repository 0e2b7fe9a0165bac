/** Hooks by which our pages follow what is stored, what the browser allows, and the day. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../data/schema.ts';
import { today } from '../../storage/clock.ts';
import { same } from '../../storage/merge.ts';
import { onNewDay, onStored } from '../../storage/signals.ts';
import type { Change, Setting } from '../../storage/store.ts';

/** Calls `again` at every signal. Returns a function that stops it. */
export type Follow = (again: () => void) => () => void;

export interface Loaded<T> {
  /** What was loaded last; undefined before the first time. */
  value: T | undefined;
  /** Whether the last try failed. */
  failed: boolean;
}

/**
 * Loads something when the component comes up, and again at every signal. `first`: what the page has
 * loaded already, to be there in the first frame.
 */
export function useLoaded<T>(load: () => Promise<T>, follow: Follow, first?: T): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ value: first, failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are the same for the component's life
  useEffect(() => {
    let turn = 0;
    const again = async () => {
      const mine = ++turn;
      const next = await load().then(
        (value) => ({ value, failed: false }),
        (error: unknown) => {
          console.error(error);
          return { value: undefined, failed: true };
        },
      );
      // A later signal has loaded anew meanwhile: that counts, not this.
      if (mine !== turn) return;
      setLoaded((now) => {
        if (next.failed) return { ...now, failed: true };
        return same(now, next) ? now : next;
      });
    };
    const stop = follow(() => void again());
    void again();
    return () => {
      turn = -1;
      stop();
    };
  }, []);
  return loaded;
}

/** A stored value, always as it is now. `first`: what was read of it before, shown until then. */
export function useSetting<T>(setting: Setting<T>, first: T): T {
  const { value = first } = useLoaded(setting.get, (again) => onStored(setting, again), first);
  return value;
}

/**
 * A stored value as it will be once the changes made here are stored, and what changes it. While one is
 * under way, what is heard of earlier ones is not shown. A change that could not be stored still counts
 * here, until something else is stored. `store` rejects where that fails.
 */
export function useAhead<T>(stored: T, store: (change: Change<T>) => Promise<void>) {
  const [value, setValue] = useState(stored);
  /** What was stored last and is not shown yet, and how many changes are under way. */
  const behind = useRef({ heard: [] as T[], underWay: 0 });

  const catchUp = () => {
    const { heard, underWay } = behind.current;
    if (underWay > 0 || heard.length === 0) return;
    const latest = heard.at(-1) as T;
    heard.length = 0;
    setValue(() => latest);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored says when
  useEffect(() => {
    behind.current.heard.push(stored);
    catchUp();
  }, [stored]);

  const change = (to: Change<T>): Promise<void> => {
    setValue(to);
    behind.current.underWay++;
    return store(to).finally(() => {
      behind.current.underWay--;
      catchUp();
    });
  };
  return [value, change] as const;
}

/** The day that the user's clock shows, also on a page that stays open over midnight. */
export function useToday(): IsoDate {
  const [day, setDay] = useState(today);
  useEffect(() => onNewDay(setDay), []);
  return day;
}

/** Several signals as one. */
export function followAll(...follows: Follow[]): Follow {
  return (again) => {
    const stops = follows.map((follow) => follow(again));
    return () => {
      for (const stop of stops) stop();
    };
  };
}
