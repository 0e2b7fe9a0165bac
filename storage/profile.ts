/** What the person has said about themselves; all of it optional. */
import * as z from 'zod/mini';
import { PLANS, REGIONS, STATES, STATUSES, type State } from '../data/vocabulary.ts';
import type { Profile } from '../model/answer/situation.ts';
import { defineSetting, oneOf } from './store.ts';

/** The fields of a profile. The last answer stores the same fields. */
export const profileShape = {
  region: oneOf(REGIONS),
  status: oneOf(STATUSES),
  plan: oneOf(PLANS),
  state: oneOf(Object.keys(STATES) as [State, ...State[]]),
};

const profileSchema: z.ZodMiniType<Profile> = z.catch(z.object(profileShape), {});

export const profileSetting = defineSetting('profile', profileSchema);
