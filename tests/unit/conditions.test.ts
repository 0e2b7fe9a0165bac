import { describe, expect, it } from 'vitest';
import { test } from '../../model/answer/conditions.ts';

const TODAY = '2026-11-23';

describe('conditions', () => {
  it('hold where nothing is asked', () => expect(test(undefined, {}, TODAY)).toEqual({ holds: true }));

  it.each([
    [{ from: '2026-11-23' }, true],
    [{ from: '2026-11-24' }, false],
    [{ until: '2026-11-23' }, true],
    [{ until: '2026-11-22' }, false],
  ])('%j on November 23: %s', (when, holds) => expect(test(when, {}, TODAY)).toEqual({ holds }));

  it('hold, do not hold, or want to know', () => {
    const when = { region: ['east' as const, 'west' as const], status: ['tfl' as const] };
    expect(test(when, { region: 'west', status: 'tfl' }, TODAY)).toEqual({ holds: true });
    expect(test(when, { region: 'overseas' }, TODAY)).toEqual({ holds: false });
    expect(test(when, { region: 'west' }, TODAY)).toEqual({ holds: 'unknown', missing: ['status'] });
    expect(test(when, {}, TODAY)).toEqual({ holds: 'unknown', missing: ['region', 'status'] });
  });

  it('never ask for a portal that the words may name', () => {
    expect(test({ named: ['triwest'] }, { named: 'triwest' }, TODAY)).toEqual({ holds: true });
    expect(test({ named: ['triwest'] }, { named: 'mypay' }, TODAY)).toEqual({ holds: false });
    expect(test({ named: ['triwest'] }, {}, TODAY)).toEqual({ holds: false });
    expect(test({ named: [''] }, {}, TODAY).holds).not.toBe('unknown');
    const both = { named: ['triwest'], region: ['west' as const] };
    expect(test(both, { named: 'triwest' }, TODAY)).toEqual({ holds: 'unknown', missing: ['region'] });
  });
});
