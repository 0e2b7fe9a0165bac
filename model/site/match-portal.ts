/**
 * What site an address belongs to.
 *
 * Trust is exact: a site is official only when its host name equals one in the data. Everything
 * else here only sorts the rest into retired, independent, imitating and unrelated, and errs to
 * the safe side: rather "unrelated" than "official".
 *
 *   milconnect.dmdc.osd.mil               official    exact host of a portal
 *   infocenter.humana-military.com        official    (its /provider/ pages too; tips warn there)
 *   www.va.gov                            official    known, but no portal of ours
 *   www.tricare-west.com                  retired     right until 2024-12-31
 *   tricare.com                           unofficial  known independent site
 *   milconnect.dmdc.osd.mil.example.com   lookalike   a known host used as a prefix
 *   tr1west.com, trіwest.com              lookalike   digits or Cyrillic letters for Latin ones
 *   something.army.mil                    unrelated   .mil and .gov can't be registered by imitators
 */
import { toUnicode } from 'punycode/punycode.es6.js';
import { portals } from '../../data/all-portals.ts';
import { AGENCY_LABELS, BRANDS, COMPANY_DOMAINS, LOOKALIKES } from '../../data/brands.ts';
import sites from '../../data/sites.ts';
import { distance } from '../words/distance.ts';

export type SiteVerdict = 'official' | 'retired' | 'unofficial' | 'lookalike' | 'unrelated';

export interface Match {
  verdict: SiteVerdict;
  /**
   * For `official` the portal itself (null: an official site that is no portal); for `retired` its
   * successor; for `lookalike` the one it imitates. Otherwise null.
   */
  portal: string | null;
}

const UNRELATED: Match = { verdict: 'unrelated', portal: null };

/** Judges an address as typed or as a browser reports it. Never throws. */
export function matchPortal(address: string): Match {
  const url = webAddress(address);
  if (!url) return UNRELATED;
  const host = hostOf(url);
  const known = knownHost(host, url.pathname);
  if (known) return known;
  if (isGovernment(host)) return UNRELATED;
  const imitated = imitatedPortal(host, url.username);
  return imitated ? { verdict: 'lookalike', portal: imitated } : UNRELATED;
}

/** The portal that an address is on, or null. An official site that only leads to a portal is none. */
export function portalOf(address: string): string | null {
  const url = webAddress(address);
  return url && ownerOf(hostOf(url), url.pathname);
}

function webAddress(address: string): URL | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

/** Host name without the one trailing dot of a fully qualified name. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

function ownerOf(host: string, path: string): string | null {
  const owner = portals.find(({ hosts }) =>
    hosts.some((entry) => entry.host === host && path.startsWith(entry.pathPrefix ?? '')),
  );
  return owner?.id ?? null;
}

function knownHost(host: string, path: string): Match | null {
  const owner = ownerOf(host, path);
  if (owner) return { verdict: 'official', portal: owner };
  const site = sites.find((entry) => entry.host === host);
  return site ? { verdict: site.verdict, portal: site.successor ?? null } : null;
}

/** Domains that only the United States government can hand out, and only in plain letters. */
function isGovernment(host: string): boolean {
  return /\.(mil|gov)$/.test(host) && !host.includes('xn--');
}

/** Brand words first, so that `tricare4u` is not read as `tricare`; then whole hosts, dots left out. */
const NAMES = [
  ...BRANDS,
  ...portals.flatMap(({ id, hosts }) =>
    hosts.map(({ host }) => ({ word: host.replace(/[.-]/g, ''), portal: id })),
  ),
].map(({ word, portal }) => ({ portal, word: skeleton(word) }));
const AGENCIES = new Map(AGENCY_LABELS.map(({ word, portal }) => [skeleton(word), portal]));

function imitatedPortal(host: string, username: string): string | null {
  const owned = COMPANY_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const imitated = owned ? null : imitatedName(readable(host));
  // "https://milconnect.dmdc.osd.mil@evil.example/": what reads as the host is a user name.
  return imitated ?? (username ? imitatedName(username) : null);
}

function imitatedName(name: string): string | null {
  return nameInside(name) ?? agencyInside(name) ?? nearName(name);
}

/** A brand word anywhere, hyphens and dots ignored: `mil-connect.dmdc.example`, `my-tricare.com`. */
function nameInside(name: string): string | null {
  const flat = skeleton(name.replace(/[.-]/g, ''));
  return NAMES.find(({ word }) => flat.includes(word))?.portal ?? null;
}

function agencyInside(name: string): string | null {
  for (const part of name.split(/[.-]/)) {
    const portal = AGENCIES.get(skeleton(part));
    if (portal) return portal;
  }
  return null;
}

/** A label that differs from a brand word by a slip of the finger: `trywest`, `milconect`. */
function nearName(name: string): string | null {
  const labels = name.split('.');
  const parts = labels.flatMap((label) => [label.replaceAll('-', ''), ...label.split('-')]).map(skeleton);
  for (const { word, portal } of NAMES) {
    const allowed = word.length >= 9 ? 2 : 1;
    const near = (part: string) =>
      // Two letters fewer is another word: "military" is no slip for "militaryrx".
      part.length >= Math.max(6, word.length - 1) && distance(part, word, allowed) <= allowed;
    if (parts.some(near)) return portal;
  }
  return null;
}

/** The host in its own letters. Malformed punycode stays as it is: there is nothing to read in it. */
function readable(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host;
  }
}

/** A name as the eye reads it: accents gone, foreign letters, digits and pairs as the Latin they resemble. */
function skeleton(name: string): string {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const letters = [...bare].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return letters.replace(/i/g, 'l').replace(/rn|vv|cl/g, (pair) => LOOKALIKES[pair] ?? pair);
}
