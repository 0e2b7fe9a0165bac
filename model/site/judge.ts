/**
 * Whose the addresses, senders and numbers of a message are, by the lists that ship. It never calls anything
 * safe: a sender and a number can be forged, and what no list has is not known.
 */
import { COMPANY_DOMAINS } from '../../data/brands.ts';
import { ASKED_FOR, ASKING, FREE_MAIL, NOT_ASKING, SHORT_LINKS } from '../../data/message-words.ts';
import type { PageFrauds } from '../../data/shipped.ts';
import { namesIn } from '../words/name-finder.ts';
import { hostOf, isUnder, webAddress } from './address.ts';
import { claimOf } from './claims.ts';
import { type Desk, nearDesk } from './desks.ts';
import { MAX_TEXT, undisguised } from './disguises.ts';
import { knownSite, officialHosts } from './known.ts';
import { matchPortal } from './match-portal.ts';
import { type Found, readMessage } from './message.ts';

export type Whose =
  /** A number of the data. */
  | 'desk'
  /** A portal's own host, or another official one. */
  | 'official'
  | 'government'
  /** Below a company's own domain, but no host that the data has. */
  | 'company'
  | 'retired'
  | 'unofficial'
  | 'imitation'
  /** Bears a name, and may be real. */
  | 'claims'
  | 'unknown';

/** What else is to be said of it. */
export type Remark =
  | 'not-protected'
  | 'for-providers'
  | 'user-name'
  | 'handed-on'
  | 'short-link'
  | 'no-name'
  | 'free-mail'
  | 'calls-itself'
  | 'near-number';

export interface Judged {
  found: Found;
  whose: Whose;
  /** The portal whose it is, or whose name it bears. */
  portal: string | null;
  /** The name of a known site, or the official host that an imitation resembles. */
  site: string | null;
  /** The known number, or the one that it is near to. */
  desk: Desk | null;
  remarks: Remark[];
  /** The id of a known fraud. */
  fraud: string | null;
}

export interface MessageReport {
  items: Judged[];
  /** Portals that the message speaks of. */
  named: string[];
  /** Ids of known frauds and of reasons for care, by the words of the message. */
  frauds: string[];
  marks: string[];
  /** The message was longer than is read. */
  cut: boolean;
}

export interface Lists extends Pick<PageFrauds, 'frauds' | 'marks'> {
  desks: readonly Desk[];
}

/** Judges a whole message, a link, a sender or a number. Pure and never throws. */
export function judgeMessage(text: string, lists: Lists): MessageReport {
  const words = bareWords(text);
  const items = readMessage(text).map((found) => judge(found, lists));
  const sought = ` ${words.join(' ')}`;
  const has = ({ words: list = [] }: { words?: string[] }) =>
    list.some((each) => sought.includes(` ${each}`));
  const named = namesIn(words.slice(0, MAX_NAME_WORDS), 1).map(({ portal }) => portal);
  return {
    items,
    named: [...new Set(named)],
    frauds: lists.frauds.filter(has).map(({ id }) => id),
    marks: lists.marks
      .filter((mark) => has(mark) || asksFor(ASKED_FOR[mark.id] ?? [], words))
      .map(({ id }) => id),
    cut: text.length > MAX_TEXT,
  };
}

/** Between the word for asking and what is asked for: "asked me over and over for my SSN". */
const MAX_BETWEEN = 6;

/** Whether words say that somebody asks for one of some things, or ask for it themselves. */
function asksFor(things: readonly string[], words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!ASKING.includes(word)) return false;
    if (words.slice(Math.max(0, at - 2), at).some((before) => NOT_ASKING.includes(before))) return false;
    const after = ` ${words.slice(at + 1, at + 2 + MAX_BETWEEN).join(' ')} `;
    return things.some((thing) => after.includes(` ${thing} `));
  });
}

/** Who speaks says so early. */
const MAX_NAME_WORDS = 400;

function bareWords(text: string): string[] {
  const plain = undisguised(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.split(/[^a-z0-9$'-]+/).filter(Boolean);
}

function judge(found: Found, lists: Lists): Judged {
  switch (found.kind) {
    case 'address':
      return judgeAddress(found, lists);
    case 'mail':
      return judgeMail(found, lists);
    default:
      return judgeNumber(found, lists);
  }
}

const COMPANIES = new Set(COMPANY_DOMAINS);

function judgeHost(address: string): Pick<Judged, 'whose' | 'portal' | 'site'> {
  const { verdict, portal, site } = matchPortal(address);
  const url = webAddress(address);
  const host = url ? hostOf(url) : '';
  switch (verdict) {
    case 'official':
    case 'retired':
    case 'unofficial':
      return { whose: verdict, portal, site: url && (knownSite(host, url.pathname)?.name ?? null) };
    case 'government':
      return { whose: 'government', portal, site: null };
    case 'lookalike':
      return { whose: 'imitation', portal, site };
    case 'unknown-claims':
      return { whose: 'claims', portal, site };
    case 'unrelated':
      return isUnder(host, COMPANIES)
        ? { whose: 'company', portal: companyOf(host), site: null }
        : { whose: 'unknown', portal: null, site: null };
  }
}

/** The portal that a company runs, by its domain. */
function companyOf(host: string): string | null {
  const domain = host.split('.').slice(-2).join('.');
  return officialHosts().find((known) => isUnder(known.host, new Set([domain])))?.portal ?? null;
}

function judgeAddress(found: Extract<Found, { kind: 'address' }>, { frauds }: Lists): Judged {
  const host = judgeHost(found.url);
  const url = webAddress(found.url);
  const match = matchPortal(found.url);
  const remarks: [Remark, boolean][] = [
    ['user-name', !!url?.username],
    ['not-protected', host.whose === 'official' && !match.isProtected],
    ['for-providers', match.forProviders],
    ['handed-on', found.inside !== null],
    ['short-link', !!url && isUnder(hostOf(url), SHORT_LINKS)],
    ['no-name', !!url && /^\[|^[\d.]+$/.test(url.hostname)],
  ];
  return { found, ...host, desk: null, remarks: holding(remarks), fraud: imitationIn(frauds, host) };
}

function judgeMail(found: Extract<Found, { kind: 'mail' }>, { frauds }: Lists): Judged {
  const host = judgeHost(`https://${found.host}/`);
  const said = host.whose === 'unknown' ? portalNamed(found) : null;
  const whose = said === null ? host : { whose: 'claims' as const, portal: said, site: null };
  const known = frauds.find(({ senders = [] }) => senders.includes(found.written.toLowerCase()));
  const remarks: [Remark, boolean][] = [
    ['calls-itself', said !== null],
    ['free-mail', FREE_MAIL.has(found.host)],
  ];
  const fraud = known?.id ?? imitationIn(frauds, whose);
  return { found, ...whose, desk: null, remarks: holding(remarks), fraud };
}

/** The portal that a sender calls itself, in the name or before the @. */
function portalNamed({ name, written }: Extract<Found, { kind: 'mail' }>): string | null {
  const [named] = name === null ? [] : namesIn(bareWords(name), 1);
  const before = written.slice(0, written.lastIndexOf('@')).toLowerCase();
  return named?.portal ?? claimOf(`${before.replace(/[^\p{L}\p{N}.-]+/gu, '.')}.invalid`)?.portal ?? null;
}

function judgeNumber(found: Extract<Found, { kind: 'phone' | 'code' }>, { desks, frauds }: Lists): Judged {
  const desk = desks.find(({ digits }) => digits === found.digits);
  const near = desk ? null : nearDesk(desks, found.digits);
  const known = frauds.find(({ phones = [] }) =>
    phones.some((number) => number.replace(/\D/g, '') === found.digits),
  );
  return {
    found,
    whose: desk ? 'desk' : 'unknown',
    portal: (desk ?? near)?.portal ?? null,
    site: null,
    desk: desk ?? near,
    remarks: holding([['near-number', near !== null]]),
    fraud: known?.id ?? null,
  };
}

function imitationIn(
  frauds: Lists['frauds'],
  { whose, portal }: Pick<Judged, 'whose' | 'portal'>,
): string | null {
  if (portal === null || (whose !== 'imitation' && whose !== 'claims')) return null;
  return frauds.find(({ imitates = [] }) => imitates.includes(portal))?.id ?? null;
}

function holding(remarks: readonly [Remark, boolean][]): Remark[] {
  return remarks.filter(([, holds]) => holds).map(([remark]) => remark);
}
