import { useEffect, useState } from 'preact/hooks';

const MINUTE_MS = 60_000;

/** The moment, anew every minute: a page that stays open must not say "open now" past closing time. */
export function useMinute(now: () => number): Date {
  const [moment, setMoment] = useState(() => new Date(now()));
  useEffect(() => {
    const timer = setInterval(() => setMoment(new Date(now())), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  return moment;
}
