/** Everything that the word model learns from: titles, `say`, and the phrase files. */

import { tasks } from '../../data/all-tasks.ts';
import elsewhere from '../../data/elsewhere.ts';

export interface Example {
  text: string;
  /** A task, `elsewhere/<topic>`, or `nothing`. */
  label: string;
  /** From the file of the task or topic itself. */
  own?: true;
}

/** What a phrase means that is about none of it. */
export const NOTHING = 'nothing';

const files = import.meta.glob<string>('../../data/phrases/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Labels first, in the order of the data, then the examples. Throws where a phrase file names no known topic. */
export function readExamples(): { labels: string[]; examples: Example[] } {
  const topics = new Map<string, string>([
    ...tasks.map(({ id }) => [id, id] as const),
    ...elsewhere.map(({ id }) => [id, `elsewhere/${id}`] as const),
    [NOTHING, NOTHING],
  ]);
  const fromData = [...tasks, ...elsewhere].flatMap(({ id, title, say }) =>
    [title.en, title.es, ...say.en, ...say.es].map((text) => ({
      text,
      label: topics.get(id)!,
      own: true as const,
    })),
  );
  const fromFiles = Object.entries(files).flatMap(([file, text]) => readPhrases(file, text, topics));
  return { labels: [...topics.values()], examples: [...fromData, ...fromFiles] };
}

/** `# topic`, then a phrase a line. */
function readPhrases(file: string, text: string, topics: ReadonlyMap<string, string>): Example[] {
  const examples: Example[] = [];
  let label: string | undefined;
  text.split('\n').forEach((line, i) => {
    const phrase = line.trim();
    if (phrase.startsWith('#')) {
      label = topics.get(phrase.slice(1).trim());
      if (!label)
        throw new Error(`${file}:${i + 1}: no task or topic has the id "${phrase.slice(1).trim()}"`);
    } else if (phrase) {
      if (!label) throw new Error(`${file}:${i + 1}: a phrase before the first "# task-id"`);
      examples.push({ text: phrase, label });
    }
  });
  return examples;
}
