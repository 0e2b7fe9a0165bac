/**
 * Trains the word model: it passes over all examples, then keeps only the weights that matter most and trains
 * those further, so that the model stays small. Deterministic: the same examples give the same model, byte
 * for byte.
 */
import { withoutPlaces } from '../../model/words/places.ts';
import { SALIENCE_UNIT } from '../../model/words/word-model.ts';
import { plainWords, stem } from '../../model/words/words.ts';
import type { Example } from './examples.ts';
import { createLearner, type LearnerOptions, type Row } from './learner.ts';

export interface Trained {
  labels: string[];
  /** The most common word first. */
  stems: string[];
  /** How much each stem counts in a text, beside the others. */
  salience: Float64Array;
  /** A row for each stem, a column for each label. */
  weights: Float64Array[];
  bias: Float64Array;
}

export interface TrainOptions extends LearnerOptions {
  epochs: number;
  /** Number of epochs after the weak weights are removed. */
  refining: number;
  /** How many weights are kept. */
  keep: number;
  /** Words that occur less often are left out: most are typos, which `correct` then fixes. */
  least: number;
}

export const DEFAULTS: TrainOptions = {
  epochs: 14,
  refining: 6,
  rate: 0.2,
  decay: 2e-4,
  keep: 80_000,
  least: 2,
};

/** @param labels every topic, including those without examples */
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
  const salience = salienceOf(rows, stems.length, labels.length);
  const learner = createLearner(salience, labels.length, options);
  for (let epoch = 0; epoch < options.epochs; epoch++) learner.pass(rows);
  learner.prune(options.keep, rows);
  learner.settle(rows, options.refining);
  return { labels, stems, salience, weights: learner.weights, bias: learner.bias };
}

/** A word met rarely is drawn toward what all texts together are about, as if it had been met so often more. */
const SMOOTHING = 2;
/** No word counts for nothing. */
const MIN_DIVERGENCE = 0.02;

/**
 * How much a word tells: how far the labels of the texts that it stands in are from those of all texts
 * (Kullback-Leibler divergence), rounded to the steps in which it ships. "The" tells nothing, "referral" a
 * lot; in a long story the few telling words then outweigh the many others. The square root did best.
 */
function salienceOf(rows: readonly Row[], stemCount: number, labelCount: number): Float64Array {
  const prior = new Float64Array(labelCount);
  const counts = Array.from({ length: stemCount }, () => new Float64Array(labelCount));
  for (const { stems, label } of rows) {
    prior[label]! += 1 / rows.length;
    for (const id of stems) counts[id]![label]! += 1;
  }
  return Float64Array.from(counts, (row) => {
    const total = row.reduce((sum, count) => sum + count, 0) + SMOOTHING;
    const divergence = row.reduce((sum, count, k) => {
      const share = (count + SMOOTHING * prior[k]!) / total;
      return share > 0 ? sum + share * Math.log(share / prior[k]!) : sum;
    }, 0);
    return stepped(Math.sqrt(Math.max(divergence, MIN_DIVERGENCE)));
  });
}

/** Trained with what the reader will see, and not with finer values. */
const stepped = (salience: number) => Math.max(1, Math.round(salience / SALIENCE_UNIT)) * SALIENCE_UNIT;

function byFrequency(texts: readonly string[][], least: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const name of text) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name);
}
