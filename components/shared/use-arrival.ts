import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref for the heading of a view that has just come up: it takes the focus, so that a screen reader
 * reads it out and the next Tab goes on from there. Again whenever `key` changes. At once, not after the
 * next frame: a Tab pressed in between would be taken back.
 */
export function useArrival(key: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when, the effect doesn't read it
  useLayoutEffect(() => heading.current?.focus(), [key]);
  return heading;
}
