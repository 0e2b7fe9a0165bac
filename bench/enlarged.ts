/**
 * Repeats today's phrases and model several times, each copy under its own labels, to see what growth would
 * cost.
 */

import type { Example } from '../build/word-model/examples.ts';
import { FIRST_CODE, type PackedModel } from '../model/words/word-model.ts';

export function moreExamples(examples: readonly Example[], size: number): Example[] {
  return copiesOf(size).flatMap((copy) =>
    examples.map(({ text, label }) => ({ text, label: copied(label, copy) })),
  );
}

/** A model with `size` times as many topics. */
export function largerModel(model: PackedModel, size: number): PackedModel {
  const count = model.labels.length;
  let at = 0;
  let weights = '';
  const marks = model.marks.split('\n').map((line) => {
    weights += model.weights.slice(at, at + line.length).repeat(size);
    at += line.length;
    return repeatedMarks(line, count, size);
  });
  const copies = copiesOf(size);
  return {
    ...model,
    labels: copies.flatMap((copy) => model.labels.map((label) => copied(label, copy))),
    marks: marks.join('\n'),
    weights,
    bias: copies.flatMap(() => model.bias),
  };
}

/**
 * Marks are distances. The first mark of each later copy is shifted by the labels that follow the last
 * mark.
 */
function repeatedMarks(line: string, count: number, size: number): string {
  if (line === '') return line;
  const distances = [...line].map((mark) => mark.charCodeAt(0) - FIRST_CODE);
  const last = distances.reduce((sum, distance) => sum + distance, -1);
  const again = String.fromCharCode(FIRST_CODE + count - last + distances[0]! - 1) + line.slice(1);
  return line + again.repeat(size - 1);
}

function copiesOf(size: number): number[] {
  return Array.from({ length: size }, (_, copy) => copy);
}

function copied(label: string, copy: number): string {
  return copy === 0 ? label : `${label}#${copy}`;
}
