import { KIN } from '../../data/kin.ts';
import type { Relation } from '../../data/relatives.ts';
import type { Status } from '../../data/vocabulary.ts';
import type { About } from '../words/hints.ts';
import { type Member, memberNamed, membersMeant, type Whom } from './household.ts';
import { merge, type Profile, type Situation } from './situation.ts';

/** The person whom a request is about: what is known or assumed of them, and how they are related. */
export interface Person {
  profile: Profile;
  /** Undefined for the person who asks. */
  about: Relation | undefined;
  /** Where they are stored in the household. */
  member: Member | undefined;
  /** Others of the household whom the words fit as well. */
  alike: readonly Member[];
}

/** What decides whom a request is about. */
export interface Asked {
  text: string;
  /** What the words say about the person whom they are about. */
  facts: Situation;
  /** Whom the words are about. */
  about: About | undefined;
  /** Whom it is about, where the person who asks has chosen. */
  whom?: Whom | undefined;
  /** Who of the household it is about, by id, where the words are about nobody in particular. */
  usual?: string | undefined;
}

/**
 * A choice by hand comes first, then the words, then who is usually meant. A mere mention of a spouse by
 * somebody who is covered through that spouse is about themselves.
 * @param profile of the person who asks
 */
export function personMeant(profile: Profile, people: readonly Member[], asked: Asked): Person {
  const { text, facts, about, whom, usual } = asked;
  const byId = (id: string | undefined) => people.find((member) => member.id === id);
  const chosen = typeof whom === 'object' ? byId(whom.member) : undefined;
  if (chosen) return stored(profile, chosen);
  if (whom === 'self') return self(profile);
  if (typeof whom === 'string') return assumed(profile, whom);

  const isSponsor = about?.relation === 'spouse' && profile.status && SPONSOR_OF[profile.status];
  if (about && isSponsor && !about.sure) return self(profile);
  if (about) {
    const [first, ...others] = membersMeant(people, about.relation, text, facts);
    return first ? stored(profile, first, others) : assumed(profile, about.relation);
  }
  const member = memberNamed(people, text) ?? byId(usual);
  return member ? stored(profile, member) : self(profile);
}

/** Whether two requests are about the same person. */
export const isSamePerson = (one: Person, other: Person): boolean =>
  one.about === other.about && one.member?.id === other.member?.id;

const self = (profile: Profile): Person => ({ profile, about: undefined, member: undefined, alike: [] });

const assumed = (profile: Profile, relation: Relation): Person => ({
  profile: profileOfRelative(profile, relation),
  about: relation,
  member: undefined,
  alike: [],
});

/** What is known and assumed about somebody of the household. @param profile of the person who asks */
export const profileOf = (profile: Profile, member: Member): Profile => stored(profile, member).profile;

/** What is stored about somebody counts more than what may be assumed. */
function stored(profile: Profile, member: Member, alike: readonly Member[] = []): Person {
  const { id: _, kin, name: _name, ...own } = member;
  const about = KIN[kin];
  // TRICARE For Life is a status and a plan at once: neither may come from the sponsor beside the other.
  const whole: Profile =
    own.plan === 'tfl' || own.status === 'tfl' ? { ...own, status: 'tfl', plan: 'tfl' } : own;
  return { profile: merge(profileOfRelative(profile, about), whole), about, member, alike };
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
