/**
 * Learns which words speak for which topic: multinomial logistic regression over the stems of words,
 * by AdaGrad; then only the strongest weights are kept and trained on, so that the model stays small.
 * Deterministic: the same examples give the same model, byte for byte.
 */
import { withoutPlaces } from '../../model/places';
import { plainWords, stem } from '../../model/words';
import type { Example } from './examples';

export interface Trained {
  labels: string[];
  /** The most common first. */
  stems: string[];
  /** A row for each stem, a column for each label. */
  weights: Float64Array[];
  bias: Float64Array;
}

export interface TrainOptions {
  epochs: number;
  /** Epochs after the weak weights are gone. */
  refining: number;
  rate: number;
  /** Pulls weights to zero: what little evidence a word gives should count little. */
  decay: number;
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
  keep: 90_000,
  least: 2,
};

/** Gradients smaller than this change nothing worth the time. */
const LEAST_GRADIENT = 1e-4;

interface Row {
  stems: number[];
  label: number;
}

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

function createLearner(stemCount: number, labelCount: number, { rate, decay }: TrainOptions) {
  const table = (value: number) =>
    Array.from({ length: stemCount }, () => new Float64Array(labelCount).fill(value));
  const weights = table(0);
  const steps = table(1e-6);
  const bias = new Float64Array(labelCount);
  const biasSteps = new Float64Array(labelCount).fill(1e-6);
  let kept: Uint8Array[] | null = null;
  const random = randomFrom(20261123);
  const error = new Float64Array(labelCount);

  function learn({ stems, label }: Row): void {
    const scale = 1 / Math.sqrt(stems.length || 1);
    error.set(bias);
    for (const id of stems) {
      const row = weights[id]!;
      for (let k = 0; k < labelCount; k++) error[k]! += row[k]! * scale;
    }
    softmax(error);
    error[label]! -= 1;
    for (let k = 0; k < labelCount; k++) {
      biasSteps[k]! += error[k]! ** 2;
      bias[k]! -= (rate * error[k]!) / Math.sqrt(biasSteps[k]!);
    }
    for (const id of stems) {
      const row = weights[id]!;
      const step = steps[id]!;
      for (let k = 0; k < labelCount; k++) {
        const gradient = error[k]! * scale + decay * row[k]!;
        if (Math.abs(gradient) < LEAST_GRADIENT || (kept && !kept[id]![k])) continue;
        step[k]! += gradient ** 2;
        row[k]! -= (rate * gradient) / Math.sqrt(step[k]!);
      }
    }
  }

  return {
    weights,
    bias,
    pass(rows: readonly Row[]): void {
      for (const index of shuffled(rows.length, random)) learn(rows[index]!);
    },
    /** Keeps the strongest weights. A word's weights may all be shifted alike; their median is taken as zero. */
    prune(keep: number): void {
      for (const row of weights) {
        const middle = Float64Array.from(row).sort()[labelCount >> 1]!;
        for (let k = 0; k < labelCount; k++) row[k]! -= middle;
      }
      const strengths = Float64Array.from(weights.flatMap((row) => Array.from(row, Math.abs))).sort();
      const least = strengths[Math.max(0, strengths.length - keep)] ?? 0;
      kept = weights.map((row) => Uint8Array.from(row, (weight) => (Math.abs(weight) >= least ? 1 : 0)));
      weights.forEach((row, id) => {
        for (let k = 0; k < labelCount; k++) if (!kept![id]![k]) row[k] = 0;
      });
      // The first steps after pruning should neither leap nor stand still.
      for (const step of steps) step.fill(0.5);
      biasSteps.fill(0.5);
    },
  };
}

function byFrequency(texts: readonly string[][], least: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const name of text) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name);
}

function softmax(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - most);
    sum += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** A seeded linear congruential generator: the same order on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
