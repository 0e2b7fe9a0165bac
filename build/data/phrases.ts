/**
 * What people type, by topic: `say.en.txt` and `say.es.txt` beside a task or topic, one phrase per line.
 * The first block, up to the first blank line, counts more. Lines with `#` are comments. Phrases don't
 * ship.
 */
import type { Language } from '../../data/vocabulary.ts';

/** The label of phrases that are about no topic. */
export const NOTHING = 'nothing';

export interface Phrase {
  text: string;
  /** A task, `elsewhere/<topic>`, or `nothing`. */
  label: string;
  language: Language;
  /** Whether it is in the first block of its file. */
  first: boolean;
  file: string;
  line: number;
}

/** @param label the topic that the file belongs to */
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
