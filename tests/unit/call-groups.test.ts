import { describe, expect, it } from 'vitest';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import { allDesks } from '../../model/answer/call.ts';
import { deskGroups, ownDesks } from '../../model/answer/call-groups.ts';
import type { Profile } from '../../model/answer/situation.ts';

const DESKS = allDesks(portals);
const own = (...profiles: Profile[]) =>
  ownDesks(
    DESKS,
    tasks,
    portals,
    profiles.map((profile, i) => ({ id: `p${i}`, profile })),
    '2026-12-01',
  );

describe('the numbers of a household', () => {
  const WEST: Profile = { region: 'west', status: 'active-duty-family', plan: 'prime' };

  it('are those of the portals that do most for them, with what they are for', () => {
    const desks = own(WEST);
    const ids = desks.map(({ phone }) => phone.id);
    expect(ids).toEqual(expect.arrayContaining(['deers', 'triwest', 'express-scripts', 'dental']));
    expect(ids).not.toContain('humana-military');
    expect(desks.find(({ phone }) => phone.id === 'triwest')?.topics).toEqual([
      'payments',
      'civilian-care',
      'claims',
    ]);
  });

  it('name the people: a mother with TRICARE For Life has WPS, a daughter in the East Humana', () => {
    const desks = own(WEST, { status: 'tfl', plan: 'tfl', region: 'east' }, { ...WEST, region: 'east' });
    const peopleOf = (id: string) => desks.find(({ phone }) => phone.id === id)?.people;
    expect(peopleOf('triwest')).toEqual(['p0']);
    expect(peopleOf('tricare-for-life')).toEqual(['p1']);
    expect(peopleOf('humana-military')).toEqual(['p2']);
    expect(peopleOf('express-scripts')).toEqual(['p0', 'p1', 'p2']);
  });

  it('overseas are those of every area', () => {
    const ids = own({ region: 'overseas' }).map(({ phone }) => phone.id);
    expect(ids.filter((id) => id.startsWith('sos-'))).toHaveLength(4);
  });

  it('leave out where only a region would decide', () => {
    const ids = own({ status: 'retiree' }).map(({ phone }) => phone.id);
    expect(ids).not.toContain('triwest');
    expect(ids).toContain('express-scripts');
  });
});

describe('the groups of numbers', () => {
  it('have every desk once, by what its portal is for', () => {
    const groups = deskGroups(DESKS, tasks);
    const ids = groups.flatMap(({ desks }) => desks.map(({ phone }) => phone.id));
    expect(ids.toSorted()).toEqual(DESKS.map(({ phone }) => phone.id).toSorted());
    const groupOf = (id: string) =>
      groups.find(({ desks }) => desks.some(({ phone }) => phone.id === id))?.category;
    expect(groupOf('express-scripts')).toBe('pharmacy');
    expect(groupOf('dental')).toBe('dental-vision');
    expect(groupOf('humana-military')).toBe('civilian-care');
    expect(groupOf('mypay')).toBe('payments');
  });
});
