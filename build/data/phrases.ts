/**
 * What people type, by topic: `say.en.txt` and `say.es.txt` beside a task or topic, a phrase a line. The
 * first block, up to the first blank line, counts more and ships nowhere; lines with `#` are remarks.
 */
import type { Language } from '../../data/vocabulary.ts';

/** What a phrase means that is about none of it. */
export const NOTHING = 'nothing';

export interface Phrase {
  text: string;
  /** A task, `elsewhere/<topic>`, or `nothing`. */
  label: string;
  language: Language;
  /** In the first block of its file. */
  first: boolean;
  file: string;
  line: number;
}

/** @param label the topic whose file it is */
export function readPhrases(file: string, label: string, text: string): Phrase[] {
  const language: Language = file.endsWith('.es.txt') ? 'es' : 'en';
  let first = label !== NOTHING;
  const phrases: Phrase[] = [];
  text.split('\n').forEach((raw, i) => {
    const line = raw.trim();
    if (!line) {
      if (phrases.length > 0) first = false;
    } else if (!line.startsWith('#')) {
      phrases.push({ text: line, label, language, first, file, line: i + 1 });
    }
  });
  return phrases;
}
