/** The parts of an address that the site check looks at. */
import { toUnicode } from 'punycode/punycode.es6.js';
import { FOREIGN_GOVERNMENTS, SECOND_LEVEL } from '../../data/suffixes.ts';

/** The address of a web page, parsed; null for anything else. Never throws. */
export function webAddress(address: string): URL | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

/** What somebody typed, as an address: a bare host name is read as https. */
export function withScheme(text: string): string {
  const bare = text.trim();
  // "milconnect.dmdc.osd.mil:8443" looks like a scheme, but no scheme has a port.
  return /^[a-z][a-z\d+.-]*:(?!\d)/i.test(bare) ? bare : `https://${bare.replace(/^\/+/, '')}`;
}

/** Host name without the one trailing dot of a fully qualified name. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

/** Whether others on the way can't change what the page says: https, on its usual port. */
export function isProtected(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '';
}

/** Whether a path starts with a prefix, on whole segments and without regard to case. */
export function isBelow(path: string, prefix: string): boolean {
  const start = prefix.toLowerCase().replace(/\/$/, '');
  const actual = path.toLowerCase();
  return actual === start || actual.startsWith(`${start}/`);
}

/** The host in its own letters. Malformed punycode stays as it is: there is nothing to read in it. */
export function readable(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host;
  }
}

/** How many labels the ending has: 1 for `.com`, 2 for `.com.au`. */
export function endingLength(labels: readonly string[]): number {
  const [before = '', last = ''] = labels.slice(-2);
  if (labels.length < 3 || last.length !== 2) return 1;
  return SECOND_LEVEL.includes(before) || isForeignGovernment(before, last) ? 2 : 1;
}

/** Domains that only the United States government can hand out, and only in plain letters. */
export function isGovernment(host: string): boolean {
  return /\.(mil|gov)$/.test(host) && !host.includes('xn--');
}

/** Hosts that strangers can't register: schools, and other countries' authorities. */
export function isRestricted(labels: readonly string[]): boolean {
  const [before = '', last = ''] = labels.slice(-2);
  return last === 'edu' || isForeignGovernment(before, last);
}

function isForeignGovernment(before: string, last: string): boolean {
  return FOREIGN_GOVERNMENTS[before]?.includes(last) ?? false;
}

/** Longer names can't be looked up by anybody (RFC 1035). */
export const MAX_HOST = 253;

/** Whether a host is one of the domains, of at most three labels, or below one. */
export function isUnder(host: string, domains: ReadonlySet<string>): boolean {
  const labels = host.slice(-MAX_HOST).split('.').slice(-3);
  return labels.some((_, i) => domains.has(labels.slice(i).join('.')));
}
