import { describe, expect, it } from 'vitest';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import { portalMap } from '../../model/answer/portal-map.ts';
import type { Profile } from '../../model/answer/situation.ts';

const mapOf = (profile: Profile) => portalMap(portals, tasks, profile, '2026-11-23');
const ids = (profile: Profile) => mapOf(profile).map(({ portal }) => portal.id);

describe('the map of portals', () => {
  it('shows the contractor of the own region only', () => {
    const west = { region: 'west', status: 'retiree', plan: 'select' } as const;
    expect(ids(west)).toContain('triwest');
    const care = (profile: Profile) =>
      mapOf(profile)
        .filter(({ links }) => links.some(({ category, sure }) => category === 'civilian-care' && sure))
        .map(({ portal }) => portal.id);
    expect(care(west)).toContain('triwest');
    expect(care(west)).not.toContain('humana-military');
    expect(care({ ...west, region: 'east' })).toContain('humana-military');
    expect(care({ ...west, region: 'east' })).not.toContain('triwest');
  });

  it('shows all that are possible while the region is not known, as depending on it', () => {
    expect(ids({})).toEqual(expect.arrayContaining(['triwest', 'humana-military']));
    const triwest = mapOf({}).find(({ portal }) => portal.id === 'triwest');
    expect(triwest?.links.some(({ sure }) => !sure)).toBe(true);
  });

  it('has a place for every task, whatever is known', () => {
    for (const profile of [
      {},
      { region: 'overseas', status: 'active-duty' },
      { status: 'tfl' },
    ] as Profile[]) {
      const placed = new Set(mapOf(profile).flatMap(({ links }) => links.flatMap((link) => link.tasks)));
      expect(placed.size).toBe(tasks.length);
    }
  });

  it('puts portals with the most to do first', () => {
    const sizes = mapOf({ region: 'west' }).map(({ links }) => links.flatMap((link) => link.tasks).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('names under a portal only what it does, and each task once where the answer is sure', () => {
    const known = { region: 'west', status: 'retiree', plan: 'select' } as const;
    for (const { portal, links } of mapOf(known)) {
      expect(links.length, portal.id).toBeGreaterThan(0);
      for (const link of links) expect(link.tasks.length, `${portal.id} ${link.category}`).toBeGreaterThan(0);
    }
    const counts = new Map<string, number>();
    for (const { links } of mapOf(known)) {
      for (const { id } of links.filter(({ sure }) => sure).flatMap((link) => link.tasks)) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    const referral = [...counts].filter(([id]) => id === 'check-referral');
    expect(referral).toEqual([['check-referral', 1]]);
  });

  it('calls a line sure where one of its tasks is', () => {
    const lines = mapOf({ region: 'west' }).flatMap(({ links }) => links);
    expect(lines.some(({ sure }) => sure)).toBe(true);
    expect(lines.some(({ sure }) => !sure)).toBe(true);
  });
});
