import { describe, expect, it } from 'vitest';
import { complete, merge, regionOf } from '../../model/answer/situation.ts';

describe('regionOf', () => {
  it('knows a state, and does not guess one of which part differs', () => {
    expect(regionOf('TX')).toBe('west');
    expect(regionOf('OH')).toBe('east');
    expect(regionOf('PR')).toBe('overseas');
    expect(regionOf('MO')).toBeUndefined();
  });
});

describe('complete', () => {
  it.each([
    [{ plan: 'tfl' }, { plan: 'tfl', status: 'tfl' }],
    [{ status: 'tfl' }, { status: 'tfl', plan: 'tfl' }],
    [{ plan: 'trs' }, { plan: 'trs', status: 'guard-reserve' }],
    [{ plan: 'trr' }, { plan: 'trr', status: 'retiree' }],
    [{ plan: 'prime-demo' }, { plan: 'prime-demo', region: 'east' }],
    [{ state: 'TX' }, { state: 'TX', region: 'west' }],
    [{}, {}],
    [{ status: 'retiree' }, { status: 'retiree' }],
  ] as const)('%j means %j', (known, facts) => expect(complete(known)).toEqual(facts));

  it.each([
    { plan: 'trs', status: 'survivor' },
    { plan: 'trr', status: 'retiree-family' },
    { plan: 'usfhp', status: 'tfl' },
    { plan: 'tfl', status: 'retiree' },
    { state: 'TX', region: 'east' },
    { plan: 'prime-demo', region: 'west' },
  ] as const)('leaves %j as it was said', (known) => expect(complete(known)).toEqual(known));
});

describe('merge', () => {
  it('takes what is newer and keeps the rest', () => {
    expect(merge({ region: 'west', plan: 'prime' }, { plan: 'select', status: undefined })).toEqual({
      region: 'west',
      plan: 'select',
    });
    expect(merge({ status: 'retiree' }, { status: undefined })).toEqual({ status: 'retiree' });
  });

  it('lets a newer state bring its own region', () => {
    expect(merge({ region: 'west' }, { state: 'OH' })).toEqual({ state: 'OH', region: 'east' });
    expect(merge({ region: 'west' }, { state: 'MO' })).toEqual({ state: 'MO', region: undefined });
    expect(merge({}, { state: 'OH', region: 'west' })).toEqual({ state: 'OH', region: 'west' });
  });

  it.each([
    ['TX', 'east', undefined],
    ['TX', 'west', 'TX'],
    // Part of Missouri may be east or west, none of it is abroad.
    ['MO', 'east', 'MO'],
    ['MO', 'overseas', undefined],
  ] as const)('with %s stored, "%s" leaves the state %s', (state, region, left) => {
    expect(merge({ state }, { region })).toEqual({ state: left, region });
  });

  it('leaves a state alone where no region is said', () => {
    expect(merge({ state: 'MO' }, { plan: 'prime' })).toEqual({ state: 'MO', plan: 'prime' });
  });

  it('drops TRICARE For Life where a status says otherwise, and nothing else', () => {
    expect(merge({ plan: 'tfl' }, { status: 'retiree' })).toEqual({ status: 'retiree', plan: undefined });
    expect(merge({ plan: 'tfl' }, { status: 'tfl' })).toEqual({ status: 'tfl', plan: 'tfl' });
    expect(merge({ plan: 'tfl' }, { region: 'east' })).toEqual({ region: 'east', plan: 'tfl' });
    expect(merge({ plan: 'prime' }, { status: 'retiree' })).toEqual({ status: 'retiree', plan: 'prime' });
  });
});
