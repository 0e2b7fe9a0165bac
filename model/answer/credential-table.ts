/** Which portal takes which login on a day, and what changes afterwards. */
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageSignIn } from '../../data/shipped.ts';
import { CREDENTIALS, type CredentialId } from '../../data/vocabulary.ts';
import { addDays } from '../time/days.ts';
import { isOn } from './conditions.ts';
import { signInOn } from './recommend.ts';

export interface CredentialRow {
  portal: PagePortal;
  /** By credential: taken, taken as far as anybody knows, or not. */
  taken: Partial<Record<CredentialId, 'yes' | 'unsure'>>;
  /** What begins or ends after today, soonest first; see `changesAround` for what did lately. */
  changes: CredentialChange[];
}

export interface CredentialChange {
  /** The first day on which it is different. */
  from: IsoDate;
  credential: CredentialId;
  kind: 'begins' | 'ends';
}

/** A row for every portal that one can sign in to, now or later. */
export function credentialRows(portals: readonly PagePortal[], today: IsoDate): CredentialRow[] {
  return portals
    .filter(({ signIn }) => signIn.some(({ until }) => !until || until >= today))
    .map((portal) => ({
      portal,
      taken: takenOn(portal, today),
      changes: portal.signIn
        .flatMap((method) => changesOf(method, portal, today))
        .sort((a, b) => a.from.localeCompare(b.from)),
    }));
}

/** How long a change is worth telling to somebody who used to sign in another way. */
const TOLD_FOR_DAYS = 120;

/** What began or ended lately, or will after today, soonest first. */
export function changesAround(portal: PagePortal, today: IsoDate): CredentialChange[] {
  const since = addDays(today, -TOLD_FOR_DAYS);
  return portal.signIn
    .flatMap((method) => changesOf(method, portal, since))
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** The credentials of the table's columns: those that some portal takes, in their fixed order. */
export function columnsOf(rows: readonly CredentialRow[]): CredentialId[] {
  return CREDENTIALS.filter((id) => rows.some(({ taken }) => taken[id]));
}

function takenOn(portal: PagePortal, today: IsoDate): CredentialRow['taken'] {
  const taken: CredentialRow['taken'] = {};
  for (const { credential, certainty } of signInOn(portal, today)) {
    // One confirmed way counts, whatever else is not confirmed.
    if (taken[credential] !== 'yes') taken[credential] = certainty ? 'unsure' : 'yes';
  }
  return taken;
}

/** A text that replaces another about the same login is no change. */
function changesOf(method: PageSignIn, portal: PagePortal, today: IsoDate): CredentialChange[] {
  const { credential, from, until } = method;
  const others = portal.signIn.filter((other) => other !== method && other.credential === credential);
  const changes: CredentialChange[] = [];
  if (from && from > today && !others.some((other) => isOn(other, addDays(from, -1)))) {
    changes.push({ from, credential, kind: 'begins' });
  }
  const end = until && until >= today ? addDays(until, 1) : undefined;
  if (end && !others.some((other) => isOn(other, end))) {
    changes.push({ from: end, credential, kind: 'ends' });
  }
  return changes;
}
