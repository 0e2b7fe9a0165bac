import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageLifeEvent } from '../../data/shipped.ts';
import type { DueDeadline } from '../../model/time/deadlines.ts';

/** What only the page around the popup knows and can do. */
export interface Pages {
  /** Saved deadlines, the nearest first. */
  deadlines: readonly DueDeadline<PageLifeEvent>[];
  /** Prints the answer that is up. */
  print(): void;
}

export const PagesContext = createContext<Pages>({ deadlines: [], print: () => {} });

export const usePages = () => useContext(PagesContext);
