import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, same, threeWayMerge } from '../../storage/merge.ts';

/** Settings as they are: some fields, some lists of words. */
const settings = fc.record(
  {
    region: fc.constantFrom('east', 'west', 'overseas'),
    off: fc.boolean(),
    list: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
  },
  { requiredKeys: ['list'] },
);

const sorted = ({ list, ...rest }: { list?: string[] }) => ({ ...rest, list: list?.toSorted() });

describe('same', () => {
  it.each([
    [{ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
    [{ b: 1, a: 2, c: 3 }, { c: 3, b: 1, a: 2 }, true],
    [{ a: undefined }, {}, true],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], { 0: 'a' }, false],
    [{ a: 1 }, { a: 2 }, false],
    [null, {}, false],
    ['a', 'a', true],
  ])('of %j and %j: %s', (a, b, equal) => expect(same(a, b)).toBe(equal));
});

describe('values of different kinds', () => {
  it('are not merged: who changed it is followed', () => {
    expect(threeWayMerge({ a: 1 }, { a: 1 }, 'x')).toBe('x');
    expect(threeWayMerge({ a: 1 }, ['a'], { a: 1 })).toEqual(['a']);
    expect(threeWayMerge(['a'], ['a'], { a: 1 })).toEqual({ a: 1 });
    expect(threeWayMerge('x', ['a'], ['b'])).toEqual(['a']);
    expect(threeWayMerge('x', { a: 1 }, { b: 2 })).toEqual({ a: 1 });
    expect(Object.keys(threeWayMerge({ a: 1 }, {}, { a: 1 }) as object)).toEqual([]);
  });
});

describe('settings of two browsers', () => {
  it.each([
    ['what only one has said', {}, { region: 'west' }, { plan: 'prime' }, { region: 'west', plan: 'prime' }],
    ['the one that changed', { region: 'east' }, { region: 'east' }, { region: 'west' }, { region: 'west' }],
    ['the one that took back', { region: 'east' }, { region: 'east' }, {}, {}],
    ['this browser where both changed', {}, { region: 'east' }, { region: 'west' }, { region: 'east' }],
    [
      'additions on both sides',
      { list: ['a'] },
      { list: ['a', 'b'] },
      { list: ['a', 'c'] },
      { list: ['a', 'b', 'c'] },
    ],
    [
      'removals on both sides',
      { list: ['a', 'b', 'c'] },
      { list: ['b', 'c'] },
      { list: ['a', 'c'] },
      { list: ['c'] },
    ],
    [
      'the order of who changed it',
      { list: ['a', 'b'] },
      { list: ['a', 'b'] },
      { list: ['b', 'a'] },
      { list: ['b', 'a'] },
    ],
    ['plain values', false, false, true, true],
  ])('come to %s', (_, base, here, there, together) => {
    expect(threeWayMerge(base, here, there)).toEqual(together);
  });

  it('take the change if only one side changed something', () => {
    fc.assert(
      fc.property(settings, settings, (base, other) => {
        expect(threeWayMerge(base, base, other)).toEqual(other);
        expect(threeWayMerge(base, other, base)).toEqual(other);
      }),
    );
  });

  it('stay what they are once merged, on both sides, whatever was cut short', () => {
    fc.assert(
      fc.property(settings, settings, settings, (base, here, there) => {
        const together = threeWayMerge(base, here, there) as typeof base;
        expect(threeWayMerge(base, together, there)).toEqual(together);
        expect(sorted(threeWayMerge(base, together, together) as typeof base)).toEqual(sorted(together));
        expect(threeWayMerge(together, together, together)).toEqual(together);
        // The other browser, which had `there`, follows.
        expect(sorted(threeWayMerge(there, there, together) as typeof base)).toEqual(sorted(together));
      }),
    );
  });

  it('lose nothing that either has at their first sync', () => {
    fc.assert(
      fc.property(settings, settings, (here, there) => {
        const { list, ...rest } = threeWayMerge({ list: [] }, here, there) as typeof here;
        expect(new Set(list)).toEqual(new Set([...here.list, ...there.list]));
        expect(rest).toEqual({ ...sorted(there), ...sorted(here), list: undefined });
      }),
    );
  });
});

describe('an older version', () => {
  it('leaves alone what it does not understand, until that very field is changed', () => {
    const stored = { region: 'moon', status: 'retiree', shoe: 9 };
    const read = { region: undefined, status: 'retiree' };
    expect(applyChange(stored, read, { ...read, status: 'tfl' })).toEqual({ ...stored, status: 'tfl' });
    expect(applyChange(stored, read, { ...read, region: 'west' })).toEqual({ ...stored, region: 'west' });
    expect(applyChange(stored, read, {})).toEqual({ region: 'moon', shoe: 9 });
  });

  it('writes what it is told, whatever was there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), settings, settings, (stored, read, next) => {
        const written = applyChange(stored, read, next) as typeof next;
        if (!same(read, next)) {
          for (const [key, value] of Object.entries(next)) {
            if (!same(read[key as keyof typeof read], value))
              expect(written[key as keyof typeof next]).toEqual(value);
          }
        }
      }),
    );
  });
});
