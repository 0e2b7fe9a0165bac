import {
  FIRST_CODE,
  type PackedModel,
  SALIENCE_UNIT,
  WEIGHT_UNIT,
  ZERO_WEIGHT,
} from '../../model/words/word-model.ts';
import type { Example, Examples } from './examples.ts';
import { DEFAULTS, type Trained, type TrainOptions, train } from './train.ts';

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
 * A topic with fewer phrases than this is new. Its phrases count more, so that the old topics don't drown
 * it out.
 */
const FEW = 100;
const RARE_COUNT = 3;

/** Trains on all examples, and packs the result for the extension. */
export function packedModel({ labels, examples }: Examples, options: TrainOptions = DEFAULTS): PackedModel {
  const known = new Map<string, number>();
  for (const { label } of examples) known.set(label, (known.get(label) ?? 0) + 1);
  const counted = examples.flatMap((example) => {
    const rare = known.get(example.label)! < FEW ? RARE_COUNT : 1;
    return Array.from({ length: rare * countOf(example) }, () => example);
  });
  return pack(train(labels, counted, options));
}

function countOf({ own, text }: Example): number {
  if (own) return OWN_COUNT;
  return text.split(' ').length <= 2 ? SHORT_COUNT : 1;
}

export function pack({ labels, stems, salience, weights, bias }: Trained): PackedModel {
  const rows = weights.map(packRow);
  return {
    labels,
    stems: stems.join(' '),
    salience: String.fromCharCode(
      ...Array.from(salience, (value) => FIRST_CODE + Math.round(value / SALIENCE_UNIT)),
    ),
    marks: rows.map((row) => row.marks).join('\n'),
    weights: rows.map((row) => row.weights).join(''),
    bias: Array.from(bias, (value) => Math.round(value / WEIGHT_UNIT)),
  };
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
