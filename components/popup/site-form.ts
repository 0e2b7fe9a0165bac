/** What the popup's first line says about the page behind it, before it is put into words. */
import { findPortal } from '../../data/all-portals.ts';
import type { KnownSite, PageLink } from '../../data/shipped.ts';
import { hostOf } from '../../model/site/address.ts';
import { knownPortal, knownSite } from '../../model/site/known.ts';
import { type Match, matchPortal, type SiteVerdict } from '../../model/site/match-portal.ts';
import { shortName } from '../shared/names.ts';

/** The sentence: mostly the verdict, more exactly where an official site is not simply the real one. */
export type Sentence =
  | Exclude<SiteVerdict, 'unrelated'>
  | 'other-official'
  | 'company'
  | 'for-providers'
  | 'not-protected';

export interface SiteForm {
  verdict: Exclude<SiteVerdict, 'unrelated'>;
  sentence: Sentence;
  /** The address as the browser spells it, with the user name that stands before the host. */
  address: string;
  host: string;
  /** The portal or site that the sentence names; null where it names none. */
  name: string | null;
  /** The part of `address` that imitates; null where nothing does. */
  forged: string | null;
  /** What the button opens, and what that is called; null where there is no button. */
  link: (Pick<PageLink, 'url' | 'certainty'> & { name: string }) | null;
}

/** Null for a page that is not our business. */
export function siteFormOf(address: string | null): SiteForm | null {
  const match = matchPortal(address ?? '');
  const { verdict, forged } = match;
  const url = URL.parse(address ?? '');
  if (verdict === 'unrelated' || !url) return null;
  const host = hostOf(url);
  const sentence = sentenceOf(match, verdict, url);
  return {
    verdict,
    sentence,
    address: url.username && forged ? `${shortened(url.username)}@${host}` : host,
    host,
    name: nameOf(match, url),
    forged: forged && shortened(forged),
    link: linkOf(match, sentence, url),
  };
}

/** Whether an address deceives: the one thing that is said loudly. */
export const isAlarm = (address: string | null): boolean =>
  matchPortal(address ?? '').verdict === 'lookalike';

function sentenceOf(match: Match, verdict: SiteForm['verdict'], url: URL): Sentence {
  if (verdict !== 'official' && verdict !== 'government') return verdict;
  if (!match.isProtected) return 'not-protected';
  if (verdict === 'government') return verdict;
  if (match.forProviders) return 'for-providers';
  if (siteAt(url)?.company) return 'company';
  return match.portal === null ? 'other-official' : verdict;
}

/** The site that is known without being a portal's. A portal's own hosts come first. */
function siteAt(url: URL): KnownSite | null {
  return knownPortal(hostOf(url), url.pathname) ? null : knownSite(hostOf(url), url.pathname);
}

function nameOf(match: Match, url: URL): string | null {
  const site = siteAt(url);
  if (match.verdict === 'official' && (site?.company || match.portal === null)) return site?.name ?? null;
  return claimedName(match);
}

/** The portal or official site that took over, or whose name the address bears. */
function claimedName({ portal: id, site }: Match): string | null {
  const portal = findPortal(id ?? '');
  if (portal) return shortName(portal);
  return site === null ? null : (knownSite(site, '/')?.name ?? site);
}

/** Sentences after which the portal's own address is offered. */
const WITH_BUTTON: readonly Sentence[] = [
  'company',
  'for-providers',
  'not-protected',
  'retired',
  'lookalike',
  'unknown-claims',
];

function linkOf(match: Match, sentence: Sentence, url: URL): SiteForm['link'] {
  const name = claimedName(match);
  if (name === null || !WITH_BUTTON.includes(sentence)) return null;
  if (match.site !== null) return { url: `https://${match.site}/`, name };
  const home = findPortal(match.portal ?? '')?.links.home;
  return home && home.url !== url.href ? { ...home, name } : null;
}

const MAX_SHOWN = 60;

const shortened = (text: string) => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
