import { LANGUAGES } from '../../data/vocabulary.ts';
import { NOTHING, type Phrase } from './phrases.ts';
import { didYouMean, type Report } from './problem.ts';
import type { RawData } from './raw.ts';

/** With fewer phrases in the first block, the model learns too little. */
const MIN_FIRST = 3;

/**
 * Checks that every topic has phrases in both languages, and that no phrase occurs twice or under two
 * topics.
 */
export function checkPhrases({ tasks, topics, phrases }: RawData, report: PhraseReport): void {
  const labels = [...Object.keys(tasks), ...Object.keys(topics).map((id) => `elsewhere/${id}`)];
  const counts = Map.groupBy(
    phrases.filter(({ first }) => first),
    ({ label, language }) => `${label} ${language}`,
  );
  for (const label of labels) {
    for (const language of LANGUAGES) {
      const folder = label.startsWith('elsewhere/') ? label : `tasks/${label}`;
      const count = counts.get(`${label} ${language}`)?.length ?? 0;
      if (count < MIN_FIRST)
        report(
          `data/${folder}/say.${language}.txt`,
          [],
          `has ${count} ${count === 1 ? 'phrase' : 'phrases'} above its first blank line; ${MIN_FIRST} at least`,
          1,
        );
    }
  }
  checkRepeats(phrases, new Set([...labels, NOTHING]), report);
}

type PhraseReport = (...args: [...Parameters<Report>, line: number]) => void;

function checkRepeats(phrases: readonly Phrase[], labels: ReadonlySet<string>, report: PhraseReport): void {
  const seen = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const { text, label, file, line } = phrase;
    const key = normalized(text);
    const before = seen.get(key);
    if (!labels.has(label))
      report(
        file,
        [],
        `no task or topic has the id "${label}": the folder’s name is wrong, or it has no task.yml${didYouMean(label, labels)}`,
        line,
      );
    if (text.length < 2 || !key) report(file, [], `"${text}" is no phrase`, line);
    else if (before?.label === label)
      report(file, [], `"${text}" stands here already (${before.file}:${before.line})`, line);
    else if (before)
      report(
        file,
        [],
        `"${text}" also stands under ${before.label} (${before.file}:${before.line}); keep the one that fits best`,
        line,
      );
    else seen.set(key, phrase);
  }
}

/** Phrases that differ only in capitals, accents and punctuation are the same. */
function normalized(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
