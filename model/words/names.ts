/**
 * Reads which portal words name, and whether they ask for more than that portal.
 *
 *   "tri west log in"        TriWest, nothing more: its sign-in
 *   "hnfs phone"             TriWest under the name of its predecessor: its number
 *   "pay my humana bill"     Humana Military, and something to do there
 *   "humana medicare"        names Humana, and asks for something else
 */
import { portals } from '../../data/all-portals.ts';
import type { FormerName } from '../../data/former-names.ts';
import type { Wanted } from '../../data/name-words.ts';
import { NAMES } from '../../data/names.ts';
import sites from '../../data/sites.ts';
import type { Plan, Region } from '../../data/vocabulary.ts';
import type { Situation } from '../answer/situation.ts';
import { wantedBeside } from './generic-words.ts';
import { type FoundName, namesIn } from './name-finder.ts';
import { bareWords } from './words.ts';

/** What is to be said about a name or an address: that it is out of use, or belongs to somebody else. */
export type NameNote =
  | ({ kind: 'former' } & Pick<FormerName, 'text' | 'certainty'>)
  | { kind: 'retired' | 'unofficial'; host: string };

/** A portal that is all that some words ask for. */
export interface PortalWanted {
  portal: string;
  wanted: Wanted;
  note: NameNote | null;
  /** Whether the words could also mean a plan or a thing: "patient portal". */
  vague: boolean;
}

/** What words say about portals. */
export interface NamesRead {
  /** The portal that is asked for, where the words ask for nothing else. */
  alone: PortalWanted | null;
  /** The id of the one portal that the words name, whatever they ask for. */
  named: string | null;
  /** The region of the one contractor that they name. */
  region: Region | null;
}

/** Longer texts tell a story: a word in them that is two slips away from a name is another word. */
const MAX_WORDS_FOR_TWO_SLIPS = 10;
const MAX_CHARACTERS = 1000;
const ADDRESS = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?/gi;
/** Words for where somebody goes: of two contractors the one behind them counts. */
const TOWARD = new Set(['to', 'into', 'a', 'al', 'hacia']);

const tableOf = new Map(NAMES.map((each) => [each.portal, each]));

/** Reads the names of portals. Never throws, whatever it is; only the first 1,000 characters count. */
export function readNames(text: string): NamesRead {
  const { portal, note, rest } = knownAddress(text.slice(0, MAX_CHARACTERS));
  const words = bareWords(rest);
  const found = namesIn(words, 1);
  const named = portal ?? meant(found)?.portal ?? null;
  return {
    alone: words.length <= MAX_WORDS_FOR_TWO_SLIPS ? nothingElse(words, portal, note) : null,
    named,
    region: regionNamed(words, found) ?? regionOfContractor(portal),
  };
}

/** The region whose contractor a portal is; null for any other portal. */
export function regionOfContractor(portal: string | null): Region | null {
  return tableOf.get(portal ?? '')?.region ?? null;
}

/**
 * What the names in words tell about the person, beside what the other words tell: a place in them is
 * more exact than the region of a contractor.
 */
export function withNames({ named, region }: NamesRead, hints: Situation): Situation {
  const isPlaced = hints.state !== undefined || hints.region !== undefined;
  const plan = PLAN_OF_PORTAL[named ?? ''];
  return {
    ...hints,
    ...(named && { named }),
    ...(region && !isPlaced && { region }),
    ...(plan && hints.plan === undefined && { plan }),
  };
}

/** Portals of a plan's own: whoever names one has that plan. */
const PLAN_OF_PORTAL: Readonly<Record<string, Plan>> = { usfhp: 'usfhp', 'caresource-demo': 'prime-demo' };

interface Address {
  /** The portal that an address is of, or leads to. */
  portal: string | null;
  note: NameNote | null;
  /** The text without that address; any other address without what follows its host. */
  rest: string;
}

/** The first address in a text that is a portal's own, or is known. */
function knownAddress(text: string): Address {
  const rest = text.replace(ADDRESS, '$1');
  for (const [whole, written = ''] of text.matchAll(ADDRESS)) {
    const host = written.toLowerCase().replace(/^www\./, '');
    const isHost = (known: string) => known.replace(/^www\./, '') === host;
    const without = text.replace(whole, ' ');
    const owner = portals.find(({ hosts }) => hosts.some((each) => isHost(each.host)));
    if (owner) return { portal: owner.id, note: null, rest: without };
    const site: Site | undefined = sites.find((each) => isHost(each.host));
    if (!site) continue;
    const note = site.verdict === 'official' ? null : { kind: site.verdict, host };
    // The name of a portal in a foreign host says which one was looked for.
    return site.successor ? { portal: site.successor, note, rest: without } : { portal: null, note, rest };
  }
  return { portal: null, note: null, rest };
}

type Site = { host: string; verdict: 'official' | 'retired' | 'unofficial'; successor?: string };

/** The portal, where the words ask for nothing but it. */
function nothingElse(words: readonly string[], address: string | null, note: NameNote | null) {
  const found = namesIn(words, 2);
  const name = address ? null : (meant(found) ?? firstOf(found, 'alone'));
  const portal = address ?? name?.portal;
  if (!portal) return null;

  const table = tableOf.get(portal);
  const mentioned = found.filter((other) => goesWith(other, portal));
  const wanted = wantedBeside(words, mentioned, table?.with ?? []);
  if (!wanted || (wanted === 'phone' && table?.phoneDepends)) return null;
  const former = name?.former ?? null;
  return {
    portal,
    wanted,
    note: note ?? (former && { kind: 'former' as const, text: former.text, certainty: former.certainty }),
    vague: name?.force === 'alone',
  };
}

/** The name of the one portal that is meant, wherever it stands; null for none, or several. */
function meant(found: readonly FoundName[]): FoundName | null {
  const strong = found.filter(({ force }) => force === 'strong');
  const outranked = new Set(strong.flatMap(({ portal }) => tableOf.get(portal)?.outranks ?? []));
  const left = strong.filter(({ portal }) => !outranked.has(portal));
  // A present name says more than a former one: "MetLife in BENEFEDS".
  const present = left.filter(({ former }) => !former);
  const candidates = present.length > 0 ? present : left;
  if (new Set(candidates.map(({ portal }) => portal)).size > 1) return null;
  return candidates[0] ?? firstOf(found, 'weak');
}

/** Of names that are no more than hints, the one whose portal the table names first. */
function firstOf(found: readonly FoundName[], force: FoundName['force']): FoundName | null {
  const some = found.filter((name) => name.force === force);
  return NAMES.flatMap(({ portal }) => some.find((name) => name.portal === portal) ?? [])[0] ?? null;
}

/** A name of the portal itself, or one that is only mentioned beside it. */
function goesWith({ portal, force, former }: FoundName, wanted: string): boolean {
  const outranks = tableOf.get(wanted)?.outranks ?? [];
  return portal === wanted || force !== 'strong' || former !== null || outranks.includes(portal);
}

function regionNamed(words: readonly string[], found: readonly FoundName[]): Region | null {
  const regional = found
    .filter(({ force }) => force !== 'alone')
    .flatMap(({ portal, at }) => {
      const region = regionOfContractor(portal);
      return region ? [{ region, at }] : [];
    });
  const regions = new Set(regional.map(({ region }) => region));
  if (regions.size === 1) return [...regions][0]!;
  return regional.find(({ at }) => TOWARD.has(words[at - 1] ?? ''))?.region ?? null;
}
