import { PROFILE_FIELDS } from '../../data/vocabulary.ts';
import { type Profile, regionOf } from '../../model/answer/situation.ts';
import { valueLabel } from '../shared/labels.ts';

/** What is known about a person, in a few words. */
export function factsOf(profile: Profile): string {
  return PROFILE_FIELDS.flatMap((field) => {
    const value = profile[field];
    return value === undefined ? [] : [valueLabel(field, value)];
  }).join(' · ');
}

/** The same for one of several people, shorter: a state says its region, and a plan its owner's status. */
export function briefFactsOf(profile: Profile): string {
  const { state, region, status, plan } = profile;
  const own = state !== undefined && regionOf(state) === region;
  return factsOf({ state, region: own ? undefined : region, status: plan ? undefined : status, plan });
}
