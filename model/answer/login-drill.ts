/**
 * The login drill: which jobs stop when the sponsor is away, because no adult at home holds a login that the
 * site takes, and how to close these gaps in order. Composed from sign-ins, tasks and their routes in the data.
 */
import { findPortal } from '../../data/all-portals.ts';
import { findTask, tasks } from '../../data/all-tasks.ts';
import { EVERYDAY_TASKS } from '../../data/everyday-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageSignIn, PageTask } from '../../data/shipped.ts';
import type { CredentialId, Status } from '../../data/vocabulary.ts';
import { recommend, signInOn } from './recommend.ts';
import type { Profile } from './situation.ts';

/** A login that somebody can hold: one that several sites share, or the account of one portal, by its id. */
export interface Login {
  credential: CredentialId;
  /** Set for an account that works on one site only. */
  portal?: PagePortal;
}

export interface Adult {
  id: string;
  profile: Profile;
  /** The keys of the logins that they hold (`keyOf`). */
  holds: ReadonlySet<string>;
}

/** What somebody does on one site. */
export interface SiteJobs {
  portal: PagePortal;
  /** With what one signs in there today, best way first. */
  methods: PageSignIn[];
  tasks: PageTask[];
}

export interface Drilled {
  adult: Adult;
  /** No login that they hold opens it. */
  blocked: SiteJobs[];
  /** Only a login that nothing confirms for this site may open it. */
  unsure: SiteJobs[];
  /** Sites that open. */
  open: SiteJobs[];
}

const DS_LOGON: Login = { credential: 'ds-logon' };

export const keyOf = ({ credential, portal }: Login): string => portal?.id ?? credential;

const CARRY_CAC: readonly Status[] = ['active-duty', 'guard-reserve'];

/** The logins that could matter to somebody: those that one of their sites takes, and DS Logon, which makes others. */
export function loginsOf(profile: Profile, today: IsoDate): Login[] {
  const logins = sitesOf(profile, today).flatMap(({ portal, methods }) =>
    methods.map(
      ({ credential }): Login => (credential === 'own-account' ? { credential, portal } : { credential }),
    ),
  );
  const all = new Map([...logins, DS_LOGON].map((login) => [keyOf(login), login]));
  return [...all.values()].sort((a, b) => Number(a.portal !== undefined) - Number(b.portal !== undefined));
}

/** What each site is for somebody, by what their logins open. */
export function drillOf(adult: Adult, today: IsoDate): Drilled {
  const sites = sitesOf(adult.profile, today).map((site) => ({ site, opens: opensFor(site, adult) }));
  const which = (wanted: ReturnType<typeof opensFor>) =>
    sites.flatMap(({ site, opens }) => (opens === wanted ? [site] : []));
  return { adult, blocked: which('no'), unsure: which('unsure'), open: which('yes') };
}

function opensFor({ portal, methods }: SiteJobs, { holds }: Adult): 'yes' | 'unsure' | 'no' {
  const held = methods.filter(({ credential }) =>
    holds.has(credential === 'own-account' ? portal.id : credential),
  );
  if (held.some(({ certainty }) => certainty !== 'unverified')) return 'yes';
  return held.length > 0 ? 'unsure' : 'no';
}

/** The sites of somebody's everyday tasks that want a sign-in. Tasks whose place is not known yet are left out. */
function sitesOf(profile: Profile, today: IsoDate): SiteJobs[] {
  const sites = new Map<string, SiteJobs>();
  for (const task of EVERYDAY_TASKS.flatMap((id) => findTask(id) ?? [])) {
    const portal = signedInPortal(task, profile, today);
    if (!portal) continue;
    const site = sites.get(portal.id) ?? { portal, methods: usable(portal, profile, today), tasks: [] };
    site.tasks.push(task);
    sites.set(portal.id, site);
  }
  return [...sites.values()];
}

/** The first portal of a task that wants a sign-in. */
function signedInPortal(task: PageTask, profile: Profile, today: IsoDate): PagePortal | undefined {
  const answer = recommend(task, profile, today);
  if (answer.kind !== 'answer') return undefined;
  for (const step of answer.steps) {
    const portal = findPortal(step.portal);
    const link = step.link === null ? undefined : portal?.links[step.link ?? 'home'];
    if (portal && link && !link.public && usable(portal, profile, today).length > 0) return portal;
  }
  return undefined;
}

function usable(portal: PagePortal, { status }: Profile, today: IsoDate): PageSignIn[] {
  const hasCac = status !== undefined && CARRY_CAC.includes(status);
  return signInOn(portal, today).filter(({ credential }) => credential !== 'cac' || hasCac);
}

/** The tasks that nobody but the sponsor can do. */
export const sponsorOnly: readonly PageTask[] = tasks.filter(({ who }) => who === 'sponsor');

/** One thing to do before the sponsor leaves, with the names of its sources. */
export type Gap = { adult: string; sources: string[] } & (
  | { kind: 'task'; task: PageTask; steps: string[] }
  | { kind: 'account'; portal: PagePortal; method: PageSignIn }
);

/**
 * What closes the gaps, in the order in which one thing needs the other: an email in DEERS before any sign-up,
 * a login of the department while DS Logon proves who one is, then the accounts of single sites. The sponsor
 * comes last: away from a card reader, a CAC alone opens nothing.
 */
export function gapsOf(staying: readonly Drilled[], sponsor: Adult, today: IsoDate): Gap[] {
  const each = staying.map((one) => {
    const { adult } = one;
    const isWithout = !adult.holds.has('myauth');
    const first = adult.holds.has('ds-logon') ? 'replace-ds-logon' : 'create-login';
    return {
      adult,
      logins: isWithout ? taskGap(first, adult, today) : [],
      accounts: accountsFor(one, isWithout),
    };
  });
  const newcomers = each.filter(({ logins, accounts }) => logins.length + accounts.length > 0);
  return [
    ...newcomers.flatMap(({ adult }) => taskGap('add-email-to-deers', adult, today)),
    ...each.flatMap(({ logins }) => logins),
    ...each.flatMap(({ accounts }) => accounts),
    ...(sponsor.holds.has('myauth') ? [] : taskGap('create-login', sponsor, today)),
  ];
}

/** What lets somebody at home act without the sponsor, signed before they leave. */
export const papersOf = (sponsor: Adult, today: IsoDate): Gap[] =>
  ['act-for-someone', 'replace-id-card'].flatMap((id) => taskGap(id, sponsor, today));

/**
 * The accounts of single sites that somebody needs.
 * @param isMade whether a myAuth, and the DS Logon that it comes from, are made anyway
 */
function accountsFor({ adult, blocked, unsure }: Drilled, isMade: boolean): Gap[] {
  return [...blocked, ...unsure].flatMap(({ portal, methods }): Gap[] => {
    const shared = methods.filter(({ credential }) => SHARED.includes(credential));
    if (isMade && shared.some(({ certainty }) => certainty !== 'unverified')) return [];
    const own = methods.find(({ credential }) => credential === 'own-account');
    const isTried = isMade || unsure.some((site) => site.portal === portal);
    const method = own ?? (isTried ? undefined : shared[0]);
    return method ? [{ kind: 'account', adult: adult.id, portal, method, sources: [...method.sources] }] : [];
  });
}

/** Logins of the department, which one task explains how to make. */
const SHARED: readonly CredentialId[] = ['myauth', 'ds-logon'];

function taskGap(id: string, { id: adult, profile }: Adult, today: IsoDate): Gap[] {
  const task = findTask(id);
  const answer = task && recommend(task, profile, today);
  if (!task || answer?.kind !== 'answer') return [];
  const steps = answer.steps.map(({ text }) => text);
  return [{ kind: 'task', adult, task, steps, sources: answer.route.sources }];
}
