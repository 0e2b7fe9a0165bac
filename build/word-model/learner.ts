/**
 * Learns which words point to which topic: multinomial logistic regression over the stems of words, with
 * AdaGrad. Words and topics are only numbers here.
 */
import { LENGTH_POWER } from '../../model/words/word-model.ts';

export interface LearnerOptions {
  rate: number;
  /** Pulls weights toward zero, so that weak evidence counts little. */
  decay: number;
}

/** Gradients smaller than this are skipped, because they change almost nothing. */
const MIN_GRADIENT = 1e-4;

/** No weight matters less than this: also the rare ones must speak for a text that no example is like. */
const MIN_CURVATURE = 0.05;

/** The share of a text's words that are left out at random while learning from it. */
const LEFT_OUT = 0.15;
/** Texts of so many words are learned from whole. */
const FEW_WORDS = 3;

/** One example: the numbers of its stems, and of its label. */
export interface Row {
  stems: number[];
  label: number;
}

/**
 * Makes an untrained learner. `salience` says for each stem how much it counts in a text. `weights` has a
 * row for each stem and a column for each label; `bias` has an entry for each label. Both change in place
 * while it learns.
 */
export function createLearner(salience: Float64Array, labelCount: number, { rate, decay }: LearnerOptions) {
  const stemCount = salience.length;
  const table = (value: number) =>
    Array.from({ length: stemCount }, () => new Float64Array(labelCount).fill(value));
  const weights = table(0);
  const steps = table(1e-6);
  const bias = new Float64Array(labelCount);
  const biasSteps = new Float64Array(labelCount).fill(1e-6);
  let kept: Uint8Array[] | null = null;
  const random = randomFrom(20261123);
  const probabilities = new Float64Array(labelCount);

  /** Puts the probability of each label into `probabilities`. Returns the scale of the text's saliences. */
  function predict(stems: readonly number[]): number {
    const length = Math.sqrt(stems.reduce((sum, id) => sum + salience[id]! ** 2, 0)) || 1;
    const scale = length ** -LENGTH_POWER;
    probabilities.set(bias);
    for (const id of stems) {
      const row = weights[id]!;
      const input = salience[id]! * scale;
      for (let k = 0; k < labelCount; k++) probabilities[k]! += row[k]! * input;
    }
    softmax(probabilities);
    return scale;
  }

  /** Leaves out some words of a text, so that no answer hangs on a single one. Of few words all count. */
  function someOf(stems: number[]): number[] {
    if (stems.length <= FEW_WORDS) return stems;
    const some = stems.filter(() => random() >= LEFT_OUT);
    return some.length > 0 ? some : stems;
  }

  function learn({ stems: all, label }: Row): void {
    const stems = someOf(all);
    const scale = predict(stems);
    const error = probabilities;
    error[label]! -= 1;
    for (let k = 0; k < labelCount; k++) {
      biasSteps[k]! += error[k]! ** 2;
      bias[k]! -= (rate * error[k]!) / Math.sqrt(biasSteps[k]!);
    }
    for (const id of stems) {
      const row = weights[id]!;
      const step = steps[id]!;
      const input = salience[id]! * scale;
      for (let k = 0; k < labelCount; k++) {
        const gradient = error[k]! * input + decay * row[k]!;
        if (Math.abs(gradient) < MIN_GRADIENT || (kept && !kept[id]![k])) continue;
        step[k]! += gradient ** 2;
        row[k]! -= (rate * gradient) / Math.sqrt(step[k]!);
      }
    }
  }

  /**
   * How much each weight matters to the examples: the second derivative of the loss. A word's weight for a
   * label that is never likely beside that word changes no answer, however strong it is.
   */
  function curvatures(rows: readonly Row[]): Float64Array[] {
    const sums = table(0);
    for (const { stems } of rows) {
      const scale = predict(stems);
      for (const id of stems) {
        const input = (salience[id]! * scale) ** 2;
        const row = sums[id]!;
        for (let k = 0; k < labelCount; k++) row[k]! += input * probabilities[k]! * (1 - probabilities[k]!);
      }
    }
    return sums;
  }

  return {
    weights,
    bias,
    /** Learns from every row once, in a shuffled order. */
    pass(rows: readonly Row[]): void {
      for (const index of shuffled(rows.length, random)) learn(rows[index]!);
    },
    /**
     * Learns from every row so many times, and ends with the means of weights and biases over the passes:
     * they depend less on the order of the rows than the last ones do.
     */
    settle(rows: readonly Row[], passes: number): void {
      const sums = table(0);
      const biasSum = new Float64Array(labelCount);
      for (let i = 0; i < passes; i++) {
        this.pass(rows);
        addTo(biasSum, bias);
        for (const [id, row] of weights.entries()) addTo(sums[id]!, row);
      }
      for (const [id, row] of weights.entries()) row.set(sums[id]!.map((sum) => sum / passes));
      bias.set(biasSum.map((sum) => sum / passes));
    },
    /**
     * Keeps the weights that matter most, by what their loss would cost ("optimal brain damage", LeCun 1990).
     * The weights of a word have no fixed zero, so their median counts as zero.
     */
    prune(keep: number, rows: readonly Row[]): void {
      const curvature = curvatures(rows);
      for (const row of weights) {
        const middle = Float64Array.from(row).sort()[labelCount >> 1]!;
        for (let k = 0; k < labelCount; k++) row[k]! -= middle;
      }
      const strength = (weight: number, id: number, k: number) =>
        Math.abs(weight) * salience[id]! * Math.sqrt(curvature[id]![k]! + MIN_CURVATURE);
      const strengths = new Float64Array(stemCount * labelCount);
      weights.forEach((row, id) => {
        row.forEach((weight, k) => {
          strengths[id * labelCount + k] = strength(weight, id, k);
        });
      });
      strengths.sort();
      const least = strengths[Math.max(0, strengths.length - keep)] ?? 0;
      kept = weights.map((row, id) =>
        Uint8Array.from(row, (weight, k) => (strength(weight, id, k) >= least ? 1 : 0)),
      );
      weights.forEach((row, id) => {
        for (let k = 0; k < labelCount; k++) if (!kept![id]![k]) row[k] = 0;
      });
      // The first steps after pruning should be neither too large nor too small.
      for (const step of steps) step.fill(0.5);
      biasSteps.fill(0.5);
    },
  };
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += values[k]!;
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

/** A seeded linear congruential generator, so that the order is the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
