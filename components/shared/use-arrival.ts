import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A ref for the heading of a view that has just come up: it takes the focus, so that a screen reader
 * reads it out and the next Tab goes on from there. Again whenever `key` changes.
 */
export function useArrival(key: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when, the effect doesn't read it
  useEffect(() => heading.current?.focus(), [key]);
  return heading;
}
