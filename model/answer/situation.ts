/** What is known about the person who asks: the stored profile, and what one question adds to it. */
import {
  FIELD_VALUES,
  type Field,
  type Pharmacy,
  type Place,
  type Plan,
  PROFILE_FIELDS,
  type Region,
  STATES,
  type State,
  type Status,
} from '../../data/vocabulary.ts';

/** Kept in storage, all of it optional, asked for only when an answer depends on it. */
export interface Profile {
  region?: Region | undefined;
  status?: Status | undefined;
  plan?: Plan | undefined;
  state?: State | undefined;
}

/** A profile plus what holds for one question only. */
export interface Situation extends Profile {
  place?: Place | undefined;
  pharmacy?: Pharmacy | undefined;
  /** The region that a move goes to, and the state where one is named. */
  destination?: Region | undefined;
  toState?: State | undefined;
  /** The portal that the person's words name. */
  named?: string | undefined;
}

/** A profile from a value of unknown shape: fields and values that do not exist mean "not known". */
export function profileFrom(value: unknown): Profile {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const known = PROFILE_FIELDS.filter((field) => FIELD_VALUES[field].some((one) => one === given[field]));
  return Object.fromEntries(known.map((field) => [field, given[field]])) as Profile;
}

/** The region of a state or territory; undefined where part of the state differs (AR, IN, MO, WI). */
export function regionOf(state: State): Region | undefined {
  const region = STATES[state];
  return region === 'split' ? undefined : region;
}

/** Fills in what follows from what is known. Never overrides what was said. */
export function complete(known: Situation): Situation {
  const facts: Situation = { ...known };
  if (facts.plan === 'tfl') facts.status ??= 'tfl';
  if (facts.status === 'tfl') facts.plan ??= 'tfl';
  if (facts.plan === 'trs') facts.status ??= 'guard-reserve';
  if (facts.plan === 'trr') facts.status ??= 'retiree';
  if (facts.plan === 'prime-demo') facts.region ??= 'east';
  if (facts.state) facts.region ??= regionOf(facts.state);
  if (facts.toState) facts.destination ??= regionOf(facts.toState);
  return facts;
}

/**
 * The profile as changed by newer knowledge about the same person. A newer state brings its own
 * region (or none, where the state is split); a newer region drops a state that contradicts it.
 */
export function merge<S extends Situation>(profile: S, newer: Situation): S & Situation {
  const merged: S & Situation = { ...profile };
  for (const [field, value] of Object.entries(newer) as [keyof Situation, never][]) {
    if (value !== undefined) merged[field] = value;
  }
  if (newer.state && !newer.region) merged.region = regionOf(newer.state);
  else if (newer.region && !newer.state && merged.state && contradicts(merged.state, newer.region)) {
    merged.state = undefined;
  }
  if (newer.status && newer.status !== 'tfl' && merged.plan === 'tfl') merged.plan = undefined;
  return merged;
}

/** What is left of a situation when nothing in it may tell the given fields, not even by what follows from it. */
export function without(situation: Situation, fields: readonly Field[]): Situation {
  const kept = Object.entries(situation).filter(([field, value]) => {
    const told = complete({ [field]: value } as Situation);
    return !fields.some((unwanted) => unwanted === field || told[unwanted] !== undefined);
  });
  return Object.fromEntries(kept) as Situation;
}

function contradicts(state: State, region: Region): boolean {
  const own = regionOf(state);
  return own === undefined ? region === 'overseas' : own !== region;
}
