import { describe, expect, it } from 'vitest';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import { CATEGORIES, type Category } from '../../data/vocabulary.ts';
import { portalMap } from '../../model/answer/portal-map.ts';
import type { Profile } from '../../model/answer/situation.ts';

const mapOf = (profile: Profile) => portalMap(portals, tasks, profile, '2026-11-23');
const topic = (profile: Profile, category: Category) =>
  mapOf(profile).find((one) => one.category === category)!;
const mainOf = (profile: Profile, category: Category) =>
  topic(profile, category).main?.portals.map(({ id }) => id);

const WEST: Profile = { region: 'west', state: 'TX', status: 'active-duty-family', plan: 'prime' };

describe('the map of portals', () => {
  it.each([
    ['civilian-care', WEST, 'triwest'],
    ['claims', WEST, 'triwest'],
    ['claims', { ...WEST, region: 'east', state: 'VA' }, 'humana-military'],
    ['military-care', WEST, 'mhs-genesis'],
    ['pharmacy', WEST, 'express-scripts'],
    ['plans', WEST, 'milconnect'],
    ['deers-id', WEST, 'idco'],
    ['dental-vision', WEST, 'united-concordia'],
    ['dental-vision', { region: 'east', status: 'retiree', plan: 'select' }, 'benefeds'],
    ['sign-in', WEST, 'myauth'],
  ] as [Category, Profile, string][])('has one place for %s of %j: %s', (category, profile, portal) => {
    expect(mainOf(profile, category)).toEqual([portal]);
  });

  it('shows all that are possible while the region is not known, and says what decides', () => {
    const { main } = topic({}, 'civilian-care');
    expect(main?.portals.map(({ id }) => id).sort()).toEqual([
      'humana-military',
      'international-sos',
      'triwest',
    ]);
    expect(main?.decides).toBe('region');
  });

  it('lets no place stand for a topic where none stands out', () => {
    expect(mainOf({}, 'dental-vision')).toBeUndefined();
    expect(mainOf(WEST, 'other')).toBeUndefined();
    expect(topic(WEST, 'other').others.length).toBeGreaterThan(1);
  });

  it('has each task in one place, whatever is known, in the order of the topics', () => {
    for (const profile of [{}, WEST, { region: 'overseas', status: 'active-duty' }, { status: 'tfl' }]) {
      const map = mapOf(profile as Profile);
      const placed = map.flatMap(({ main, others }) => [...(main ? [main] : []), ...others]);
      expect(placed.flatMap((place) => place.tasks).length).toBe(tasks.length);
      expect(placed.filter((place) => place.portals.length === 0)).toEqual([]);
      expect(map.map(({ category }) => category)).toEqual([...CATEGORIES]);
    }
  });

  it('puts the place with the most tasks first', () => {
    for (const { main, others } of mapOf(WEST)) {
      const sizes = [main, ...others].flatMap((place) => (place ? [place.tasks.length] : []));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});
