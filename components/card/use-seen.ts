import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { CardQuestion } from '../../model/tips/messages.ts';

type Ask = (question: CardQuestion) => void;

/** A card counts as seen after so many milliseconds in a visible page, or when it is touched. */
const SEEN_MS = 3000;

/** Tells how high the card is, once it is drawn and whenever that changes. */
export function useFit(card: RefObject<HTMLElement | null>, ask: Ask): void {
  useLayoutEffect(() => {
    if (!card.current) return;
    const tell = () => card.current && ask({ type: 'fit', height: Math.ceil(card.current.scrollHeight) });
    const observer = new ResizeObserver(tell);
    observer.observe(card.current);
    return () => observer.disconnect();
  }, [card, ask]);
}

/**
 * Tells once that the card was seen. Pages that leave at once, tabs in the background and prerendered pages
 * use up nothing.
 */
export function useSeen(counts: boolean, ask: Ask): void {
  useEffect(() => {
    if (!counts) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const life = new AbortController();
    const seen = () => {
      clearTimeout(timer);
      life.abort();
      ask({ type: 'met' });
    };
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(seen, SEEN_MS);
    };
    document.addEventListener('visibilitychange', look, { signal: life.signal });
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, seen, { signal: life.signal });
    look();
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [counts, ask]);
}
