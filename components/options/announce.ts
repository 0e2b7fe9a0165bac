import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says aloud, once, whether something was stored: the words given, or that it was not. */
export type Announce = (stored: Promise<unknown>, words: string) => void;

export const AnnounceContext = createContext<Announce>(() => {});

export const useAnnounce = () => useContext(AnnounceContext);
