/**
 * What site an address belongs to.
 *
 * Trust is exact: a site is official only when its host name equals one in the data. Everything else
 * here only sorts the rest, and errs to the safe side both ways: it never vouches for what is not
 * known, and never accuses what may be real.
 *
 *   milconnect.dmdc.osd.mil               official        exact host of a portal
 *   infocenter.humana-military.com        official        (below /provider the entrance for providers)
 *   www.va.gov                            official        known, but no portal of ours
 *   home.army.mil                         government      .mil and .gov can't be had by imitators
 *   www.tricare-west.com                  retired         right until 2024-12-31
 *   tricare.com                           unofficial      known independent site
 *   milconnect.dmdc.osd.mil.example.com   lookalike       a whole official host inside another
 *   tr1west.com, trіwest.com              lookalike       digits or Cyrillic letters for Latin ones
 *   triwest.okta.com, triwest.ca          unknown-claims  bears the name, and may be real
 *   example.com                           unrelated
 */
import { COMPANY_DOMAINS } from '../../data/brands.ts';
import { hostOf, isGovernment, isProtected, isUnder, webAddress } from './address.ts';
import { type Claim, claimOf } from './claims.ts';
import { knownPortal, knownSite } from './known.ts';

export type SiteVerdict =
  | 'official'
  | 'government'
  | 'retired'
  | 'unofficial'
  | 'lookalike'
  | 'unknown-claims'
  | 'unrelated';

export interface Match {
  verdict: SiteVerdict;
  /**
   * For `official` the portal itself (null: an official site that is no portal); for `retired` its
   * successor; for `lookalike` and `unknown-claims` the one whose name it bears. Otherwise null.
   */
  portal: string | null;
  /** For `lookalike` and `unknown-claims` the official host whose name it bears, where that is no portal's. */
  site: string | null;
  /** False over http or on an odd port: others on the way can change what such a page says. */
  isProtected: boolean;
  /** The portal's entrance for doctors and offices. */
  forProviders: boolean;
  /** For `lookalike` and `unknown-claims` the labels of the host, or the user name, that bear the name. */
  forged: string | null;
}

const COMPANIES = new Set(COMPANY_DOMAINS);

/** Judges an address as a browser reports it. Never throws. */
export function matchPortal(address: string): Match {
  const url = webAddress(address);
  if (!url) return match('unrelated', {});
  const host = hostOf(url);
  const shared = { isProtected: isProtected(url) };
  const known = knownPortal(host, url.pathname);
  if (known) return match('official', { ...shared, ...known });
  const site = knownSite(host, url.pathname);
  if (site) return match(site.verdict, { ...shared, portal: site.successor ?? null });
  if (isGovernment(host)) return match('government', shared);
  const claims = [claimOfUser(url), isUnder(host, COMPANIES) ? null : claimOf(host)];
  const claim = claims.find((entry) => entry?.verdict === 'lookalike') ?? claims.find((entry) => entry);
  return claim ? match(claim.verdict, { ...shared, ...claim }) : match('unrelated', shared);
}

/** The portal that an address is on, or null. Over http, or on an odd port, it is none. */
export function portalOf(address: string): string | null {
  const url = webAddress(address);
  return url && isProtected(url) ? (knownPortal(hostOf(url), url.pathname)?.portal ?? null) : null;
}

function match(verdict: SiteVerdict, found: Partial<Match>): Match {
  const { portal = null, site = null, forged = null, forProviders = false } = found;
  return { verdict, portal, site, forged, forProviders, isProtected: found.isProtected ?? true };
}

/** Longer names are not read: what deceives stands where the eye begins. */
const MAX_USER = 300;

/** "https://milconnect.dmdc.osd.mil@evil.example/": what reads as the host is a user name. */
function claimOfUser({ username, password }: URL): Claim | null {
  if (!username) return null;
  const forged = username.slice(0, MAX_USER);
  const read = decoded(`${username}:${password}`.slice(0, MAX_USER)).toLowerCase();
  const claim = claimOf(`${read.replace(/[^\p{L}\p{Mark}\d.-]+/gu, '.')}.invalid`);
  if (!claim) return null;
  return { ...claim, forged, verdict: username.includes('.') ? 'lookalike' : claim.verdict };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
