/** The word model's examples: titles, and what people type. */

import { NOTHING } from '../data/phrases.ts';
import type { Data } from '../data/resolve.ts';

export interface Example {
  text: string;
  /** A task, `elsewhere/<topic>`, or `nothing`. */
  label: string;
  /** Whether it is a title or a phrase of the first block of its file. Such examples count more. */
  own?: true;
}

export interface Examples {
  labels: string[];
  examples: Example[];
}

/**
 * Sorted: labels by name, the examples of each label by text. So the result does not depend on the order of
 * records and lines in the files.
 */
export function examplesOf({
  tasks,
  elsewhere,
  phrases,
}: Pick<Data, 'tasks' | 'elsewhere' | 'phrases'>): Examples {
  const titled = [
    ...tasks.map(({ id, title }) => ({ label: id, title })),
    ...elsewhere.map(({ id, title }) => ({ label: `elsewhere/${id}`, title })),
  ];
  const all = new Map<string, Example[]>(
    [...titled.map(({ label }) => label).sort(), NOTHING].map((label) => [label, []]),
  );
  for (const { label, title } of titled) {
    all.get(label)!.push({ text: title.en, label, own: true }, { text: title.es, label, own: true });
  }
  for (const { text, label, first } of phrases) {
    all.get(label)!.push(first ? { text, label, own: true } : { text, label });
  }
  return { labels: [...all.keys()], examples: [...all.values()].flatMap((some) => some.sort(byText)) };
}

/** Compares by character codes, because the sorting rules of a language differ between machines. */
function byText(a: Example, b: Example): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
