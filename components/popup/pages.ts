import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What only the page around the popup can do. */
export interface Pages {
  /** Prints the answer that is up. */
  print(): void;
  /** Opens the deadlines on the options page. */
  showDeadlines(): void;
}

export const PagesContext = createContext<Pages>({ print: () => {}, showDeadlines: () => {} });

export const usePages = () => useContext(PagesContext);
