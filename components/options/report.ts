import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says aloud, once, whether something was stored: the words given, or that it was not. */
export type Report = (stored: Promise<unknown>, words: string) => void;

export const ReportContext = createContext<Report>(() => {});

export const useReport = () => useContext(ReportContext);
