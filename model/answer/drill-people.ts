/** Who takes part in the login drill: one leaves, the others stay. */
import { KIN } from '../../data/kin.ts';
import { ME, type Member } from './household.ts';
import { personMeant, profileOf } from './relatives.ts';
import { complete, type Profile } from './situation.ts';

export interface DrillPerson {
  /** `me`, `spouse` for a spouse of whom nothing is stored, or the id of somebody of the household. */
  id: string;
  /** Absent for `me` and `spouse`. */
  member?: Member;
  profile: Profile;
  /** Usually of age; children and parents may take part, too. */
  usual: boolean;
}

const SERVING = ['active-duty', 'guard-reserve'] as const;

/** Everybody who may leave or stay, the person who asks first. */
export function drillPeople(me: Profile, people: readonly Member[]): DrillPerson[] {
  const members = people.map((member) => ({
    id: member.id,
    member,
    profile: profileOf(me, member),
    usual: KIN[member.kin] === 'spouse',
  }));
  const spouse = personMeant(me, [], { text: '', facts: {}, about: undefined, whom: 'spouse' });
  const unnamed = { id: 'spouse', profile: spouse.profile, usual: true };
  return [
    { id: ME, profile: me, usual: true },
    ...members,
    ...(members.some(({ usual }) => usual) ? [] : [unnamed]),
  ];
}

/** Who leaves, unless somebody says otherwise: who serves, and where nobody is known to, the spouse. */
export function whoLeaves(all: readonly DrillPerson[]): string {
  const serving = all.find(({ profile }) => SERVING.some((one) => one === profile.status));
  return (serving ?? all.find(({ id, usual }) => id !== ME && usual) ?? all[0]!).id;
}

/**
 * The profiles of one who leaves and of those who stay, completed for a deployment: who leaves serves, the others
 * are of their family unless something else is known, and a place that was told holds for all who have none.
 */
export function forDeployment(all: readonly DrillPerson[], leaving: string, home: Profile): DrillPerson[] {
  const sponsor = all.find(({ id }) => id === leaving);
  const isGuard = all.some(({ profile: { status } }) => status?.startsWith('guard-reserve'));
  const serves =
    SERVING.find((one) => one === sponsor?.profile.status) ?? (isGuard ? 'guard-reserve' : 'active-duty');
  return all.map((person) => {
    const place = person.profile.region ? {} : home;
    const status = person.id === leaving ? serves : (person.profile.status ?? (`${serves}-family` as const));
    return { ...person, profile: complete({ ...person.profile, ...place, status }) };
  });
}
