import { describe, expect, it } from 'vitest';
import { largerModel, moreExamples } from '../../bench/enlarged.ts';
import { FIRST_CODE, unpack, ZERO_WEIGHT } from '../../model/words/word-model.ts';

describe('a model many times over', () => {
  // Two labels; "refill" speaks for the second, "claim" for both.
  const code = (...steps: number[]) => String.fromCharCode(...steps.map((step) => FIRST_CODE + step));
  const model = {
    labels: ['file-claim', 'refill'],
    stems: 'AclaimArefill',
    salience: String.fromCharCode(FIRST_CODE + 20, FIRST_CODE + 40),
    marks: `${code(1, 1)}\n${code(2)}`,
    weights: String.fromCharCode(ZERO_WEIGHT + 4, ZERO_WEIGHT + 1, ZERO_WEIGHT + 6),
    bias: [0, 1],
  };

  it('says of each copy what today’s says of the original', () => {
    const larger = unpack(largerModel(model, 3));
    const today = unpack(model);
    for (const label of model.labels) {
      const weights = today.explain(['claim', 'refill'], label);
      for (const copy of ['', '#1', '#2']) {
        expect(larger.explain(['claim', 'refill'], label + copy)).toEqual(weights);
      }
    }
    expect(larger.read(['refill']).topics).toHaveLength(6);
  });

  it('repeats examples under labels of their own', () => {
    expect(moreExamples([{ text: 'eob', label: 'read-eob' }], 2)).toEqual([
      { text: 'eob', label: 'read-eob' },
      { text: 'eob', label: 'read-eob#1' },
    ]);
  });
});
