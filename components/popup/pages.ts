import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageLifeEvent } from '../../data/shipped.ts';
import type { DueDeadline, SavedDeadline } from '../../model/time/deadlines.ts';
import type { Change } from '../../storage/store.ts';

/** What only the page around the popup knows and can do. */
export interface Pages {
  /** Saved deadlines, the nearest first. */
  deadlines: readonly DueDeadline<PageLifeEvent>[];
  /** Changes the saved deadlines; a failure costs the memory and nothing else. */
  onDeadlines(change: Change<SavedDeadline[]>): void;
  /** Prints the answer that is up. */
  print(): void;
}

export const PagesContext = createContext<Pages>({
  deadlines: [],
  onDeadlines: () => {},
  print: () => {},
});

export const usePages = () => useContext(PagesContext);
