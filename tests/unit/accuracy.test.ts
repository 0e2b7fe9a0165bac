import { beforeAll, describe, expect, it } from 'vitest';
import { readQueries } from '../../tools/evaluation/queries.ts';
import { isInScope, type Result, score } from '../../tools/evaluation/score.ts';

/**
 * Separate from the other tests of the model, because it takes seconds and every change of the model
 * affects it.
 */
describe('accuracy on the tuning part of the evaluation set', () => {
  let inScope: Result[];
  let outside: Result[];
  beforeAll(async () => {
    const results = (await readQueries('tune')).map((query) => score(query));
    inScope = results.filter(({ query }) => isInScope(query));
    outside = results.filter(({ query }) => !isInScope(query));
  });
  const share = (some: Result[], hit: (result: Result) => boolean) => some.filter(hit).length / some.length;

  // A little below the current rates, so that a change of wording passes and a mistake does not.
  it('finds the right first portal', () =>
    expect(share(inScope, ({ first }) => first)).toBeGreaterThan(0.96));
  it('offers it on the first screen', () =>
    expect(share(inScope, ({ among }) => among)).toBeGreaterThan(0.975));
  it('finds portal and task', () => expect(share(inScope, ({ whole }) => whole)).toBeGreaterThan(0.95));
  it('refuses what is out of scope', () =>
    expect(share(outside, ({ refused }) => refused)).toBeGreaterThan(0.97));
  it('refuses little else', () => expect(share(inScope, ({ refused }) => refused)).toBeLessThan(0.02));
});
