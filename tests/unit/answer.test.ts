import { describe, expect, it } from 'vitest';
import { answer } from '../../model/answer/answer.ts';

const TODAY = '2026-11-23';

describe('answer', () => {
  it('gives the task, its portal and how to sign in there on the day', () => {
    expect(answer('refill at the base pharmacy', {}, '2026-09-22')).toMatchObject({
      confident: true,
      portals: expect.arrayContaining(['mhs-genesis']),
    });
    const checked = answer('where is my referral', { region: 'west' }, TODAY);
    expect(checked).toMatchObject({ task: 'check-referral', ask: null, confident: true });
    expect(checked.portals[0]).toBe('triwest');
    expect(checked.signIn.length).toBeGreaterThan(0);
    expect(new Set(checked.signIn).size).toBe(checked.signIn.length);
  });

  it('names the question that decides, and first the portals it decides between', () => {
    const open = answer('where is my referral', {}, TODAY);
    expect(open.ask).toBe('region');
    expect(open.portals.slice(0, 2)).toEqual(['humana-military', 'triwest']);
  });

  it('lets the words count more than the profile, for this answer', () => {
    expect(answer('my referral in Germany', { region: 'west' }, TODAY).portals[0]).toBe('international-sos');
  });

  it('has room for another reading among the first three, and at most five in all', () => {
    const lists = ['where is my referral', 'pay my premium', 'new doctor', 'dental claim', 'claims'].map(
      (text) => answer(text, {}, TODAY),
    );
    for (const { query, portals, recommendation, understanding } of lists) {
      expect(portals.length, query).toBeLessThanOrEqual(5);
      expect(new Set(portals).size, query).toBe(portals.length);
      const own = recommendation!.portals.slice(0, 2);
      expect(portals.slice(0, own.length), query).toEqual(own);
      expect(understanding.ranked.length, query).toBeGreaterThan(1);
    }
    expect(lists.some(({ portals, recommendation }) => !recommendation!.portals.includes(portals[2]!))).toBe(
      true,
    );
    expect(lists.some(({ portals }) => portals.length === 5)).toBe(true);
  });

  it('offers the page of all sign-ins where it understands nothing, and nothing for nothing', () => {
    expect(answer('weather tomorrow', {}, TODAY)).toMatchObject({
      ...{ confident: false, task: null, ask: null, signIn: [], recommendation: null },
      portals: ['tricare-logins'],
    });
    expect(answer('  ', {}, TODAY).portals).toEqual([]);
  });
});
