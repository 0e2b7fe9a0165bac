import {
  COMMON,
  FIRST_CODE,
  KNOWN_WELL,
  MAX_SHARED,
  NONE_SHARED,
  type PackedModel,
  SALIENCE_UNIT,
  WEIGHT_UNIT,
  ZERO_WEIGHT,
} from '../../model/words/word-model.ts';
import type { Example, Examples } from './examples.ts';
import { DEFAULTS, type Trained, type TrainOptions, train } from './train.ts';

/** The ranks at which the bands of stems begin: the reader tells only these apart. */
const BANDS = [0, 300, COMMON, KNOWN_WELL];

/** The most steps that a weight may be above or below zero, so that its code is a plain character. */
const MAX_STEPS = 40;

/**
 * How often a title or a phrase of the first block counts; others count once. So the model understands a
 * new task from its few phrases.
 */
const OWN_COUNT = 4;

/** The same for phrases of one or two words: somebody may type only "braces", so that must be enough. */
const SHORT_COUNT = 2;

/**
 * A topic with few phrases is new. Its phrases count more, so that the old topics don't drown it out: so many
 * times below so many phrases.
 */
const RARE_COUNTS = [
  { below: 100, count: 3 },
  { below: 200, count: 2 },
];

/** Trains on all examples, and packs the result for the extension. */
export function packedModel({ labels, examples }: Examples, options: TrainOptions = DEFAULTS): PackedModel {
  const known = new Map<string, number>();
  for (const { label } of examples) known.set(label, (known.get(label) ?? 0) + 1);
  const counted = examples.flatMap((example) => {
    const phrases = known.get(example.label)!;
    const rare = RARE_COUNTS.find(({ below }) => phrases < below)?.count ?? 1;
    return Array.from({ length: rare * countOf(example) }, () => example);
  });
  return pack(train(labels, counted, options));
}

function countOf({ own, text }: Example): number {
  if (own) return OWN_COUNT;
  return text.split(' ').length <= 2 ? SHORT_COUNT : 1;
}

export function pack({ labels, stems, salience, weights, bias }: Trained): PackedModel {
  const order = inBands(stems);
  const rows = order.map((id) => packRow(weights[id]!));
  return {
    labels,
    stems: packStems(order.map((id) => stems[id]!)),
    salience: String.fromCharCode(
      ...order.map((id) => FIRST_CODE + Math.round(salience[id]! / SALIENCE_UNIT)),
    ),
    marks: rows.map((row) => row.marks).join('\n'),
    weights: rows.map((row) => row.weights).join(''),
    bias: Array.from(bias, (value) => Math.round(value / WEIGHT_UNIT)),
  };
}

/** Stems by letters within bands: then neighbors share letters, and a third less ships than by rank alone. */
function inBands(stems: readonly string[]): number[] {
  const bandOf = (rank: number) => BANDS.filter((start) => rank >= start).length;
  const byLetters = (a: number, b: number) => (stems[a]! < stems[b]! ? -1 : 1);
  return [...stems.keys()].sort((a, b) => bandOf(a) - bandOf(b) || byLetters(a, b));
}

/** Writes stems as the reader unpacks them. */
export function packStems(stems: readonly string[]): string {
  return stems
    .map((name, i) => {
      const shared = sharedLetters(stems[i - 1] ?? '', name);
      return String.fromCharCode(NONE_SHARED + shared) + name.slice(shared);
    })
    .join('');
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < MAX_SHARED && count < b.length && a[count] === b[count]) count++;
  return count;
}

function packRow(row: Float64Array): { marks: string; weights: string } {
  let [marks, weights, last] = ['', '', -1];
  row.forEach((weight, label) => {
    const steps = Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(weight / WEIGHT_UNIT)));
    if (steps === 0) return;
    marks += String.fromCharCode(FIRST_CODE + label - last);
    weights += String.fromCharCode(ZERO_WEIGHT + steps);
    last = label;
  });
  return { marks, weights };
}
