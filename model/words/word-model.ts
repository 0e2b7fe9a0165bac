/**
 * How strongly each word speaks for each topic, and how to read a text by it.
 *
 * The weights are learned at build time from all the phrases of the data (build/word-model): a
 * multinomial logistic regression over the stems of words. A topic's score is its bias plus the
 * weights of the words in the text; scores become probabilities by softmax. Being a sum over words,
 * every answer can be explained.
 */
import { createSpelling, type Spelling } from './spelling.ts';
import { stem } from './words.ts';

/** The model as it ships: text, so that it compresses and loads fast. */
export interface PackedModel {
  /** A task's id, `elsewhere/<topic>`, or `nothing`. */
  labels: string[];
  /**
   * Stems in bands, the most common band first, each band in the order of letters. Each stem is a capital
   * letter for how many letters it shares with the one before (A for none), and the letters that follow.
   */
  stems: string;
  /** One character for each stem: how much it counts in a text. */
  salience: string;
  /** A line for each stem: the labels it speaks for, each as its distance from the one before. */
  marks: string;
  /** One character for each mark, in the same order: how strongly. */
  weights: string;
  /** One for each label, in units of WEIGHT_UNIT. */
  bias: number[];
}

/** Weights ship in steps of this size; finer ones change no answer. */
export const WEIGHT_UNIT = 0.7;
/** How much a word counts ships in steps of this size. */
export const SALIENCE_UNIT = 0.05;
/**
 * The power of a text's length by which its words are weighed down. With 1, long stories never seem sure; with
 * 0, they always do.
 */
export const LENGTH_POWER = 0.7;
/** Distances and weights are written as characters from here on, behind those that JSON escapes. */
export const FIRST_CODE = 35;
/** The character code of weight zero. */
export const ZERO_WEIGHT = 75;

export interface Topic {
  label: string;
  probability: number;
}

export interface Reading {
  /** All topics, the likeliest first. */
  topics: Topic[];
  /** The words that mean something to the model, as it took them. */
  known: string[];
}

export interface WordModel {
  read(words: readonly string[], unfinished?: boolean): Reading;
  /** What each word adds to a label's score. */
  explain(words: readonly string[], label: string): { word: string; weight: number }[];
}

/** Stems that a misspelled word may have meant; the rest were met only once or twice. */
export const KNOWN_WELL = 4000;
/** So many stems are too common to be slips of the finger. */
export const COMMON = 1800;
/** The letter for no shared letters; no stem has capitals. */
export const NONE_SHARED = 65;
/** The most letters that a stem may share with the one before: up to Z. */
export const MAX_SHARED = 25;

interface Entry {
  labels: Uint16Array;
  weights: Float32Array;
}

export function unpack(packed: PackedModel): WordModel {
  const stems = stemsOf(packed.stems);
  const entries = entriesOf(packed);
  const lineOf = new Map<string, number>();
  for (let line = 0; line < stems.length; line++) lineOf.set(stems[line]!, line);
  const correct = spellingOf(stems);

  function entryOf(name: string): Entry | undefined {
    const line = lineOf.get(name);
    return line === undefined ? undefined : entries(line);
  }

  /** How much each word of a text counts: more where it tells more, less where there are many. */
  function sharesOf(known: readonly string[]): number[] {
    const saliences = known.map(
      (name) => (packed.salience.charCodeAt(lineOf.get(name) ?? 0) - FIRST_CODE) * SALIENCE_UNIT,
    );
    const length = (Math.hypot(...saliences) || 1) ** LENGTH_POWER;
    return saliences.map((salience) => salience / length);
  }

  function understood(words: readonly string[], unfinished: boolean): string[] {
    const found = words.flatMap((word, i) => {
      const name = stem(word);
      const rank = lineOf.get(name);
      if (rank !== undefined && rank < COMMON) return [name];
      // A rare word may be a slip that somebody else made too: then it counts as both.
      if (rank !== undefined) return [name, correct(name, name.length < 8 ? 1 : 2) ?? name];
      const last = unfinished && i === words.length - 1;
      return (last && completed(name, stems)) || correct(name) || [];
    });
    return [...new Set(found)];
  }

  return {
    read(words, unfinished = false) {
      const known = understood(words, unfinished);
      const scores = packed.bias.map((steps) => steps * WEIGHT_UNIT);
      const shares = sharesOf(known);
      known.forEach((name, at) => {
        const entry = entryOf(name);
        entry?.labels.forEach((label, i) => {
          scores[label]! += entry.weights[i]! * shares[at]!;
        });
      });
      return { topics: ranked(packed.labels, scores), known };
    },
    explain(words, label) {
      const id = packed.labels.indexOf(label);
      const known = understood(words, false);
      const shares = sharesOf(known);
      return known.map((word, i) => {
        const entry = entryOf(word);
        const at = entry ? entry.labels.indexOf(id) : -1;
        return { word, weight: at < 0 ? 0 : entry!.weights[at]! * shares[i]! };
      });
    },
  };
}

/** The stems, whole again. */
function stemsOf(packed: string): string[] {
  let last = '';
  return packed.split(/(?=[A-Z])/).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - NONE_SHARED) + part.slice(1);
    return last;
  });
}

/** Made at the first word that nobody knows: most texts have none, and the popup opens sooner. */
function spellingOf(stems: readonly string[]): Spelling {
  let spelling: Spelling | undefined;
  return (word, mostEdits) => {
    spelling ??= createSpelling(stems.slice(0, KNOWN_WELL));
    return spelling(word, mostEdits);
  };
}

/** Gives the entry of a stem by its place. Decoded when first asked for: a query needs a dozen of thousands. */
function entriesOf({ marks, weights }: PackedModel): (line: number) => Entry {
  const lines = marks.split('\n');
  const starts = new Int32Array(lines.length);
  for (let i = 1; i < lines.length; i++) starts[i] = starts[i - 1]! + lines[i - 1]!.length;
  const decoded: (Entry | undefined)[] = [];
  return (line) => {
    decoded[line] ??= decode(lines[line]!, weights, starts[line]!);
    return decoded[line];
  };
}

function decode(line: string, codes: string, start: number): Entry {
  const labels = new Uint16Array(line.length);
  const weights = new Float32Array(line.length);
  let label = -1;
  for (let i = 0; i < line.length; i++) {
    label += line.charCodeAt(i) - FIRST_CODE;
    labels[i] = label;
    weights[i] = (codes.charCodeAt(start + i) - ZERO_WEIGHT) * WEIGHT_UNIT;
  }
  return { labels, weights };
}

/** The most common known word that starts like an unfinished one. */
function completed(start: string, stems: readonly string[]): string | null {
  return start.length < 2 ? null : (stems.find((name) => name.startsWith(start)) ?? null);
}

function ranked(labels: readonly string[], scores: readonly number[]): Topic[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return labels
    .map((label, i) => ({ label, probability: powers[i]! / sum }))
    .sort((a, b) => b.probability - a.probability);
}
