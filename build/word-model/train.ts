/**
 * Trains the word model: passes over all examples, then only the strongest weights are kept and trained
 * on, so that the model stays small. Deterministic: the same examples give the same model, byte for byte.
 */
import { withoutPlaces } from '../../model/words/places.ts';
import { plainWords, stem } from '../../model/words/words.ts';
import type { Example } from './examples.ts';
import { createLearner, type LearnerOptions } from './learner.ts';

export interface Trained {
  labels: string[];
  /** The most common first. */
  stems: string[];
  /** A row for each stem, a column for each label. */
  weights: Float64Array[];
  bias: Float64Array;
}

export interface TrainOptions extends LearnerOptions {
  epochs: number;
  /** Epochs after the weak weights are gone. */
  refining: number;
  /** How many weights are kept. */
  keep: number;
  /** A word met less often teaches nothing: most are slips, which `correct` then mends. */
  least: number;
}

export const DEFAULTS: TrainOptions = {
  epochs: 12,
  refining: 6,
  rate: 0.5,
  decay: 2e-4,
  keep: 100_000,
  least: 2,
};

/** @param labels every topic, those without examples too */
export function train(
  labels: string[],
  examples: readonly Example[],
  options: TrainOptions = DEFAULTS,
): Trained {
  const texts = examples.map(({ text }) => [...new Set(withoutPlaces(plainWords(text)).map(stem))]);
  const stems = byFrequency(texts, options.least);
  const stemIds = new Map(stems.map((name, id) => [name, id]));
  const labelIds = new Map(labels.map((label, id) => [label, id]));
  const rows = texts.map((text, i) => ({
    stems: text.flatMap((name) => stemIds.get(name) ?? []),
    label: labelIds.get(examples[i]!.label)!,
  }));
  const learner = createLearner(stems.length, labels.length, options);
  for (let epoch = 0; epoch < options.epochs; epoch++) learner.pass(rows);
  learner.prune(options.keep);
  for (let epoch = 0; epoch < options.refining; epoch++) learner.pass(rows);
  return { labels, stems, weights: learner.weights, bias: learner.bias };
}

function byFrequency(texts: readonly string[][], least: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const name of text) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name);
}
