import type { IsoDate, Text } from '../../data/schema.ts';
import type { PortalTip, TipPortal } from '../../data/shipped.ts';
import { TIP_KINDS, type TipKind } from '../../data/vocabulary.ts';
import { test } from '../answer/conditions.ts';
import { complete, type Profile } from '../answer/situation.ts';
import { currentOpenSeason, daysLeft } from '../time/calendar.ts';
import { inWords } from '../time/days.ts';

/** What can be said on a page, most important first. */
export interface PageAdvice {
  portal: TipPortal;
  tips: PageTip[];
}

export interface PageTip {
  tip: PortalTip;
  /** The tip's text with its dates filled in. */
  text: Text;
}

/** Enough for one glance; the rest would not be read. */
const MAX_TIPS = 4;

/**
 * The tips for an address of a portal, decided by the address, the profile and the day alone.
 * A tip that depends on something unknown about the person is not shown.
 */
export function pageAdvice(portal: TipPortal, address: string, profile: Profile, today: IsoDate): PageAdvice {
  const url = URL.parse(address);
  const situation = complete(profile);
  const fitting = portal.tips.filter(
    (tip) => url !== null && isHere(tip, url) && holds(tip, situation, today),
  );
  const tips = url ? byImportance(fitting, url).slice(0, MAX_TIPS) : [];
  return { portal, tips: tips.map((tip) => ({ tip, text: withDates(tip.text, today) })) };
}

/** Whether a tip is true for a completed situation on a day, wherever on its portal it stands. */
export function holds(tip: PortalTip, situation: Profile, today: IsoDate): boolean {
  return (
    test(tip.when, situation, today).holds === true && (!tip.during || currentOpenSeason(today) !== null)
  );
}

/**
 * Urgent tips first; then the best of each kind before the second best of any, so that three
 * warnings don't crowd out how to sign in. Among equals a tip for this very page leads, the one with
 * the longest path most of all: what is said of `/Plans/Enroll/TRS` comes before what is said of `/Plans`.
 */
function byImportance(tips: readonly PortalTip[], url: URL): PortalTip[] {
  const here = (tip: PortalTip) => -lengthOfPlace(tip, url);
  const kind = (tip: PortalTip) => TIP_KINDS.indexOf(tip.kind);
  const urgency = (tip: PortalTip) => (tip.urgent ? 0 : 1);
  const ordered = tips.toSorted((a, b) => urgency(a) - urgency(b) || here(a) - here(b) || kind(a) - kind(b));
  const seen = new Map<TipKind, number>();
  const turns = new Map(
    ordered.map((tip) => {
      const turn = seen.get(tip.kind) ?? 0;
      seen.set(tip.kind, turn + 1);
      return [tip, turn] as const;
    }),
  );
  const turn = (tip: PortalTip) => turns.get(tip) ?? 0;
  return ordered.toSorted((a, b) => urgency(a) - urgency(b) || turn(a) - turn(b));
}

/** Letters of the longest path or hash by which a tip belongs to an address; 0 where it belongs to all of its portal. */
function lengthOfPlace(tip: PortalTip, url: URL): number {
  const { paths = [], hashes = [] } = tip.on ?? {};
  const places = [
    ...paths.filter((path) => startsWithSegments(url.pathname, path)),
    ...hashes.filter((hash) => startsWithSegments(url.hash, hash)),
  ];
  return Math.max(0, ...places.map(({ length }) => length));
}

function isHere(tip: PortalTip, url: URL): boolean {
  const { hosts, paths, hashes } = tip.on ?? {};
  return (
    (!hosts || hosts.includes(url.hostname.replace(/\.$/, ''))) &&
    (!paths || paths.some((path) => startsWithSegments(url.pathname, path))) &&
    (!hashes || hashes.some((hash) => startsWithSegments(url.hash, hash)))
  );
}

/**
 * Whole segments only, without regard to case and to `.aspx`, which older addresses of TRICARE.mil end in:
 * `/bene` holds for `/Bene/x` and not for `/benefits`.
 */
function startsWithSegments(actual: string, prefix: string): boolean {
  const start = prefix.toLowerCase().replace(/\/$/, '');
  const path = actual.toLowerCase().replace(/\.aspx$/, '');
  return path === start || path.startsWith(`${start}/`) || path.startsWith(`${start}?`);
}

/** Fills {lastDay} and {daysLeft} of the Open Season that runs today. */
export function withDates(text: Text, today: IsoDate): Text {
  const season = currentOpenSeason(today);
  if (!season) return text;
  const fill = (words: string, language: string) =>
    words
      .replaceAll('{lastDay}', inWords(season.last, language))
      .replaceAll('{daysLeft}', String(daysLeft(season.last, today)));
  return { en: fill(text.en, 'en-US'), es: fill(text.es, 'es-US') };
}
