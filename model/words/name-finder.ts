/** Finds the names of portals in bare words: exact, written apart or together, or with slips of the finger. */
import { portals } from '../../data/all-portals.ts';
import type { FormerName } from '../../data/former-names.ts';
import { NO_SLIPS } from '../../data/name-words.ts';
import { NAMES, type PortalNames } from '../../data/names.ts';
import { distance } from './distance.ts';

/** How much a name says: `strong` anywhere, `weak` beside no other name, `alone` where nothing else is said. */
export type Force = 'strong' | 'weak' | 'alone';

export interface Name {
  portal: string;
  force: Force;
  /** What is to be said about a name that is out of use, or somebody else's. */
  former: FormerName | null;
}

/** A name where it stands in the words. */
export interface FoundName extends Name {
  at: number;
  length: number;
}

interface Entry extends Name {
  /** The name without blanks. */
  text: string;
  letters: number;
}

/** A name is no longer than this many words, initials spelled out included. */
const MAX_WORDS = 7;
/** Names with more slips than letters would allow are other words. */
const MIN_FOR_SLIPS = 6;
const MIN_FOR_TWO_SLIPS = 9;
/** One slip weighs as much as two letters. */
const SLIP_COST = 2;

let entries: Map<string, Entry> | undefined;
let longNames: Entry[] = [];
const noSlips = new Set(NO_SLIPS.map(squeeze));

/** All names by their letters. Made on first use; the first that claims a name keeps it. */
function allNames(): Map<string, Entry> {
  if (entries) return entries;
  entries = new Map();
  for (const table of NAMES) {
    const { portal, names, weak = [], alone = [], former = [] } = table;
    for (const name of names) add(name, { portal, force: 'strong', former: null });
    for (const name of weak) add(name, { portal, force: 'weak', former: null });
    for (const name of alone) add(name, { portal, force: 'alone', former: null });
    for (const each of former) {
      for (const name of each.say) add(name, { portal, force: forceOfFormer(table), former: each });
    }
  }
  for (const { id, hosts } of portals) {
    for (const { host } of hosts)
      add(host.replace(/^www\./, ''), { portal: id, force: 'strong', former: null });
  }
  longNames = [...entries.values()].filter(({ text }) => text.length >= 4);
  return entries;
}

/** A former name gives way where the present one does. */
function forceOfFormer({ names, weak = [] }: PortalNames): Force {
  if (names.length > 0) return 'strong';
  return weak.length > 0 ? 'weak' : 'alone';
}

function add(name: string, value: Name): void {
  const text = squeeze(name);
  if (!entries!.has(text)) entries!.set(text, { ...value, text, letters: lettersOf(text) });
}

function squeeze(name: string): string {
  return name.replace(/[^a-z0-9]/g, '');
}

/**
 * The names in some words that don't overlap, in their order. Of names that overlap the longer one
 * counts, and each slip counts against it.
 * @param maxSlips 2 where the words may be nothing but a name; 1 in a sentence, and in single words only
 */
export function namesIn(words: readonly string[], maxSlips: 1 | 2): FoundName[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    let text = '';
    for (let length = 1; length <= MAX_WORDS && at + length <= words.length; length++) {
      text += words[at + length - 1];
      // Of several words in a sentence, only those that are a name letter by letter are one.
      const hit = nearest(text, length > 1 && maxSlips < 2 ? 0 : maxSlips);
      if (hit) hits.push({ ...hit, at, length });
    }
  }
  const exact = hits.filter(({ slips }) => slips === 0);
  const kept: Hit[] = [];
  for (const hit of hits.filter((each) => !breaks(each, exact)).sort(byWorth)) {
    if (!kept.some((other) => overlap(hit, other))) kept.push(hit);
  }
  return kept
    .sort((a, b) => a.at - b.at)
    .map(({ entry: { portal, force, former }, at, length }) => ({ portal, force, former, at, length }));
}

interface Hit {
  entry: Entry;
  slips: number;
  at: number;
  length: number;
}

const worthOf = ({ entry, slips }: Hit) => entry.text.length - SLIP_COST * slips;
const byWorth = (a: Hit, b: Hit) => worthOf(b) - worthOf(a) || a.slips - b.slips || b.length - a.length;
const overlap = (a: Hit, b: Hit) => a.at < b.at + b.length && b.at < a.at + a.length;

/** Whether a misspelled name would take the place of one that stands there letter by letter. */
function breaks(hit: Hit, exact: readonly Hit[]): boolean {
  return (
    hit.slips > 0 && exact.some((other) => overlap(hit, other) && !hit.entry.text.includes(other.entry.text))
  );
}

/** The name that a text is, or is meant to be; null where there is none, or two portals are as near. */
function nearest(text: string, maxSlips: number): { entry: Entry; slips: number } | null {
  const exact = allNames().get(text);
  if (exact) return { entry: exact, slips: 0 };
  if (maxSlips === 0 || text.length < 4 || noSlips.has(text)) return null;
  const letters = lettersOf(text);
  let best: Entry | null = null;
  let least = maxSlips + 1;
  for (const entry of longNames) {
    const limit = Math.min(allowedSlips(entry.text), maxSlips, least);
    if (Math.abs(entry.text.length - text.length) > limit) continue;
    // Each slip changes at most two kinds of letters: most names are ruled out by one operation.
    if (bitCount(letters ^ entry.letters) > 2 * limit) continue;
    const slips = distance(text, entry.text, limit);
    if (slips > limit || !isSlip(text, entry)) continue;
    if (slips === least && best && best.portal !== entry.portal) best = null;
    else if (slips < least) best = entry;
    least = Math.min(least, slips);
  }
  return best && { entry: best, slips: least };
}

function allowedSlips({ length }: string): number {
  return length >= MIN_FOR_TWO_SLIPS ? 2 : 1;
}

/** In a short name only two letters that changed places are a slip: "idco" has too many neighbors. */
function isSlip(text: string, entry: Entry): boolean {
  return (
    entry.text.length >= MIN_FOR_SLIPS ||
    (text.length === entry.text.length && lettersOf(text) === entry.letters && text[0] === entry.text[0])
  );
}

/** Which letters and digits a text has, one bit each; digits share bits with letters. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) % 32);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
