/**
 * Whether a host that nobody knows claims to be a portal. Called only for hosts that are in no list,
 * so nothing here can vouch for a site.
 *
 * Two strengths. `lookalike` accuses, so it is kept for what can hardly be anything else: a whole
 * official host inside another, letters of another alphabet, a slip of the finger in a name that
 * nobody else bears, a name beside a word of the military or of signing in. All else that bears a name
 * is `unknown-claims`.
 */
import { ORDINARY_WORDS, SERVICE_DOMAINS } from '../../data/brands.ts';
import { endingLength, isRestricted, isUnder, MAX_HOST, readable } from './address.ts';
import { type Company, NAMES, type Name, OWN_NAMES, WHOLE_HOSTS } from './brand-index.ts';
import { around, cores, type Piece, type Reading, readLabel } from './label.ts';
import { seen } from './letters.ts';
import { type Slip, slipBetween } from './slips.ts';

export type Strength = 'lookalike' | 'unknown-claims';

export interface Claim {
  verdict: Strength;
  /** The portal it claims to be, or null for another official site. */
  portal: string | null;
  /** The official host it claims to be, where that is no portal's. */
  site: string | null;
  /** The labels of the host that make the claim, as the browser spells them. */
  forged: string;
}

const SERVICES = new Set(SERVICE_DOMAINS);
const ORDINARY = ORDINARY_WORDS.map((word) => ({ word, seen: seen(word) }));
/** Parts of a host that make it military, wherever they stand. */
const MILITARY_PARTS = new Set(['mil', 'gov', 'dmdc', 'dfas', 'osd', 'dod', 'dha']);
/** The longest of the hosts that are looked for inside others. */
const MAX_JOINED = Math.max(...[...WHOLE_HOSTS.keys()].map(({ length }) => length));

/** A label and where it stands. */
interface Place {
  label: string;
  /** The label that somebody registered: the last before the ending. */
  registered: boolean;
  /** Another label of the host says that it is military. */
  military: boolean;
}

/** The strongest claim of a host in its ASCII form, or null. Never throws; linear in the host's length. */
export function claimOf(whole: string): Claim | null {
  // A longer name deceives by how it begins.
  const host = whole.slice(0, MAX_HOST);
  const spelled = host.split('.');
  const labels = readable(host).split('.');
  const ending = endingLength(labels);
  const named = labels.slice(0, -ending);
  const military = named.some((label) => label.split('-').some((part) => MILITARY_PARTS.has(part)));
  const claims = joinedClaims(labels, spelled, ending);
  named.forEach((label, i) => {
    const place = { label, registered: i === named.length - 1, military };
    const claim = claimOfLabel(place);
    if (claim) claims.push({ ...claim, forged: spelled[i] ?? label });
  });
  const strongestClaim = claims.find(({ verdict }) => verdict === 'lookalike') ?? claims[0];
  if (!strongestClaim) return null;
  return isRestricted(labels) || isUnder(host, SERVICES)
    ? { ...strongestClaim, verdict: 'unknown-claims' }
    : strongestClaim;
}

/** Whole official hosts, and names broken up by dots, whatever joins their parts. */
function joinedClaims(labels: readonly string[], spelled: readonly string[], ending: number): Claim[] {
  const parts = labels.flatMap((label, at) =>
    label.split('-').map((part) => ({ at, text: seen(part), inEnding: at >= labels.length - ending })),
  );
  const claims: Claim[] = [];
  parts.forEach((first, start) => {
    let text = '';
    for (let end = start; end < parts.length - 1 && text.length < MAX_JOINED; end++) {
      const last = parts[end]!;
      text += last.text;
      // "triwest.com.au" is a name with a country's ending, not a whole host inside another.
      if (last.inEnding) break;
      const verdict = strengthOfJoined(text, end - start, last.at - first.at);
      if (!verdict) continue;
      const { portal, site } = verdict.name;
      const forged = spelled.slice(first.at, last.at + 1).join('.');
      claims.push({ verdict: verdict.strength, portal, site, forged });
    }
  });
  return claims;
}

/** Run together without any mark, a short host may be another word. */
const MIN_UNMARKED = 11;

function strengthOfJoined(
  text: string,
  marks: number,
  dots: number,
): { name: Name; strength: Strength } | null {
  const whole = WHOLE_HOSTS.get(text);
  if (whole && (marks > 0 || text.length >= MIN_UNMARKED)) return { name: whole, strength: 'lookalike' };
  const name = dots > 0 ? OWN_NAMES.get(text) : undefined;
  return name ? { name, strength: 'unknown-claims' } : null;
}

type LabelClaim = Omit<Claim, 'forged'>;

function claimOfLabel(place: Place): LabelClaim | null {
  if (place.label.length < 4) return null;
  const all = readLabel(place.label);
  const plain = place.label.replaceAll('-', '');
  const found: LabelClaim[] = [];
  for (const reading of all) {
    for (const name of NAMES) {
      const verdict = strengthOfName(reading, name, plain, place);
      if (verdict) found.push({ verdict, portal: name.portal, site: name.site });
    }
  }
  const clear = found.some(({ verdict }) => verdict === 'lookalike');
  return best(clear ? found : [...found, ...misspelt(all[0]!, plain, place)]);
}

function best(claims: LabelClaim[]): LabelClaim | null {
  return claims.find(({ verdict }) => verdict === 'lookalike') ?? claims[0] ?? null;
}

/** A name that stands in the label letter by letter, or in letters that resemble it. */
function strengthOfName(reading: Reading, name: Name, plain: string, place: Place): Strength | null {
  const at = reading.text.indexOf(name.seen);
  if (at < 0) return null;
  const piece = around(reading, at, at + name.seen.length);
  const company = companyOf(piece, place);
  if (!piece.free && ORDINARY.some(({ word }) => plain.includes(word))) return null;
  if (plain.includes(name.word)) return strengthOfExact(name, piece.free, company, place);
  const foreign = /[^\p{ASCII}]/u.test(plain);
  if (foreign) return name.use === 'weak' && company !== 'military' ? null : 'lookalike';
  return strengthOfResembling(name, piece.free, company, place);
}

function companyOf(piece: Piece, place: Place): Company {
  return place.military ? 'military' : piece.company;
}

const makesPlain = (company: Company) => company === 'military' || company === 'sign-in';

function strengthOfExact(name: Name, free: boolean, company: Company, place: Place): Strength | null {
  switch (name.use) {
    case 'own':
      return free && makesPlain(company) ? 'lookalike' : 'unknown-claims';
    case 'shared':
    case 'common':
      if (!free) return null;
      if (company === 'military') return 'lookalike';
      // Many have a label like "mypay" below their own domain.
      return name.use === 'shared' || place.registered || company === 'sign-in' ? 'unknown-claims' : null;
    case 'weak':
      if (!free || !makesPlain(company)) return null;
      return company === 'military' ? 'lookalike' : 'unknown-claims';
  }
}

/** Digits and pairs for letters: nobody writes a name of their own like that. */
function strengthOfResembling(name: Name, free: boolean, company: Company, place: Place): Strength | null {
  if (!free || name.use === 'weak') return null;
  if (name.use === 'own' || company === 'military') return 'lookalike';
  return place.registered || makesPlain(company) ? 'unknown-claims' : null;
}

function misspelt(reading: Reading, plain: string, place: Place): LabelClaim[] {
  const found: LabelClaim[] = [];
  const ordinary = ORDINARY.filter(({ word }) => plain.includes(word));
  for (const piece of cores(reading)) {
    const core = reading.text.slice(piece.from, piece.to);
    if (core.length < 4) continue;
    const typed = plain.length === reading.text.length ? plain.slice(piece.from, piece.to) : core;
    if (companyOf(piece, place) !== 'military' && ordinary.some((entry) => entry.seen === core)) continue;
    for (const name of NAMES) {
      const slip = slipBetween(core, name.seen);
      // Names differ by how they begin, so no "l" counts as an "i" there: "allconnect" is another name.
      if (slip?.kind === 'edit' && slip.at < BEGINNING && !isOneEdit(typed, name.word)) continue;
      const verdict = slip && strengthOfSlip(slip, name, piece, place);
      if (verdict) found.push({ verdict, portal: name.portal, site: name.site });
    }
  }
  return found;
}

const isOneEdit = (typed: string, word: string) => slipBetween(typed, word)?.kind === 'edit';

/** Names of so many letters are near to no other word, apart from how they begin. */
const LONG = 8;
/** The longest name that a swap of letters turns into any other. */
const MIN_SWAPPED = 4;
/** Companies differ by how their names begin: "mailconnect" and "mileconnect" are others. */
const BEGINNING = 3;

function strengthOfSlip(slip: Slip, name: Name, piece: Piece, place: Place): Strength | null {
  const company = companyOf(piece, place);
  if (!piece.free || name.use === 'weak') return null;
  if (slip.kind === 'two') return name.use === 'own' && slip.at >= BEGINNING ? 'unknown-claims' : null;
  if (name.use === 'own') return strengthOfOwnSlip(slip, name, company);
  if (company === 'military')
    return slip.kind === 'kept' || name.word.length >= LONG ? 'lookalike' : 'unknown-claims';
  // Of four letters, any swap is somebody's initials.
  const alone = company === 'sign-in' || (place.registered && name.word.length > MIN_SWAPPED);
  return alone && (slip.kind === 'kept' || name.word.length >= LONG) ? 'unknown-claims' : null;
}

function strengthOfOwnSlip(slip: Slip, name: Name, company: Company): Strength {
  if (slip.kind === 'kept' || company === 'military') return 'lookalike';
  return name.word.length >= LONG && slip.at > BEGINNING ? 'lookalike' : 'unknown-claims';
}
