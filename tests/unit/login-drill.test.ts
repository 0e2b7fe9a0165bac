import { describe, expect, it } from 'vitest';
import { findTask } from '../../data/all-tasks.ts';
import { EVERYDAY_TASKS } from '../../data/everyday-tasks.ts';
import { drillPeople, forDeployment, whoLeaves } from '../../model/answer/drill-people.ts';
import {
  type Adult,
  drillOf,
  type Gap,
  gapsOf,
  keyOf,
  loginsOf,
  papersOf,
  type SiteJobs,
  sponsorOnly,
} from '../../model/answer/login-drill.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { TODAY } from '../kit/fixtures.ts';

const WIFE: Profile = { status: 'active-duty-family', state: 'TX', region: 'west' };
const adult = (holds: readonly string[] = [], profile = WIFE, id = 'me'): Adult => ({
  id,
  profile,
  holds: new Set(holds),
});
const SPONSOR = adult(['cac', 'myauth'], { status: 'active-duty', region: 'west' }, 'spouse');
const sites = (all: readonly SiteJobs[]) => all.map(({ portal }) => portal.id).sort();
const names = (gaps: readonly Gap[]) =>
  gaps.map((gap) => `${gap.adult} ${gap.kind === 'task' ? gap.task.id : gap.portal.id}`);
const gapsWith = (holds: readonly string[], sponsor = SPONSOR) =>
  names(gapsOf([drillOf(adult(holds), TODAY)], sponsor, TODAY));

it('the everyday tasks exist', () => {
  for (const id of EVERYDAY_TASKS) expect(findTask(id), id).toBeDefined();
});

describe('what stays closed', () => {
  it('is everything for somebody without a login', () => {
    const { blocked, unsure, open } = drillOf(adult(), TODAY);
    expect(sites(blocked)).toEqual([
      'express-scripts',
      'mhs-genesis',
      'milconnect',
      'triwest',
      'united-concordia',
    ]);
    expect([...unsure, ...open]).toEqual([]);
  });

  it('is not what a login opens that the site takes today', () => {
    expect(sites(drillOf(adult(['myauth']), TODAY).open)).toEqual(['mhs-genesis', 'milconnect']);
    expect(sites(drillOf(adult(['triwest']), TODAY).open)).toEqual(['triwest']);
    // Before that day it took DS Logon.
    expect(sites(drillOf(adult(['myauth']), '2026-09-22').open)).toEqual(['milconnect']);
  });

  it('is unsure where nothing confirms that the site takes what they hold', () => {
    const { blocked, unsure, open } = drillOf(adult(['ds-logon']), TODAY);
    expect(sites(unsure)).toEqual(['triwest', 'united-concordia']);
    expect(sites(blocked)).toEqual(['express-scripts', 'mhs-genesis', 'milconnect']);
    expect(open).toEqual([]);
  });

  it('names the jobs of each site', () => {
    const { blocked } = drillOf(adult(), TODAY);
    const jobs = blocked.find(({ portal }) => portal.id === 'triwest')!.tasks.map(({ id }) => id);
    expect(jobs.slice(0, 2)).toEqual(['check-referral', 'check-claim']);
  });

  it('leaves out what depends on a place that is not known', () => {
    const { blocked } = drillOf(adult([], { status: 'active-duty-family' }), TODAY);
    expect(sites(blocked)).not.toContain('triwest');
    expect(sites(blocked)).toContain('express-scripts');
  });
});

describe('the logins to tick', () => {
  it('are those that a site of that person takes, the shared ones first; a card only for who has one', () => {
    expect(loginsOf(WIFE, TODAY).map(keyOf)).toEqual(['ds-logon', 'myauth', 'triwest', 'express-scripts']);
    expect(loginsOf({ ...WIFE, status: 'active-duty' }, TODAY).map(keyOf)).toContain('cac');
  });
});

describe('the gaps', () => {
  it('are closed in the order in which one needs the other', () => {
    expect(gapsWith([])).toEqual([
      'me add-email-to-deers',
      'me create-login',
      'me triwest',
      'me express-scripts',
    ]);
  });

  it('begin with the DS Logon that somebody has, while it lasts', () => {
    expect(gapsWith(['ds-logon'])).toEqual([
      'me add-email-to-deers',
      'me replace-ds-logon',
      'me express-scripts',
      'me triwest',
    ]);
  });

  it('are none where every site opens', () => {
    expect(gapsWith(['myauth', 'ds-logon', 'triwest', 'express-scripts'])).toEqual([]);
  });

  it('name what a site wants that the login of the department does not open', () => {
    expect(gapsWith(['myauth', 'express-scripts'])).toEqual([
      'me add-email-to-deers',
      'me triwest',
      'me united-concordia',
    ]);
  });

  it('end with the sponsor, who needs more than a card', () => {
    const card = { ...SPONSOR, holds: new Set(['cac']) };
    expect(gapsWith(['myauth', 'ds-logon', 'triwest', 'express-scripts'], card)).toEqual([
      'spouse create-login',
    ]);
  });

  it('have sources, each of them', () => {
    const all = [...gapsOf([drillOf(adult(), TODAY)], SPONSOR, TODAY), ...papersOf(SPONSOR, TODAY)];
    for (const gap of all) expect(gap.sources.length).toBeGreaterThan(0);
  });
});

it('what only the sponsor can do is said by the tasks', () => {
  expect(sponsorOnly.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['renew-dependent-id-card', 'add-newborn', 'transfer-gi-bill']),
  );
  expect(names(papersOf(SPONSOR, TODAY))).toEqual(['spouse act-for-someone', 'spouse replace-id-card']);
});

describe('who takes part', () => {
  const SAM = { id: 'a', kin: 'husband', name: 'Sam', status: 'active-duty' } as const;
  const LUCY = { id: 'b', kin: 'daughter' } as const;
  const leaving = (me: Profile, people: Parameters<typeof drillPeople>[1] = []) =>
    whoLeaves(drillPeople(me, people));

  it('who serves leaves; where nobody is known to, the spouse does', () => {
    expect(leaving({ status: 'active-duty' })).toBe('me');
    expect(leaving({ status: 'guard-reserve' }, [LUCY])).toBe('me');
    expect(leaving({})).toBe('spouse');
    expect(leaving({ status: 'active-duty-family' }, [LUCY, SAM])).toBe('a');
  });

  it('adds a spouse where none is stored, and takes children for minors', () => {
    const all = (people: Parameters<typeof drillPeople>[1]) =>
      drillPeople({}, people).map(({ id, usual }) => `${id} ${usual}`);
    expect(all([])).toEqual(['me true', 'spouse true']);
    expect(all([LUCY, SAM])).toEqual(['me true', 'b false', 'a true']);
  });

  it('completes the family for a deployment; what is stored stays', () => {
    const [me, spouse] = forDeployment(drillPeople({}, []), 'spouse', { state: 'OH', region: 'east' });
    expect(me!.profile).toMatchObject({ status: 'active-duty-family', region: 'east' });
    expect(spouse!.profile).toMatchObject({ status: 'active-duty' });
    const guard = forDeployment(
      drillPeople({ status: 'guard-reserve-family', region: 'west' }, []),
      'spouse',
      {
        region: 'east',
      },
    );
    expect(guard.map(({ profile }) => [profile.status, profile.region])).toEqual([
      ['guard-reserve-family', 'west'],
      ['guard-reserve', 'west'],
    ]);
  });
});
