import type { Relation } from '../../data/relatives.ts';
import type { Status } from '../../data/vocabulary.ts';
import type { About } from '../words/hints.ts';
import type { Profile } from './situation.ts';

/** The person whom a request is about: what is assumed of them, and how they are related. */
export interface Person {
  profile: Profile;
  /** Undefined for the person who asks. */
  about: Relation | undefined;
}

/**
 * @param profile of the person who asks
 * @param about what the person said, or what the words tell: a mere mention of a spouse by somebody who is
 * covered through that spouse is about themselves
 */
export function personMeant(profile: Profile, about: Relation | 'self' | About | undefined): Person {
  const told = typeof about === 'string' ? { relation: about, sure: true } : about;
  if (!told || told.relation === 'self') return { profile, about: undefined };

  const { relation, sure } = told;
  const isSponsor = relation === 'spouse' && profile.status !== undefined && SPONSOR_OF[profile.status];
  if (isSponsor && !sure) return { profile, about: undefined };
  return { profile: profileOfRelative(profile, relation), about: relation };
}

/** What a status makes of those who are covered through it. */
const DEPENDENT_OF: Readonly<Record<Status, Status>> = {
  'active-duty': 'active-duty-family',
  'active-duty-family': 'active-duty-family',
  'guard-reserve': 'guard-reserve-family',
  'guard-reserve-family': 'guard-reserve-family',
  retiree: 'retiree-family',
  'retiree-family': 'retiree-family',
  survivor: 'survivor',
  tfl: 'retiree-family',
};

/** The sponsor's own status, for a spouse of somebody who is covered through them. */
const SPONSOR_OF: Partial<Record<Status, Status>> = {
  'active-duty-family': 'active-duty',
  'guard-reserve-family': 'guard-reserve',
  'retiree-family': 'retiree',
};

/**
 * What may be assumed about somebody of the person whose profile is stored. A household has one address;
 * TRICARE For Life belongs to one person alone; of a parent or a former spouse only the place is assumed.
 */
function profileOfRelative({ region, state, status, plan }: Profile, relation: Relation): Profile {
  const place: Profile = { ...(region && { region }), ...(state && { state }) };
  if (relation === 'parent' || relation === 'former-spouse') return place;

  const own = statusOfRelative(status, relation);
  const shared = plan === 'tfl' || plan === 'tya' ? undefined : plan;
  return { ...place, ...(own && { status: own }), ...(shared && { plan: shared }) };
}

function statusOfRelative(status: Status | undefined, relation: Relation): Status | undefined {
  if (!status) return undefined;
  return (relation === 'spouse' && SPONSOR_OF[status]) || DEPENDENT_OF[status];
}
